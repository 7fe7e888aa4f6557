// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/datetimes.h"

#include "core/base/words.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <array>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// Names in English, Spanish and French, folded; by month or weekday.
const std::array<QStringList, 12> kMonths = {{
    {u"january"_s, u"enero"_s, u"janvier"_s, u"jan"_s, u"ene"_s, u"janv"_s},
    {u"february"_s, u"febrero"_s, u"fevrier"_s, u"feb"_s, u"fevr"_s},
    {u"march"_s, u"marzo"_s, u"mars"_s, u"mar"_s},
    {u"april"_s, u"abril"_s, u"avril"_s, u"apr"_s, u"abr"_s, u"avr"_s},
    {u"may"_s, u"mayo"_s, u"mai"_s},
    {u"june"_s, u"junio"_s, u"juin"_s, u"jun"_s},
    {u"july"_s, u"julio"_s, u"juillet"_s, u"jul"_s, u"juil"_s},
    {u"august"_s, u"agosto"_s, u"aout"_s, u"aug"_s, u"ago"_s},
    {u"september"_s, u"septiembre"_s, u"setiembre"_s, u"septembre"_s, u"sep"_s, u"sept"_s},
    {u"october"_s, u"octubre"_s, u"octobre"_s, u"oct"_s},
    {u"november"_s, u"noviembre"_s, u"novembre"_s, u"nov"_s},
    {u"december"_s, u"diciembre"_s, u"decembre"_s, u"dec"_s, u"dic"_s},
}};
const std::array<QStringList, 7> kWeekdays = {{
    {u"monday"_s, u"lunes"_s, u"lundi"_s, u"mon"_s, u"lun"_s},
    {u"tuesday"_s, u"martes"_s, u"mardi"_s, u"tue"_s},
    {u"wednesday"_s, u"miercoles"_s, u"mercredi"_s, u"wed"_s, u"mie"_s, u"mer"_s},
    {u"thursday"_s, u"jueves"_s, u"jeudi"_s, u"thu"_s, u"jue"_s, u"jeu"_s},
    {u"friday"_s, u"viernes"_s, u"vendredi"_s, u"fri"_s, u"vie"_s, u"ven"_s},
    {u"saturday"_s, u"sabado"_s, u"samedi"_s, u"sat"_s, u"sab"_s, u"sam"_s},
    {u"sunday"_s, u"domingo"_s, u"dimanche"_s, u"sun"_s, u"dom"_s, u"dim"_s},
}};

template <size_t N>
int indexOf(const std::array<QStringList, N> &names, const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (names[i].contains(word))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<QDate> numericDate(const QString &text)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return std::nullopt;
}

/// A clock within a text: minutes since 00:00, or -1 where it is out of the day.
struct Clock {
    int minute = -1;
    qsizetype from = 0;
    qsizetype to = 0;
    bool hasHalf = false; ///< "am" or "pm" stands with it
};

std::vector<Clock> clocksIn(const QString &text)
{
    static const QRegularExpression clock(
        u"(?<![\\d:+])(?<!(?i:UTC|GMT)[\\x{2212}–-])(?<!(?i:UTC|GMT)\\s[\\x{2212}–-])(?<!\\([\\x{2212}–-])(\\d{1,2})(?:\\s*[:.hH]\\s*(\\d{2})(?!\\d)|\\s*[hH](?![a-zA-Z])|(?=\\s*[ap]\\.?\\s?m\\b))(?:\\s*(?:h|hs|hrs)\\b\\.?)?(?:\\s*([aApP])\\.?\\s?[mM]\\b\\.?)?"_s);
    std::vector<Clock> clocks;
    for (auto it = clock.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        int hour = match.captured(1).toInt();
        const int minute = match.captured(2).toInt();
        const QString half = match.captured(3).toLower();
        bool isGood = hour < 24 && minute < 60;
        if (!half.isEmpty()) {
            isGood = hour >= 1 && hour <= 12 && minute < 60;
            hour = hour % 12 + (half == u"p" ? 12 : 0);
        }
        if (hour == 24 && minute == 0 && half.isEmpty()) { // midnight at the end of the day
            clocks.push_back({24 * 60, match.capturedStart(), match.capturedEnd()});
            continue;
        }
        clocks.push_back({isGood ? hour * 60 + minute : -1, match.capturedStart(), match.capturedEnd(), !half.isEmpty()});
    }
    return clocks;
}

