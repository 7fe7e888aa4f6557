// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorystore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/calendar/calendarview.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    explicit Stage(const Programme &programme)
        : document(Document::open(std::make_unique<MemoryStore>(programme), {u"Ana"_s, samples::fixedClock(), samples::countedIds()}).value()),
          settings(std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat))
    {
        settings.setLanguage(u"en"_s);
        view = std::make_unique<CalendarView>(*document, selection, settings);
        view->resize(900, 700);
        view->show();
    }
    const Session &session() const { return document->programme().sessions.begin()->second; }
    CalendarGrid &grid() { return view->grid(); }
    QWidget *viewport() { return view->grid().viewport(); }
    QPoint middle() { return grid().rectOf(grid().blocks().front()).center().toPoint(); }
    /// Where a column's width to the right and minutes further down lie.
    QPoint away(QPoint from, int columns, int minutes)
    {
        const double columnPx = grid().rectOf(grid().blocks().front()).width();
        return from + QPoint(static_cast<int>(columns * columnPx), static_cast<int>(minutes * grid().pxPerMin()));
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        move((from + to) / 2);
        move(to);
    }
    void move(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport(), &event);
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Settings settings;
    Selection selection;
    std::unique_ptr<CalendarView> view;
};

} // namespace

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
