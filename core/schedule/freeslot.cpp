// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/freeslot.h"

#include "core/domain/placement.h"

#include <algorithm>

namespace planner {

namespace {

struct Taken {
    Instant start;
    Instant end;
    bool isSameVenue;
};

std::vector<Taken> takenOn(const Programme &programme, const Session &session, QDate day)
{
    const Zone &zone = programme.forum.zone;
    std::vector<Taken> taken;
    for (const auto &[id, other] : programme.sessions) {
        const auto slot = other.slot();
        if (!slot || id == session.id || other.status == SessionStatus::Cancelled || std::abs(day.daysTo(slot->start().date)) > 1)
            continue; // nothing lasts longer than a day
        taken.push_back({slot->startIn(zone), slot->endIn(zone), session.venue && other.venue == session.venue});
    }
    return taken;
}

} // namespace

Result<WallTime> firstFreeStart(const Programme &programme, const Session &session, QDate day, int stepMin)
{
    const Zone &zone = programme.forum.zone;
    const ForumDay hours = hoursOf(programme.forum, day);
    const std::vector<Taken> taken = takenOn(programme, session, day);
    std::optional<WallTime> venueFree;
    for (int minute = hours.openMin; minute + session.minutes <= hours.closeMin; minute += stepMin) {
        const WallTime start{day, minute};
        const Instant from = zone.resolve(start).instant;
        const Instant to{from.utcMin + session.minutes};
        bool isFree = true;
        bool isVenueFree = session.venue.has_value();
        for (const Taken &other : taken) {
            if (other.start < to && from < other.end) {
                isFree = false;
                isVenueFree = isVenueFree && !other.isSameVenue;
            }
        }
        if (isFree)
            return start;
        if (isVenueFree && !venueFree)
            venueFree = start;
    }
    if (!venueFree)
        return Error{ErrorCode::DayFull, {day.toString(Qt::ISODate)}};
    return *venueFree;
}

} // namespace planner
