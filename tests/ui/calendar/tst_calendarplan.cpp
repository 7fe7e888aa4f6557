// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendarstage.h"
#include "ui/calendar/calendarplan.h"
#include "ui/state/selection.h"


#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const auto kAll = [](const Session &) { return true; };

} // namespace

class TstCalendarPlan : public QObject {
    Q_OBJECT
private:
    /// What anybody would lay out without knowing what was there before.
    static void checkFresh(const CalendarPlan &plan, const Programme &programme, QDate onlyDay, const CalendarPlan::IsShown &isShown)
    {
        std::vector<QDate> days = calendarDays(programme);
        QCOMPARE(plan.allDays(), days);
        if (onlyDay.isValid() && std::ranges::count(days, onlyDay) > 0)
            days = {onlyDay};
        QCOMPARE(plan.days(), days);
        const auto blocks = layoutCalendar(programme, days, isShown);
        QCOMPARE(plan.blocks(), blocks);
        QCOMPARE(plan.count(), static_cast<int>(blocks.size()));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QCOMPARE(*plan.blockAt(static_cast<int>(i)), blocks[i]);
            QCOMPARE(plan.indexOf(blocks[i]), static_cast<int>(i));
        }
        for (const auto &[id, session] : programme.sessions) {
            std::vector<CalendarBlock> own;
            std::ranges::copy_if(blocks, std::back_inserter(own), [id = id](const CalendarBlock &block) { return block.session == id; });
            QCOMPARE(plan.blocksOf(id), own);
        }
    }

private Q_SLOTS:
    void followsEveryEditAsIfLaidOutAfresh()
    {
        std::mt19937 random(20210526);
        int edits = 0;
        for (int round = 0; round < 60; ++round) {
            Programme programme = samples::randomProgramme(random, static_cast<int>(random() % 40));
            Scope scope;
            if (round % 3 == 1)
                scope = {Scope::Kind::Line, programme.lines.begin()->first.value};
            else if (round % 3 == 2)
                scope = {Scope::Kind::NoLine, {}};
            const auto isShown = [&](const Session &session) { return scope.holds(programme, session); };
            CalendarPlan plan(isShown);
            plan.reset(programme);
            const QDate onlyDay = round % 4 == 3 ? calendarDays(programme).back() : QDate();
            plan.showDay(onlyDay);
            for (int step = 0; step < 40; ++step) {
                Edit edit = samples::randomEdit(random, programme);
                if (!planner::apply(programme, edit))
                    continue;
                plan.follow(programme, edit);
                checkFresh(plan, programme, onlyDay, isShown);
                if (QTest::currentTestFailed())
                    return;
                if (step % 3 == 0) { // and back again, as undo does
                    edit = inverse(edit);
                    QVERIFY(planner::apply(programme, edit));
                    plan.follow(programme, edit);
                    checkFresh(plan, programme, onlyDay, isShown);
                    if (QTest::currentTestFailed())
                        return;
                }
                ++edits;
            }
        }
        QVERIFY2(edits > 2000, qPrintable(QString::number(edits)));
    }

    void namesTheColumnsThatChange()
    {
        // What it does not name is as it was: that is not painted again.
        std::mt19937 random(3);
        for (int round = 0; round < 300; ++round) {
            Programme programme = samples::randomProgramme(random, 25);
            CalendarPlan plan(kAll);
            plan.reset(programme);
            const auto before = plan.blocks();
            const std::vector<QDate> days = plan.days();
            const Edit edit = samples::randomEdit(random, programme);
            if (!planner::apply(programme, edit))
                continue;
            const CalendarPlan::Touched touched = plan.follow(programme, edit);
            QVERIFY(touched.isAll || days == plan.days());
            for (int column = 0; !touched.isAll && column < static_cast<int>(days.size()); ++column) {
                std::vector<CalendarBlock> was;
                std::ranges::copy_if(before, std::back_inserter(was), [column](const CalendarBlock &block) { return block.column == column; });
                if (std::ranges::count(touched.columns, column) == 0)
                    QCOMPARE(plan.blocksOn(column), was);
            }
        }
    }

    void aMoveTouchesTwoColumns()
    {
        Programme programme = samples::oneSession();
        CalendarPlan plan(kAll);
        plan.reset(programme);
        Session after = programme.sessions.begin()->second;
        const Session before = after;
        after.start = WallTime{programme.forum.days.front().date, 600};
        const Edit edit{{EditVerb::Move, {}}, {Replace<Session>{before, after}}};
        QVERIFY(planner::apply(programme, edit));
        const auto touched = plan.follow(programme, edit);
        QVERIFY(!touched.isAll);
        const int from = static_cast<int>(std::ranges::find(plan.days(), before.start->date) - plan.days().begin());
        QCOMPARE(touched.columns, (std::vector<int>{0, from}));
    }

    void findsWhatMeetsAnHour()
    {
        std::mt19937 random(8);
        for (int round = 0; round < 100; ++round) {
            const Programme programme = samples::randomProgramme(random, 40);
            CalendarPlan plan(kAll);
            plan.reset(programme);
            for (int column = 0; column < static_cast<int>(plan.days().size()); ++column) {
                const int from = static_cast<int>(random() % 1440);
                const int to = from + 1 + static_cast<int>(random() % 120);
                std::vector<CalendarBlock> near(plan.blocksNear(column, from, to).begin(), plan.blocksNear(column, from, to).end());
                std::erase_if(near, [&](const CalendarBlock &block) { return block.toMin <= from || block.fromMin >= to; });
                std::vector<CalendarBlock> all = plan.blocksOn(column);
                std::erase_if(all, [&](const CalendarBlock &block) { return block.toMin <= from || block.fromMin >= to; });
                QCOMPARE(near, all);
            }
        }
    }

    void anEditAmongTenThousandTouchesItsDaysOnly()
    {
        Programme programme = test::manySessions(10000);
        CalendarPlan plan(kAll);
        plan.reset(programme);
        QVERIFY(plan.count() == 10000);
        std::mt19937 random(1);
        for (int step = 0; step < 50; ++step) {
            auto at = programme.sessions.begin();
            std::advance(at, static_cast<int>(random() % 10000));
            Session after = at->second;
            after.start = WallTime{programme.forum.days[random() % programme.forum.days.size()].date, 8 * 60 + 15 * static_cast<int>(random() % 40)};
            const Edit edit{{EditVerb::Move, {}}, {Replace<Session>{at->second, after}}};
            if (!planner::apply(programme, edit))
                continue;
            const auto touched = plan.follow(programme, edit);
            QVERIFY(!touched.isAll && touched.columns.size() <= 4);
        }
        CalendarPlan fresh(kAll);
        fresh.reset(programme);
        QCOMPARE(plan.blocks(), fresh.blocks());
    }
};

PLANNER_TEST(TstCalendarPlan)
#include "tst_calendarplan.moc"
