// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using Remarks = std::vector<std::pair<RemarkCode, QStringList>>;

/// What a sheet with a date and a time makes of a forum's only session.
struct Taken {
    std::optional<WallTime> start;
    int minutes = 0;
    Remarks remarks; ///< about the time
};

std::optional<Taken> takenFrom(const QString &sheet, const QString &zone, std::optional<ErrorCode> *refused = nullptr)
{
    Programme programme = samples::emptyForum();
    programme.forum.zone = Zone::make(zone).value();
    const auto imported = planDocuments(programme, {{u"sheet.md"_s, sheet.toUtf8()}}, samples::countedIds(1000));
    if (!imported) {
        if (refused)
            *refused = imported.error().code;
        return std::nullopt;
    }
    if (!apply(programme, imported.value().edit))
        return std::nullopt;
    const Session &session = programme.sessions.begin()->second;
    Taken taken{session.start, session.minutes, {}};
    for (const Remark &remark : imported.value().remarks) {
        if (remark.code != RemarkCode::DayOutsideForum && remark.code != RemarkCode::OrganisationMade)
            taken.remarks.emplace_back(remark.code, remark.args);
    }
    return taken;
}

QString sheetIn(const QString &lang, const QString &date, const QString &time)
{
    if (lang == u"es")
        return u"Panel\nTítulo de la sesión 1.3.2: Calles\nFecha: %1\nHora: %2\n"_s.arg(date, time);
    if (lang == u"fr")
        return u"Panel\nTitre de la session 1.3.2 : Rues\nDate : %1\nHeure : %2\n"_s.arg(date, time);
    return u"Panel\nTitle of the session 1.3.2: Streets\nDate: %1\nTime: %2\n"_s.arg(date, time);
}

const QString kCordoba = u"America/Argentina/Cordoba"_s;
const QString kMadrid = u"Europe/Madrid"_s;

} // namespace

