// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendarstage.h"

#include <QtGui/QPaintEvent>

using namespace planner;
using namespace Qt::StringLiterals;
using Stage = planner::test::CalendarStage;

namespace {

/// What of a widget is painted.
class Painted final : public QObject {
public:
    explicit Painted(QWidget &widget) { widget.installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TstCalendarPaint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheSameAsAFreshWindowAfterAnyEdit()
    {
        std::mt19937 random(4);
        int edits = 0;
        for (int round = 0; round < 4; ++round) {
            Stage stage(samples::randomProgramme(random, 30), {1000, 800});
            for (int step = 0; step < 10; ++step) {
                if (!stage.document->apply(samples::randomEdit(random, stage.document->programme())))
                    continue;
                if (step % 3 == 1)
                    QVERIFY(stage.document->undo());
                if (step % 4 == 2 && !stage.grid().blocks().empty())
                    stage.selection.setSession(stage.grid().blocks()[random() % stage.grid().blocks().size()].session);
                if (step % 5 == 4)
                    stage.grid().zoom(random() % 2 ? 1 : -1);
                ++edits;
                const QImage shown = Stage::shown(*stage.view);
                const QImage fresh = stage.shownAfresh();
                QCOMPARE(shown.size(), QSize(1000, 800));
                QVERIFY2(shown == fresh, qPrintable(u"round %1, step %2"_s.arg(round).arg(step)));
            }
        }
        QVERIFY(edits > 25);
    }

    void showsTheSameAsAFreshWindowAfterADrag()
    {
        Stage stage(samples::oneSession(), {1000, 800});
        const QPoint from = stage.middle();
        stage.press(from);
        for (const QPoint by : {QPoint(-30, 20), QPoint(-300, 150), QPoint(60, -40), QPoint(-150, 90)}) {
            stage.move(from + by);
            QCoreApplication::processEvents(); // the ghost is painted, and has to go again
        }
        QVERIFY(Stage::shown(*stage.view) != stage.shownAfresh());
        stage.release(from + QPoint(-150, 90));
        QVERIFY(stage.document->undoLabel());
        QVERIFY(Stage::shown(*stage.view) == stage.shownAfresh());
        stage.drag(stage.middle(), stage.middle() + QPoint(-100, 100));
        QCoreApplication::processEvents();
        QTest::keyClick(&stage.grid(), Qt::Key_Escape);
        QVERIFY(Stage::shown(*stage.view) == stage.shownAfresh());
    }

    void anEditPaintsItsDaysOnly()
    {
        Stage stage(test::manySessions(600), {1000, 800});
        stage.selection.setSession(stage.block().session);
        Stage::shown(*stage.view);
        const CalendarBlock block = stage.block();
        QCOMPARE(block.column, 0);
        Painted painted(*stage.viewport());
        stage.grid().moveTo(block.session, {stage.grid().days()[2], 9 * 60});
        Stage::shown(*stage.view);
        QVERIFY(!painted.region.isEmpty());
        for (const CalendarBlock &other : stage.grid().blocks()) {
            const bool isTouched = other.column == 0 || other.column == 2;
            const QPoint at = stage.grid().rectOf(other).center().toPoint();
            if (stage.viewport()->rect().contains(at) && at.y() > 50)
                QCOMPARE(painted.region.contains(at), isTouched);
        }
        QVERIFY(!painted.region.contains(QPoint(10, 300))); // the rulers
    }
};

PLANNER_TEST(TstCalendarPaint)
#include "tst_calendarpaint.moc"
