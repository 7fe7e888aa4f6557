// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QMenu;
class QMenuBar;

namespace planner {

/// The labels of one menu, each with the letter underlined ("&") that opens it from the keyboard:
/// no letter twice, first letters of words before others, in any language. Labels come as plain
/// text; an ampersand in them stays visible. A label for which no letter is left gets none.
QStringList withMnemonics(const QStringList &labels);

/// Gives the entries of a menu their letters. Each action's plain text is its iconText, and stays it.
void giveMnemonics(QMenu &menu);
void giveMnemonics(QMenuBar &bar);

} // namespace planner
