// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/zone.h"
#include "core/io/sheet/sheet.h"

namespace planner {

/// A date as people write it, and the weekday that stood with it (1 Monday to 7 Sunday, 0 for none).
struct WrittenDate {
    QDate date;
    int weekday = 0;
    QString weekdayText;
};

/// Reads 31/05/2021, 31-5-2021, 31.05.2021 (day first), 2021-05-31, "31 May 2021", "May 31st, 2021",
/// "lunes, 31 de mayo de 2021", "lundi 1er juin 2021". Nothing for what is no date of the calendar.
std::optional<WrittenDate> readDate(const QString &text);

/// Reads "8:00 - 09:30 (UTC-3) / 13:00 - 14:30 (UTC+2)", "8h00 à 9h30", "8.00 a 9.30 h", "8 a.m. to
/// 9:30 a.m.", "1:00 - 2:30 pm", with any kind of space. Empty when any part is no span of time: a time out of the day,
/// an end not after its start.
/// With @p goesOverMidnight an end not after its start is on the next day.
std::vector<SheetTime> readTimes(const QString &text, bool goesOverMidnight = false);

/// "08:30" for 510 minutes.
QString sheetClock(int minute);

/// How many minutes east of UTC a written zone is at a wall time: "UTC-3", "GMT+5:45", an IANA name, a
/// common abbreviation with one meaning ("CEST"), or the place of one of @p known ("hora de Madrid"). Empty for an unknown one.
std::optional<int> offsetOf(const QString &written, const WallTime &wall, const std::vector<Zone> &known);

} // namespace planner
