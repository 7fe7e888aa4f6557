// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace planner {

/// Which lines are of a page's header or footer, and which may be; both as long as the text.
struct PageHeaders {
    std::vector<bool> isHeader;
    std::vector<bool> mayBe; ///< not sure enough to take it out
};

/// Says for each line whether it is part of a page's header or footer: a block of short lines,
/// none of them a label, with a blank line or a new page around it, that stands in the text letter for
/// letter at least twice (one line alone: three times, or twice first or last on a page), and that looks like a
/// header or stands somewhere at a page's break; or a page number such as "Page 2 of 5" on a line of its own. A form
/// feed begins the first line of a new page. One line alone is a header too where it cuts a sentence in two at least
/// twice; where it is one of those above the first label and stands at a page's break, or looks like a header and has
/// three words; and where a page's number ends it and it stands above the first label too or with several numbers.
/// What has only some of these signs may be one.
PageHeaders pageHeaderLines(const QStringList &lines);

/// Does a sentence go on from one paragraph to the next?
bool sentenceGoesOn(const QString &before, const QString &after);

} // namespace planner
