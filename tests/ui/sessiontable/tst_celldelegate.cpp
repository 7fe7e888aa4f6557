// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/celldelegate.h"

#include "core/domain/names.h"
#include "tests/support/testregistry.h"
#include "tests/ui/sessiontable/tablestage.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/look/plannerstyle.h"
#include "ui/look/tokens.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStyleOption>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace planner::test {

/// A table on a file of one session that another program holds too.
struct SharedTable {
    SharedTable()
    {
        view.show();
        QApplication::setActiveWindow(&view);
    }
    const Session &session() { return file.programme.sessions.begin()->second; }
    void otherSets(const std::function<void(Session &)> &change)
    {
        Session after = other->programme().sessions.begin()->second;
        change(after);
        const Status done = other->apply({{}, {other->replace(after)}});
        QVERIFY(done);
    }
    QWidget *edit(Column column)
    {
        const QModelIndex index = view.model().index(0, static_cast<int>(column));
        view.table().setCurrentIndex(index);
        view.table().edit(index);
        return view.table().findChild<QWidget *>(u"cellEditor"_s);
    }

    SharedFiles files;
    SharedFile &file = (files.at(u"/t"_s).programme = samples::oneSession(), files.at(u"/t"_s));
    std::unique_ptr<Document> other = Document::open(files.access().open(u"/t"_s).value(), stageEdits(u"other"_s)).value();
    TableStage stage{files.access().open(u"/t"_s).value()};
    SessionTableView view{*stage.document, stage.selection, stage.settings};
};

} // namespace planner::test

namespace {

void type(QWidget *editor, const QVariant &value)
{
    if (auto *text = qobject_cast<QLineEdit *>(editor))
        text->setText(value.toString());
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(value));
}

} // namespace

