// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/edit.h"

#include <random>

namespace planner::samples {

/// Ids that count up: 00000000-0000-0000-0000-000000000001 and on.
IdSource countedIds(quint32 from = 1);
/// 2021-05-20T09:00:00Z, always.
Clock fixedClock();

/// A forum in Córdoba with five days, Madrid beside it, two lines, three sub-themes, two venues,
/// three types, two organisations, three people and no session.
Programme emptyForum();
/// The same with one session, 1.3.2, on 31 May at 08:00 for 90 minutes.
Programme oneSession();
/// The same with @p count sessions drawn by @p random: some unscheduled, some without a sub-theme.
Programme randomProgramme(std::mt19937 &random, int count);
/// An edit that @p programme accepts, drawn by @p random: a session or another record is added,
/// changed, moved or removed, or several at once.
Edit randomEdit(std::mt19937 &random, const Programme &programme);

} // namespace planner::samples
