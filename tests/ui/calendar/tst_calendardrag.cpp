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

namespace {

/// 23:00 for an hour and a half on the day before the last.
Programme lateSession()
{
    Programme programme = samples::oneSession();
    Session &session = programme.sessions.begin()->second;
    const auto &days = programme.forum.days;
    session.start = WallTime{days[days.size() - 2].date, 23 * 60};
    session.minutes = 90;
    return programme;
}

/// The same forum with days enough to be scrolled.
Programme longForum()
{
    Programme programme = samples::oneSession();
    for (int i = 0; i < 20; ++i)
        programme.forum.days.push_back({QDate(2021, 6, 10).addDays(i)});
    return programme;
}

/// A drag that comes from the tray.
struct TrayDrag {
    explicit TrayDrag(Stage &on) : stage(on)
    {
        carried.setData(sessionMimeType(), stage.session().id.toString().toLatin1());
    }
    void enter(QPoint at)
    {
        QDragEnterEvent event(at, Qt::MoveAction, &carried, Qt::LeftButton, {});
        QApplication::sendEvent(stage.viewport(), &event);
        move(at);
    }
    void move(QPoint at)
    {
        QDragMoveEvent event(at, Qt::MoveAction, &carried, Qt::LeftButton, {});
        QApplication::sendEvent(stage.viewport(), &event);
    }
    void drop(QPoint at)
    {
        QDropEvent event(at, Qt::MoveAction, &carried, Qt::LeftButton, {});
        QApplication::sendEvent(stage.viewport(), &event);
    }
    Stage &stage;
    QMimeData carried;
};

/// What scrolls while a drag is held near an edge; here without a pause.
QTimer &pullOf(CalendarGrid &grid)
{
    auto *timer = grid.findChild<QTimer *>(u"calendarPull"_s);
    timer->setInterval(0);
    return *timer;
}

bool isScrolling(CalendarGrid &grid)
{
    return pullOf(grid).isActive();
}

} // namespace

