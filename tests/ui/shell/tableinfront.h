// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/sharedfiles.h"
#include "ui/outline/outlineview.h"
#include "ui/sessiontable/sessiontableview.h"
#include "ui/shell/workarea.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace planner::test {

/// The window on a programme, with the table in front.
struct TableInFront : Stage {
    explicit TableInFront(const Programme &programme)
    {
        open(programme);
        window.show();
        QApplication::setActiveWindow(&window);
        window.workArea()->showTab(WorkArea::Tab::Sessions);
    }
    OutlineView &outline() { return *find<OutlineView>(QStringLiteral("outlineView")); }
    SessionTableView &table() { return *find<SessionTableView>(QStringLiteral("sessionTableView")); }

    /// Rows as a table that knows nothing of the past would have them.
    bool isTableRight()
    {
        SessionTableModel fresh(document(), settings);
        fresh.setFilter(window.selection().findText(), window.selection().scope());
        if (fresh.rowCount() != table().model().rowCount())
            return false;
        for (int row = 0; row < fresh.rowCount(); ++row) {
            if (!(fresh.sessionAt(row) == table().model().sessionAt(row)))
                return false;
        }
        return true;
    }
    QLineEdit *editCell(Column column)
    {
        QTableView &view = table().table();
        view.setFocus();
        view.setCurrentIndex(table().model().index(0, static_cast<int>(column)));
        QTest::keyClick(&view, Qt::Key_F2);
        return view.findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    }
};

} // namespace planner::test
