// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zone.h"
#include "tests/support/testregistry.h"

#include <QtCore/QTimeZone>

#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

Zone zone(const QString &name)
{
    return Zone::make(name).value();
}

/// All instants at which the wall of @p zone shows @p wall, found by looking at every minute of two days.
std::vector<qint64> instantsShowing(const QTimeZone &zone, const WallTime &wall)
{
    std::vector<qint64> found;
    for (qint64 utc = wall.total() - 1440; utc <= wall.total() + 1440; ++utc) {
        if (utc + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc * 60, Qt::UTC)) / 60 == wall.total())
            found.push_back(utc);
    }
    return found;
}

} // namespace

class TstZone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cordobaAndMadridOfTheForum()
    {
        const WallTime wall{QDate(2021, 5, 31), 8 * 60};
        const Resolved resolved = zone(u"America/Argentina/Cordoba"_s).resolve(wall);
        QCOMPARE(resolved.kind, WallKind::Plain);
        QCOMPARE(resolved.offsetMin, -180);
        QCOMPARE(resolved.instant.toString(), u"2021-05-31T11:00:00Z"_s);
        QCOMPARE(zone(u"Europe/Madrid"_s).wallAt(resolved.instant).toString(), u"2021-05-31T13:00"_s);
    }

    void aGapCountsWithTheOffsetBefore()
    {
        const Zone madrid = zone(u"Europe/Madrid"_s);
        const Resolved resolved = madrid.resolve({QDate(2021, 3, 28), 2 * 60 + 30});
        QCOMPARE(resolved.kind, WallKind::Gap);
        QCOMPARE(resolved.instant.toString(), u"2021-03-28T01:30:00Z"_s);
        QCOMPARE(madrid.wallAt(resolved.instant).toString(), u"2021-03-28T03:30"_s);
        QCOMPARE(madrid.resolve({QDate(2021, 3, 28), 3 * 60}).kind, WallKind::Plain);
        QCOMPARE(madrid.resolve({QDate(2021, 3, 28), 1 * 60 + 59}).kind, WallKind::Plain);
        QCOMPARE(madrid.resolve({QDate(2021, 3, 28), 2 * 60}).kind, WallKind::Gap);
    }

    void anOverlapIsItsFirstInstant()
    {
        const Zone newYork = zone(u"America/New_York"_s);
        const Resolved resolved = newYork.resolve({QDate(2021, 11, 7), 90});
        QCOMPARE(resolved.kind, WallKind::Overlap);
        QCOMPARE(resolved.instant.toString(), u"2021-11-07T05:30:00Z"_s);
        QVERIFY(resolved.second.has_value());
        QCOMPARE(resolved.second->toString(), u"2021-11-07T06:30:00Z"_s);
        QCOMPARE(newYork.resolve({QDate(2021, 11, 7), 120}).kind, WallKind::Plain);
        QCOMPARE(newYork.resolve({QDate(2021, 11, 7), 60}).kind, WallKind::Overlap);
    }

    void farAndOddOffsets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wall");
        QTest::newRow("+14") << u"Pacific/Kiritimati"_s << u"2021-06-01T01:00"_s;
        QTest::newRow("-11") << u"Pacific/Pago_Pago"_s << u"2021-05-31T00:00"_s;
        QTest::newRow("+5:45") << u"Asia/Kathmandu"_s << u"2021-05-31T16:45"_s;
        QTest::newRow("half-hour summer time") << u"Australia/Lord_Howe"_s << u"2021-05-31T21:30"_s;
        QTest::newRow("UTC") << u"UTC"_s << u"2021-05-31T11:00"_s;
    }
    void farAndOddOffsets()
    {
        QFETCH(QString, name);
        QFETCH(QString, wall);
        const Instant instant{WallTime::fromString(u"2021-05-31T11:00"_s).value().total()};
        QCOMPARE(zone(name).wallAt(instant).toString(), wall);
        QCOMPARE(zone(name).resolve(WallTime::fromString(wall).value()).instant, instant);
    }

    void agreesWithEveryMinuteOfTheZoneData_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
                 "America/Caracas", "Asia/Kathmandu", "Europe/Dublin", "America/Sao_Paulo", "Asia/Pyongyang", "Pacific/Chatham"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void agreesWithEveryMinuteOfTheZoneData()
    {
        QFETCH(QString, name);
        const QTimeZone data(name.toLatin1());
        const Zone own = zone(name);
        std::mt19937 random(7);
        const auto transitions = data.transitions(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2037, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(!transitions.isEmpty() || name == u"Asia/Kathmandu"_s);
        for (int i = 0; i < 40; ++i) {
            const qint64 near = transitions.isEmpty()
                ? 27'000'000
                : transitions[static_cast<qsizetype>(random() % static_cast<unsigned>(transitions.size()))].atUtc.toSecsSinceEpoch() / 60;
            const int offset = data.offsetFromUtc(QDateTime::fromSecsSinceEpoch(near * 60, Qt::UTC)) / 60;
            const WallTime wall = WallTime::fromTotal(near + offset - 130 + static_cast<qint64>(random() % 260));
            const std::vector<qint64> expected = instantsShowing(data, wall);
            const Resolved resolved = own.resolve(wall);
            const QByteArray where = (name + u' ' + wall.toString()).toUtf8();
            QVERIFY2(resolved.kind == (expected.empty() ? WallKind::Gap : expected.size() == 1 ? WallKind::Plain : WallKind::Overlap), where);
            if (!expected.empty())
                QVERIFY2(resolved.instant.utcMin == expected.front(), where);
            if (expected.size() > 1)
                QVERIFY2(resolved.second && resolved.second->utcMin == expected.back(), where);
        }
    }

    void refusesWhatIsNoZone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "Europe/Atlantis", "../etc/passwd", "Europe/Madrid ", "UTC-3\n", "\xc3\xa9", "Mars", "abc3", "UTC-3", "<-03>3", "EST5EDT,M3.2.0/2,M11.1.0/2"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void refusesWhatIsNoZone()
    {
        QFETCH(QString, name);
        const auto made = Zone::make(name);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ZoneUnknown);
        QCOMPARE(made.error().args, QStringList{name});
    }

    void wallTimesAreWrittenAndRead()
    {
        QCOMPARE((WallTime{QDate(2021, 5, 31), 8 * 60 + 5}.toString()), u"2021-05-31T08:05"_s);
        QCOMPARE(WallTime::fromString(u"2021-05-31T08:05"_s).value(), (WallTime{QDate(2021, 5, 31), 485}));
        for (const QString &bad : {u""_s, u"2021-05-31"_s, u"2021-02-31T08:00"_s, u"2021-05-31T25:00"_s, u"2021-05-31 08:00"_s, u"2021-05-31T08:00Z"_s})
            QVERIFY2(!WallTime::fromString(bad), qPrintable(bad));
        QVERIFY(!WallTime::make(QDate(2021, 5, 31), 1440));
        QVERIFY(!WallTime::make(QDate(2021, 5, 31), -1));
        QVERIFY(!WallTime::make(QDate(), 0));
    }

    void totalsGoBackAndForth()
    {
        for (const qint64 total : {qint64(0), qint64(-1), qint64(-1440), qint64(-1441), qint64(27'041'220), qint64(1439), qint64(1440)})
            QCOMPARE(WallTime::fromTotal(total).total(), total);
        QCOMPARE(WallTime::fromTotal(-1).toString(), u"1969-12-31T23:59"_s);
    }

    void instantsRoundDown()
    {
        QCOMPARE(Instant::fromDateTime(QDateTime(QDate(2021, 5, 31), QTime(11, 0, 59), Qt::UTC)).toString(), u"2021-05-31T11:00:00Z"_s);
        QCOMPARE(Instant::fromDateTime(QDateTime(QDate(1969, 12, 31), QTime(23, 59, 30), Qt::UTC)).utcMin, -1);
    }

    void offsetsHaveTheirNames()
    {
        QCOMPARE(offsetName(-180), u"UTC\u22123"_s);
        QCOMPARE(offsetName(345), u"UTC+5:45"_s);
        QCOMPARE(offsetName(-210), u"UTC\u22123:30"_s);
        QCOMPARE(offsetName(0), u"UTC"_s);
        QCOMPARE(zone(u"America/Argentina/Cordoba"_s).city(), u"Córdoba"_s);
        QCOMPARE(zone(u"America/Sao_Paulo"_s).city(), u"São Paulo"_s);
        QCOMPARE(zone(u"America/New_York"_s).city(), u"New York"_s);
        QCOMPARE(Zone().city(), u"UTC"_s);
    }
};

PLANNER_TEST(TstZone)
#include "tst_zone.moc"
