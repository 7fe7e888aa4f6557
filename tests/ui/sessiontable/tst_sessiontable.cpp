// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/domain/names.h"
#include "tests/support/testregistry.h"
#include "tests/ui/sessiontable/tablestage.h"
#include "ui/sessiontable/sessiontableview.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<SessionId> rowsOf(const SessionTableModel &model)
{
    std::vector<SessionId> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.push_back(model.sessionAt(row));
    return rows;
}

} // namespace

class TstSessiontable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsAnyEdit_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("find");
        QTest::newRow("by code") << static_cast<int>(Column::Code) << u""_s;
        QTest::newRow("by start") << static_cast<int>(Column::Start) << u""_s;
        QTest::newRow("by title, found") << static_cast<int>(Column::Title) << u"work"_s;
        QTest::newRow("by venue, found") << static_cast<int>(Column::Venue) << u"terr cordoba"_s;
    }
    void followsAnyEdit()
    {
        QFETCH(int, column);
        QFETCH(QString, find);
        std::mt19937 random(11);
        TableStage stage(samples::randomProgramme(random, 60));
        SessionTableModel model(*stage.document, stage.settings);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(find, {});
        model.sort(column, Qt::DescendingOrder);
        for (int step = 0; step < 150; ++step) {
            if (step % 5 == 4)
                QVERIFY(stage.document->undo());
            else
                QVERIFY(stage.document->apply(samples::randomEdit(random, stage.document->programme())));
            SessionTableModel fresh(*stage.document, stage.settings);
            fresh.setFilter(find, {});
            fresh.sort(column, Qt::DescendingOrder);
            QVERIFY2(rowsOf(model) == rowsOf(fresh), qPrintable(QString::number(step)));
            if (step % 10 == 0) { // what another filter finds is in order too
                for (const QString &other : {u"a"_s, find}) {
                    model.setFilter(other, {});
                    fresh.setFilter(other, {});
                    QVERIFY2(rowsOf(model) == rowsOf(fresh), qPrintable(QString::number(step) + other));
                }
            }
        }
    }

    void unscheduledSessionsComeLast()
    {
        std::mt19937 random(3);
        TableStage stage(samples::randomProgramme(random, 80));
        SessionTableModel model(*stage.document, stage.settings);
        const auto &sessions = stage.document->programme().sessions;
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(static_cast<int>(Column::Start), order);
            QCOMPARE(model.rowCount(), 80);
            for (int row = 1; row < model.rowCount(); ++row) {
                const auto before = sessions.at(model.sessionAt(row - 1)).start;
                const auto after = sessions.at(model.sessionAt(row)).start;
                QVERIFY(before || !after);
                QVERIFY(!before || !after || (order == Qt::AscendingOrder ? *before <= *after : *before >= *after));
            }
        }
    }

    void codesSortAsPeopleCount()
    {
        std::mt19937 random(5);
        TableStage stage(samples::randomProgramme(random, 80));
        SessionTableModel model(*stage.document, stage.settings);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(compareCodes(model.index(row - 1, 0).data().toString(), model.index(row, 0).data().toString()) <= 0);
    }

    void eachColumnIsEdited_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("text");
        const Programme p = samples::oneSession();
        const auto row = [](const char *name, Column column, const QVariant &value, const QString &text) { QTest::newRow(name) << static_cast<int>(column) << value << text; };
        row("title", Column::Title, u" New "_s, u"New"_s);
        row("minutes", Column::Minutes, 45, u"45"_s);
        row("capacity", Column::Capacity, 120, u"120"_s);
        row("start", Column::Start, 610, u"10:10"_s);
        row("status", Column::State, enumName(SessionStatus::Cancelled), u"Cancelled"_s);
        row("registration", Column::Registration, enumName(RegistrationKind::ByInvitation), u"By invitation"_s);
        row("languages", Column::Languages, QStringList{u"es"_s, u"pt"_s}, u"ES PT"_s);
        row("no venue", Column::Venue, u""_s, u""_s);
        row("unscheduled", Column::Day, u""_s, u""_s);
        row("sub-theme", Column::SubTheme, p.subThemes.begin()->second.id.toString(), u"1.1 Innovation"_s);
        row("no sub-theme", Column::SubTheme, u""_s, u""_s);
    }
    void eachColumnIsEdited()
    {
        QFETCH(int, column);
        QFETCH(QVariant, value);
        TableStage stage(samples::oneSession());
        SessionTableModel model(*stage.document, stage.settings);
        const Programme before = stage.document->programme();
        QVERIFY(model.setData(model.index(0, column), value, Qt::EditRole));
        QTEST(model.index(0, column).data().toString(), "text");
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.document->programme() == before, true);
    }

    void aLockedSessionStays()
    {
        Programme p = samples::oneSession();
        TableStage stage(p);
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        SessionTableModel &model = view.model();
        const auto cell = [&model](Column column) { return model.index(0, static_cast<int>(column)); };
        QVERIFY(model.setData(cell(Column::Locked), Qt::Checked, Qt::CheckStateRole));
        const Programme locked = stage.document->programme();
        QSignalSpy refused(&view, &SessionTableView::refused);
        const std::vector<std::pair<Column, QVariant>> moves{{Column::Day, u"2021-05-26"_s}, {Column::Start, 610}, {Column::Minutes, 45}, {Column::Venue, QString()}};
        for (const auto &[column, value] : moves) {
            QVERIFY(!(model.flags(cell(column)) & Qt::ItemIsEditable));
            QVERIFY(cell(column).data(Qt::ToolTipRole).toString().contains(u"1.3.2 is locked"_s));
            QVERIFY(!model.setData(cell(column), value, Qt::EditRole)); // as for many at once
            QCOMPARE(refused.takeLast().front().value<Error>().code, ErrorCode::SessionLocked);
        }
        QVERIFY(stage.document->programme() == locked);
        QVERIFY(model.flags(cell(Column::Title)) & Qt::ItemIsEditable);
        QVERIFY(model.setData(cell(Column::Title), u"Another"_s, Qt::EditRole));
        QVERIFY(model.setData(cell(Column::Locked), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.flags(cell(Column::Day)) & Qt::ItemIsEditable);
        QVERIFY(model.setData(cell(Column::Minutes), 45, Qt::EditRole));
    }

    void aRefusedEditIsTold()
    {
        TableStage stage(samples::oneSession());
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        QSignalSpy spy(&view, &SessionTableView::refused);
        QVERIFY(!view.model().setData(view.model().index(0, static_cast<int>(Column::Minutes)), 0, Qt::EditRole));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(view.model().index(0, static_cast<int>(Column::Minutes)).data().toString(), u"90"_s);
    }

    void manyAreSetAtOnce()
    {
        std::mt19937 random(9);
        TableStage stage(samples::randomProgramme(random, 20));
        SessionTableModel model(*stage.document, stage.settings);
        const Programme before = stage.document->programme();
        const auto all = rowsOf(model);
        QVERIFY(model.setCells(all, Column::State, enumName(SessionStatus::Confirmed), u"en"_s));
        for (const auto &[id, session] : stage.document->programme().sessions)
            QCOMPARE(session.status, SessionStatus::Confirmed);
        QVERIFY(stage.document->undo());
        QVERIFY(stage.document->programme() == before);
        QCOMPARE(rowsOf(model) == all, true);
    }

    void enterInTheFieldLeadsToTheTable_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Enter of the keypad") << static_cast<int>(Qt::Key_Enter);
        QTest::newRow("down") << static_cast<int>(Qt::Key_Down);
    }
    void enterInTheFieldLeadsToTheTable()
    {
        QFETCH(int, key);
        TableStage stage(samples::oneSession());
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        view.show();
        QApplication::setActiveWindow(&view);
        view.focusFind();
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        QVERIFY(view.table().hasFocus());
    }

    void aHalfTypedTitleSurvivesTheLanguage()
    {
        TableStage stage(samples::oneSession());
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        view.resize(900, 300);
        view.show();
        QTableView &table = view.table();
        table.setCurrentIndex(view.model().index(0, static_cast<int>(Column::Title)));
        QTest::keyClick(&table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(openEditor(table));
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Half"_s);
        stage.settings.setLanguage(u"fr"_s);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&view, &change);
        QCOMPARE(openEditor(table), editor);
        QCOMPARE(editor->text(), u"Half"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(stage.document->programme().sessions.begin()->second.title.in(u"en"), u"Half"_s);
        QCOMPARE(stage.document->programme().sessions.begin()->second.title.in(u"fr"), u"Mécanismes"_s);
        QCOMPARE(stage.selection.session(), stage.document->programme().sessions.begin()->first);
    }

    void minutesAreTyped()
    {
        TableStage stage(samples::oneSession());
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        view.show();
        view.table().setCurrentIndex(view.model().index(0, static_cast<int>(Column::Minutes)));
        QTest::keyClick(&view.table(), Qt::Key_F2);
        auto *editor = qobject_cast<QSpinBox *>(openEditor(view.table()));
        QVERIFY(editor);
        QTest::keyClicks(editor, u"75"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(stage.document->programme().sessions.begin()->second.minutes, 75);
    }

    void anOpenEditorChangesNothingByItself_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < kColumnCount; ++column) {
            if (isEditable(static_cast<Column>(column)) && static_cast<Column>(column) != Column::Locked)
                QTest::addRow("column %d", column) << column;
        }
    }
    void anOpenEditorChangesNothingByItself()
    {
        QFETCH(int, column);
        Programme p = samples::oneSession();
        p.sessions.begin()->second.start.reset();
        TableStage stage(p);
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        view.show();
        QSignalSpy spy(stage.document.get(), &Document::applied);
        view.table().setCurrentIndex(view.model().index(0, column));
        view.table().edit(view.model().index(0, column));
        QWidget *editor = openEditor(view.table());
        QVERIFY(editor);
        QVERIFY(!editor->accessibleName().isEmpty());
        view.table().itemDelegate()->setModelData(editor, &view.model(), view.model().index(0, column));
        QCOMPARE(spy.count(), 0);
    }

    void copiesForSpreadsheets()
    {
        Programme p = samples::oneSession();
        p.sessions.begin()->second.title = Text(u"en"_s, u"=1+1"_s);
        TableStage stage(p);
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        view.show();
        stage.selection.setSession(p.sessions.begin()->first);
        view.findChild<QAction *>(u"copyRows"_s)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Code\tTitle\tSub-theme\tType\tDay\tStart\tEnd\tMinutes\t"_s));
        QVERIFY2(lines[1].startsWith(u"1.3.2\t'=1+1\t1.3 Private initiative\tPanel\tMon 31 May\t08:00\t09:30\t90\tStreaming\tUCLG\t"_s), qPrintable(lines[1]));
    }

    void selectionGoesBothWays()
    {
        std::mt19937 random(2);
        TableStage stage(samples::randomProgramme(random, 12));
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        const SessionId third = view.model().sessionAt(2);
        stage.selection.setSession(third);
        QCOMPARE(view.table().currentIndex().row(), 2);
        view.table().selectRow(5);
        QCOMPARE(stage.selection.session(), view.model().sessionAt(5));
        stage.selection.setFindText(u"no such word"_s);
        QCOMPARE(view.model().rowCount(), 0);
        const SessionId chosen = stage.selection.session();
        stage.selection.setFindText({});
        QCOMPARE(stage.selection.session(), chosen);
        QCOMPARE(view.table().currentIndex().row(), view.model().rowOf(chosen));
    }

    void anEmptyProgrammeSaysWhatBelongsHere()
    {
        TableStage stage(samples::emptyForum());
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        view.show();
        QSignalSpy wanted(&view, &SessionTableView::newSessionRequested);
        auto *button = view.findChild<QWidget *>(u"emptyNewSession"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }
};

PLANNER_TEST(TstSessiontable)
#include "tst_sessiontable.moc"