class TstCalendarDrag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePartAfterMidnightMovesAsTheWholeDoes()
    {
        Stage stage(lateSession());
        const WallTime before = *stage.session().start;
        stage.grid().verticalScrollBar()->setValue(0);
        const auto pieces = stage.grid().blocks();
        QCOMPARE(pieces.size(), std::size_t(2));
        QCOMPARE(pieces.back().toMin, 30);
        const QPoint from = stage.grid().rectOf(pieces.back()).center().toPoint();
        const QPoint to = stage.away(from, 0, 15);
        stage.drag(from, to);
        stage.release(to);
        QCOMPARE(*stage.session().start, (WallTime{before.date, 23 * 60 + 15})); // not midnight of the day after
        QCOMPARE(stage.session().minutes, 90);
    }

    void aSessionCanBeDraggedSoThatItBeginsTheEveningBefore()
    {
        Programme programme = lateSession();
        Session &session = programme.sessions.begin()->second;
        const QDate day = session.start->date;
        session.start = WallTime{day, 30};
        Stage stage(programme);
        stage.grid().verticalScrollBar()->setValue(0);
        const QPoint from = stage.middle();
        const QPoint to = stage.away(from, 0, -45);
        stage.drag(from, to);
        stage.release(to);
        QCOMPARE(*stage.session().start, (WallTime{day.addDays(-1), 23 * 60 + 45}));
        QVERIFY(stage.document->undo());
        QCOMPARE(*stage.session().start, (WallTime{day, 30}));
    }

    void whereItWouldLandShowsOnBothDays()
    {
        Stage stage(lateSession());
        stage.grid().verticalScrollBar()->setValue(0);
        const QPoint from = stage.grid().rectOf(stage.grid().blocks().back()).center().toPoint();
        const QPoint to = stage.away(from, 0, 30); // the later part is then an hour long, down to 01:00
        const QImage before = Stage::shown(*stage.view);
        stage.drag(from, to);
        const QImage during = Stage::shown(*stage.view);
        const QPoint late = stage.viewport()->mapTo(stage.view.get(), stage.away(from, 0, 35));
        QVERIFY(before.pixel(late) != during.pixel(late));
        stage.grid().verticalScrollBar()->setValue(stage.grid().verticalScrollBar()->maximum());
        QRect evening = stage.grid().rectOf(stage.grid().blocks().front()).toAlignedRect(); // from 23:00 on
        evening.setTop(evening.center().y());
        evening.moveTopLeft(stage.viewport()->mapTo(stage.view.get(), evening.topLeft()));
        const QImage ghost = Stage::shown(*stage.view).copy(evening);
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QVERIFY(ghost != Stage::shown(*stage.view).copy(evening));
    }

    void aDragAcrossMidnightLeavesNothingBehind()
    {
        Stage stage(lateSession(), {1000, 800});
        stage.grid().verticalScrollBar()->setValue(0);
        const QPoint from = stage.grid().rectOf(stage.grid().blocks().back()).center().toPoint();
        stage.press(from);
        for (const QPoint by : {QPoint(0, 40), QPoint(-150, 100), QPoint(0, 60)}) {
            stage.move(from + by);
            QCoreApplication::processEvents();
        }
        QVERIFY(Stage::shown(*stage.view) != stage.shownAfresh());
        stage.release(from + QPoint(0, 60));
        QVERIFY(stage.document->undoLabel());
        QVERIFY(Stage::shown(*stage.view) == stage.shownAfresh());
    }

    void whatOthersMoveSlipsOutOfTheHand()
    {
        Stage stage(samples::oneSession());
        const QPoint from = stage.grid().rectOf(stage.block()).center().toPoint();
        stage.press(from);
        stage.move(from + QPoint(0, 60));
        Session moved = stage.session();
        moved.start->minute += 120;
        Edit edit{{EditVerb::Move, {}}, {}};
        edit.changes.push_back(stage.document->replace(moved));
        QVERIFY(stage.document->apply(edit));
        QVERIFY(Stage::shown(*stage.view) == stage.shownAfresh());
        stage.move(from + QPoint(0, 90));
        stage.release(from + QPoint(0, 90));
        QVERIFY(stage.session() == moved);
        QCOMPARE(stage.document->history().done().size(), std::size_t(1));
    }

    void whatOthersChangeOtherwiseStaysInTheHand()
    {
        Stage stage(samples::oneSession());
        const QPoint from = stage.grid().rectOf(stage.block()).center().toPoint();
        stage.press(from);
        stage.move(from + QPoint(0, 60));
        Session renamed = stage.session();
        renamed.title.set(u"en"_s, u"Another title"_s);
        Edit edit{{EditVerb::Modify, {}}, {}};
        edit.changes.push_back(stage.document->replace(renamed));
        QVERIFY(stage.document->apply(edit));
        stage.release(from + QPoint(0, 60));
        QVERIFY(stage.session().start != renamed.start);
        QCOMPARE(stage.session().title, renamed.title);
    }

    void aDragNearTheLowerEdgeScrollsToTheEvening()
    {
        Stage stage(samples::oneSession());
        QVERIFY(!isScrolling(stage.grid()));
        QScrollBar &bar = *stage.grid().verticalScrollBar();
        const int before = bar.value();
        const QPoint from = stage.middle();
        const QPoint edge(from.x(), stage.viewport()->height() - 3);
        stage.drag(from, edge);
        QTRY_COMPARE(bar.value(), bar.maximum());
        QVERIFY(bar.maximum() > before);
        QTRY_VERIFY(!isScrolling(stage.grid())); // there is no further
        stage.release(edge);
        QVERIFY(stage.session().start->minute >= 22 * 60);
        QCOMPARE(stage.document->history().done().size(), std::size_t(1));
    }

    void aDragAwayFromTheEdgeDoesNotScroll()
    {
        Stage stage(samples::oneSession());
        const QPoint from = stage.middle();
        stage.drag(from, QPoint(from.x(), stage.viewport()->height() - 3));
        QVERIFY(isScrolling(stage.grid()));
        stage.move(QPoint(from.x(), stage.viewport()->height() / 2));
        QVERIFY(!isScrolling(stage.grid()));
        stage.move(QPoint(from.x(), stage.viewport()->height() + 30)); // on its way to the tray
        QVERIFY(!isScrolling(stage.grid()));
        stage.move(QPoint(from.x(), stage.viewport()->height() - 3));
        QVERIFY(isScrolling(stage.grid()));
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QVERIFY(!isScrolling(stage.grid()));
        QVERIFY(!stage.document->undoLabel());
    }

    void aDragNearTheUpperEdgeScrollsToTheMorning()
    {
        Stage stage(samples::oneSession());
        QVERIFY(!isScrolling(stage.grid()));
        const QPoint from = stage.middle();
        const QPoint edge(from.x(), 48);
        QVERIFY(stage.grid().verticalScrollBar()->value() > 0);
        stage.drag(from, edge);
        QTRY_COMPARE(stage.grid().verticalScrollBar()->value(), 0);
        stage.release(edge);
        QVERIFY(stage.session().start->total() < WallTime({QDate(2021, 5, 31), 60}).total());
    }

    void anEdgeThatIsStretchedScrollsUpAndDownOnly()
    {
        Stage stage(longForum());
        QVERIFY(!isScrolling(stage.grid()));
        const QRectF rect = stage.grid().rectOf(stage.block());
        const QPoint from(static_cast<int>(rect.center().x()), static_cast<int>(rect.bottom()) - 2);
        const QPoint corner(stage.viewport()->width() - 3, stage.viewport()->height() - 3);
        stage.drag(from, corner);
        QScrollBar &bar = *stage.grid().verticalScrollBar();
        QTRY_COMPARE(bar.value(), bar.maximum());
        QCOMPARE(stage.grid().horizontalScrollBar()->value(), 0);
        stage.release(corner);
        const int endMin = stage.session().start->minute + stage.session().minutes;
        QVERIFY2(endMin > 23 * 60 && endMin <= 24 * 60, qPrintable(QString::number(endMin)));
    }

    void theTrayReachesTheEveningOfADayOffToTheRight()
    {
        Programme programme = longForum();
        programme.sessions.begin()->second.start.reset();
        Stage stage(programme);
        TrayDrag drag(stage);
        const QPoint corner(stage.viewport()->width() - 3, stage.viewport()->height() - 3);
        drag.enter(QPoint(corner.x() / 2, corner.y() / 2));
        QVERIFY(!isScrolling(stage.grid()));
        drag.move(corner);
        QScrollBar &right = *stage.grid().horizontalScrollBar();
        QScrollBar &down = *stage.grid().verticalScrollBar();
        QVERIFY(right.maximum() > 0);
        QTRY_COMPARE(right.value(), right.maximum());
        QTRY_COMPARE(down.value(), down.maximum());
        drag.drop(corner);
        QVERIFY(stage.session().start);
        QCOMPARE(stage.session().start->date, programme.forum.days.back().date);
        QCOMPARE(stage.session().start->minute, 23 * 60 + 45);
        QVERIFY(!isScrolling(stage.grid()));
    }

    void aDragThatLeavesTheWindowScrollsNoMore()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.start.reset();
        Stage stage(programme);
        TrayDrag drag(stage);
        drag.enter(QPoint(200, stage.viewport()->height() - 3));
        QVERIFY(isScrolling(stage.grid()));
        QDragLeaveEvent leave;
        QApplication::sendEvent(stage.viewport(), &leave);
        QVERIFY(!isScrolling(stage.grid()));
    }

    void aClickDoesNotMoveWhatIsClicked()
    {
        Stage stage(samples::oneSession());
        QScrollBar &bar = *stage.grid().verticalScrollBar();
        bar.setValue(bar.value() + static_cast<int>(stage.grid().rectOf(stage.block()).top()) - 10); // its upper part is under the head
        QVERIFY(stage.grid().rectOf(stage.block()).top() < 44);
        const QRectF before = stage.grid().rectOf(stage.block());
        const QPoint at = QPointF(before.center().x(), before.bottom() - 20).toPoint();
        QSignalSpy asked(stage.view.get(), &CalendarView::sheetRequested);
        QTest::mouseClick(stage.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(stage.selection.session(), stage.session().id);
        QCOMPARE(stage.grid().rectOf(stage.block()), before);
        QTest::mouseDClick(stage.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.grid().rectOf(stage.block()), before);
        stage.selection.setSession({});
        stage.selection.setSession(stage.session().id); // chosen elsewhere it comes into view
        QVERIFY(stage.grid().rectOf(stage.block()).top() >= 44);
    }

    void theDayBoxSaysWhatIsShownWhenItsDayGoes()
    {
        Programme programme = samples::oneSession();
        const QDate outside(2021, 8, 1);
        programme.sessions.begin()->second.start = WallTime{outside, 600};
        Stage stage(programme);
        auto *day = stage.view->findChild<QComboBox *>(u"calendarDay"_s);
        day->setCurrentIndex(day->findData(outside));
        QCOMPARE(stage.grid().days(), std::vector<QDate>{outside});
        stage.grid().moveTo(stage.session().id, {QDate(2021, 5, 31), 600});
        QCOMPARE(day->currentIndex(), 0);
        QCOMPARE(stage.grid().days(), stage.grid().plan().allDays());
        QVERIFY(stage.document->undo()); // the day comes back; the box still says "All days"
        QCOMPARE(day->currentIndex(), 0);
        QCOMPARE(stage.grid().days(), stage.grid().plan().allDays());
        QVERIFY(day->findData(outside) > 0);
    }
};

PLANNER_TEST(TstCalendarDrag)
#include "tst_calendardrag.moc"
