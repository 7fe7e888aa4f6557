// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyledItemDelegate>

#include <ranges>
#include <vector>

namespace planner {

/// A delegate whose editors know the value they began with, so that none writes over what somebody else has made
/// of it meanwhile. An editor whose value was refused says so; Enter then insists on it.
class CarefulDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Was what @p editor holds refused? Then it stays open, see KeepsEditor.
    static bool isRefused(const QWidget &editor);
    /// What @p editor edits; invalid when that has gone, or for any other widget.
    static QModelIndex indexOf(const QWidget &editor);
    /// What @p editor edits is about to go: says soon what was typed into it, if anything.
    void leaveBehind(const QWidget &editor);

Q_SIGNALS:
    /// What was being edited has gone from the view; @p typed is what the editor held.
    void typingLeftBehind(const QString &typed);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    /// What @p editor holds: as a value, and as it is read.
    virtual QVariant valueIn(const QWidget &editor) const = 0;
    virtual QString textIn(const QWidget &editor) const { return valueIn(editor).toString(); }
    /// @p base: what the programme had at @p index when @p editor opened.
    void begin(QWidget &editor, const QModelIndex &index, const QVariant &base) const;
    /// What the programme must still have for the editor's value to replace it.
    static QVariant base(const QWidget &editor);
    /// Does @p editor hold what it opened with, and nobody insists on that?
    bool isUntouched(const QWidget &editor) const;
    void setDone(QWidget &editor) const;
    /// @p now: what the programme has, which the user is told.
    static void setRefused(QWidget &editor, const QVariant &now);
};

/// A view of a CarefulDelegate: an editor stays open while what it holds is refused, and editing its cell leads back
/// to it. Escape closes it all the same; and if its row goes, the delegate says what it held.
template <class View>
class KeepsEditor : public View {
public:
    using View::edit;
    using View::View;

    /// Hands what is being typed to the model. False: some of it was refused, see showRefused().
    bool commitOpen()
    {
        for (QWidget *editor : openEditors()) {
            if (!isOpen(*editor))
                return false; // its row went on the way
            this->commitData(editor);
            if (CarefulDelegate::isRefused(*editor))
                return false;
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
        return true;
    }
    /// Brings an editor whose value was refused into view, with the cursor in it. The view is on show.
    void showRefused()
    {
        const auto editors = openEditors();
        const auto refused = std::ranges::find_if(editors, [](const QWidget *editor) { return CarefulDelegate::isRefused(*editor); });
        if (refused == editors.end())
            return;
        this->scrollTo(CarefulDelegate::indexOf(**refused));
        (*refused)->setFocus(Qt::OtherFocusReason);
    }
    void reset() override
    {
        for (const QWidget *editor : openEditors())
            delegate()->leaveBehind(*editor);
        View::reset();
    }

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
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override
    {
        const auto goes = [&](QModelIndex at) {
            while (at.isValid() && at.parent() != parent)
                at = at.parent();
            return at.isValid() && at.row() >= first && at.row() <= last;
        };
        for (const QWidget *editor : openEditors()) {
            if (goes(CarefulDelegate::indexOf(*editor)))
                delegate()->leaveBehind(*editor);
        }
        View::rowsAboutToBeRemoved(parent, first, last);
    }

private:
    CarefulDelegate *delegate() const { return static_cast<CarefulDelegate *>(this->itemDelegate()); }
    /// One that was closed lives on for a moment.
    bool isOpen(const QWidget &editor) const { return this->indexWidget(CarefulDelegate::indexOf(editor)) == &editor; }
    std::vector<QWidget *> openEditors() const
    {
        std::vector<QWidget *> editors;
        for (QWidget *child : this->viewport()->template findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (isOpen(*child))
                editors.push_back(child);
        }
        return editors;
    }
};

} // namespace planner
