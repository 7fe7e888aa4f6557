// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/actions/commands.h"
#include "ui/look/tokens.h"
#include "ui/shell/findingswatch.h"
#include "ui/shell/gotofield.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/programmetasks.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workarea.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

class TstMainWindow : public QObject {
    Q_OBJECT
private:
    static Edit editionEdit(const Document &document, const QString &edition)
    {
        Forum forum = document.programme().forum;
        forum.edition = edition;
        return {{EditVerb::Modify, {u"forum"_s, u"Forum"_s, u"edition"_s}}, {document.replace(forum)}};
    }

private Q_SLOTS:
    void startsWithTheStartPage()
    {
        Stage stage;
        stage.window.show();
        QVERIFY(stage.find<QWidget>(u"startPage"_s)->isVisible());
        QVERIFY(!stage.window.workArea());
        QVERIFY(!stage.find<QWidget>(u"goToField"_s)->isVisible());
        QVERIFY(!stage.window.commands()[Command::NewSession].isEnabled());
        QCOMPARE(stage.window.windowTitle(), u"Forum Planner"_s);
    }

    void showsAProgrammeAndLetsItGo()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        QVERIFY(stage.window.workArea()->isVisible());
        QVERIFY(!stage.find<QWidget>(u"startPage"_s)->isVisible());
        QCOMPARE(stage.window.windowTitle(), u"Forum of Tests, V – Forum Planner"_s);
        stage.window.commands()[Command::CloseProgramme].trigger();
        QVERIFY(!stage.window.workArea());
        QVERIFY(stage.find<QWidget>(u"startPage"_s)->isVisible());
    }

    void saysWhyAFileDoesNotOpen()
    {
        Stage stage;
        stage.window.show();
        QVERIFY(!stage.window.openFile(u"/stage/missing.forum"_s));
        QVERIFY2(stage.window.messages().text().contains(u"missing.forum"_s), qPrintable(stage.window.messages().text()));
        QVERIFY(stage.find<QWidget>(u"startPage"_s)->isVisible());
    }

    void aReadOnlyFileIsShownAndNotChanged()
    {
        Stage stage;
        stage.files.at(stagePath()).isReadOnly = true;
        stage.open(samples::oneSession());
        QVERIFY(!stage.window.messages().text().isEmpty());
        QVERIFY(!stage.window.commands()[Command::NewSession].isEnabled());
        QVERIFY(stage.window.status().text().startsWith(u"Read only"_s));
    }

    void undoAndRedoSayWhatTheyDo()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const QAction &undo = stage.window.commands()[Command::Undo];
        QAction &redo = stage.window.commands()[Command::Redo];
        QVERIFY(!undo.isEnabled());
        QVERIFY(stage.document().apply(editionEdit(stage.document(), u"VI"_s)));
        QVERIFY(undo.isEnabled());
        QVERIFY(undo.iconText().size() > u"Undo: "_s.size());
        stage.window.commands()[Command::Undo].trigger();
        QCOMPARE(stage.document().programme().forum.edition, u"V"_s);
        QVERIFY(!undo.isEnabled());
        QVERIFY(redo.isEnabled());
        redo.trigger();
        QCOMPARE(stage.document().programme().forum.edition, u"VI"_s);
    }

    void menusHaveNoLetterTwice()
    {
        Stage stage;
        stage.open(samples::oneSession());
        static const QRegularExpression letter(u"&([^&])"_s);
        QList<QList<QAction *>> groups{stage.window.menuBar()->actions()};
        for (QMenu *menu : stage.window.menuBar()->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            groups << menu->actions();
            QSet<QString> seen;
            for (const QAction *action : groups.back()) {
                const auto found = letter.match(QString(action->text()).remove(u"&&"_s));
                if (!found.hasMatch())
                    continue;
                QVERIFY2(!seen.contains(found.captured(1).toLower()), qPrintable(QStringLiteral("%1: %2").arg(menu->objectName(), action->text())));
                seen << found.captured(1).toLower();
            }
        }
        QVERIFY(groups.size() > 6);
    }

    void newSessionsGoWhereTheOutlineStands()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Session first = stage.document().programme().sessions.begin()->second;
        stage.window.selection().setScope({Scope::Kind::SubTheme, first.subTheme->value});
        stage.window.commands()[Command::NewSession].trigger();
        QCOMPARE(stage.document().programme().sessions.size(), size_t(2));
        const Session *fresh = stage.document().programme().find<Session>(stage.window.selection().session());
        QVERIFY(fresh);
        QCOMPARE(codeOf(stage.document().programme(), *fresh), u"1.3.3"_s);
        stage.window.commands()[Command::Undo].trigger();
        QCOMPARE(stage.document().programme().sessions.size(), size_t(1));
    }

    void aFreshSessionFitsItsScope()
    {
        const Programme p = samples::oneSession();
        const SessionId id{QUuid::createUuidV5(QUuid(), u"x"_s)};
        const auto anywhere = freshSession(p, {}, id);
        QVERIFY(anywhere && !anywhere->subTheme && !anywhere->line);
        QCOMPARE(p.types.at(anywhere->type).key, u"panel"_s);
        const auto inLine = freshSession(p, {Scope::Kind::Line, p.lines.begin()->first.value}, id);
        QVERIFY(inLine && inLine->line == p.lines.begin()->first);
        const auto nowhere = freshSession(p, {Scope::Kind::SubTheme, id.value}, id);
        QVERIFY(nowhere && !nowhere->subTheme);
        Programme without = p;
        without.types.clear();
        QVERIFY(!freshSession(without, {}, id));
    }

    void aRemovedSessionCanComeBack()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        stage.window.selection().setSession(stage.document().programme().sessions.begin()->first);
        stage.window.commands()[Command::RemoveSession].trigger();
        QVERIFY(stage.document().programme().sessions.empty());
        QVERIFY(stage.window.selection().session().isNull());
        QVERIFY(stage.window.messages().text().contains(u"1.3.2"_s));
        stage.find<QPushButton>(u"messageAction"_s)->click();
        QCOMPARE(stage.document().programme(), samples::oneSession());
    }

    void anOfferToUndoEndsWithTheNextEdit()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        stage.window.selection().setSession(stage.document().programme().sessions.begin()->first);
        stage.window.commands()[Command::RemoveSession].trigger();
        QVERIFY(!stage.window.messages().text().isEmpty());
        QVERIFY(stage.document().apply(editionEdit(stage.document(), u"VI"_s)));
        QVERIFY(stage.window.messages().text().isEmpty()); // it would undo the edition now
        QVERIFY(stage.document().apply(editionEdit(stage.document(), u"VII"_s)));
        stage.window.messages().show({Message::Kind::Note, [] { return u"stays"_s; }});
        QVERIFY(stage.document().apply(editionEdit(stage.document(), u"VIII"_s)));
        QCOMPARE(stage.window.messages().text(), u"stays"_s);
    }

    void goesAnywhereFromTheKeyboard()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        auto *field = stage.find<GoToField>(u"goToField"_s);
        stage.window.commands()[Command::GoTo].trigger();
        QTest::keyClicks(field, u"MECAN"_s);
        QVERIFY(!field->offered().empty());
        QVERIFY(stage.find<QWidget>(u"goToList"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(stage.window.selection().session(), stage.document().programme().sessions.begin()->first);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!stage.find<QWidget>(u"goToList"_s)->isVisible());

        QTest::keyClicks(field, u"new session"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(stage.document().programme().sessions.size(), size_t(2));

        QTest::keyClicks(field, u"1"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!stage.find<QWidget>(u"goToList"_s)->isVisible());
    }

    void theSecondProgramIsTold()
    {
        Stage stage;
        stage.files.at(stagePath()).programme = samples::oneSession();
        const auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s));
        QVERIFY(other);
        QVERIFY(stage.window.openFile(stagePath()));
        QVERIFY2(stage.window.messages().text().contains(u'1'), qPrintable(stage.window.messages().text()));
        QVERIFY(other.value()->apply(editionEdit(*other.value(), u"IX"_s)));
        stage.workspace.refresh();
        QVERIFY2(stage.window.windowTitle().contains(u"IX"_s), qPrintable(stage.window.windowTitle()));
        QVERIFY2(stage.window.status().text().contains(u"another program"_s), qPrintable(stage.window.status().text()));
    }

    void theyAreNoLongerSpokenOfWhenTheyHaveLeft()
    {
        Stage stage;
        stage.files.at(stagePath()).programme = samples::oneSession();
        auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s));
        QVERIFY(other);
        QVERIFY(stage.window.openFile(stagePath()));
        const auto countAgain = [&stage] {
            for (int tick = 0; tick < 4; ++tick)
                stage.workspace.refresh();
        };
        other.value().reset();
        countAgain();
        QCOMPARE(stage.window.messages().text(), QString());
        const auto another = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s));
        countAgain();
        stage.window.messages().show({Message::Kind::Note, [] { return u"of something else"_s; }});
        other.value().reset();
        countAgain();
        QCOMPARE(stage.window.messages().text(), u"of something else"_s);
    }

    void nothingIsSaidOfAProgrammeThatIsClosed()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.messages().show({Message::Kind::Note, [] { return u"Removed"_s; }, [] { return u"Undo"_s; }, [] {}, true});
        stage.workspace.close();
        QCOMPARE(stage.window.messages().text(), QString());
    }

    void nothingIsExportedWithoutAProgramme()
    {
        Stage stage;
        const QAction *exporting = stage.find<QMenu>(u"exportMenu"_s)->menuAction();
        QVERIFY(!exporting->isEnabled());
        stage.open(samples::oneSession());
        QVERIFY(exporting->isEnabled());
        stage.workspace.close();
        QVERIFY(!exporting->isEnabled());
    }

    void theStatusLineFollows()
    {
        Stage stage;
        stage.open(samples::oneSession());
        QVERIFY2(stage.window.status().text().startsWith(u"Saved · 1 session"_s), qPrintable(stage.window.status().text()));
        QVERIFY(stage.window.status().text().endsWith(u"Córdoba time"_s));
        stage.window.commands()[Command::NewSession].trigger();
        QVERIFY2(stage.window.status().text().startsWith(u"Saved · 2 session"_s), qPrintable(stage.window.status().text()));
    }

    void undoInAFieldIsTheProgrammes()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        QVERIFY(stage.document().apply(editionEdit(stage.document(), u"VI"_s)));
        auto *field = new QLineEdit(stage.window.workArea());
        field->show();
        field->setFocus();
        QTest::keyClicks(field, u"letters"_s);
        QKeyEvent inside(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        inside.ignore();
        QCoreApplication::sendEvent(field, &inside);
        QVERIFY(!inside.isAccepted()); // so that the shortcut gets it
        QKeyEvent outside(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        outside.ignore();
        QCoreApplication::sendEvent(stage.find<QWidget>(u"goToField"_s), &outside);
        QVERIFY(outside.isAccepted());
    }

    void aFieldKeepsNoKeyOfACommand()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        QLineEdit line(stage.window.workArea());
        QPlainTextEdit text(stage.window.workArea());
        for (const QAction *action : stage.window.commands().all()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
                    QKeyEvent press(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
                    press.ignore();
                    QCoreApplication::sendEvent(field, &press);
                    QVERIFY2(!press.isAccepted(), qPrintable(action->objectName()));
                }
            }
        }
        QKeyEvent typed(QEvent::ShortcutOverride, Qt::Key_K, Qt::NoModifier, u"k"_s);
        typed.ignore();
        QCoreApplication::sendEvent(&line, &typed);
        QVERIFY(typed.isAccepted());
    }

    void aNewSessionWaitsForItsTitle()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        QApplication::setActiveWindow(&stage.window);
        stage.window.commands()[Command::NewSession].trigger();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sheetTitle"_s);
        QCOMPARE(stage.document().programme().sessions.size(), 2U);
    }

    void findingsAreNeverStale()
    {
        Stage stage;
        stage.open(samples::oneSession());
        FindingsWatch watch;
        watch.setDocument(&stage.document());
        QVERIFY(!watch.counts()); // nothing is known before it is computed
        const size_t before = watch.findings().size();
        QVERIFY(watch.counts());
        stage.window.commands()[Command::NewSession].trigger(); // an empty one
        QVERIFY(!watch.counts());
        QVERIFY(watch.findings().size() > before);
        stage.window.commands()[Command::Undo].trigger();
        QTRY_VERIFY(watch.counts()); // by itself, when there is time
        QCOMPARE(watch.findings().size(), before);
    }

    void remembersItsPlaceAndTab()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        stage.window.commands()[Command::ShowSessions].trigger();
        stage.window.close();
        QVERIFY(!stage.workspace.document()); // closing asks nothing: all is saved
        QVERIFY(!stage.settings.viewState(u"shell/window"_s).isEmpty());
        QVERIFY(stage.window.openFile(stagePath()));
        QCOMPARE(stage.window.workArea()->tab(), WorkArea::Tab::Sessions);
    }

    void aFrenchKeyboardSwitchesTheViewsToo()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        QApplication::setActiveWindow(&stage.window);
        // Its keys of 1 and 2 are "&" and "é"; digits need Shift.
        QTest::keyClick(&stage.window, Qt::Key_Ampersand, Qt::ControlModifier);
        QCOMPARE(stage.window.workArea()->tab(), WorkArea::Tab::Sessions);
        QTest::keyClick(&stage.window, Qt::Key_Eacute, Qt::ControlModifier);
        QCOMPARE(stage.window.workArea()->tab(), WorkArea::Tab::Calendar);
        QTest::keyClick(&stage.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(stage.window.workArea()->tab(), WorkArea::Tab::Sessions);
        QTest::keyClick(&stage.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(stage.window.workArea()->tab(), WorkArea::Tab::Calendar);
        QVERIFY(stage.window.commands()[Command::ShowSessions].toolTip().endsWith(u"Ctrl+1)"_s));
        const QAction &outline = stage.window.commands()[Command::ShowOutline];
        const QAction &form = stage.window.commands()[Command::ShowForm];
        QTest::keyClick(&stage.window, Qt::Key_F9);
        QVERIFY(!outline.isChecked() && form.isChecked());
        QTest::keyClick(&stage.window, Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!outline.isChecked() && !form.isChecked());
    }

    void aMessageOnTheStartPageLiesAtTheFoot()
    {
        Stage stage;
        MessageBar &bar = stage.window.messages();
        bar.show({Message::Kind::Error, [] { return u"a.forum: there is no such file."_s; }}); // before there is a window
        stage.window.resize(1100, 700);
        stage.window.show();
        QCoreApplication::processEvents();
        const QRect place(bar.mapTo(&stage.window, QPoint()), bar.size());
        QCOMPARE(place.bottom(), stage.window.rect().bottom());
        QVERIFY2(place.width() > 600 && place.height() < 60, qPrintable(u"%1 x %2"_s.arg(place.width()).arg(place.height())));
        stage.window.resize(900, 600);
        QCoreApplication::processEvents();
        QCOMPARE(bar.mapTo(&stage.window, bar.rect().bottomRight()).y(), stage.window.rect().bottom());
        QVERIFY(bar.width() < 900);
    }

    void nothingMovesWhenAMessageComesAndGoes()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.resize(1100, 700);
        stage.window.show();
        MessageBar &bar = stage.window.messages();
        const auto places = [&stage, &bar] {
            QHash<const QWidget *, QRect> all;
            for (const QWidget *widget : stage.window.findChildren<QWidget *>()) {
                if (widget != &bar && !bar.isAncestorOf(widget) && widget->isVisible())
                    all.insert(widget, QRect(widget->mapToGlobal(QPoint()), widget->size()));
            }
            return all;
        };
        const auto barPlace = [&bar] { return QRect(bar.mapToGlobal(QPoint()), bar.size()); };
        const QHash<const QWidget *, QRect> before = places();
        QVERIFY(before.size() > 40);
        bar.show({Message::Kind::Note, [] { return u"Removed"_s; }, [] { return u"Undo"_s; }, [] {}});
        QCOMPARE(places(), before);
        const QRect foot = before[stage.find<QWidget>(u"statusLine"_s)];
        QCOMPARE(barPlace().bottom(), foot.bottom());
        QVERIFY(foot.contains(barPlace()));
        const auto *facts = stage.find<QLabel>(u"statusFacts"_s);
        const auto factsPlace = [facts] { return QRect(facts->mapToGlobal(QPoint()), QSize(facts->sizeHint().width(), facts->height())); };
        QVERIFY(!barPlace().intersects(factsPlace()));
        QVERIFY(!barPlace().intersects(before[stage.find<QWidget>(u"findingsButton"_s)]));
        stage.window.status().mention([] { return u"Changed by another program"_s; });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(!barPlace().intersects(factsPlace()));
        stage.window.status().mention([] { return QString(u"Changed by another program"_s).repeated(8); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(barPlace().width() > foot.width() / 3); // no tower of short lines
        stage.window.status().mention({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QRect oneLine = barPlace();
        bar.show({Message::Kind::Error, [] { return QString(u"It could not be done. "_s).repeated(20); }});
        QCOMPARE(places(), before);
        QCOMPARE(barPlace().bottom(), oneLine.bottom());
        QVERIFY(barPlace().height() > oneLine.height());
        QVERIFY(barPlace().height() >= bar.heightForWidth(bar.width()));
        stage.window.resize(1300, 800);
        QCOMPARE(barPlace().bottom(), stage.window.mapToGlobal(stage.window.rect().bottomRight()).y());
        stage.window.resize(1100, 700);
        QVERIFY(stage.window.childAt(stage.window.mapFromGlobal(barPlace().center())) != stage.find<QWidget>(u"statusLine"_s));
        bar.dismiss();
        QCOMPARE(places(), before);
    }

    void filesCanBeDropped()
    {
        Stage stage;
        stage.files.at(stagePath()).programme = samples::oneSession();
        stage.window.show();
        QVERIFY(stage.window.acceptDrops());
        stage.window.takeFiles({u"/stage/sheet.txt"_s});
        QVERIFY2(stage.window.messages().text().contains(u"programme"_s), qPrintable(stage.window.messages().text()));
        stage.window.takeFiles({stagePath()});
        QVERIFY(stage.workspace.document());
        QCOMPARE(stage.workspace.path(), stagePath());
    }
};

PLANNER_TEST(TstMainWindow)
#include "tst_mainwindow.moc"
