// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/datetext.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// A month's name within a date: "mayo", "mai", "May".
QString monthName(int month, const Words &words, QLocale::FormatType format = QLocale::LongFormat)
{
    return words.locale().monthName(month, format);
}

/// "1" as a day of the month: French says "1er".
QString dayNumber(int day, const Words &words)
{
    return day == 1 && words.language() == u"fr" ? u"1er"_s : QString::number(day);
}

/// "31 May", "31 de mayo", "31 mai", with the year when asked for.
QString dayAndMonth(QDate date, const Words &words, bool hasYear)
{
    const bool isSpanish = words.language() == u"es";
    const QString of = isSpanish ? u" de "_s : u" "_s;
    QString text = dayNumber(date.day(), words) + of + monthName(date.month(), words);
    if (hasYear)
        text += of + QString::number(date.year());
    return text;
}

/// "08:00" in a zone, with the day's difference from the forum's day: "01:00 (+1)".
QString clockIn(Instant instant, const Zone &zone, QDate forumDay)
{
    const WallTime wall = zone.wallAt(instant);
    const qint64 days = forumDay.daysTo(wall.date);
    QString text = clockText(wall.minute);
    if (days != 0)
        text += u" (%1%2)"_s.arg(days > 0 ? QChar(u'+') : QChar(0x2212)).arg(std::abs(days));
    return text;
}

} // namespace

QString longDayText(QDate date, const Words &words)
{
    const QString weekday = words.locale().dayName(date.dayOfWeek(), QLocale::LongFormat);
    const QString comma = words.language() == u"fr" ? u" "_s : u", "_s;
    return weekday + comma + dayAndMonth(date, words, true);
}

QString weekdayText(QDate date, const Words &words)
{
    return words.locale().dayName(date.dayOfWeek(), QLocale::LongFormat) + u' ' + dayAndMonth(date, words, false);
}

QString momentText(const WallTime &wall, const Words &words)
{
    return weekdayText(wall.date, words) + u", "_s + clockText(wall.minute);
}

QString shortDayText(QDate date, const Words &words)
{
    // Spanish and French abbreviations carry points in the locale's data: "lun." stays, "mié." loses it.
    QString weekday = words.locale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
    QString month = monthName(date.month(), words, QLocale::ShortFormat);
    if (words.language() == u"es") {
        weekday.remove(u'.');
        month.remove(u'.');
    }
    return u"%1 %2 %3"_s.arg(weekday, dayNumber(date.day(), words), month);
}

QString dateText(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString rangeText(const TimeSlot &slot, const Zone &forumZone, const Zone &zone)
{
    return rangeText(slot, forumZone, zone, slot.start().date);
}

QString rangeText(const TimeSlot &slot, const Zone &forumZone, const Zone &zone, QDate forumDay)
{
    return clockIn(slot.startIn(forumZone), zone, forumDay) + QChar(0x2013) + clockIn(slot.endIn(forumZone), zone, forumDay);
}

QString zoneText(const Zone &zone, Instant at)
{
    return zoneText(zone, at, at);
}

QString offsetsText(int firstMin, int lastMin)
{
    return firstMin == lastMin ? offsetName(firstMin) : offsetName(firstMin) + u" → "_s + offsetName(lastMin);
}

QString zoneText(const Zone &zone, Instant from, Instant to)
{
    const QString offset = offsetsText(zone.offsetMinAt(from), zone.offsetMinAt(to));
    return zone.city() == offset ? offset : u"%1 (%2)"_s.arg(zone.city(), offset);
}

QString daySpanText(QDate first, QDate last, const Words &words)
{
    if (first == last)
        return dayAndMonth(first, words, true);
    const bool sameYear = first.year() == last.year();
    const QString start = sameYear && first.month() == last.month() ? dayNumber(first.day(), words) : dayAndMonth(first, words, !sameYear);
    return start + u" \u2013 "_s + dayAndMonth(last, words, true);
}

QString lengthText(int minutes, const Words &words)
{
    if (minutes <= 90 && minutes % 60 != 0)
        return words.translate("DateText", "%1 min").arg(words.locale().toString(minutes));
    const QString hours = words.translate("DateText", "%1 h").arg(words.locale().toString(minutes / 60));
    return minutes % 60 == 0 ? hours : hours + u" %1"_s.arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace planner
