// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/sheet/sheet.h"

namespace planner {

/// A date as people write it, and the weekday that stood with it (1 Monday to 7 Sunday, 0 for none).
struct WrittenDate {
    QDate date;
    int weekday = 0;
    QString weekdayText;
};

/// Reads 31/05/2021, 31-5-2021, 31.05.2021 (day first), 2021-05-31, 2021/05/31, "31 May 2021", "31-may-2021", "May 31st,
/// 2021", "Mayo 31 de 2021", "el lunes, 31 de mayo de 2021", "lundi 1er juin 2021", "31/05/2021 (Monday)". Nothing for what
/// is no date of the calendar.
std::optional<WrittenDate> readDate(const QString &text);

/// Reads "8:00 - 09:30 (UTC-3) / 13:00 - 14:30 (UTC+2)", "de 8.00 a 9.30 h y de 13.00 a 14.30 h", "8h00 à 9h30", "8 a.m. to
/// 9:30 a.m.", "1:00 - 2:30 pm", "Córdoba: 8:00-9:30 / Madrid: 13:00-14:30 (UTC+2)", with any kind of space. An end not after its
/// start is on the next day, unless the span would be longer than half a day and the sheet is not @p isExact. Empty when any
/// part is no span of time.
std::vector<SheetTime> readTimes(const QString &text, bool isExact = false);

/// The text without "TBC", "por confirmar", "à définir" and the like: what is decided already. @p text itself where none
/// of them is in it.
QString withoutUndecided(const QString &text);

/// "08:30" for 510 minutes.
QString sheetClock(int minute);

} // namespace planner
