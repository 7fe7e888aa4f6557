// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timeslot.h"
#include "tests/support/testregistry.h"

#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

TimeSlot slot(QDate date, int minute, int minutes)
{
    return TimeSlot::make({date, minute}, minutes).value();
}

} // namespace

class TstTimeSlot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void touchingEndsDoNotOverlap()
    {
        const Zone zone = Zone::make(u"America/Argentina/Cordoba"_s).value();
        const QDate day(2021, 5, 31);
        QVERIFY(!slot(day, 480, 90).overlaps(slot(day, 570, 30), zone));
        QVERIFY(slot(day, 480, 91).overlaps(slot(day, 570, 30), zone));
        QVERIFY(slot(day, 480, 90).overlaps(slot(day, 500, 10), zone));
    }

    void theLengthIsTimeThatPasses()
    {
        const Zone madrid = Zone::make(u"Europe/Madrid"_s).value();
        QCOMPARE(slot(QDate(2021, 3, 28), 90, 60).endWall(madrid).toString(), u"2021-03-28T03:30"_s);
        QCOMPARE(slot(QDate(2021, 10, 31), 150, 60).endWall(madrid).toString(), u"2021-10-31T02:30"_s);
        QCOMPARE(slot(QDate(2021, 5, 31), 23 * 60 + 30, 60).endWall(madrid).toString(), u"2021-06-01T00:30"_s);
    }

    void overlapsAcrossMidnight()
    {
        const Zone zone;
        QVERIFY(slot(QDate(2021, 5, 31), 23 * 60, 120).overlaps(slot(QDate(2021, 6, 1), 30, 30), zone));
        QVERIFY(!slot(QDate(2021, 5, 31), 23 * 60, 60).overlaps(slot(QDate(2021, 6, 1), 0, 30), zone));
    }

    void overlapIsWhatEveryMinuteSays()
    {
        std::mt19937 random(3);
        const Zone zone = Zone::make(u"Europe/Madrid"_s).value();
        for (int i = 0; i < 2000; ++i) {
            const auto draw = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
            const TimeSlot a = slot(QDate(2021, 10, 30 + draw(2)), draw(1440), 1 + draw(200));
            const TimeSlot b = slot(QDate(2021, 10, 30 + draw(2)), draw(1440), 1 + draw(200));
            bool shares = false;
            for (qint64 at = a.startIn(zone).utcMin; at < a.endIn(zone).utcMin; ++at)
                shares = shares || (at >= b.startIn(zone).utcMin && at < b.endIn(zone).utcMin);
            QCOMPARE(a.overlaps(b, zone), shares);
            QCOMPARE(b.overlaps(a, zone), shares);
        }
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(TimeSlot::make({QDate(2021, 5, 31), 480}, 0).error().code, ErrorCode::SlotInvalid);
        QCOMPARE(TimeSlot::make({QDate(2021, 5, 31), 480}, kMaxMinutes + 1).error().code, ErrorCode::SlotInvalid);
        QCOMPARE(TimeSlot::make({QDate(2021, 5, 31), 1440}, 10).error().code, ErrorCode::TimeInvalid);
        QCOMPARE(TimeSlot::make({QDate(), 0}, 10).error().code, ErrorCode::DateInvalid);
        QVERIFY(TimeSlot::make({QDate(2021, 5, 31), 0}, kMaxMinutes));
    }
};

PLANNER_TEST(TstTimeSlot)
#include "tst_timeslot.moc"
