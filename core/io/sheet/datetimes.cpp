// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/datetimes.h"

#include "core/base/words.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// Names in English, Spanish and French, folded; by month or weekday.
const std::array<QStringList, 12> kMonths = {{
    {u"january"_s, u"enero"_s, u"janvier"_s, u"jan"_s, u"ene"_s, u"janv"_s},
    {u"february"_s, u"febrero"_s, u"fevrier"_s, u"feb"_s, u"fev"_s, u"fevr"_s},
    {u"march"_s, u"marzo"_s, u"mars"_s, u"mar"_s},
    {u"april"_s, u"abril"_s, u"avril"_s, u"apr"_s, u"abr"_s, u"avr"_s},
    {u"may"_s, u"mayo"_s, u"mai"_s},
    {u"june"_s, u"junio"_s, u"juin"_s, u"jun"_s},
    {u"july"_s, u"julio"_s, u"juillet"_s, u"jul"_s, u"juil"_s, u"juill"_s},
    {u"august"_s, u"agosto"_s, u"aout"_s, u"aug"_s, u"ago"_s},
    {u"september"_s, u"septiembre"_s, u"setiembre"_s, u"septembre"_s, u"sep"_s, u"sept"_s},
    {u"october"_s, u"octubre"_s, u"octobre"_s, u"oct"_s},
    {u"november"_s, u"noviembre"_s, u"novembre"_s, u"nov"_s},
    {u"december"_s, u"diciembre"_s, u"decembre"_s, u"dec"_s, u"dic"_s},
}};
const std::array<QStringList, 7> kWeekdays = {{
    {u"monday"_s, u"lunes"_s, u"lundi"_s, u"mon"_s, u"lun"_s},
    {u"tuesday"_s, u"martes"_s, u"mardi"_s, u"tue"_s, u"tues"_s, u"mar"_s},
    {u"wednesday"_s, u"miercoles"_s, u"mercredi"_s, u"wed"_s, u"mie"_s, u"mer"_s},
    {u"thursday"_s, u"jueves"_s, u"jeudi"_s, u"thu"_s, u"thur"_s, u"thurs"_s, u"jue"_s, u"jeu"_s},
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

/// A date of figures alone: the day first, or the year.
std::optional<QDate> numericDate(const QString &text)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    return std::nullopt;
}

/// A date whose month is a word; @p text is folded.
std::optional<QDate> wordedDate(const QString &text)
{
    static const QRegularExpression dayMonth(u"^(\\d{1,2})(?:st|nd|rd|th|er|o|º)?[\\s/.-]+(?:de |of )?([a-z]+)[\\s/.,-]+(?:de |del )?(\\d{4})$"_s);
    static const QRegularExpression monthDay(u"^([a-z]+)\\.?\\s+(?:the )?(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de |del )?(\\d{4})$"_s);
    if (const auto match = dayMonth.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), indexOf(kMonths, match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthDay.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), indexOf(kMonths, match.captured(1)), match.captured(2).toInt());
    return std::nullopt;
}

/// A date without its weekday; nothing for one that no calendar has.
std::optional<QDate> calendarDate(QString text)
{
    static const QRegularExpression article(u"^(?:el|le|the)\\s+"_s);
    text.remove(article);
    const auto date = numericDate(text);
    const auto known = date ? date : wordedDate(text);
    return known && known->isValid() ? known : std::nullopt;
}

