// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/hours.h"

#include <algorithm>

namespace planner {

namespace {

bool isClockPut(const Zone &zone, qint64 start, qint64 end)
{
    return zone.offsetMinAt({start}) != zone.offsetMinAt({end - 1});
}

/// The minutes from @p from on until the clock shows @p to.
int minutesUntil(int from, int to)
{
    return ((to - from) % kMinutesADay + kMinutesADay) % kMinutesADay;
}

qint64 opens(const ForumDay &span)
{
    return WallTime{span.date, 0}.total() + span.openMin;
}

qint64 closes(const ForumDay &span)
{
    return WallTime{span.date, 0}.total() + span.closeMin;
}

/// The same by the wall alone, in minutes since 1970-01-01 00:00 of it.
bool isWithin(const std::vector<ForumDay> &spans, const WallTime &start, qint64 minutes)
{
    qint64 covered = start.total();
    const qint64 end = covered + minutes;
    for (auto span = std::ranges::lower_bound(spans, start.date, {}, &ForumDay::date); span != spans.end() && opens(*span) <= covered; ++span) {
        covered = std::max(covered, closes(*span));
        if (covered >= end)
            return true;
    }
    return false;
}

} // namespace

bool isWithin(const std::vector<ForumDay> &spans, const Zone &zone, qint64 start, qint64 end)
{
    if (!isClockPut(zone, start, end))
        return isWithin(spans, zone.wallAt({start}), end - start);
    for (qint64 minute = start; minute < end; ++minute) {
        if (!isWithin(spans, zone.wallAt({minute}), 1))
            return false;
    }
    return true;
}

bool meetsHours(int fromMin, int toMin, const Zone &zone, qint64 start, qint64 end)
{
    const int length = minutesUntil(fromMin, toMin);
    const auto isIn = [&](qint64 minute) { return minutesUntil(fromMin, zone.wallAt({minute}).minute) < length; };
    if (length == 0)
        return false;
    if (!isClockPut(zone, start, end))
        return isIn(start) || minutesUntil(zone.wallAt({start}).minute, fromMin) < end - start;
    for (qint64 minute = start; minute < end; ++minute) {
        if (isIn(minute))
            return true;
    }
    return false;
}

} // namespace planner