class TstCellDelegate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOpenCellWritesOverNobody_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("mine");
        QTest::addColumn<QVariant>("theirs");
        QTest::addColumn<bool>("isKnown");
        const auto rows = [](const char *name, Column column, const QVariant &mine, const QVariant &theirs) {
            QTest::addRow("%s, seen before", name) << static_cast<int>(column) << mine << theirs << true;
            QTest::addRow("%s, seen on the way to the file", name) << static_cast<int>(column) << mine << theirs << false;
        };
        rows("title", Column::Title, u"Mine"_s, u"Theirs"_s);
        rows("minutes", Column::Minutes, 45, 60);
        rows("status", Column::State, enumName(SessionStatus::Cancelled), enumName(SessionStatus::Proposed));
    }
    void anOpenCellWritesOverNobody()
    {
        QFETCH(int, column);
        QFETCH(QVariant, mine);
        QFETCH(QVariant, theirs);
        QFETCH(bool, isKnown);
        SharedTable shared;
        const auto held = [&] { return shared.view.model().valueOf(shared.session().id, static_cast<Column>(column), u"en"_s); };
        QSignalSpy refused(&shared.view, &SessionTableView::refused);
        QWidget *editor = shared.edit(static_cast<Column>(column));
        QVERIFY(editor);
        type(editor, mine);
        shared.otherSets([&](Session &s) { s = *withCell(shared.file.programme, s, static_cast<Column>(column), theirs, u"en"_s); });
        if (isKnown)
            QVERIFY(shared.stage.document->refresh());
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        const auto error = refused.front().front().value<Error>();
        QCOMPARE(error.code, ErrorCode::RecordChanged);
        QCOMPARE(error.args.value(2), fieldOf(static_cast<Column>(column)));
        QCOMPARE(error.args.value(3), shared.view.model().index(0, column).data().toString());
        QCOMPARE(held(), theirs);
        QCOMPARE(openEditor(shared.view.table()), editor);
        QVERIFY(editor->isVisible());
        // Going elsewhere is not asking for it again; Enter is.
        shared.view.table().setFocus();
        shared.view.table().setCurrentIndex(shared.view.model().index(0, 0));
        shared.view.commitPending();
        QCOMPARE(held(), theirs);
        QCOMPARE(openEditor(shared.view.table()), editor);
        for (const auto key : {Qt::Key_F2, Qt::Key_Return}) {
            shared.view.table().setFocus();
            shared.view.table().setCurrentIndex(shared.view.model().index(0, column));
            QTest::keyClick(&shared.view.table(), key);
            QVERIFY(editor->hasFocus());
            QCOMPARE(held(), theirs);
        }
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(held(), mine);
        QTRY_VERIFY(!openEditor(shared.view.table()));
    }

    void escapeLeavesTheirs()
    {
        SharedTable shared;
        QWidget *editor = shared.edit(Column::Title);
        type(editor, u"Mine"_s);
        shared.otherSets([](Session &s) { s.title.set(u"en"_s, u"Theirs"_s); });
        QVERIFY(!shared.view.commitPending());
        QCOMPARE(openEditor(shared.view.table()), editor);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!openEditor(shared.view.table()));
        QCOMPARE(shared.session().title.in(u"en"_s), u"Theirs"_s);
        QVERIFY(shared.view.commitPending());
        auto *again = qobject_cast<QLineEdit *>(shared.edit(Column::Title));
        QVERIFY(again);
        QCOMPARE(again->text(), u"Theirs"_s);
    }

    void anEditorStaysInsideTheTable_data()
    {
        QTest::addColumn<int>("column");
        for (const Column column : {Column::Title, Column::Type, Column::Day, Column::Languages})
            QTest::addRow("column %d", static_cast<int>(column)) << static_cast<int>(column);
    }
    void anEditorStaysInsideTheTable()
    {
        QFETCH(int, column);
        SharedTable shared;
        QTableView &table = shared.view.table();
        table.setColumnWidth(column, 30);
        shared.view.resize(400, 300);
        QScrollBar *across = table.horizontalScrollBar();
        const QModelIndex index = shared.view.model().index(0, column);
        across->setValue(across->value() + table.visualRect(index).right() - table.viewport()->width() + 1); // at the right edge
        table.setCurrentIndex(index);
        table.edit(index);
        QWidget *editor = openEditor(table);
        QVERIFY(editor);
        QVERIFY2(table.viewport()->rect().contains(editor->geometry()), qPrintable(u"%1..%2"_s.arg(editor->x()).arg(editor->geometry().right())));
        QVERIFY(editor->geometry().intersects(table.visualRect(index)));
    }

    void headsStandOverTheirCells_data()
    {
        QTest::addColumn<int>("column");
        for (const Column column : {Column::Code, Column::Title, Column::Minutes})
            QTest::addRow("column %d", static_cast<int>(column)) << static_cast<int>(column);
    }
    void headsStandOverTheirCells()
    {
        QFETCH(int, column);
        SharedTable shared;
        PlannerStyle style;
        shared.view.table().setStyle(&style);
        QStyleOptionHeader head;
        head.rect = QRect(0, 0, 120, size::kControl);
        head.orientation = Qt::Horizontal;
        QStyleOptionViewItem cell;
        cell.rect = head.rect;
        cell.widget = &shared.view.table();
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.text = u"1.3.2"_s;
        cell.displayAlignment = static_cast<Qt::Alignment>(shared.view.model().index(0, column).data(Qt::TextAlignmentRole).toInt());
        const QRect headText = style.subElementRect(QStyle::SE_HeaderLabel, &head, shared.view.table().horizontalHeader());
        const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
        const QRect cellText = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).adjusted(margin, 0, -margin, 0);
        if (cell.displayAlignment & Qt::AlignRight)
            QCOMPARE(headText.right(), cellText.right());
        else
            QCOMPARE(headText.left(), cellText.left());
    }

    void theFirstValueCanBeInsistedOn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("mine");
        QTest::addColumn<QVariant>("theirs");
        QTest::newRow("title") << static_cast<int>(Column::Title) << QVariant(u"Mine"_s) << QVariant(u"Theirs"_s);
        QTest::newRow("minutes") << static_cast<int>(Column::Minutes) << QVariant(45) << QVariant(60);
        QTest::newRow("status") << static_cast<int>(Column::State) << QVariant(enumName(SessionStatus::Cancelled)) << QVariant(enumName(SessionStatus::Proposed));
    }
    void theFirstValueCanBeInsistedOn()
    {
        QFETCH(int, column);
        QFETCH(QVariant, mine);
        QFETCH(QVariant, theirs);
        SharedTable shared;
        const auto held = [&] { return shared.view.model().valueOf(shared.session().id, static_cast<Column>(column), u"en"_s); };
        const QVariant first = held();
        QVERIFY(first != mine && first != theirs);
        QWidget *editor = shared.edit(static_cast<Column>(column));
        type(editor, mine);
        shared.otherSets([&](Session &s) { s = *withCell(shared.file.programme, s, static_cast<Column>(column), theirs, u"en"_s); });
        QVERIFY(!shared.view.commitPending());
        QCOMPARE(held(), theirs);
        type(editor, first);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(held(), first);
        QTRY_VERIFY(!openEditor(shared.view.table()));
    }

    void aRefusedCellStaysWhateverIsLookedFor()
    {
        SharedTable shared;
        auto *editor = qobject_cast<QLineEdit *>(shared.edit(Column::Title));
        QVERIFY(editor);
        editor->setText(u"long "_s.repeated(200));
        QVERIFY(!shared.view.commitPending());
        const SessionId chosen = shared.stage.selection.session();
        shared.stage.selection.setFindText(u"no such word"_s);
        shared.stage.selection.setScope({Scope::Kind::NoLine, {}});
        QCOMPARE(openEditor(shared.view.table()), editor);
        QVERIFY(editor->isVisible() && editor->text().startsWith(u"long long"_s));
        QCOMPARE(shared.view.model().rowCount(), 1);
        QCOMPARE(shared.stage.selection.session(), chosen);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_COMPARE(shared.view.model().rowCount(), 0);
    }

    void aHalfTypedCellStaysWhenManyCome()
    {
        SharedTable shared;
        QSignalSpy left(&shared.view, &SessionTableView::typingLeftBehind);
        auto *editor = qobject_cast<QLineEdit *>(shared.edit(Column::Title));
        QVERIFY(editor);
        editor->setText(u"Half typed"_s);
        const SessionId chosen = shared.stage.selection.session();
        Edit many;
        for (int i = 0; i < 250; ++i) {
            Session more = shared.session();
            more.id = SessionId{QUuid::createUuidV5(QUuid(), QString::number(i))};
            more.number = i % 2 ? 1 : 10 + i; // before it and after it
            many.changes.push_back(Replace<Session>{std::nullopt, more});
        }
        QVERIFY(shared.other->apply(many));
        QVERIFY(shared.stage.document->refresh());
        QCOMPARE(openEditor(shared.view.table()), editor);
        QCOMPARE(editor->text(), u"Half typed"_s);
        SessionTableModel fresh(*shared.stage.document, shared.stage.settings);
        QCOMPARE(shared.view.model().rowCount(), 251);
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(shared.view.model().sessionAt(row), fresh.sessionAt(row));
        QCOMPARE(shared.stage.selection.session(), chosen);
        QCOMPARE(shared.view.table().currentIndex().row(), fresh.rowOf(chosen));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shared.file.programme.sessions.at(chosen).title.in(u"en"_s), u"Half typed"_s);
        QCOMPARE(left.count(), 0);
    }

    void anEditedRowStaysInTheFilter()
    {
        SharedTable shared;
        shared.stage.selection.setFindText(u"mechanisms"_s);
        QCOMPARE(shared.view.model().rowCount(), 1);
        QWidget *editor = shared.edit(Column::Minutes);
        QVERIFY(editor);
        type(editor, 45);
        shared.otherSets([](Session &s) { s.title = Text(u"en"_s, u"Other words"_s); });
        QVERIFY(shared.stage.document->refresh());
        QCOMPARE(openEditor(shared.view.table()), editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shared.session().minutes, 45);
        QTRY_COMPARE(shared.view.model().rowCount(), 0);
    }

    void typingInARemovedSessionIsKeptForTheUser_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("mine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKnown");
        for (const bool isKnown : {true, false}) {
            const char *when = isKnown ? "seen before" : "seen on the way to the file";
            QTest::addRow("title, %s", when) << static_cast<int>(Column::Title) << QVariant(u"Mine"_s) << u"Mine"_s << isKnown;
            QTest::addRow("status, %s", when) << static_cast<int>(Column::State) << QVariant(enumName(SessionStatus::Cancelled)) << u"Cancelled"_s << isKnown;
            QTest::addRow("nothing typed, %s", when) << static_cast<int>(Column::Title) << QVariant() << QString() << isKnown;
        }
    }
    void typingInARemovedSessionIsKeptForTheUser()
    {
        QFETCH(int, column);
        QFETCH(QVariant, mine);
        QFETCH(QString, text);
        QFETCH(bool, isKnown);
        SharedTable shared;
        QSignalSpy left(&shared.view, &SessionTableView::typingLeftBehind);
        QSignalSpy refused(&shared.view, &SessionTableView::refused);
        QWidget *editor = shared.edit(static_cast<Column>(column));
        QVERIFY(editor);
        if (mine.isValid())
            type(editor, mine);
        QVERIFY(shared.other->apply({{}, {shared.other->removal<Session>(shared.session().id)}}));
        if (isKnown)
            QVERIFY(shared.stage.document->refresh());
        const bool isLost = !isKnown && mine.isValid();
        QCOMPARE(shared.view.commitPending(), !isLost);
        QCOMPARE(refused.count(), isLost ? 1 : 0);
        if (isLost)
            QCOMPARE(refused.front().front().value<Error>().code, ErrorCode::RecordMissing);
        QCoreApplication::processEvents();
        QCOMPARE(left.count(), mine.isValid() ? 1 : 0);
        if (mine.isValid())
            QCOMPARE(left.front().front().toString(), text);
        QVERIFY(shared.view.commitPending());
    }

    void otherFieldsMayChangeMeanwhile()
    {
        SharedTable shared;
        type(shared.edit(Column::Title), u"Mine"_s);
        shared.otherSets([](Session &s) {
            s.title.set(u"es"_s, u"De ellos"_s);
            s.minutes = 60;
        });
        QVERIFY(shared.view.commitPending());
        QCOMPARE(shared.session().title.in(u"en"_s), u"Mine"_s);
        QCOMPARE(shared.session().title.in(u"es"_s), u"De ellos"_s);
        QCOMPARE(shared.session().minutes, 60);
    }

    void aTitleIsEditedInTheLanguageShown_data()
    {
        QTest::addColumn<QStringList>("forum");
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QString>("edited");
        QTest::newRow("not the window's language") << QStringList{u"es"_s, u"fr"_s} << QStringList{u"fr"_s, u"es"_s} << u"fr"_s;
        QTest::newRow("not translated yet") << QStringList{u"en"_s, u"es"_s} << QStringList{u"es"_s} << u"es"_s;
        QTest::newRow("nothing yet") << QStringList{u"es"_s, u"fr"_s} << QStringList() << u"es"_s;
    }
    void aTitleIsEditedInTheLanguageShown()
    {
        QFETCH(QStringList, forum);
        QFETCH(QStringList, written);
        QFETCH(QString, edited);
        Programme p = samples::oneSession();
        p.forum.languages = forum;
        Text &title = p.sessions.begin()->second.title;
        title = Text();
        for (const QString &lang : written)
            title.set(lang, u"Title in "_s + lang);
        const Text before = title;
        TableStage stage(p);
        SessionTableView view(*stage.document, stage.selection, stage.settings);
        view.show();
        const QModelIndex cell = view.model().index(0, static_cast<int>(Column::Title));
        view.table().edit(cell);
        auto *editor = qobject_cast<QLineEdit *>(openEditor(view.table()));
        QVERIFY(editor);
        QCOMPARE(editor->text(), before.best(u"en"_s));
        QCOMPARE(cell.data().toString(), before.isEmpty() ? u"Untitled"_s : editor->text());
        editor->setText(u"Typed"_s);
        QVERIFY(view.commitPending());
        Text wanted = before;
        wanted.set(edited, u"Typed"_s);
        QCOMPARE(stage.document->programme().sessions.begin()->second.title, wanted);
        QVERIFY(view.model().setData(cell, u"Set"_s, Qt::EditRole));
        wanted.set(edited, u"Set"_s);
        QCOMPARE(stage.document->programme().sessions.begin()->second.title, wanted);
    }
};

PLANNER_TEST(TstCellDelegate)
#include "tst_celldelegate.moc"
