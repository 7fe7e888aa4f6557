// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QtCore/QRectF>

#include <functional>

namespace planner {

/// The part of a session's time that lies on one day.
struct DayPiece {
    QDate day;
    int fromMin = 0;     ///< minutes since 00:00 of that day, forum's wall time
    int toMin = 0;       ///< after fromMin, at most 1440
    bool isStart = true; ///< the session begins here, not on the day before
    bool isEnd = true;   ///< the session ends here, not on the day after
};

/// The part of a session that lies on one day. A session across midnight has one on each of its days.
struct CalendarBlock {
    SessionId session;
    int column = 0;   ///< index into the days that were laid out
    int fromMin = 0;  ///< minutes since 00:00 of that day, forum's wall time
    int toMin = 0;    ///< after fromMin, at most 1440
    int lane = 0;     ///< from 0, left to right
    int lanes = 1;    ///< how many share the width where this block stands
    bool isStart = true; ///< the session begins here, not on the day before
    bool isEnd = true;   ///< the session ends here, not on the day after

    /// Where it is drawn; y = 0 at midnight. In device-independent pixels.
    QRectF rect(double columnPx, double pxPerMin) const;
    bool operator==(const CalendarBlock &) const = default;
};

/// The days that @p session lies on, ascending; none when it is unscheduled.
std::vector<DayPiece> piecesOf(const Session &session, const Zone &zone);

/// Gives the blocks of one day, ascending by start, their lanes.
void shareLanes(std::vector<CalendarBlock> &day);

/// The forum's days, and every other day on which a session lies; ascending.
std::vector<QDate> calendarDays(const Programme &programme);

/// Blocks of the scheduled sessions for which @p isShown is true, on @p days (ascending). Sessions of a day
/// that touch or do not meet may share a lane; those that overlap never do. Ordered by day, start and id, so
/// the same programme always gives the same layout.
std::vector<CalendarBlock> layoutCalendar(const Programme &programme, const std::vector<QDate> &days,
    const std::function<bool(const Session &)> &isShown);

} // namespace planner
