// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/carefuldelegate.h"

#include <QtGui/QKeyEvent>

namespace planner {

namespace {

constexpr const char *kIndex = "plannerIndex";
constexpr const char *kBase = "plannerBase";
constexpr const char *kFirst = "plannerFirst"; // what it held first; none once it is insisted on
constexpr const char *kIsRefused = "plannerIsRefused";
constexpr const char *kTold = "plannerTold";

} // namespace

bool CarefulDelegate::isRefused(const QWidget &editor)
{
    return editor.property(kIsRefused).toBool();
}

QModelIndex CarefulDelegate::indexOf(const QWidget &editor)
{
    return editor.property(kIndex).toPersistentModelIndex();
}

void CarefulDelegate::leaveBehind(const QWidget &editor)
{
    if (isUntouched(editor))
        return;
    const auto tell = [this, typed = textIn(editor)] { Q_EMIT typingLeftBehind(typed); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); // after whatever else is said of what took it away
}

void CarefulDelegate::begin(QWidget &editor, const QModelIndex &index, const QVariant &base) const
{
    editor.setProperty(kIndex, QPersistentModelIndex(index));
    editor.setProperty(kBase, base);
    editor.setProperty(kFirst, valueIn(editor));
}

QVariant CarefulDelegate::base(const QWidget &editor)
{
    return editor.property(kBase);
}

bool CarefulDelegate::isUntouched(const QWidget &editor) const
{
    return editor.property(kFirst) == valueIn(editor);
}

void CarefulDelegate::setDone(QWidget &editor) const
{
    editor.setProperty(kIsRefused, false);
    editor.setProperty(kFirst, valueIn(editor));
}

void CarefulDelegate::setRefused(QWidget &editor, const QVariant &now)
{
    editor.setProperty(kIsRefused, true);
    editor.setProperty(kTold, now);
}

bool CarefulDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QVariant told = editor->property(kTold);
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && told.isValid() && told != editor->property(kBase)) {
            editor->setProperty(kBase, told);
            editor->setProperty(kFirst, QVariant()); // it may be that again
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace planner
