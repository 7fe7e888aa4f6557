// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeslot.h"
#include "ui/text/words.h"

namespace planner {

/// "Monday, 31 May 2021", "lunes, 31 de mayo de 2021", "lundi 31 mai 2021".
QString longDayText(QDate date, const Words &words);
/// "Monday 31 May", "lunes 31 de mayo", "lundi 31 mai".
QString weekdayText(QDate date, const Words &words);
/// "Monday 31 May, 10:00".
QString momentText(const WallTime &wall, const Words &words);
/// "Mon 31 May", "lun 31 may", "lun. 31 mai": a column's head.
QString shortDayText(QDate date, const Words &words);
/// "31/05/2021" in all three languages.
QString dateText(QDate date);
/// "08:00": always two figures and 24 hours.
QString clockText(int minute);
/// "08:00–09:30" in @p zone; a time on another day than the session's in the forum has "(+1)" or "(−1)" after it.
QString rangeText(const TimeSlot &slot, const Zone &forumZone, const Zone &zone);
/// The same for who reads it under @p forumDay, on which the session may not begin.
QString rangeText(const TimeSlot &slot, const Zone &forumZone, const Zone &zone, QDate forumDay);
/// "Cordoba (UTC−3)", at the instant given.
QString zoneText(const Zone &zone, Instant at);
/// The same for a span of time; "Los Angeles (UTC−8 → UTC−7)" where the clocks change in it.
QString zoneText(const Zone &zone, Instant from, Instant to);
/// "UTC−3", "UTC−8 → UTC−7".
QString offsetsText(int firstMin, int lastMin);
/// "26 May – 1 June 2021", "26 de mayo – 1 de junio de 2021".
QString daySpanText(QDate first, QDate last, const Words &words);
/// "45 min", "90 min", "1 h", "2 h 30".
QString lengthText(int minutes, const Words &words);

} // namespace planner
