// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/carefuldelegate.h"

#include <QtGui/QKeyEvent>

namespace planner {

namespace {

constexpr const char *kBase = "plannerBase";
constexpr const char *kTold = "plannerTold";

} // namespace

bool CarefulDelegate::isRefused(const QWidget &editor)
{
    return editor.property(kTold).isValid();
}

void CarefulDelegate::begin(QWidget &editor, const QVariant &value)
{
    editor.setProperty(kBase, value);
}

QVariant CarefulDelegate::base(const QWidget &editor)
{
    return editor.property(kBase);
}

void CarefulDelegate::setDone(QWidget &editor)
{
    editor.setProperty(kTold, QVariant());
}

void CarefulDelegate::setRefused(QWidget &editor, const QVariant &now)
{
    editor.setProperty(kTold, now);
}

bool CarefulDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QVariant told = editor->property(kTold);
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && told.isValid())
            editor->setProperty(kBase, told);
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace planner
