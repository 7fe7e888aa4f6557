// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/text/words.h"

namespace planner {

/// What changes in a session, a line for each field and for each language of a text: "Minutes: 60 → 90". A long value
/// is cut, and what it replaces is left out. @p programme has the names of what both refer to.
QStringList changeLines(const Session &before, const Session &after, const Programme &programme, const Words &words);

} // namespace planner
