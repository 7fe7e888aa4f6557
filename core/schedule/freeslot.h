// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

namespace planner {

/// Where @p session would go on @p day: the first start, from the day's opening on in steps of @p stepMin, at which
/// nothing else takes place as long as it lasts and the day has not closed; if there is none, the first at which its
/// venue is free. Cancelled sessions take no room. A day that the forum does not have opens and closes as a new one
/// does. Error: DayFull.
Result<WallTime> firstFreeStart(const Programme &programme, const Session &session, QDate day, int stepMin);

} // namespace planner
