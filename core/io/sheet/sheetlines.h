// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/sheet/labels.h"

namespace planner {

/// A line without the bullet before it; @p isItem says whether there was one.
QString withoutBullet(const QString &line, bool &isItem);

/// A line that we wrote without the backslash that kept it from being read as something else.
QString unescaped(const QString &line);

/// Reads a line that we wrote, "**Label CODE:** value", letter for letter.
std::optional<LabelledLine> exactLabelledLine(const QString &line);

/// Is the value only a dash, which says that there is none?
bool isNothing(const QString &value);

/// Do two clocks stand on the line?
bool hasSpan(const QString &text);

/// Is it another field, one that sheets do not have: "Moderator: …"?
bool isOtherField(const QString &text, SheetField field);

/// Does a whole value say that there is none, and what says so on each of its lines: "N/A", "ninguno", "—"?
bool saysOnlyNone(const QString &value);

/// Does it say that it is not settled yet ("TBC", "por confirmar") or that there is none, and nothing else?
bool saysOnlyUndecided(const QString &value);

} // namespace planner
