// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"
#include "ui/dialogs/basedialog.h"

class QListWidget;

namespace planner {

/// What staff should know, the gravest first; choosing one goes to where it can be mended.
class FindingsDialog final : public BaseDialog {
    Q_OBJECT
public:
    FindingsDialog(std::vector<Finding> findings, const Programme &programme, Settings &settings, QWidget *parent);
    void accept() override;

Q_SIGNALS:
    /// It names a session.
    void chosen(const planner::Finding &finding);

private:
    void retranslate() override;
    std::vector<Finding> m_findings;
    const Programme &m_programme;
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace planner
