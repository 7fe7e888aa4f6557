// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/datetimes.h"
#include "core/io/sheet/writtenzone.h"

#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString writtenSpans(const QString &text, bool isExact = false)
{
    QStringList spans;
    for (const SheetTime &time : readTimes(text, isExact))
        spans << u"%1-%2 %3"_s.arg(sheetClock(time.startMin), sheetClock(time.endMin), time.zone).trimmed();
    return spans.join(u" | "_s);
}

} // namespace

/// Days, times and zones as offices write them by hand, in three languages.
class TstDateTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("weekday");
        const auto row = [](const QString &text, QDate date, int weekday) { QTest::addRow("%s", qPrintable(text)) << date << weekday; };
        const QDate lastOfMay(2021, 5, 31);
        for (const QString &text : {u"31/05/2021"_s, u"31-5-2021"_s, u"2021-05-31"_s, u"2021/05/31"_s, u"2021.5.31"_s, u"31-may-2021"_s, u"31-MAY-2021"_s, u"31/mai/2021"_s, u"31 de mayo de 2021"_s, u"El 31 de mayo de 2021"_s,
                 u"Mayo 31 de 2021"_s, u"mayo 31, 2021"_s, u"le 31 mai 2021"_s, u"the 31st of May 2021"_s, u"May 31st, 2021"_s, u"May the 31st, 2021"_s})
            row(text, lastOfMay, 0);
        for (const QString &text : {u"Le lundi 31 mai 2021"_s, u"El lunes 31 de mayo de 2021"_s, u"lunes, 31 de mayo de 2021"_s, u"Monday, the 31st of May 2021"_s, u"Monday, May 31st, 2021"_s, u"Mon. 31/05/2021"_s,
                 u"31/05/2021 (Monday)"_s, u"31/05/2021 (lundi)"_s, u"31 de mayo de 2021, lunes"_s, u"2021/05/31 Mon."_s})
            row(text, lastOfMay, 1);
        row(u"mar. 01/06/2021"_s, QDate(2021, 6, 1), 2);
        row(u"mar 1 juin 2021"_s, QDate(2021, 6, 1), 2);
        row(u"Mar 31, 2021"_s, QDate(2021, 3, 31), 0);
        row(u"mar. 2 mar 2021"_s, QDate(2021, 3, 2), 2);
        row(u"Mardi 31/05/2021"_s, lastOfMay, 2); // not that day: the reader remarks on it
        for (const QString &text : {u"05/31/2021"_s, u"2021/31/05"_s, u"31/05/21"_s, u"31 de mayo"_s, u"Monday"_s, u"31/02/2021"_s, u"31-foo-2021"_s, u"31/05/2021 - 01/06/2021"_s, u"31/05/2021 (morning)"_s})
            row(text, QDate(), 0);
    }

    void readsDates()
    {
        QFETCH(QDate, date);
        QFETCH(int, weekday);
        const auto written = readDate(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(written.has_value(), date.isValid());
        if (written) {
            QCOMPARE(written->date, date);
            QCOMPARE(written->weekday, weekday);
        }
    }

    void quotesTheWeekdayAsItStands()
    {
        QCOMPARE(readDate(u"El  Miércoles 31 de mayo de 2021"_s)->weekdayText, u"Miércoles"_s);
        QCOMPARE(readDate(u"31/05/2021 (Tuesday)"_s)->weekdayText, u"Tuesday"_s);
        QVERIFY(readDate(u"31/05/2021"_s)->weekdayText.isEmpty());
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("spans");
        const auto row = [](const QString &text, const QString &spans) { QTest::addRow("%s", qPrintable(text)) << spans; };
        // Over midnight
        row(u"18:30 - 20:00 (UTC-3) / 23:30 - 01:00 (UTC+2)"_s, u"18:30-20:00 UTC-3 | 23:30-25:00 UTC+2"_s);
        row(u"22:00 - 00:00"_s, u"22:00-24:00"_s);
        row(u"22:00 - 24:00"_s, u"22:00-24:00"_s);
        row(u"23:00 - 00:30"_s, u"23:00-24:30"_s);
        row(u"de 23.00 a 0.30 h"_s, u"23:00-24:30"_s);
        row(u"23h00 à 0h30"_s, u"23:00-24:30"_s);
        row(u"10:00 pm - 1:00 am"_s, u"22:00-25:00"_s);
        row(u"8:00 - 9:30 (UTC-3)\nMadrid: 23:30 - 01:00"_s, u"08:00-09:30 UTC-3 | 23:30-25:00 Madrid"_s);
        row(u"20:00 - 08:00"_s, u"20:00-32:00"_s);
        row(u"20:00 - 08:15"_s, {}); // rather a slip
        row(u"11:15 - 10:00"_s, {});
        row(u"10:00 - 10:00"_s, {});
        // Two spans
        const QString both = u"08:00-09:30 UTC-3 | 13:00-14:30 UTC+2"_s;
        row(u"from 8:00 to 9:30 (UTC-3) / from 13:00 to 14:30 (UTC+2)"_s, both);
        row(u"8:00 – 09:30 UTC-3 = 13:00–14:30 UTC+2"_s, both);
        row(u"8:00-09:30 (UTC-3) and 13:00-14:30 (UTC+2)"_s, both);
        row(u"8.00 a 9.30 h (UTC-3) y de 13.00 a 14.30 h (UTC+2)"_s, both);
        row(u"8h00 à 9h30 (UTC-3) et de 13h00 à 14h30 (UTC+2)"_s, both);
        row(u"8:00-09:30 (UTC-3)/13:00-14:30 (UTC+2)"_s, both);
        row(u"UTC-3: 8:00-09:30 / UTC+2: 13:00-14:30"_s, both);
        row(u"de 8.00 a 9.30 h (hora de Córdoba) / de 13.00 a 14.30 h (hora de Madrid)"_s, u"08:00-09:30 hora de Córdoba | 13:00-14:30 hora de Madrid"_s);
        for (const QString &text : {u"Córdoba: 8:00-09:30 / Madrid: 13:00-14:30"_s, u"Córdoba: 8:00-09:30, Madrid: 13:00-14:30"_s, u"Córdoba: 8:00-09:30; Madrid: 13:00-14:30"_s, u"Córdoba 8:00-09:30 y Madrid 13:00-14:30"_s})
            row(text, u"08:00-09:30 Córdoba | 13:00-14:30 Madrid"_s);
        // What stays whole
        row(u"8:00 - 09:30, UTC-03:00"_s, u"08:00-09:30 UTC-03:00"_s);
        row(u"8:00 - 09:30, hora de Córdoba (UTC-03:00)"_s, u"08:00-09:30 hora de Córdoba (UTC-03:00"_s);
        row(u"8:00 - 09:30 Europe/Madrid"_s, u"08:00-09:30 Europe/Madrid"_s);
        row(u"America/Argentina/Cordoba: 8:00 - 09:30 / Europe/Madrid: 13:00 - 14:30"_s, u"08:00-09:30 America/Argentina/Cordoba | 13:00-14:30 Europe/Madrid"_s);
        // What is no span
        row(u"8:00 y 9:30"_s, {});
        row(u"8:00 - 09:30 / 13:00"_s, {});
        row(u"8:00 - 09:30, coffee 10:00"_s, {});
        row(u"25:00 - 26:00"_s, {});
    }

    void readsTimes()
    {
        QTEST(writtenSpans(QString::fromUtf8(QTest::currentDataTag())), "spans");
    }

    void takesOurOwnSheetsAtTheirWord()
    {
        QCOMPARE(writtenSpans(u"20:00 - 19:00"_s, true), u"20:00-43:00"_s);
    }

    void readsLongLinesQuickly()
    {
        QVERIFY(readTimes(QString(200'000, u' ') + u"8:00"_s).empty());
        QCOMPARE(readTimes(u"8:00 - 9:30 "_s + QString(200'000, u',')).size(), 1u);
        QVERIFY(readTimes(u"a "_s.repeated(100'000)).empty());
        QVERIFY(!readDate(u"31 "_s.repeated(100'000)));
        QCOMPARE(withoutUndecided(u"( "_s.repeated(100'000)).size(), 200'000);
    }

    void tellsWhatIsUndecided_data()
    {
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString &text, const QString &rest) { QTest::addRow("%s", qPrintable(text)) << rest; };
        for (const QString &text : {u"TBC"_s, u"TBD"_s, u"t.b.c."_s, u"To be confirmed"_s, u"to be defined"_s, u"por confirmar"_s, u"Por definir"_s, u"a definir"_s, u"(pendiente de confirmación)"_s, u"Pendiente"_s, u"à confirmer"_s,
                 u"À DÉFINIR"_s, u"a preciser"_s, u"a\u0300 confirmer"_s})
            row(text, {});
        row(u"31/05/2021 (TBC)"_s, u"31/05/2021"_s);
        row(u"31/05/2021 - à confirmer"_s, u"31/05/2021"_s);
        row(u"8:00 - 9:30 (UTC-3), por confirmar"_s, u"8:00 - 9:30 (UTC-3)"_s);
        row(u"TBC 2021"_s, u"2021"_s);
        for (const QString &text : {u"31/05/2021 "_s, u"soon"_s, u"8:00 a 9:30"_s, u"a confirmarse"_s})
            row(text, text);
    }

    void tellsWhatIsUndecided()
    {
        QTEST(withoutUndecided(QString::fromUtf8(QTest::currentDataTag())), "rest");
    }

    void readsZones_data()
    {
        QTest::addColumn<int>("offset"); // 9999: unknown
        QTest::addColumn<bool>("isOffset");
        QTest::addColumn<QString>("guess");
        const auto row = [](const QString &text, int offset, bool isOffset, const QString &guess = {}) { QTest::addRow("%s", qPrintable(text)) << offset << isOffset << guess; };
        constexpr int kUnknown = 9999;
        row(u"UTC-3"_s, -180, true);
        row(u"CEST"_s, 120, true);
        row(u"art"_s, -180, true);
        row(u"hora de Córdoba (UTC-03:00"_s, -180, true);
        row(u"Europe/Paris"_s, 120, false);
        for (const QString &text : {u"hora de Córdoba"_s, u"Cordoba time"_s, u"hora local"_s, u"hora argentina"_s, u"Argentina time"_s, u"Argentine local time"_s, u"heure argentine"_s, u"heure d'Argentine"_s, u"heure de l’Argentine"_s,
                 u"hora de la Argentina"_s})
            row(text, -180, false);
        for (const QString &text : {u"hora española"_s, u"Spanish time"_s, u"heure espagnole"_s, u"heure d’Espagne"_s, u"hora de España"_s})
            row(text, 120, false, u"Europe/Madrid"_s); // the Canaries have another
        for (const QString &text : {u"hora de Londres"_s, u"heure de Londres"_s, u"London time"_s, u"Londres"_s, u"Lisbonne"_s, u"hora canaria de Lisboa"_s})
            row(text, text.contains(u"canaria"_s) ? kUnknown : 60, false);
        for (const QString &text : {u"hora de Ginebra"_s, u"heure de Genève"_s, u"Bruxelles"_s, u"hora de Varsovia"_s, u"El Cairo"_s, u"Le Caire"_s})
            row(text, 120, false);
        row(u"heure du Caire"_s, 120, false);
        row(u"hora del Cairo"_s, 120, false);
        row(u"Tokio (UTC+9)"_s, 540, true);
        row(u"Nueva York (EDT)"_s, -240, true);
        for (const QString &text : {u"local time (UTC+2)"_s, u"hora local, UTC+2"_s, u"heure locale (CEST)"_s, u"UTC/GMT +2"_s, u"GMT/UTC+2"_s})
            row(text, 120, true);
        row(u"UTC/GMT -3"_s, -180, true);
        for (const QString &text : {u"reunión"_s, u"réunion"_s, u"oral"_s, u"heure de Vincennes"_s, u"Montserrat"_s, u"Antigua"_s})
            row(text, kUnknown, false);
        row(u"hora de Ciudad de México"_s, -300, false);
        row(u"hora de la Ciudad de México"_s, -300, false);
        row(u"heure de Mexico"_s, -300, false, u"America/Mexico_City"_s); // the country has others
        for (const QString &text : {u"hora de Valencia"_s, u"hora de Santiago"_s, u"hora de Mérida"_s}) // which?
            row(text, kUnknown, false);
        row(u"hora chilena"_s, kUnknown, false); // none of the forum's zones
        row(u"hora de Marte"_s, kUnknown, false);
        for (const QString &text : {u"UTC+2:75"_s, u"UTC+2:75 (Madrid)"_s, u"UTC+19"_s, u"UTC+2 3"_s})
            row(text, kUnknown, false);
        row(u"CST"_s, kUnknown, false); // Chicago, Havana or Beijing
    }

    void readsZones()
    {
        QFETCH(int, offset);
        QFETCH(bool, isOffset);
        const std::vector<Zone> known{Zone::make(u"America/Argentina/Cordoba"_s).value(), Zone::make(u"Europe/Madrid"_s).value()};
        const auto zone = readZone(QString::fromUtf8(QTest::currentDataTag()), {QDate(2021, 5, 31), 480}, known);
        QCOMPARE(zone ? zone->offsetMin : 9999, offset);
        QCOMPARE(zone && zone->isOffset, isOffset);
        QTEST(zone ? zone->guess : QString(), "guess");
    }

    void holdsAnOffsetToThePlaceBesideIt_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("isOffset");
        QTest::addColumn<int>("contradicted"); // 9999: none
        const auto row = [](const QString &text, QDate date, int offset, bool isOffset, int contradicted = 9999) {
            QTest::addRow("%s %s", qPrintable(text), qPrintable(date.toString(Qt::ISODate))) << date << offset << isOffset << contradicted;
        };
        const QDate summer(2021, 5, 31), winter(2021, 12, 1), autumn(2021, 10, 31), spring(2021, 3, 28);
        for (const QString &text : {u"Madrid (UTC+2)"_s, u"hora de Madrid, UTC+2"_s, u"Madrid (+02:00)"_s, u"Europe/Madrid (GMT+2)"_s, u"heure de Madrid (CEST)"_s, u"UTC+2, Madrid"_s, u"CEST (Madrid)"_s, u"(UTC+2) Madrid time"_s,
                 u"MADRID UTC +2"_s, u"Madrid – UTC+02:00"_s})
            row(text, summer, 120, true);
        row(u"Madrid (UTC+2)"_s, winter, 60, false, 120);
        row(u"Europe/Madrid, UTC-3"_s, winter, 60, false, -180);
        row(u"Madrid (CEST)"_s, winter, 60, false, 120);
        row(u"Madrid (UTC)"_s, summer, 120, false, 0);
        row(u"GMT (UTC-3)"_s, summer, 0, false, -180); // two offsets, one of which is wrong
        row(u"UTC (GMT+2)"_s, summer, 0, false, 120);
        row(u"Madrid (CET)"_s, summer, 120, false); // said of either time
        row(u"CET (Madrid)"_s, summer, 120, false);
        row(u"Madrid (UTC+2)"_s, autumn, 120, true); // 02:30 comes twice
        row(u"Madrid (UTC+1)"_s, autumn, 60, true);
        row(u"Madrid (UTC+3)"_s, autumn, 120, false, 180);
        row(u"Madrid (UTC+2)"_s, spring, 60, false, 120); // 02:30 is jumped over
        row(u"Atlantis (UTC+5)"_s, summer, 300, true);
        row(u"hora española (UTC+1)"_s, summer, 60, true); // the Canaries'
        row(u"hora argentina (UTC-3)"_s, summer, -180, true);
        row(u"hora argentina (UTC-4)"_s, summer, -180, false, -240);
        row(u"Etc/GMT+3"_s, summer, -180, false);
        row(u"hora de Córdoba (UTC+14:30)"_s, summer, 9999, false); // no zone has that
    }

    void holdsAnOffsetToThePlaceBesideIt()
    {
        QFETCH(QDate, date);
        const std::vector<Zone> known{Zone::make(u"America/Argentina/Cordoba"_s).value(), Zone::make(u"Europe/Madrid"_s).value()};
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        const auto zone = readZone(tag.chopped(11), {date, 150}, known);
        QTEST(zone ? zone->offsetMin : 9999, "offset");
        QTEST(zone && zone->isOffset, "isOffset");
        QTEST(zone ? zone->contradicted.value_or(9999) : 9999, "contradicted");
    }

    void leavesACountryWithTwoTimesOpen()
    {
        const std::vector<Zone> known{Zone::make(u"Europe/Madrid"_s).value(), Zone::make(u"Atlantic/Canary"_s).value()};
        QVERIFY(!readZone(u"hora española"_s, {QDate(2021, 5, 31), 480}, known));
        QCOMPARE(readZone(u"hora de Canary"_s, {QDate(2021, 5, 31), 480}, known)->offsetMin, 60);
    }
};

PLANNER_TEST(TstDateTimes)
#include "tst_datetimes.moc"
