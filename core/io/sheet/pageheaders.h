// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace planner {

/// Says for each line whether it is part of a page's header or footer: a block of short lines,
/// none of them a label, with a blank line or a new page around it, that stands in the text letter for
/// letter at least twice (one line alone: three times, or twice first or last on a page), and that looks like a
/// header or stands somewhere at a page's break; or a page number such as "Page 2 of 5" on a line of its own. A form
/// feed begins the first line of a new page.
std::vector<bool> pageHeaderLines(const QStringList &lines);

/// Does a sentence go on from one paragraph to the next?
bool sentenceGoesOn(const QString &before, const QString &after);

} // namespace planner
