// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/tableinfront.h"
#include "ui/actions/commands.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/traylist.h"
#include "ui/outline/outlineview.h"
#include "ui/sessiontable/sessiontableview.h"
#include "ui/sheetform/sheetform.h"
#include "ui/shell/gotofield.h"
#include "ui/shell/programmetasks.h"
#include "ui/shell/workarea.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;
using Kind = OutlineModel::Kind;

namespace {

/// 1.3.2, and 1.3.3 beside it.
Programme twoSessions()
{
    Programme p = samples::oneSession();
    Session more = p.sessions.begin()->second;
    more.id = SessionId{QUuid::createUuidV5(QUuid(), u"more"_s)};
    more.number = 3;
    p.sessions.emplace(more.id, more);
    return p;
}

QModelIndex anyIndex(const OutlineModel &model, std::mt19937 &random)
{
    QModelIndex at = model.index(static_cast<int>(random() % static_cast<unsigned>(model.rowCount())), 0);
    while (model.rowCount(at) > 0 && random() % 4 != 0)
        at = model.index(static_cast<int>(random() % static_cast<unsigned>(model.rowCount(at))), 0, at);
    return at;
}

} // namespace

class TstWorkArea : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastSessionsGoFromTheOutline()
    {
        TableInFront stage(twoSessions());
        auto &tree = stage.outline().tree();
        const Session first = stage.document().programme().sessions.begin()->second;
        tree.expandAll();
        tree.setCurrentIndex(stage.outline().model().find(Kind::Session, first.id.value));
        auto *remove = stage.find<QAction>(u"outlineRemove"_s);
        remove->trigger();
        QCOMPARE(stage.document().programme().sessions.size(), size_t(1));
        QCOMPARE(stage.window.selection().session(), stage.document().programme().sessions.begin()->first); // its neighbour
        remove->trigger();
        QVERIFY(stage.document().programme().sessions.empty());
        QCOMPARE(stage.window.selection().scope(), Scope{});
        QCOMPARE(stage.outline().model().kindAt(tree.currentIndex()), Kind::SubTheme);
        QVERIFY(stage.window.selection().session().isNull());
        stage.find<QPushButton>(u"messageAction"_s)->click(); // undo
        QCOMPARE(stage.document().programme().sessions.size(), size_t(1));
        QVERIFY(stage.isTableRight());
    }

    void aLineThatGoesTakesItsScopeAlong()
    {
        TableInFront stage(samples::oneSession());
        ThematicLine line;
        line.id = stage.document().newId<LineId>();
        line.number = 9;
        QVERIFY(stage.document().apply({{}, {stage.document().replace(line)}}));
        stage.window.selection().setScope({Scope::Kind::Line, line.id.value});
        QCOMPARE(stage.table().model().rowCount(), 0);
        QVERIFY(stage.document().undo());
        QTRY_VERIFY(stage.window.selection().scope().id != line.id.value);
        QVERIFY(stage.isTableRight());
    }

    void viewsStayTogether_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void viewsStayTogether()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        TableInFront stage(samples::randomProgramme(random, 25));
        OutlineModel &model = stage.outline().model();
        for (int step = 0; step < 80; ++step) {
            switch (random() % 6) {
            case 0:
                if (stage.document().undoLabel())
                    QVERIFY(stage.document().undo());
                break;
            case 1:
                stage.outline().tree().setCurrentIndex(anyIndex(model, random));
                break;
            case 2:
                stage.find<QAction>(u"outlineRemove"_s)->trigger();
                break;
            case 3:
                stage.find<QAction>(u"removeRows"_s)->trigger();
                break;
            case 4:
                stage.window.selection().setFindText(random() % 2 ? u"a"_s : QString());
                break;
            default:
                QVERIFY(stage.document().apply(samples::randomEdit(random, stage.document().programme())));
            }
            QCoreApplication::processEvents();
            QVERIFY2(stage.isTableRight(), qPrintable(QString::number(step)));
            const Scope &scope = stage.window.selection().scope();
            QVERIFY(scope.kind != Scope::Kind::Line || stage.document().programme().find<ThematicLine>({scope.id}));
            QVERIFY(scope.kind != Scope::Kind::SubTheme || stage.document().programme().find<SubTheme>({scope.id}));
        }
    }

    void aHalfTypedCellIsCommitted_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"close the programme", "close the window", "open another file", "undo"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void aHalfTypedCellIsCommitted()
    {
        QFETCH(QString, way);
        TableInFront stage(samples::oneSession());
        stage.files.at(u"/stage/other.forum"_s).programme = samples::emptyForum();
        QLineEdit *editor = stage.editCell(Column::Title);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Typed"_s);
        const SharedFile &file = stage.files.at(stagePath());
        if (way == u"close the programme")
            stage.window.commands()[Command::CloseProgramme].trigger();
        else if (way == u"close the window")
            stage.window.close();
        else if (way == u"open another file")
            QVERIFY(stage.window.openFile(u"/stage/other.forum"_s));
        else
            QVERIFY(stage.window.workArea()->commitPending());
        QCOMPARE(file.programme.sessions.begin()->second.title.in(u"en"), u"Typed"_s);
    }

    void aRefusedCellStaysOpen()
    {
        TableInFront stage(samples::oneSession());
        QLineEdit *editor = stage.editCell(Column::Title);
        QVERIFY(editor);
        editor->setText(u"long "_s.repeated(200));
        stage.window.close();
        QVERIFY(stage.workspace.document());
        QVERIFY(!stage.window.messages().text().isEmpty());
        QVERIFY(editor->isVisible() && editor->text().startsWith(u"long long"_s));
        editor->setText(u"Short"_s);
        stage.window.close();
        QVERIFY(!stage.workspace.document());
        QCOMPARE(stage.files.at(stagePath()).programme.sessions.begin()->second.title.in(u"en"), u"Short"_s);
    }

    void whatAndWhenAreInSight()
    {
        TableInFront stage(samples::oneSession());
        stage.window.setWindowState(Qt::WindowNoState);
        stage.window.resize(1280, 800);
        QTableView &table = stage.table().table();
        QCOMPARE(table.horizontalScrollBar()->value(), 0);
        for (const Column column : {Column::Code, Column::Title, Column::Day, Column::Start}) {
            const int end = table.columnViewportPosition(static_cast<int>(column)) + table.columnWidth(static_cast<int>(column));
            QVERIFY2(end <= table.viewport()->width(), qPrintable(u"%1 > %2"_s.arg(end).arg(table.viewport()->width())));
        }
    }

    void aRefusedCellOutOfSightComesBack()
    {
        std::mt19937 random(7);
        TableInFront stage(samples::randomProgramme(random, 90));
        QLineEdit *editor = stage.editCell(Column::Title);
        QVERIFY(editor);
        editor->setText(u"long "_s.repeated(200));
        QVERIFY(!stage.window.workArea()->commitPending());
        QTableView &table = stage.table().table();
        for (QScrollBar *bar : {table.verticalScrollBar(), table.horizontalScrollBar()})
            bar->setValue(bar->maximum());
        QVERIFY(!table.viewport()->rect().intersects(editor->geometry()));
        stage.window.workArea()->showTab(WorkArea::Tab::Calendar);
        stage.window.close();
        QVERIFY(stage.workspace.document());
        QCOMPARE(stage.window.workArea()->tab(), WorkArea::Tab::Sessions);
        QVERIFY(table.viewport()->rect().contains(editor->geometry().center()));
        QCOMPARE(QApplication::focusWidget(), editor);
    }

    void aRefusedTitleOutOfSightComesBack()
    {
        TableInFront stage(samples::oneSession());
        auto &tree = stage.outline().tree();
        const QModelIndex subTheme = stage.outline().model().index(1, 0, stage.outline().model().index(1, 0));
        tree.setCurrentIndex(subTheme);
        stage.find<QAction>(u"outlineRename"_s)->trigger();
        auto *editor = tree.findChild<QLineEdit *>(u"titleEditor"_s);
        QVERIFY(editor);
        editor->setText(u"long "_s.repeated(200));
        QVERIFY(!stage.window.workArea()->commitPending());
        tree.collapse(subTheme.parent());
        stage.window.commands()[Command::ShowOutline].setChecked(false);
        QVERIFY(!editor->isVisible());
        stage.window.close();
        QVERIFY(stage.workspace.document());
        QVERIFY(editor->isVisible());
        QCOMPARE(QApplication::focusWidget(), editor);
    }

    void aFieldThatHoldsTheWindowIsSaid()
    {
        TableInFront stage(samples::oneSession());
        Session theirs = stage.document().programme().sessions.begin()->second;
        stage.window.selection().setSession(theirs.id);
        auto *summary = stage.find<QPlainTextEdit>(u"sheetSummary"_s);
        summary->setPlainText(u"Mine"_s);
        const auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s));
        QVERIFY(other);
        theirs.summary.set(stage.find<SheetForm>(u"sheetForm"_s)->contentLanguage(), u"Theirs"_s);
        QVERIFY(other.value()->apply({{}, {other.value()->replace(theirs)}}));
        stage.workspace.refresh();
        stage.window.messages().dismiss();
        stage.window.commands()[Command::ShowForm].setChecked(false);
        stage.window.commands()[Command::Quit].trigger();
        QVERIFY(stage.workspace.document());
        QVERIFY2(stage.window.messages().text().contains(u"beside the field"_s), qPrintable(stage.window.messages().text()));
        QVERIFY(summary->isVisible());
        QCOMPARE(QApplication::focusWidget(), summary);
    }

    void typingOfARemovedCellCanBeCopied()
    {
        TableInFront stage(samples::oneSession());
        QLineEdit *editor = stage.editCell(Column::Title);
        QVERIFY(editor);
        editor->setText(u"Half typed"_s);
        const auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s));
        QVERIFY(other && other.value()->apply({{}, {other.value()->removal<Session>(stage.document().programme().sessions.begin()->first)}}));
        QTest::keyClick(editor, Qt::Key_Return);
        auto *copy = stage.find<QPushButton>(u"messageAction"_s);
        QTRY_COMPARE(copy->text(), u"Copy what I typed"_s);
        QVERIFY(copy->isVisible());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Half typed"_s);
    }

    void aFindingOfASessionThatHasGoneLeadsNowhere()
    {
        TableInFront stage(twoSessions());
        const SessionId shown = stage.document().programme().sessions.begin()->first;
        const SessionId gone = stage.document().programme().sessions.rbegin()->first;
        stage.window.selection().setSession(shown);
        QVERIFY(stage.document().apply({{}, {stage.document().removal<Session>(gone)}}));
        stage.table().table().setFocus();
        Q_EMIT stage.window.findChild<ProgrammeTasks *>()->findingWanted({Rule::CodeDoubled, Severity::Warning, {gone}, {u"1.3.3"_s, u"2"_s}});
        QCOMPARE(stage.window.selection().session(), shown);
        QCOMPARE(QApplication::focusWidget(), &stage.table().table());
        QVERIFY2(stage.window.messages().text().contains(u"removed this session"_s), qPrintable(stage.window.messages().text()));
    }

    void aHalfTypedTitleOfTheOutlineIsCommitted()
    {
        TableInFront stage(samples::oneSession());
        auto &tree = stage.outline().tree();
        tree.setCurrentIndex(stage.outline().model().index(1, 0));
        stage.find<QAction>(u"outlineRename"_s)->trigger();
        auto *editor = tree.findChild<QLineEdit *>(u"titleEditor"_s);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, u"Soil"_s);
        const LineId line{stage.outline().model().idAt(stage.outline().model().index(1, 0))};
        stage.window.commands()[Command::CloseProgramme].trigger();
        QVERIFY(!stage.workspace.document());
        QCOMPARE(stage.files.at(stagePath()).programme.lines.at(line).title.in(u"en"), u"Soil"_s);
    }

    void goingToASessionShowsIt_data()
    {
        QTest::addColumn<bool>("isCalendar");
        QTest::newRow("table") << false;
        QTest::newRow("calendar") << true;
    }
    void goingToASessionShowsIt()
    {
        QFETCH(bool, isCalendar);
        TableInFront stage(samples::oneSession());
        stage.window.workArea()->showTab(isCalendar ? WorkArea::Tab::Calendar : WorkArea::Tab::Sessions);
        const auto &programme = stage.document().programme();
        const SessionId id = programme.sessions.begin()->first;
        const auto other = std::ranges::find(programme.lines, 2, [](const auto &entry) { return entry.second.number; });
        stage.window.selection().setScope({Scope::Kind::Line, other->first.value});
        stage.window.selection().setFindText(u"no such word"_s);
        auto *field = stage.find<GoToField>(u"goToField"_s);
        stage.outline().tree().setFocus();
        stage.window.commands()[Command::GoTo].trigger();
        QTest::keyClicks(field, u"1.3.2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(stage.window.selection().session(), id);
        QCOMPARE(stage.window.selection().scope(), Scope{});
        QVERIFY(stage.window.selection().findText().isEmpty());
        QCOMPARE(stage.table().table().currentIndex().row(), stage.table().model().rowOf(id));
        QCOMPARE(QApplication::focusWidget()->objectName(), isCalendar ? u"calendarGrid"_s : u"sessionTable"_s);
    }

    void aScopeThatHoldsTheSessionStays()
    {
        TableInFront stage(samples::oneSession());
        const Session session = stage.document().programme().sessions.begin()->second;
        const Scope scope{Scope::Kind::SubTheme, session.subTheme->value};
        stage.window.selection().setScope(scope);
        stage.window.selection().setFindText(u"mechan"_s);
        stage.window.workArea()->goToSession(session.id);
        QCOMPARE(stage.window.selection().scope(), scope);
        QCOMPARE(stage.window.selection().findText(), u"mechan"_s);
    }

    void aFindingLeadsToItsField_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<bool>("isFormShown");
        QTest::addColumn<QString>("where");
        QTest::newRow("a text in another language") << Rule::SheetWordLimit << QStringList{u"objectives"_s, u"fr"_s, u"300"_s, u"100"_s} << true << u"sheetObjectives"_s;
        QTest::newRow("a field of no language") << Rule::SheetFieldMissing << QStringList{u"venue"_s, u""_s} << true << u"sheetVenue"_s;
        QTest::newRow("the code") << Rule::CodeDoubled << QStringList{u"1.3.2"_s, u"2"_s} << true << u"sheetCode"_s;
        QTest::newRow("no sheet to see") << Rule::CodeDoubled << QStringList{u"1.3.2"_s, u"2"_s} << false << u"sessionTable"_s;
    }
    void aFindingLeadsToItsField()
    {
        QFETCH(Rule, rule);
        QFETCH(QStringList, args);
        QFETCH(bool, isFormShown);
        TableInFront stage(samples::oneSession());
        stage.window.workArea()->setFormVisible(isFormShown);
        stage.window.selection().setScope({Scope::Kind::NoLine, {}});
        const SessionId id = stage.document().programme().sessions.begin()->first;
        Q_EMIT stage.window.findChild<ProgrammeTasks *>()->findingWanted({rule, Severity::Warning, {id}, args});
        QCOMPARE(stage.window.selection().session(), id);
        QCOMPARE(stage.table().model().rowOf(id), 0);
        QTEST(QApplication::focusWidget()->objectName(), "where");
        if (args.contains(u"fr"_s))
            QCOMPARE(stage.find<SheetForm>(u"sheetForm"_s)->contentLanguage(), u"fr"_s);
    }

    void escapeGivesTheFocusBack()
    {
        TableInFront stage(samples::oneSession());
        stage.window.selection().setSession(stage.document().programme().sessions.begin()->first);
        auto *field = stage.find<GoToField>(u"goToField"_s);
        for (const QString &name : {u"sheetSummary"_s, u"sessionTable"_s, u"outlineTree"_s}) {
            auto *before = stage.find<QWidget>(name);
            before->setFocus();
            stage.window.commands()[Command::GoTo].trigger();
            QVERIFY(field->hasFocus());
            QTest::keyClicks(field, u"1"_s);
            QTest::keyClick(field, Qt::Key_Escape);
            QCOMPARE(QApplication::focusWidget(), before);
        }
        QVERIFY(stage.editCell(Column::Title));
        stage.window.commands()[Command::GoTo].trigger();
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &stage.table().table());
    }

    void manyAreRemovedWithAnOfferToUndo_data()
    {
        QTest::addColumn<bool>("isFromMenu");
        QTest::newRow("Delete in the table") << false;
        QTest::newRow("the menu's command") << true;
    }
    void manyAreRemovedWithAnOfferToUndo()
    {
        QFETCH(bool, isFromMenu);
        std::mt19937 random(9);
        const Programme before = samples::randomProgramme(random, 8);
        TableInFront stage(before);
        QTableView &view = stage.table().table();
        view.selectRow(2);
        view.selectionModel()->select(stage.table().model().index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto rows = stage.table().selectedSessions();
        QCOMPARE(rows.size(), size_t(2));
        (isFromMenu ? &stage.window.commands()[Command::RemoveSession] : stage.find<QAction>(u"removeRows"_s))->trigger();
        QCOMPARE(stage.document().programme().sessions.size(), size_t(6));
        for (const SessionId &id : rows)
            QVERIFY(!stage.document().programme().find<Session>(id));
        QVERIFY2(stage.window.messages().text().startsWith(u"2 session"_s), qPrintable(stage.window.messages().text()));
        stage.find<QPushButton>(u"messageAction"_s)->click();
        QCOMPARE(stage.document().programme(), before);
    }

    void typingOfARemovedSessionCanBeCopied()
    {
        TableInFront stage(samples::oneSession());
        const SessionId id = stage.document().programme().sessions.begin()->first;
        stage.window.selection().setSession(id);
        auto *summary = stage.find<QPlainTextEdit>(u"sheetSummary"_s);
        summary->setFocus();
        summary->selectAll();
        QTest::keyClicks(summary, u"Half typed"_s);
        const auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s));
        QVERIFY(other && other.value()->apply({{}, {other.value()->removal<Session>(id)}}));
        stage.workspace.refresh();
        QVERIFY2(stage.window.messages().text().contains(u"kept"_s), qPrintable(stage.window.messages().text()));
        stage.find<QPushButton>(u"messageAction"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Half typed"_s);
    }

    void aReadOnlyFileIsOnlyShown()
    {
        Stage stage;
        stage.files.at(stagePath()).isReadOnly = true;
        Programme held = twoSessions();
        const Session session = held.sessions.begin()->second;
        held.sessions.rbegin()->second.start.reset();
        stage.open(held);
        stage.window.show();
        stage.window.selection().setSession(session.id);
        const auto *fields = stage.find<QWidget>(u"sheetFields"_s);
        for (const auto *line : fields->findChildren<QLineEdit *>())
            QVERIFY2(line->isReadOnly() || !line->isEnabled(), qPrintable(line->objectName()));
        for (const auto *text : fields->findChildren<QPlainTextEdit *>())
            QVERIFY2(text->isReadOnly() && text->isEnabled(), qPrintable(text->objectName())); // it can be copied
        for (const auto *box : fields->findChildren<QComboBox *>())
            QVERIFY2(!box->isEnabled(), qPrintable(box->objectName()));
        for (const auto *box : fields->findChildren<QCheckBox *>())
            QVERIFY2(!box->isEnabled(), qPrintable(box->objectName()));
        const SessionTableModel &table = stage.find<SessionTableView>(u"sessionTableView"_s)->model();
        for (int column = 0; column < kColumnCount; ++column)
            QVERIFY(!(table.flags(table.index(0, column)) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)));
        auto *outline = stage.find<OutlineView>(u"outlineView"_s);
        const QModelIndex line = outline->model().index(1, 0);
        QVERIFY(!(outline->model().flags(line) & Qt::ItemIsEditable));
        outline->tree().setCurrentIndex(line);
        for (const QAction *action : outline->tree().actions())
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY(!stage.find<QAction>(u"removeRows"_s)->isEnabled());
        const auto *tray = stage.find<TrayList>(u"calendarTray"_s);
        QCOMPARE(tray->waiting(), 1);
        QVERIFY(!tray->dragEnabled());
        QVERIFY2(tray->statusTip().isEmpty(), qPrintable(tray->statusTip()));
        stage.find<CalendarGrid>(u"calendarGrid"_s)->moveTo(session.id, {session.start->date, session.start->minute + 60});
        QCOMPARE(stage.document().programme(), held);
        QVERIFY(stage.files.at(stagePath()).log.empty());
        stage.window.close();
        QVERIFY(!stage.workspace.document());
    }

    void rowsOutOfSightAreNotRemoved()
    {
        std::mt19937 random(9);
        TableInFront stage(samples::randomProgramme(random, 8));
        stage.table().table().selectRow(3);
        stage.table().table().selectAll();
        stage.window.workArea()->showTab(WorkArea::Tab::Calendar);
        const SessionId shown = stage.window.selection().session();
        QVERIFY(!shown.isNull());
        stage.window.commands()[Command::RemoveSession].trigger();
        QCOMPARE(stage.document().programme().sessions.size(), size_t(7));
        QVERIFY(!stage.document().programme().find<Session>(shown));
    }
};

PLANNER_TEST(TstWorkArea)
#include "tst_workarea.moc"
