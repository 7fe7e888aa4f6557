// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/calendar/calendarlayout.h"

#include <map>
#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const auto kAll = [](const Session &) { return true; };

Session &only(Programme &programme)
{
    return programme.sessions.begin()->second;
}

} // namespace

class TstCalendarLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBlockLiesAtItsTime()
    {
        const Programme programme = samples::oneSession();
        const std::vector<QDate> days = calendarDays(programme);
        const auto blocks = layoutCalendar(programme, days, kAll);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(days[static_cast<std::size_t>(blocks[0].column)], QDate(2021, 5, 31));
        QCOMPARE(blocks[0].fromMin, 8 * 60);
        QCOMPARE(blocks[0].toMin, 9 * 60 + 30);
        QCOMPARE(blocks[0].rect(100, 2), QRectF(blocks[0].column * 100, 960, 100, 180));
    }

    void aSessionAcrossMidnightHasABlockOnEachDay()
    {
        Programme programme = samples::oneSession();
        only(programme).start = WallTime{QDate(2021, 5, 31), 23 * 60};
        const std::vector<QDate> days = calendarDays(programme);
        QVERIFY(std::ranges::find(days, QDate(2021, 6, 1)) != days.end());
        const auto blocks = layoutCalendar(programme, days, kAll);
        QCOMPARE(blocks.size(), std::size_t(2));
        QCOMPARE(blocks[0].toMin, 1440);
        QCOMPARE(blocks[1].fromMin, 0);
        QCOMPARE(blocks[1].toMin, 30);
        QVERIFY(blocks[0].isStart && !blocks[0].isEnd && !blocks[1].isStart && blocks[1].isEnd);
    }

    void aSessionUntilMidnightEndsOnItsDay()
    {
        Programme programme = samples::oneSession();
        only(programme).start = WallTime{QDate(2021, 5, 31), 22 * 60 + 30};
        const auto blocks = layoutCalendar(programme, calendarDays(programme), kAll);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(blocks[0].toMin, 1440);
        QVERIFY(blocks[0].isEnd);
    }

    void aDayOutsideTheForumIsShownWhenASessionLiesThere()
    {
        Programme programme = samples::oneSession();
        only(programme).start = WallTime{QDate(2021, 7, 1), 600};
        QCOMPARE(calendarDays(programme).back(), QDate(2021, 7, 1));
        only(programme).start.reset();
        QCOMPARE(calendarDays(programme).size(), programme.forum.days.size());
        QVERIFY(layoutCalendar(programme, calendarDays(programme), kAll).empty());
    }

    void theClockSetForwardIsSkippedOver()
    {
        Programme programme = samples::oneSession();
        programme.forum.zone = Zone::make(u"Europe/Madrid"_s).value();
        only(programme).start = WallTime{QDate(2021, 3, 28), 90}; // 02:00 to 03:00 does not exist
        const auto blocks = layoutCalendar(programme, calendarDays(programme), kAll);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(blocks[0].fromMin, 90);
        QCOMPARE(blocks[0].toMin, 240);
    }

    void theClockSetBackLeavesABlock()
    {
        Programme programme = samples::oneSession();
        programme.forum.zone = Zone::make(u"Europe/Madrid"_s).value();
        only(programme).start = WallTime{QDate(2021, 10, 31), 150}; // 02:30 comes twice; this is the first
        only(programme).minutes = 30;
        const auto blocks = layoutCalendar(programme, calendarDays(programme), kAll);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(blocks[0].fromMin, 150);
        QCOMPARE(blocks[0].toMin, 180);
    }

    void noTwoBlocksOfALaneOverlap()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            const Programme programme = samples::randomProgramme(random, static_cast<int>(random() % 40));
            const std::vector<QDate> days = calendarDays(programme);
            const auto blocks = layoutCalendar(programme, days, kAll);
            QCOMPARE(layoutCalendar(programme, days, kAll), blocks);
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                const CalendarBlock &a = blocks[i];
                QVERIFY(0 <= a.fromMin && a.fromMin < a.toMin && a.toMin <= 1440);
                QVERIFY(0 <= a.lane && a.lane < a.lanes);
                for (std::size_t j = i + 1; j < blocks.size(); ++j) {
                    const CalendarBlock &b = blocks[j];
                    const bool meets = a.column == b.column && a.fromMin < b.toMin && b.fromMin < a.toMin;
                    if (meets) {
                        QVERIFY(a.lane != b.lane);
                        QCOMPARE(a.lanes, b.lanes);
                    }
                }
            }
            for (const auto &[id, session] : programme.sessions) {
                const auto shown = std::ranges::count(blocks, id, &CalendarBlock::session);
                QCOMPARE(shown > 0, session.start.has_value());
            }
        }
    }

    void onlyWhatIsAskedForIsLaidOut()
    {
        const Programme programme = samples::oneSession();
        QVERIFY(layoutCalendar(programme, calendarDays(programme), [](const Session &) { return false; }).empty());
        QVERIFY(layoutCalendar(programme, {QDate(2021, 5, 26)}, kAll).empty());
    }
};

PLANNER_TEST(TstCalendarLayout)
#include "tst_calendarlayout.moc"
