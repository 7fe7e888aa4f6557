// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendarstage.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>

using namespace planner;
using namespace Qt::StringLiterals;
using Stage = planner::test::CalendarStage;

namespace {

QAccessibleInterface *accessOf(Stage &stage)
{
    return QAccessible::queryAccessibleInterface(&stage.grid());
}

QAccessibleActionInterface *actionsOf(Stage &stage, int child)
{
    return accessOf(stage)->child(child)->actionInterface();
}

} // namespace

class TstCalendarAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachBlockIsAChild()
    {
        std::mt19937 random(6);
        Stage stage(samples::randomProgramme(random, 30));
        QAccessibleInterface *grid = accessOf(stage);
        QVERIFY(grid && grid->isValid());
        QCOMPARE(grid->role(), QAccessible::List);
        QCOMPARE(grid->text(QAccessible::Name), u"Calendar"_s);
        const auto blocks = stage.grid().blocks();
        QVERIFY(blocks.size() > 10);
        QCOMPARE(grid->childCount(), static_cast<int>(blocks.size()));
        for (int i = 0; i < grid->childCount(); ++i) {
            QAccessibleInterface *child = grid->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->role(), QAccessible::ListItem);
            QCOMPARE(child->parent(), grid);
            QCOMPARE(grid->indexOfChild(child), i);
            QCOMPARE(grid->child(i), child); // the same the next time
            const QRect rect = stage.grid().rectOf(blocks[static_cast<std::size_t>(i)]).toAlignedRect();
            QCOMPARE(child->rect(), rect.translated(stage.viewport()->mapToGlobal(QPoint())));
            QCOMPARE(child->state().offscreen != 0, !stage.viewport()->rect().intersects(rect));
        }
        QVERIFY(!grid->child(grid->childCount()));
        QVERIFY(!grid->child(-1));
    }

    void saysWhatAndWhenAndWhere()
    {
        Stage stage(samples::oneSession());
        const Session &session = stage.session();
        const QString venue = stage.document->programme().venues.at(*session.venue).name.best(u"en"_s);
        QAccessibleInterface *child = accessOf(stage)->child(0);
        QCOMPARE(child->text(QAccessible::Name), u"1.3.2 %1, Monday 31 May 08:00–09:30, %2"_s.arg(session.title.best(u"en"_s), venue));
        Session after = session;
        after.languages.clear();
        QVERIFY(stage.document->apply({{EditVerb::Modify, {}}, {stage.document->replace(after)}}));
        QVERIFY(child->text(QAccessible::Description).contains(u"Warning: "_s));
        stage.settings.setLanguage(u"es"_s);
        QVERIFY(child->text(QAccessible::Name).contains(u"lunes 31 de mayo 08:00–09:30"_s));
    }

    void saysWhatIsSelectedAndHasTheFocus()
    {
        std::mt19937 random(6);
        Stage stage(samples::randomProgramme(random, 12));
        QTRY_VERIFY(stage.view->isActiveWindow());
        QAccessibleInterface *grid = accessOf(stage);
        QVERIFY(!grid->child(1)->state().selected);
        stage.selection.setSession(stage.grid().blocks()[1].session);
        QVERIFY(grid->child(1)->state().selected && !grid->child(0)->state().selected);
        QVERIFY(!grid->child(1)->state().focused && !grid->focusChild());
        stage.grid().setFocus();
        QVERIFY(grid->child(1)->state().focused);
        QCOMPARE(grid->focusChild(), grid->child(1));
    }

    void isFoundUnderThePointer()
    {
        Stage stage(samples::oneSession());
        QAccessibleInterface *grid = accessOf(stage);
        const QPoint at = stage.viewport()->mapToGlobal(stage.middle());
        QCOMPARE(grid->childAt(at.x(), at.y()), grid->child(0));
        QVERIFY(!grid->childAt(at.x(), at.y() + 300));
    }

    void staysTheSameWhenMovedAndGoesWithTheSession()
    {
        Stage stage(samples::oneSession());
        const SessionId id = stage.session().id;
        QAccessibleInterface *child = accessOf(stage)->child(0);
        const QRect before = child->rect();
        stage.grid().moveTo(id, {QDate(2021, 5, 26), 9 * 60});
        QCOMPARE(accessOf(stage)->child(0), child);
        QVERIFY(child->rect() != before);
        stage.grid().unschedule(id);
        QVERIFY(!child->isValid());
        QVERIFY(child->state().invalid);
        QVERIFY(child->actionInterface()->actionNames().isEmpty());
        QCOMPARE(accessOf(stage)->childCount(), 0);
        QVERIFY(stage.document->undo());
        QVERIFY(child->isValid());
    }

    void acrossMidnightThereAreTwo()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.start = WallTime{QDate(2021, 5, 31), 23 * 60};
        Stage stage(programme);
        QAccessibleInterface *grid = accessOf(stage);
        QCOMPARE(grid->childCount(), 2);
        QVERIFY(grid->child(0) != grid->child(1));
        QCOMPARE(grid->indexOfChild(grid->child(1)), 1);
        QVERIFY(grid->child(0)->rect() != grid->child(1)->rect());
    }

    void canBeMovedAndTakenOff()
    {
        Stage stage(samples::oneSession());
        QTRY_VERIFY(stage.view->isActiveWindow());
        QSignalSpy asked(stage.view.get(), &CalendarView::sheetRequested);
        const Session before = stage.session();
        QAccessibleActionInterface *actions = actionsOf(stage, 0);
        QVERIFY(actions);
        for (const QString &name : actions->actionNames())
            QVERIFY2(!actions->localizedActionName(name).isEmpty(), qPrintable(name));
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(stage.grid().hasFocus());
        QCOMPARE(stage.selection.session(), before.id);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(asked.size(), 1);
        actions->doAction(QAccessibleActionInterface::increaseAction());
        QCOMPARE(stage.session().start->total(), before.start->total() + 15);
        actions->doAction(QAccessibleActionInterface::decreaseAction());
        QCOMPARE(stage.session(), before);
        actions->doAction(u"TakeOff"_s);
        QVERIFY(!stage.session().start);
        QCOMPARE(stage.document->history().done().size(), std::size_t(3));
    }

    void aLockedOneCannot()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.locked = true;
        Stage stage(programme);
        QAccessibleActionInterface *actions = actionsOf(stage, 0);
        QCOMPARE(actions->actionNames(), (QStringList{QAccessibleActionInterface::setFocusAction(), QAccessibleActionInterface::pressAction()}));
        actions->doAction(QAccessibleActionInterface::increaseAction());
        QVERIFY(stage.document->programme() == programme);
        QVERIFY(!accessOf(stage)->child(0)->state().movable);
    }
};

PLANNER_TEST(TstCalendarAccess)
#include "tst_calendaraccess.moc"
