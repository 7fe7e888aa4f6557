// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timeslot.h"

namespace planner {

Result<TimeSlot> TimeSlot::make(const WallTime &start, int minutes)
{
    const auto wall = WallTime::make(start.date, start.minute);
    if (!wall)
        return wall.error();
    if (minutes < 1 || minutes > kMaxMinutes)
        return Error{ErrorCode::SlotInvalid, {start.toString(), QString::number(minutes)}};
    return TimeSlot(start, minutes);
}

} // namespace planner
