// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/zone.h"

namespace planner {

/// Longest session, in minutes: a whole day.
inline constexpr int kMaxMinutes = 24 * 60;

/// When a session is: half open, [start, start + minutes), the start as wall time in the forum's
/// zone, the length in minutes that really pass.
class TimeSlot {
public:
    /// Errors: DateInvalid, TimeInvalid; SlotInvalid unless 1 <= @p minutes <= kMaxMinutes.
    static Result<TimeSlot> make(const WallTime &start, int minutes);

    const WallTime &start() const noexcept { return m_start; }
    int minutes() const noexcept { return m_minutes; }

    Instant startIn(const Zone &zone) const { return zone.resolve(m_start).instant; }
    Instant endIn(const Zone &zone) const { return {startIn(zone).utcMin + m_minutes}; }
    /// The end as the forum's wall shows it.
    WallTime endWall(const Zone &zone) const { return zone.wallAt(endIn(zone)); }
    bool overlaps(const TimeSlot &other, const Zone &zone) const
    {
        return startIn(zone) < other.endIn(zone) && other.startIn(zone) < endIn(zone);
    }

    friend bool operator==(const TimeSlot &, const TimeSlot &) = default;

private:
    TimeSlot(const WallTime &start, int minutes) : m_start(start), m_minutes(minutes) {}
    WallTime m_start;
    int m_minutes;
};

} // namespace planner
