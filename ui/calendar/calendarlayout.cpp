// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarlayout.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

/// Calls @p put(date, fromMin, toMin, isStart, isEnd) for each day that @p slot touches.
template <class Put>
void eachDay(const TimeSlot &slot, const Zone &zone, Put put)
{
    const WallTime start = zone.wallAt(slot.startIn(zone));
    WallTime end = slot.endWall(zone);
    if (end <= start) // the clock was set back while it ran
        end = WallTime::fromTotal(start.total() + slot.minutes());
    for (QDate day = start.date; day <= end.date; day = day.addDays(1)) {
        const bool isStart = day == start.date;
        const bool isEnd = day == end.date;
        const int from = isStart ? start.minute : 0;
        const int to = isEnd ? end.minute : kDayMin;
        if (to > from)
            put(day, from, to, isStart, isEnd || (day.addDays(1) == end.date && end.minute == 0));
    }
}

/// Gives the blocks of one cluster, in which each meets another, their lanes.
void shareLanes(std::vector<CalendarBlock>::iterator first, std::vector<CalendarBlock>::iterator last)
{
    std::vector<int> laneEndMin;
    for (auto block = first; block != last; ++block) {
        const auto free = std::ranges::find_if(laneEndMin, [block](int end) { return end <= block->fromMin; });
        block->lane = static_cast<int>(free - laneEndMin.begin());
        if (free == laneEndMin.end())
            laneEndMin.push_back(block->toMin);
        else
            *free = block->toMin;
    }
    for (auto block = first; block != last; ++block)
        block->lanes = static_cast<int>(laneEndMin.size());
}

} // namespace

QRectF CalendarBlock::rect(double columnPx, double pxPerMin) const
{
    const double widthPx = columnPx / lanes;
    return {column * columnPx + lane * widthPx, fromMin * pxPerMin, widthPx, (toMin - fromMin) * pxPerMin};
}

std::vector<QDate> calendarDays(const Programme &programme)
{
    std::set<QDate> days;
    for (const ForumDay &day : programme.forum.days)
        days.insert(day.date);
    for (const auto &[id, session] : programme.sessions) {
        if (const auto slot = session.slot())
            eachDay(*slot, programme.forum.zone, [&days](QDate day, auto...) { days.insert(day); });
    }
    return {days.begin(), days.end()};
}

std::vector<CalendarBlock> layoutCalendar(const Programme &programme, const std::vector<QDate> &days,
    const std::function<bool(const Session &)> &isShown)
{
    std::vector<CalendarBlock> blocks;
    for (const auto &[id, session] : programme.sessions) {
        const auto slot = session.slot();
        if (!slot || !isShown(session))
            continue;
        eachDay(*slot, programme.forum.zone, [&, sessionId = id](QDate day, int from, int to, bool isStart, bool isEnd) {
            const auto at = std::ranges::lower_bound(days, day);
            if (at != days.end() && *at == day)
                blocks.push_back(CalendarBlock{sessionId, static_cast<int>(at - days.begin()), from, to, 0, 1, isStart, isEnd});
        });
    }
    std::ranges::sort(blocks, {}, [](const CalendarBlock &b) { return std::tuple(b.column, b.fromMin, b.session); });
    auto first = blocks.begin();
    int endMin = 0;
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        if (block->column != first->column || block->fromMin >= endMin) {
            shareLanes(first, block);
            first = block;
            endMin = 0;
        }
        endMin = std::max(endMin, block->toMin);
    }
    shareLanes(first, blocks.end());
    return blocks;
}

} // namespace planner
