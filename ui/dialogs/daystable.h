// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableWidget;

namespace planner {

/// The forum's days, each with the hours at which it is open; to add to and take from.
class DaysTable final : public QWidget {
    Q_OBJECT
public:
    explicit DaysTable(QWidget *parent = nullptr);

    /// Ascending; a date that stands twice comes once, with the hours of its first row.
    std::vector<ForumDay> days() const;
    void setDays(const std::vector<ForumDay> &days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void orderTabs();
    void addRow(const ForumDay &day);
    ForumDay dayAt(int row) const;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace planner
