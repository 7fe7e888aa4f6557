// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/carefuldelegate.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QTreeView>

#include <functional>

namespace planner {

/// The outline's tree. Typing looks for a row without going there; Enter or Space goes.
class OutlineTree final : public KeepsEditor<QTreeView> {
public:
    using KeepsEditor::KeepsEditor;

    /// What Enter and Space do with the current row.
    void setGo(std::function<void()> go) { m_go = std::move(go); }
    /// Is the current row moving because of what is typed?
    bool isSearching() const noexcept { return m_isSearching; }

    void keyboardSearch(const QString &search) override
    {
        const QScopedValueRollback searching(m_isSearching, true);
        QTreeView::keyboardSearch(search);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool goes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        if (goes && m_go && state() != EditingState)
            m_go();
        else
            QTreeView::keyPressEvent(event);
    }

private:
    std::function<void()> m_go;
    bool m_isSearching = false;
};

} // namespace planner
