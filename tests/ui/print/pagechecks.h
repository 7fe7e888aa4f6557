// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/print/paginator.h"

#include <random>

namespace planner::test {

/// A random programme whose titles and summaries begin and end with marks found nowhere else.
Programme markedProgramme(std::mt19937 &random, int sessions);
/// "Ztitle0012es": the mark of a session's title; of its summary there are "Zfrom" and "Ztill".
QString mark(const char *what, const Session &session, const QString &lang);

/// What stands on a page between its head and its foot, in the order of reading.
std::vector<TextRun> bodyOf(const Page &page);
/// The texts of all pages in that order, one a line.
QString textOf(const PagedDocument &document);
/// A text without any white space, so that it does not matter where lines were broken.
QString squeezed(QString text);
/// The style of a run.
const TextStyle &styleOf(const PagedDocument &document, const TextRun &run);

/// Where letters stand: from about the height of an "x" and a half above the base line to a little below it.
QRectF boxOf(const PagedDocument &document, const TextRun &run);
/// Whatever leaves the page's margins; head and foot have their own places.
QStringList outsideMargins(const PagedDocument &document);
/// Texts that lie upon one another.
QStringList overlaps(const PagedDocument &document);

} // namespace planner::test
