// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/celldelegate.h"

#include "core/domain/names.h"
#include "tests/support/testregistry.h"
#include "tests/ui/sessiontable/tablestage.h"
#include "tests/ui/shell/sharedfiles.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

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
        QCOMPARE(editor->text(), cell.data().toString());
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