/// Takes a weekday off one end of a date's folded text: "lunes, ", " (monday)".
QString takeWeekday(QString &text)
{
    static const QRegularExpression first(u"^(?:(?:el|le|the)\\s+)?([a-z]+)\\.?,?\\s+"_s);
    static const QRegularExpression last(u"(?<=\\d)[\\s,]+\\(?([a-z]+)\\.?\\)?$"_s);
    for (const auto &end : {first, last}) {
        const auto match = end.match(text);
        if (!match.hasMatch() || !indexOf(kWeekdays, match.captured(1)))
            continue;
        text.remove(match.capturedStart(), match.capturedLength());
        return match.captured(1);
    }
    return {};
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
            clocks.push_back({kMinutesADay, match.capturedStart(), match.capturedEnd()});
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
std::optional<SheetTime> readSpan(const QString &text, bool isExact)
{
    std::vector<Clock> clocks = clocksIn(text);
    static const QRegularExpression sign(u"^[\\x{2212}–-]$"_s);
    if (clocks.size() == 3 && sign.match(text.mid(clocks[2].from - 1, 1)).hasMatch())
        clocks.pop_back(); // "08:00 - 09:30 -03:00": the zone
    if (clocks.size() != 2 || clocks[0].minute < 0 || clocks[1].minute < 0 || clocks[0].minute >= kMinutesADay)
        return std::nullopt;
    shareHalf(clocks[0], clocks[1]);
    constexpr int kLongestGuessed = 12 * 60; // "11:15 - 10:00" is rather a slip
    if (clocks[1].minute <= clocks[0].minute)
        clocks[1].minute += kMinutesADay;
    const bool isNextDay = clocks[1].minute > kMinutesADay;
    if (isNextDay && !isExact && clocks[1].minute - clocks[0].minute > kLongestGuessed)
        return std::nullopt;
    static const QRegularExpression between(u"^\\s*(-|–|—|\\x{2212}|a|à|to|until|hasta|al?s?|a las|jusqu'à|till)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!between.match(text.mid(clocks[0].to, clocks[1].from - clocks[0].to)).hasMatch())
        return std::nullopt;
    static const QRegularExpression before(u"(?:^|[\\s:,])(?:from|de|des|desde|desde las|de las|dès)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString lead = text.left(clocks[0].from).remove(before).trimmed();
    QString zone = zoneIn(text.mid(clocks[1].to));
    if (!lead.isEmpty()) {
        if (lead.endsWith(u':'))
            lead.chop(1);
        const QString place = zoneIn(lead);
        static const QRegularExpression name(u"^\\p{L}[\\p{L}\\p{M} ./'’_-]{0,60}$"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (!zone.isEmpty() && !name.match(place).hasMatch())
            return std::nullopt;
        zone = zone.isEmpty() ? place : u"%1 (%2)"_s.arg(place, zone);
    }
    return SheetTime{clocks[0].minute, clocks[1].minute, zone, text.trimmed()};
}

} // namespace

std::optional<WrittenDate> readDate(const QString &text)
{
    WrittenDate written;
    QString rest = folded(text.simplified());
    while (rest.endsWith(u'.'))
        rest.chop(1);
    auto date = calendarDate(rest); // first, for "Mar 31, 2021" is no Tuesday
    if (!date) {
        const QString weekday = takeWeekday(rest);
        written.weekday = indexOf(kWeekdays, weekday);
        written.weekdayText = text.simplified().mid(folded(text.simplified()).indexOf(weekday), weekday.size());
        date = calendarDate(rest);
    }
    if (!date)
        return std::nullopt;
    written.date = *date;
    return written;
}

QString withoutUndecided(const QString &text)
{
    static const QRegularExpression words(
        u"[(\\[]?\\s*\\b(?:t\\.?b\\.?[acd]\\b|to be (?:announced|confirmed|decided|defined|determined)|(?:por|a) (?:confirmar|definir|determinar)|pendiente(?: de (?:confirmar|confirmaci[óo]n))?|sin definir|[àa] (?:confirmer|d[ée]finir|d[ée]terminer|pr[ée]ciser))(?!\\p{L})\\.?\\s*[)\\]]?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text.normalized(QString::NormalizationForm_C);
    if (!words.match(rest).hasMatch())
        return text;
    rest.remove(words);
    static const QRegularExpression edge(u"^[\\s,;:–—-]+|[\\s,;:–—-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return rest.remove(edge);
}

QString sheetClock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::vector<SheetTime> readTimes(const QString &text, bool isExact)
{
    // What parts two spans has a clock behind it, perhaps with "from" or a place before that; so "Europe/Madrid" and
    // "09:30, UTC-03:00" stay whole.
    static const QString clock = u"\\d{1,2}\\s*(?:[:.hH]|[aApP]\\.?\\s?[mM])"_s;
    static const QString span = u"(?=(?:\\p{L}(?:[\\p{L} ./'’_]|-(?=\\p{L})){0,40}(?::\\s?(?:from\\s|d\\p{L}{1,4}\\s(?:las\\s)?)?)?\\s*|(?:UTC|GMT)\\s?[+\\x{2212}–-]\\s?\\d{1,2}(?::\\d{2})?\\s?:\\s)?%1)"_s.arg(clock);
    static const QRegularExpression part(u"\\s?[;|\\n]\\s?|\\s?[/·]\\s?(?=\\d)|(?:\\s/|(?<=\\))/|/(?=\\s)|\\s?[=·,]|\\s(?:and|y|et|&)(?=\\s))\\s?%1"_s.arg(span),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression blanks(u"[ \\t]{2,}"_s);
    std::vector<SheetTime> times;
    for (const QString &one : plainSpaces(text).replace(blanks, u" "_s).split(part, Qt::SkipEmptyParts)) { // French: "10 h 00", its spaces not to be broken
        const auto time = readSpan(one, isExact);
        if (!time)
            return {};
        times.push_back(*time);
    }
    return times;
}

} // namespace planner
