// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace planner {

/// While it lives, Qt's page setup offers the paper and how it lies, but no margins and no picture of them: our pages
/// bring their own.
class FixedMargins final : public QObject {
    Q_OBJECT
public:
    explicit FixedMargins(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace planner
