// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendarstage.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollBar>

using namespace planner;
using namespace Qt::StringLiterals;
using Stage = planner::test::CalendarStage;

class TstCalendarView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDragMovesInOneEditThatCanBeUndone()
    {
        Stage stage(samples::oneSession());
        const Session before = stage.session();
        const QPoint from = stage.middle();
        const QPoint to = stage.away(from, -1, 62);
        stage.drag(from, to);
        QCOMPARE(stage.session(), before); // nothing until it is let go
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, to);
        const auto &days = stage.grid().days();
        const auto at = std::ranges::find(days, before.start->date);
        QCOMPARE(stage.session().start->date, *std::prev(at));
        QCOMPARE(stage.session().start->minute, before.start->minute + 60); // 62 snaps to 60
        QCOMPARE(stage.selection.session(), before.id);
        QVERIFY(stage.document->undoLabel());
        QCOMPARE(stage.document->undoLabel()->verb, EditVerb::Move);
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.session(), before);
        QVERIFY(!stage.document->undoLabel());
    }

    void escapeGivesADragBack()
    {
        Stage stage(samples::oneSession());
        const Session before = stage.session();
        const QPoint to = stage.away(stage.middle(), 0, 90);
        stage.drag(stage.middle(), to);
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(stage.session(), before);
        QVERIFY(!stage.document->undoLabel());
    }

    void theLowerEdgeStretches()
    {
        Stage stage(samples::oneSession());
        const int minutes = stage.session().minutes;
        const QRectF rect = stage.grid().rectOf(stage.grid().blocks().front());
        const QPoint from(static_cast<int>(rect.center().x()), static_cast<int>(rect.bottom()) - 2);
        const QPoint to = stage.away(from, 0, 31);
        stage.drag(from, to);
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(stage.session().minutes, minutes + 30);
        QCOMPARE(stage.document->undoLabel()->verb, EditVerb::Resize);
    }

    void theUpperEdgeMovesTheStartAlone()
    {
        Stage stage(samples::oneSession());
        const Session before = stage.session();
        const QRectF rect = stage.grid().rectOf(stage.block());
        const QPoint from(static_cast<int>(rect.center().x()), static_cast<int>(rect.top()) + 2);
        stage.move(from);
        QCOMPARE(stage.viewport()->cursor().shape(), Qt::SizeVerCursor);
        const QPoint to = stage.away(from, 2, -46); // it strays into other days
        stage.drag(from, to);
        QCOMPARE(stage.session(), before);
        stage.release(to);
        Session after = before;
        after.start->minute -= 45;
        after.minutes += 45;
        QCOMPARE(stage.session(), after);
        QCOMPARE(stage.document->history().done().size(), std::size_t(1));
        QCOMPARE(stage.document->undoLabel()->verb, EditVerb::Resize);
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.session(), before);
    }

    void theUpperEdgeStopsBeforeTheEnd()
    {
        Stage stage(samples::oneSession());
        const Session before = stage.session();
        const QRectF rect = stage.grid().rectOf(stage.block());
        const QPoint from(static_cast<int>(rect.center().x()), static_cast<int>(rect.top()) + 2);
        stage.drag(from, stage.away(from, 0, 74));
        const QPoint below = stage.away(from, 0, 300);
        stage.move(below);
        stage.release(below);
        QCOMPARE(stage.session().minutes, 15);
        QCOMPARE(stage.session().start->total() + 15, before.start->total() + before.minutes);
    }

    void aStretchAcrossTheClockSetForwardKeepsTheInstantOfTheEnd()
    {
        Programme programme = samples::oneSession();
        programme.forum.zone = Zone::make(u"Europe/Madrid"_s).value();
        Session &session = programme.sessions.begin()->second;
        session.start = WallTime{QDate(2021, 3, 28), 3 * 60 + 30}; // 03:30, an hour and a half after 01:00
        session.minutes = 60;
        Stage stage(programme);
        const auto end = stage.session().slot()->endIn(programme.forum.zone);
        stage.grid().startAt(stage.session().id, {QDate(2021, 3, 28), 60});
        QCOMPARE(stage.session().minutes, 150);
        QVERIFY(stage.session().slot()->endIn(programme.forum.zone) == end);
    }

    void theLowerEdgeKeepsToItsDay()
    {
        Stage stage(samples::oneSession());
        const QRectF rect = stage.grid().rectOf(stage.block());
        const QPoint from(static_cast<int>(rect.center().x()), static_cast<int>(rect.bottom()) - 2);
        const QPoint to = stage.away(from, 1, 30);
        stage.drag(from, to);
        stage.release(to);
        QCOMPARE(stage.session().minutes, 120);
    }

    void aSmallBlockCanStillBeMovedByItsMiddle()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.minutes = 15;
        Stage stage(programme);
        const Session before = stage.session();
        stage.grid().zoom(-20);
        const QPoint to = stage.away(stage.middle(), 0, 60);
        stage.drag(stage.middle(), to);
        stage.release(to);
        QCOMPARE(stage.session().minutes, 15);
        QVERIFY(stage.session().start != before.start);
    }

    void theKeyboardDoesTheSame()
    {
        Stage stage(samples::oneSession());
        const WallTime start = *stage.session().start;
        QTest::keyClick(&stage.grid(), Qt::Key_PageDown);
        QCOMPARE(stage.selection.session(), stage.session().id);
        QTest::keyClick(&stage.grid(), Qt::Key_Down);
        QCOMPARE(stage.session().start->total(), start.total() + 15);
        QTest::keyClick(&stage.grid(), Qt::Key_Up);
        QTest::keyClick(&stage.grid(), Qt::Key_Left);
        QVERIFY(stage.session().start->date < start.date);
        QCOMPARE(stage.session().start->minute, start.minute);
        QTest::keyClick(&stage.grid(), Qt::Key_Right);
        QCOMPARE(*stage.session().start, start);
        QTest::keyClick(&stage.grid(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(stage.session().minutes, 75);
        QTest::keyClick(&stage.grid(), Qt::Key_Delete);
        QVERIFY(!stage.session().start);
        QCOMPARE(stage.view->tray().waiting(), 1);
        QCOMPARE(stage.document->undoLabel()->verb, EditVerb::Unschedule);
    }

    void aLockedSessionStays()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.locked = true;
        Stage stage(programme);
        const QPoint to = stage.away(stage.middle(), 0, 60);
        stage.drag(stage.middle(), to);
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, to);
        QTest::keyClick(&stage.grid(), Qt::Key_Down);
        QTest::keyClick(&stage.grid(), Qt::Key_Delete);
        QVERIFY(stage.document->programme() == programme);
    }

    void aLockedSessionHasNoEdges()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.locked = true;
        Stage stage(programme);
        const QRectF rect = stage.grid().rectOf(stage.block());
        stage.move(QPoint(static_cast<int>(rect.center().x()), static_cast<int>(rect.bottom()) - 2));
        QCOMPARE(stage.viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void theTrayIsDroppedOnADay()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.start.reset();
        Stage stage(programme);
        QCOMPARE(stage.view->tray().waiting(), 1);
        QVERIFY(stage.grid().blocks().empty());
        QMimeData data;
        data.setData(sessionMimeType(), stage.session().id.toString().toLatin1());
        const QPoint at(stage.viewport()->width() - 20, 200);
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(stage.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent over(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(stage.viewport(), &over);
        QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(stage.viewport(), &drop);
        QVERIFY(stage.session().start);
        QCOMPARE(stage.session().start->date, stage.grid().days().back());
        QCOMPARE(stage.session().start->minute % CalendarGrid::kSnapMin, 0);
        QVERIFY(std::abs(stage.grid().rectOf(stage.grid().blocks().front()).top() - at.y()) <= 8 * stage.grid().pxPerMin());
        QCOMPARE(stage.document->undoLabel()->verb, EditVerb::Schedule);
        QCOMPARE(stage.view->tray().waiting(), 0);
    }

    void whatIsLetGoOverTheTrayIsTakenOff()
    {
        Stage stage(samples::oneSession());
        const QPoint tray = stage.view->tray().mapTo(stage.view.get(), stage.view->tray().rect().center());
        const QPoint to = stage.viewport()->mapFrom(stage.view.get(), tray);
        stage.drag(stage.middle(), to);
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, to);
        QVERIFY(!stage.session().start);
    }

    void theTrayLightsUpUnderWhatIsDragged()
    {
        Stage stage(samples::oneSession());
        const QPoint tray = stage.viewport()->mapFromGlobal(stage.tray().mapToGlobal(stage.tray().rect().center()));
        stage.drag(stage.middle(), stage.middle() + QPoint(0, 40));
        QVERIFY(!stage.tray().isInviting());
        stage.move(tray);
        QVERIFY(stage.tray().isInviting());
        stage.move(stage.middle());
        QVERIFY(!stage.tray().isInviting());
        stage.move(tray);
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QVERIFY(!stage.tray().isInviting());
        stage.release(tray);
        QVERIFY(stage.session().start);
    }

    void oneDayIsShownAlone()
    {
        Stage stage(samples::oneSession());
        auto *day = stage.view->findChild<QComboBox *>(u"calendarDay"_s);
        QVERIFY(day);
        QCOMPARE(day->count(), static_cast<int>(stage.grid().days().size()) + 1);
        day->setCurrentIndex(day->findData(QDate(2021, 5, 31)));
        QCOMPARE(stage.grid().days(), std::vector<QDate>{QDate(2021, 5, 31)});
        QCOMPARE(stage.grid().blocks().front().column, 0);
        QVERIFY(day->count() > 2); // the others can still be chosen
        day->setCurrentIndex(0);
        QVERIFY(stage.grid().days().size() > 1);
    }

    void manyDaysAreScrolled()
    {
        Programme programme = samples::oneSession();
        const QDate first(2021, 6, 10);
        for (int i = 0; i < 20; ++i)
            programme.forum.days.push_back({first.addDays(i)});
        Stage stage(programme);
        const double widthPx = stage.grid().rectOf(stage.block()).width();
        QVERIFY(widthPx >= 100);
        QScrollBar &bar = *stage.grid().horizontalScrollBar();
        QVERIFY(bar.maximum() > 0);
        stage.selection.setSession(stage.session().id);
        bar.setValue(bar.maximum());
        // The last day is there to be dropped on.
        stage.grid().moveTo(stage.session().id, {first.addDays(19), 600});
        QVERIFY(std::abs(stage.grid().rectOf(stage.block()).right() - stage.viewport()->width()) < 2);
        QCOMPARE(stage.grid().blockAt(stage.middle()).value(), stage.block());
        // A key that moves it out of sight brings it back into view.
        for (int i = 0; i < 19; ++i)
            QTest::keyClick(&stage.grid(), Qt::Key_Left);
        QCOMPARE(stage.session().start->date, first);
        QVERIFY(stage.viewport()->rect().contains(stage.grid().rectOf(stage.block()).toAlignedRect()));
    }

    void aDoubleClickAsksForTheSheet()
    {
        Stage stage(samples::oneSession());
        QSignalSpy asked(stage.view.get(), &CalendarView::sheetRequested);
        QTest::mouseDClick(stage.viewport(), Qt::LeftButton, {}, stage.middle());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.selection.session(), stage.session().id);
        QTest::keyClick(&stage.grid(), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QTest::mouseDClick(stage.viewport(), Qt::LeftButton, {}, stage.away(stage.middle(), 0, 200));
        QCOMPARE(asked.size(), 2);
    }

    void theScopeHidesTheRest()
    {
        Stage stage(samples::oneSession());
        stage.selection.setScope({Scope::Kind::NoLine, {}});
        QVERIFY(stage.grid().blocks().empty());
        stage.selection.setScope({});
        QCOMPARE(stage.grid().blocks().size(), std::size_t(1));
    }
};

PLANNER_TEST(TstCalendarView)
#include "tst_calendarview.moc"
