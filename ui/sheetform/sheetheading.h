// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/sheetform/tonelabel.h"
#include "ui/text/words.h"

namespace planner {

/// Which session it is: code, type, status.
class SheetHeading final : public QWidget {
    Q_OBJECT
public:
    explicit SheetHeading(QWidget *parent);
    void show(const Session &session, const Programme &programme, const Words &words);

private:
    QLabel *m_code;
    ToneLabel *m_type;
    Pill *m_status;
};

} // namespace planner