/// In "1:00 - 2:30 pm" the mark holds for both, in "11:00 - 1:00 pm" only for the last.
void shareHalf(Clock &first, const Clock &last)
{
    constexpr int kHalf = 12 * 60;
    if (first.hasHalf || !last.hasHalf || first.minute < 60 || first.minute >= kHalf + 60)
        return;
    const int inHalf = first.minute % kHalf;
    const int same = inHalf + (last.minute >= kHalf ? kHalf : 0);
    first.minute = same < last.minute ? same : (same + kHalf) % (2 * kHalf);
}

/// "UTC-3" out of "(UTC-3)", "- hora de Madrid" and the like.
QString zoneIn(QString rest)
{
    static const QRegularExpression edge(u"^(?:[\\s()\\[\\],;|·–—]|-(?!\\d))+|[\\s()\\[\\],;|·–—]+$"_s);
    rest.remove(edge);
    static const QRegularExpression filler(u"^(h|hs|hrs|hours|horas|heures)\\.?\\b\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    rest.remove(filler);
    rest.remove(edge);
    return rest.trimmed();
}

/// One span: two clocks with a dash or a word between, a zone behind or before.
std::optional<SheetTime> readSpan(const QString &text, bool goesOverMidnight)
{
    std::vector<Clock> clocks = clocksIn(text);
    static const QRegularExpression sign(u"^[\\x{2212}–-]$"_s);
    if (clocks.size() == 3 && sign.match(text.mid(clocks[2].from - 1, 1)).hasMatch())
        clocks.pop_back(); // "08:00 - 09:30 -03:00": the zone
    if (clocks.size() != 2 || clocks[0].minute < 0 || clocks[1].minute < 0 || clocks[0].minute >= 24 * 60)
        return std::nullopt;
    shareHalf(clocks[0], clocks[1]);
    if (goesOverMidnight && clocks[1].minute <= clocks[0].minute)
        clocks[1].minute += 24 * 60;
    if (clocks[1].minute <= clocks[0].minute)
        return std::nullopt;
    static const QRegularExpression between(u"^\\s*(-|–|—|\\x{2212}|a|à|to|until|hasta|al?s?|a las|jusqu'à|till)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!between.match(text.mid(clocks[0].to, clocks[1].from - clocks[0].to)).hasMatch())
        return std::nullopt;
    static const QRegularExpression before(u"^\\s*(from|de|des|desde|desde las|de las|dès)?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString lead = text.left(clocks[0].from);
    QString zone = zoneIn(text.mid(clocks[1].to));
    if (!before.match(lead).hasMatch()) {
        if (!zone.isEmpty())
            return std::nullopt;
        QString name = lead.trimmed();
        if (name.endsWith(u':'))
            name.chop(1);
        zone = zoneIn(name);
    }
    return SheetTime{clocks[0].minute, clocks[1].minute, zone, text.trimmed()};
}

std::optional<int> numericOffset(const QString &zone)
{
    static const QRegularExpression offset(u"^(?:UTC|GMT|Z)?\\s*(?:([+\\x{2212}–-])\\s*(\\d{1,2})(?::?(\\d{2}))?)?(?:\\s*h)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = offset.match(zone);
    if (!match.hasMatch() || zone.isEmpty())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (minutes > 14 * 60 || match.captured(3).toInt() > 59)
        return std::nullopt;
    return match.captured(1) == u"+" ? minutes : -minutes;
}

/// Only those that mean one offset wherever they are used.
std::optional<int> abbreviatedOffset(const QString &zone)
{
    static const QHash<QString, int> hours = {{u"CEST"_s, 2}, {u"WEST"_s, 1}, {u"EEST"_s, 3}, {u"ART"_s, -3}, {u"BRT"_s, -3}, {u"UYT"_s, -3},
        {u"CLST"_s, -3}, {u"CLT"_s, -4}, {u"BOT"_s, -4}, {u"COT"_s, -5}, {u"PET"_s, -5}, {u"EDT"_s, -4}, {u"PDT"_s, -7}, {u"CAT"_s, 2}, {u"EAT"_s, 3}};
    const auto found = hours.constFind(zone.toUpper());
    return found == hours.cend() ? std::nullopt : std::optional(*found * 60);
}

} // namespace

std::optional<WrittenDate> readDate(const QString &text)
{
    WrittenDate written;
    QString rest = folded(text.simplified());
    while (rest.endsWith(u'.'))
        rest.chop(1);
    static const QRegularExpression word(u"^([a-z]+)\\.?,?\\s+"_s);
    if (const auto match = word.match(rest); match.hasMatch()) {
        written.weekday = indexOf(kWeekdays, match.captured(1));
        if (written.weekday) {
            written.weekdayText = text.simplified().left(match.capturedLength(1));
            rest = rest.mid(match.capturedLength());
        }
    }
    std::optional<QDate> date = numericDate(rest);
    if (!date) {
        static const QRegularExpression dayMonth(u"^(?:el |le )?(\\d{1,2})(?:st|nd|rd|th|er|o|º)?\\s+(?:de |of )?([a-z]+)\\.?,?\\s+(?:de |del )?(\\d{4})$"_s);
        static const QRegularExpression monthDay(u"^([a-z]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"_s);
        if (const auto match = dayMonth.match(rest); match.hasMatch())
            date = QDate(match.captured(3).toInt(), indexOf(kMonths, match.captured(2)), match.captured(1).toInt());
        else if (const auto other = monthDay.match(rest); other.hasMatch())
            date = QDate(other.captured(3).toInt(), indexOf(kMonths, other.captured(1)), other.captured(2).toInt());
    }
    if (!date || !date->isValid())
        return std::nullopt;
    written.date = *date;
    return written;
}

QString sheetClock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::vector<SheetTime> readTimes(const QString &text, bool goesOverMidnight)
{
    // A slash parts two spans when a clock follows it; within "Europe/Madrid" it does not.
    static const QRegularExpression part(u"\\s*(?:/|;|\\||\\n|·)\\s*(?=\\d)|\\s*,\\s*(?=\\d{1,2}\\s*(?:[:.hH]|[aApP]\\.?\\s?[mM]))|\\s*[;|\\n]\\s*"_s);
    std::vector<SheetTime> times;
    for (const QString &span : plainSpaces(text).split(part, Qt::SkipEmptyParts)) { // French: "10 h 00", its spaces not to be broken
        const auto time = readSpan(span, goesOverMidnight);
        if (!time)
            return {};
        times.push_back(*time);
    }
    return times;
}

std::optional<int> offsetOf(const QString &written, const WallTime &wall, const std::vector<Zone> &known)
{
    const QString zone = plainSpaces(written).trimmed();
    if (const auto offset = numericOffset(zone))
        return offset;
    if (const auto offset = abbreviatedOffset(zone))
        return offset;
    if (const auto named = Zone::make(zone))
        return named.value().resolve(wall).offsetMin;
    static const QRegularExpression words(u"^(hora|heure|horario|time in|time of|local time|hora local|heure locale)?\\s*(de |d'|d’|in |of |en )?\\s*"_s);
    static const QRegularExpression tail(u"\\s+(time|local time)$"_s);
    QString place = folded(zone);
    place.remove(words);
    place.remove(tail);
    // "Córdoba (UTC-3)" names both; the figure counts.
    static const QRegularExpression bracket(u"^(.*?)[\\s,(]+((?:utc|gmt)\\s*[+\\x{2212}–-]\\s*\\d.*?)\\)?$"_s);
    if (const auto match = bracket.match(place); match.hasMatch())
        return numericOffset(match.captured(2));
    for (const Zone &one : known) {
        if (place.isEmpty() || folded(one.city()) == place)
            return one.resolve(wall).offsetMin;
    }
    return std::nullopt;
}

} // namespace planner
