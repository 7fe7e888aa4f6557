// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace planner {

/// Rows of cells as tab-separated text for spreadsheets: tabs and line ends within a cell become
/// spaces, and a cell that a spreadsheet would run as a formula (= + - @ first) gets an apostrophe.
QString tableAsText(const std::vector<QStringList> &rows);
/// The same as an HTML table; every cell is text.
QString tableAsHtml(const std::vector<QStringList> &rows);

} // namespace planner
