// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gotoindex.h"

#include <QtCore/QPointer>
#include <QtGui/QKeySequence>
#include <QtWidgets/QLineEdit>

#include <functional>

class QListView;
class QStandardItemModel;

namespace planner {

/// The field "Find or go to": while the user types, a list under it offers sessions, lines,
/// sub-themes and commands; Enter or a click goes there, the arrow keys choose, Escape leaves. Then the
/// focus is where it was.
class GoToField final : public QLineEdit {
    Q_OBJECT
public:
    explicit GoToField(QWidget *parent = nullptr);

    /// @p index is asked for when the user begins to type, so that it is fresh and costs nothing before.
    void setIndex(std::function<const GoToIndex &()> index) { m_index = std::move(index); }
    /// The shortcut that the field names in its hint.
    void setShortcut(const QKeySequence &keys);
    /// What the list offers now, best first.
    const std::vector<GoToTarget> &offered() const noexcept { return m_offered; }

Q_SIGNALS:
    void chosen(const planner::GoToTarget &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void offer();
    void placeList();
    void choose(int row);
    void leave();

    std::function<const GoToIndex &()> m_index;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<GoToTarget> m_offered;
    QKeySequence m_keys;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace planner