/// What an import decides about days and times, and what it says of it.
class TstImportedTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTimes_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<Remarks>("remarks");
        const auto row = [](const char *name, const QString &sheet, const QString &start, int minutes, const Remarks &remarks = {}) { QTest::newRow(name) << sheet << start << minutes << remarks; };
        const QString day = u"2021-05-31"_s;
        row("over midnight elsewhere", sheetIn(u"en"_s, day, u"18:30 - 20:00 (UTC-3) / 23:30 - 01:00 (UTC+2)"_s), u"2021-05-31T18:30"_s, 90);
        row("over midnight elsewhere, two lines", sheetIn(u"es"_s, day, u"18:30 a 20:00 (hora de Córdoba)\nMadrid: 23:30 - 01:00"_s), u"2021-05-31T18:30"_s, 90);
        row("over midnight elsewhere, disagreeing", sheetIn(u"fr"_s, day, u"18h30 à 20h00 (UTC-3) / 23h30 à 01h15 (UTC+2)"_s), u"2021-05-31T18:30"_s, 90,
            {{RemarkCode::TimesDisagree, {u"18:30–20:00 "_s + offsetName(-180), u"23:30–01:15 "_s + offsetName(120)}}});
        row("till midnight", sheetIn(u"fr"_s, day, u"22h00 à 00h00 (UTC-3)"_s), u"2021-05-31T22:00"_s, 120);
        row("over midnight", sheetIn(u"es"_s, day, u"de 23.00 a 0.30 h (UTC-3)"_s), u"2021-05-31T23:00"_s, 90, {{RemarkCode::EndsNextDay, {u"de 23.00 a 0.30 h (UTC-3)"_s}}});
        row("over midnight, from another zone", sheetIn(u"en"_s, day, u"23:30 - 01:00 (UTC+2)"_s), u"2021-05-31T18:30"_s, 90,
            {{RemarkCode::ZoneConverted, {u"23:30–01:00 "_s + offsetName(120), u"2021-05-31T18:30 "_s + kCordoba}}, {RemarkCode::EndsNextDay, {u"23:30 - 01:00 (UTC+2)"_s}}});
        row("two places", sheetIn(u"es"_s, day, u"de 8.00 a 9.30 h (hora de Córdoba) / de 13.00 a 14.30 h (hora de Madrid)"_s), u"2021-05-31T08:00"_s, 90);
        row("two places on one line", sheetIn(u"es"_s, day, u"Córdoba: 8:00-09:30 / Madrid: 13:00-14:30"_s), u"2021-05-31T08:00"_s, 90);
        row("a place and its offset", sheetIn(u"es"_s, day, u"Córdoba: 8:00-09:30 (UTC-3) / Madrid: 13:00-14:30 (UTC+2)"_s), u"2021-05-31T08:00"_s, 90);
        row("a place and its offset, on lines", sheetIn(u"fr"_s, day, u"Córdoba : 8h00 à 9h30 (UTC-3)\nMadrid : 13h00 à 14h30 (UTC+2)"_s), u"2021-05-31T08:00"_s, 90);
        row("a place and another's offset", sheetIn(u"en"_s, u"2021-12-01"_s, u"Córdoba: 8:00-9:30 (UTC-3) / Madrid: 12:00-13:30 (UTC+2)"_s), u"2021-12-01T08:00"_s, 90,
            {{RemarkCode::OffsetDiffers, {u"Madrid: 12:00-13:30 (UTC+2)"_s, kMadrid, offsetName(60), offsetName(120)}}});
        row("the forum's place and another's offset", sheetIn(u"en"_s, day, u"8:00-9:30, Cordoba time (UTC-4)"_s), u"2021-05-31T08:00"_s, 90,
            {{RemarkCode::OffsetDiffers, {u"8:00-9:30, Cordoba time (UTC-4)"_s, kCordoba, offsetName(-180), offsetName(-240)}}});
        row("two spans with and", sheetIn(u"fr"_s, day, u"8h00 à 9h30 (UTC-3) et 13h00 à 14h30 (UTC+2)"_s), u"2021-05-31T08:00"_s, 90);
        row("a country", sheetIn(u"fr"_s, day, u"8h00 à 9h30 (heure argentine)"_s), u"2021-05-31T08:00"_s, 90);
        row("a country with several times", sheetIn(u"es"_s, day, u"8:00 a 9:30 (hora argentina) / 13:00 a 14:30 (hora española)"_s), u"2021-05-31T08:00"_s, 90,
            {{RemarkCode::ZoneOfCountry, {u"hora española"_s, kMadrid}}});
        row("an unknown zone beside a known one", sheetIn(u"en"_s, day, u"8:00 - 9:30 (Argentina time) / 19:00 - 20:30 (Chinese time)"_s), u"2021-05-31T08:00"_s, 90,
            {{RemarkCode::ZoneUnread, {u"19:00 - 20:30 (Chinese time)"_s, u"Chinese time"_s}}});
        const QString fixed = u"8:00 - 9:30 (UTC-3)"_s;
        row("another weekday", sheetIn(u"fr"_s, u"31/05/2021 (mardi)"_s, fixed), u"2021-05-31T08:00"_s, 90, {{RemarkCode::WeekdayDisagrees, {u"mardi"_s, day}}});
        row("no date yet", sheetIn(u"en"_s, u"TBC"_s, fixed), {}, 90, {{RemarkCode::NotSettled, {u"TBC"_s, u"date"_s}}, {RemarkCode::DateMissing, {fixed}}});
        row("no time yet", sheetIn(u"es"_s, day, u"por confirmar"_s), {}, 90, {{RemarkCode::NotSettled, {u"por confirmar"_s, u"time"_s}}, {RemarkCode::TimeMissing, {day}}});
        row("neither yet", sheetIn(u"fr"_s, u"à confirmer"_s, u"à définir"_s), {}, 90, {{RemarkCode::NotSettled, {u"à confirmer"_s, u"date"_s}}, {RemarkCode::NotSettled, {u"à définir"_s, u"time"_s}}});
        row("a time that may change", sheetIn(u"en"_s, day, u"8:00 - 9:30 (UTC-3), TBC"_s), u"2021-05-31T08:00"_s, 90, {{RemarkCode::NotSettled, {u"8:00 - 9:30 (UTC-3), TBC"_s, u"time"_s}}});
    }

    void takesTimes()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, start);
        const auto taken = takenFrom(sheet, kCordoba);
        QVERIFY(taken);
        QCOMPARE(taken->start ? taken->start->toString() : QString(), start);
        QTEST(taken->minutes, "minutes");
        QTEST(taken->remarks, "remarks");
    }

    void saysWhatBecomesOfAChangeOfTheClocks_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("start"); // instant
        QTest::addColumn<int>("minutes");
        QTest::addColumn<Remarks>("remarks");
        const auto row = [](const char *name, const char *date, const QString &time, const char *start, int minutes, const Remarks &remarks) {
            QTest::newRow(name) << QString::fromLatin1(date) << time << QString::fromLatin1(start) << minutes << remarks;
        };
        const char *spring = "28/03/2021", *autumn = "31/10/2021";
        row("start skipped", spring, u"02:30 - 04:00 (Europe/Madrid)"_s, "2021-03-28T01:30:00Z", 90, {{RemarkCode::ClockSkips, {u"02:30 - 04:00 (Europe/Madrid)"_s, kMadrid, u"03:30–05:00"_s}}});
        row("end skipped", spring, u"01:30 - 02:30 (Europe/Madrid)"_s, "2021-03-28T00:30:00Z", 60, {{RemarkCode::ClockSkips, {u"01:30 - 02:30 (Europe/Madrid)"_s, kMadrid, u"01:30–03:30"_s}}});
        row("around what is skipped", spring, u"01:30 - 03:30 (Europe/Madrid)"_s, "2021-03-28T00:30:00Z", 60, {});
        row("twice", autumn, u"02:30 - 02:45 (Europe/Madrid)"_s, "2021-10-31T00:30:00Z", 15, {{RemarkCode::ClockTwice, {u"02:30 - 02:45 (Europe/Madrid)"_s, kMadrid, offsetName(120)}}});
        row("an end that comes twice", autumn, u"01:30 - 02:15 (Europe/Madrid)"_s, "2021-10-30T23:30:00Z", 45, {{RemarkCode::ClockTwice, {u"01:30 - 02:15 (Europe/Madrid)"_s, kMadrid, offsetName(120)}}});
        row("the first of two", autumn, u"02:30 - 02:45 (UTC+2)"_s, "2021-10-31T00:30:00Z", 15, {});
        row("the second of two", autumn, u"02:30 - 02:45 (UTC+1)"_s, "2021-10-31T00:30:00Z", 15, {{RemarkCode::ClockSecond, {u"02:30–02:45 "_s + offsetName(60), kMadrid, offsetName(120)}}});
        row("the second of two, in two zones", autumn, u"02:30 - 02:45 (UTC+1) / 01:30 - 01:45 (UTC)"_s, "2021-10-31T00:30:00Z", 15,
            {{RemarkCode::ClockSecond, {u"02:30–02:45 "_s + offsetName(60), kMadrid, offsetName(120)}}});
        row("the second of two, by another zone", autumn, u"01:30 - 01:45 (UTC)"_s, "2021-10-31T00:30:00Z", 15,
            {{RemarkCode::ZoneConverted, {u"01:30–01:45 UTC"_s, u"2021-10-31T02:30 "_s + kMadrid}}, {RemarkCode::ClockSecond, {u"01:30–01:45 UTC"_s, kMadrid, offsetName(120)}}});
        row("after both", autumn, u"03:30 - 04:00 (UTC+1)"_s, "2021-10-31T02:30:00Z", 30, {});
    }

    void saysWhatBecomesOfAChangeOfTheClocks()
    {
        QFETCH(QString, date);
        QFETCH(QString, time);
        const auto taken = takenFrom(sheetIn(u"en"_s, date, time), kMadrid);
        QVERIFY(taken);
        QTEST(Zone::make(kMadrid).value().resolve(*taken->start).instant.toString(), "start");
        QTEST(taken->minutes, "minutes");
        QTEST(taken->remarks, "remarks");
    }

    void refusesATimeInAnUnknownZoneAlone()
    {
        std::optional<ErrorCode> refused;
        QVERIFY(!takenFrom(sheetIn(u"en"_s, u"31/05/2021"_s, u"19:00 - 20:30 (Chinese time)"_s), kCordoba, &refused));
        QCOMPARE(refused, std::optional(ErrorCode::SheetZoneUnknown));
    }

    void leavesASettledSessionWhereItIs()
    {
        Programme programme = samples::oneSession();
        const Session before = programme.sessions.begin()->second;
        const QString title = u"Title of the session 1.3.2: "_s + before.title.in(u"en"_s);
        const auto again = planDocuments(programme, {{u"sheet.md"_s, (title + u"\nDate: TBC\nTime: TBC\n"_s).toUtf8()}}, samples::countedIds(1000));
        QVERIFY(again);
        QCOMPARE(again.value().remarks.size(), 2u);
        QVERIFY(again.value().edit.changes.empty());
    }
};

PLANNER_TEST(TstImportedTimes)
#include "tst_importedtimes.moc"
