// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

namespace planner {

// What a wall's clock shows while something runs. Where the clock is put forward or back meanwhile, each minute counts as the
// clock shows it.

/// Is all of [@p start, @p end), minutes since 1970-01-01T00:00Z, within @p spans, by the wall of @p zone? They ascend and lie
/// apart; those that touch are one.
bool isWithin(const std::vector<ForumDay> &spans, const Zone &zone, qint64 start, qint64 end);

/// Does the clock show a time from @p fromMin to before @p toMin at any minute of it? An end not after its start is on the
/// next day; equal ones are no time at all. Both in minutes since 00:00, up to 1440.
bool meetsHours(int fromMin, int toMin, const Zone &zone, qint64 start, qint64 end);

} // namespace planner
