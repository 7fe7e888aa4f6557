// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace planner::bench {

/// Where the programme of @p count sessions lies, and the same as an HTML agenda.
QString programmePath(const QString &folder, int count);
QString htmlPath(const QString &folder, int count);
/// Writes both for each size, unless they are there.
void makeFiles(const QString &folder, const std::vector<int> &counts);

/// Opening and editing, against SQLite itself.
void benchStore(const QString &folder, const std::vector<int> &counts);
/// What the rules find: all of it, and after one move.
void benchRules(const std::vector<int> &counts);
/// The agenda as PDF: time and memory of the command line, and a browser with the same content.
/// @p browser: a program, or empty.
void benchPages(const QString &folder, const std::vector<int> &counts, const QString &browser);
/// The real window on the largest programme: filter, language, a move on the calendar.
void benchWindow(const QString &folder, const std::vector<int> &counts);

} // namespace planner::bench
