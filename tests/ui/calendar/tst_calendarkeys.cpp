// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendarstage.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>

using namespace planner;
using namespace Qt::StringLiterals;
using Stage = planner::test::CalendarStage;

namespace {

const QDate kFirst(2021, 5, 26);

/// One session that waits, 1.3.2, and one on the first day from 08:00 to 10:00.
Programme waiting()
{
    Programme programme = samples::oneSession();
    Session &session = programme.sessions.begin()->second;
    Session other = session;
    other.id = {samples::countedIds(7000)()};
    other.number = 9;
    other.start = WallTime{kFirst, 8 * 60};
    other.minutes = 120;
    session.start.reset();
    programme.sessions.emplace(other.id, other);
    return programme;
}

SessionId waiter(const Stage &stage)
{
    for (const auto &[id, session] : stage.document->programme().sessions) {
        if (session.number == 2)
            return id;
    }
    return {};
}

const Session &record(const Stage &stage)
{
    return stage.document->programme().sessions.at(waiter(stage));
}

void sendFromTray(Stage &stage)
{
    stage.tray().setFocus();
    stage.tray().setCurrentRow(0);
    QTest::keyClick(&stage.tray(), Qt::Key_Return);
}

} // namespace

class TstCalendarKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFocusAloneChoosesNothing()
    {
        Stage stage(waiting());
        const SessionId placed = stage.grid().blocks().front().session;
        stage.selection.setSession(placed);
        stage.grid().setFocus();
        QTest::keyClick(&stage.grid(), Qt::Key_Tab);
        QVERIFY(stage.tray().hasFocus());
        QCOMPARE(stage.selection.session(), placed);
        QTest::keyClick(&stage.tray(), Qt::Key_Space);
        QCOMPARE(stage.selection.session(), waiter(stage));
    }

    void onAFullDayItStaysInTheTray()
    {
        Programme programme = waiting();
        for (auto &[id, session] : programme.sessions) {
            if (session.start) {
                session.start->minute = 0;
                session.minutes = 24 * 60;
            }
        }
        Stage stage(programme);
        QSignalSpy refused(stage.view.get(), &CalendarView::refused);
        sendFromTray(stage);
        QVERIFY(!record(stage).start);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().front().value<Error>().code, ErrorCode::DayFull);
        QVERIFY(stage.tray().hasFocus());
    }

    void enterPutsASessionAtTheFirstFreeTime()
    {
        Stage stage(waiting());
        QTRY_VERIFY(stage.view->isActiveWindow());
        const int openMin = stage.document->programme().forum.days.front().openMin;
        QCOMPARE(openMin, 8 * 60);
        sendFromTray(stage);
        QCOMPARE(*record(stage).start, (WallTime{kFirst, 10 * 60})); // the day is taken until ten
        QCOMPARE(stage.document->undoLabel()->verb, EditVerb::Schedule);
        QCOMPARE(stage.document->history().done().size(), std::size_t(1));
        QCOMPARE(stage.tray().waiting(), 0);
        QVERIFY(stage.grid().hasFocus());
        QCOMPARE(stage.selection.session(), waiter(stage));
        QVERIFY(stage.viewport()->rect().contains(stage.grid().rectOf(stage.grid().plan().blocksOf(waiter(stage)).front()).toAlignedRect()));
        QTest::keyClick(&stage.grid(), Qt::Key_Down);
        QTest::keyClick(&stage.grid(), Qt::Key_Right);
        QCOMPARE(*record(stage).start, (WallTime{kFirst.addDays(1), 10 * 60 + 15}));
        QCOMPARE(stage.document->history().done().size(), std::size_t(3));
    }

    void escapeBringsItBackWithAllItsMoves()
    {
        Stage stage(waiting());
        QTRY_VERIFY(stage.view->isActiveWindow());
        const Programme before = stage.document->programme();
        sendFromTray(stage);
        QTest::keyClick(&stage.grid(), Qt::Key_Down);
        QTest::keyClick(&stage.grid(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(stage.document->programme() != before);
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QVERIFY(stage.document->programme() == before);
        QVERIFY(stage.tray().hasFocus());
        QCOMPARE(stage.tray().currentRow(), 0);
        QVERIFY(!stage.document->undoLabel());
        QCOMPARE(stage.document->history().undone().size(), std::size_t(3)); // and redo has it all
        QTest::keyClick(&stage.tray(), Qt::Key_Return);
        QVERIFY(record(stage).start);
    }

    void undoBringsItBackAndEscapeDoesNoMore()
    {
        Stage stage(waiting());
        QTRY_VERIFY(stage.view->isActiveWindow());
        const Programme before = stage.document->programme();
        sendFromTray(stage);
        QVERIFY(stage.document->undo());
        QVERIFY(stage.document->programme() == before);
        QVERIFY(stage.document->redo());
        const Programme placed = stage.document->programme();
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QVERIFY(stage.document->programme() == placed);
    }

    void escapeLeavesWhatWasDoneToOthers()
    {
        Stage stage(waiting());
        QTRY_VERIFY(stage.view->isActiveWindow());
        sendFromTray(stage);
        QTest::keyClick(&stage.grid(), Qt::Key_PageUp); // another session
        QVERIFY(stage.selection.session() != waiter(stage));
        QTest::keyClick(&stage.grid(), Qt::Key_Down);
        const Programme placed = stage.document->programme();
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QVERIFY(stage.document->programme() == placed);
    }

    void theDayInHandIsTheOneShownOrWorkedOn()
    {
        Stage stage(waiting());
        QTRY_VERIFY(stage.view->isActiveWindow());
        QCOMPARE(stage.grid().dayInHand(), kFirst);
        const QRectF rect = stage.grid().rectOf(stage.block());
        stage.press(QPoint(static_cast<int>(rect.left() + 2.5 * rect.width()), static_cast<int>(rect.bottom()) + 30));
        QCOMPARE(stage.grid().dayInHand(), kFirst.addDays(2));
        sendFromTray(stage);
        QCOMPARE(*record(stage).start, (WallTime{kFirst.addDays(2), 8 * 60}));
        QVERIFY(stage.document->undo());
        auto *day = stage.view->findChild<QComboBox *>(u"calendarDay"_s);
        day->setCurrentIndex(day->findData(QDate(2021, 5, 31)));
        sendFromTray(stage);
        QCOMPARE(*record(stage).start, (WallTime{QDate(2021, 5, 31), 8 * 60}));
    }

    void aLockedSessionWaitsOn()
    {
        Programme programme = waiting();
        for (auto &[id, session] : programme.sessions)
            session.locked = true;
        Stage stage(programme);
        sendFromTray(stage);
        QVERIFY(stage.document->programme() == programme);
    }

    void theStartHasAKeyOfItsOwn()
    {
        Stage stage(samples::oneSession());
        stage.selection.setSession(stage.session().id);
        const Session before = stage.session();
        QTest::keyClick(&stage.grid(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.session().start->total(), before.start->total() - 15);
        QCOMPARE(stage.session().minutes, before.minutes + 15);
        QCOMPARE(stage.document->undoLabel()->verb, EditVerb::Resize);
        QTest::keyClick(&stage.grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.session(), before);
        QCOMPARE(stage.document->history().done().size(), std::size_t(2));
    }

    void homeAndEndChooseTheFirstAndTheLast()
    {
        std::mt19937 random(2);
        Stage stage(samples::randomProgramme(random, 30));
        const auto blocks = stage.grid().blocks();
        QVERIFY(blocks.size() > 5);
        QTest::keyClick(&stage.grid(), Qt::Key_End);
        const auto lastStart = std::find_if(blocks.rbegin(), blocks.rend(), [](const CalendarBlock &block) { return block.isStart; });
        QCOMPARE(stage.selection.session(), lastStart->session);
        QTest::keyClick(&stage.grid(), Qt::Key_Home);
        QCOMPARE(stage.selection.session(), blocks.front().session);
        QTest::keyClick(&stage.grid(), Qt::Key_Up, Qt::AltModifier); // not ours
        QVERIFY(!stage.document->undoLabel());
    }

    void pageKeysPassEverySessionOnce()
    {
        // Each is passed once, those across midnight too, and backwards the same way.
        Programme programme = test::manySessions(12);
        auto at = programme.sessions.begin();
        at->second.start->minute = 23 * 60;
        std::next(at, 4)->second.start->minute = 23 * 60 + 30;
        Stage stage(programme);
        std::vector<SessionId> expected;
        for (const CalendarBlock &block : stage.grid().blocks()) {
            if (block.isStart)
                expected.push_back(block.session);
        }
        QCOMPARE(expected.size(), std::size_t(12));
        QVERIFY(stage.grid().blocks().size() > 12);
        std::vector<SessionId> passed;
        for (std::size_t i = 0; i < expected.size() + 1; ++i) {
            QTest::keyClick(&stage.grid(), Qt::Key_PageDown);
            if (passed.empty() || passed.back() != stage.selection.session())
                passed.push_back(stage.selection.session());
        }
        QCOMPARE(passed, expected);
        for (std::size_t i = expected.size(); i-- > 0;) {
            QCOMPARE(stage.selection.session(), expected[i]);
            QTest::keyClick(&stage.grid(), Qt::Key_PageUp);
        }
    }

    void controlPlusMinusAndNoughtZoom()
    {
        Stage stage(samples::oneSession());
        QTRY_VERIFY(stage.view->isActiveWindow());
        const double usual = stage.grid().pxPerMin();
        stage.selection.setSession(stage.session().id);
        const double topPx = stage.grid().rectOf(stage.block()).top();
        stage.tray().setFocus(); // they work wherever the keyboard is
        QTest::keyClick(&stage.tray(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(stage.grid().pxPerMin() > usual * 1.1);
        QVERIFY(std::abs(stage.grid().rectOf(stage.block()).top() - topPx) < 2); // what is selected stays in its place
        QTest::keyClick(&stage.tray(), Qt::Key_Equal, Qt::ControlModifier);
        QVERIFY(stage.grid().pxPerMin() > usual * 1.3);
        const double kept = stage.grid().pxPerMin();
        CalendarView again(*stage.document, stage.selection, stage.settings);
        QCOMPARE(again.grid().pxPerMin(), kept); // the next window opens like this one
        stage.view->activateWindow();
        QTRY_VERIFY(stage.view->isActiveWindow());
        QTest::keyClick(&stage.tray(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(stage.grid().pxPerMin() < kept);
        QTest::keyClick(&stage.tray(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(stage.grid().pxPerMin(), usual);
        QVERIFY(!stage.document->undoLabel());
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&stage.grid(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(stage.grid().pxPerMin() >= 0.4);
    }
};

PLANNER_TEST(TstCalendarKeys)
#include "tst_calendarkeys.moc"
