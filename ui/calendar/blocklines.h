// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace planner {

/// @p text, whose words may be divided at its soft hyphens (U+00AD), in at most @p most lines of @p widthPx: in whole words if
/// it goes like that, else divided, and the last line elided. Before the last line no letter is left out or added but the hyphens.
QStringList linesOf(const QString &text, const QFont &font, double widthPx, int most);

} // namespace planner
