// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarlayout.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

using Blocks = std::vector<CalendarBlock>;

/// Gives the blocks of one cluster, in which each meets another, their lanes.
void shareCluster(Blocks::iterator first, Blocks::iterator last)
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

void share(Blocks::iterator first, Blocks::iterator last)
{
    auto cluster = first;
    int endMin = 0;
    for (auto block = first; block != last; ++block) {
        if (block->column != cluster->column || block->fromMin >= endMin) {
            shareCluster(cluster, block);
            cluster = block;
            endMin = 0;
        }
        endMin = std::max(endMin, block->toMin);
    }
    shareCluster(cluster, last);
}

} // namespace

QRectF CalendarBlock::rect(double columnPx, double pxPerMin) const
{
    const double widthPx = columnPx / lanes;
    return {column * columnPx + lane * widthPx, fromMin * pxPerMin, widthPx, (toMin - fromMin) * pxPerMin};
}

std::vector<DayPiece> piecesOf(const Session &session, const Zone &zone)
{
    std::vector<DayPiece> pieces;
    const auto slot = session.slot();
    if (!slot)
        return pieces;
    const WallTime start = zone.wallAt(slot->startIn(zone));
    WallTime end = slot->endWall(zone);
    if (end <= start) // the clock was set back while it ran
        end = WallTime::fromTotal(start.total() + slot->minutes());
    for (QDate day = start.date; day <= end.date; day = day.addDays(1)) {
        const bool isStart = day == start.date;
        const bool isEnd = day == end.date;
        const int from = isStart ? start.minute : 0;
        const int to = isEnd ? end.minute : kMinutesADay;
        if (to > from)
            pieces.push_back({day, from, to, isStart, isEnd || (day.addDays(1) == end.date && end.minute == 0)});
    }
    return pieces;
}

void shareLanes(Blocks &day)
{
    share(day.begin(), day.end());
}

std::vector<QDate> calendarDays(const Programme &programme)
{
    std::set<QDate> days;
    for (const ForumDay &day : programme.forum.days)
        days.insert(day.date);
    for (const auto &[id, session] : programme.sessions) {
        for (const DayPiece &piece : piecesOf(session, programme.forum.zone))
            days.insert(piece.day);
    }
    return {days.begin(), days.end()};
}

Blocks layoutCalendar(const Programme &programme, const std::vector<QDate> &days, const std::function<bool(const Session &)> &isShown)
{
    Blocks blocks;
    for (const auto &[id, session] : programme.sessions) {
        if (!session.start || !isShown(session))
            continue;
        for (const DayPiece &piece : piecesOf(session, programme.forum.zone)) {
            const auto at = std::ranges::lower_bound(days, piece.day);
            if (at != days.end() && *at == piece.day)
                blocks.push_back({id, static_cast<int>(at - days.begin()), piece.fromMin, piece.toMin, 0, 1, piece.isStart, piece.isEnd});
        }
    }
    std::ranges::sort(blocks, {}, [](const CalendarBlock &b) { return std::tuple(b.column, b.fromMin, b.session); });
    share(blocks.begin(), blocks.end());
    return blocks;
}

} // namespace planner
