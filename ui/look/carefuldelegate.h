// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyledItemDelegate>

namespace planner {

/// A delegate whose editors know the value they began with, so that none writes over what somebody else has made
/// of it meanwhile. An editor whose value was refused says so; Enter then insists on it.
class CarefulDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Was what @p editor holds refused? Then it stays open, see KeepsEditor.
    static bool isRefused(const QWidget &editor);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    /// @p value: what the programme had when @p editor opened.
    static void begin(QWidget &editor, const QVariant &value);
    /// What the programme must still have for the editor's value to replace it.
    static QVariant base(const QWidget &editor);
    static void setDone(QWidget &editor);
    /// @p now: what the programme has, which the user is told.
    static void setRefused(QWidget &editor, const QVariant &now);
};

/// A view of a CarefulDelegate: an editor stays open while what it holds is refused, and editing its cell leads back
/// to it. Escape closes it all the same.
template <class View>
class KeepsEditor : public View {
public:
    using View::View;
    using View::edit;

protected:
    bool edit(const QModelIndex &index, QAbstractItemView::EditTrigger trigger, QEvent *event) override
    {
        QWidget *open = this->indexWidget(index);
        if (!open || !(this->editTriggers() & trigger))
            return View::edit(index, trigger, event);
        open->setFocus(Qt::OtherFocusReason);
        return true;
    }
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        if (hint != QAbstractItemDelegate::RevertModelCache && CarefulDelegate::isRefused(*editor))
            this->setState(View::NoState); // so that others can be edited
        else
            View::closeEditor(editor, hint);
    }
};

} // namespace planner
