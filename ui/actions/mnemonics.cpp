// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/mnemonics.h"

#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace planner {

namespace {

/// Where the letter of @p label may stand, best first: words' first letters, then the others.
/// Only letters that any keyboard of these languages types without a dead key.
QList<qsizetype> places(const QString &label)
{
    QList<qsizetype> first;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar c = label.at(i).toLower();
        if (!(c >= u'a' && c <= u'z') && !c.isDigit())
            continue;
        const bool isFirst = i == 0 || !label.at(i - 1).isLetterOrNumber();
        (isFirst ? first : others) << i;
    }
    return first + others;
}

template <class Actions>
void giveTo(const Actions &actions)
{
    QList<QAction *> named;
    QStringList labels;
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        named << action;
        labels << action->iconText();
    }
    const QStringList marked = withMnemonics(labels);
    for (qsizetype i = 0; i < named.size(); ++i) {
        const QString plain = labels.at(i);
        named.at(i)->setText(marked.at(i));
        named.at(i)->setIconText(plain);
    }
}

} // namespace

QStringList withMnemonics(const QStringList &labels)
{
    QSet<QChar> taken;
    QStringList marked;
    for (const QString &label : labels) {
        qsizetype at = -1;
        for (const qsizetype place : places(label)) {
            if (!taken.contains(label.at(place).toLower())) {
                at = place;
                break;
            }
        }
        QString text;
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (i == at)
                text += u'&';
            text += label.at(i);
            if (label.at(i) == u'&')
                text += u'&';
        }
        if (at >= 0)
            taken.insert(label.at(at).toLower());
        marked << text;
    }
    return marked;
}

void giveMnemonics(QMenu &menu)
{
    giveTo(menu.actions());
}

void giveMnemonics(QMenuBar &bar)
{
    giveTo(bar.actions());
}

} // namespace planner
