// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorystore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/outline/outlineview.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;
using Kind = OutlineModel::Kind;

namespace planner::test {

struct OutlineStage {
    explicit OutlineStage(const Programme &programme) : OutlineStage(std::make_unique<MemoryStore>(programme)) {}
    explicit OutlineStage(std::unique_ptr<ProgrammeStore> store)
        : document(Document::open(std::move(store), {u"Ana"_s, samples::fixedClock(), samples::countedIds()}).value()),
          settings(std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat))
    {
        settings.setLanguage(u"en"_s);
    }
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Settings settings;
    Selection selection;
};

} // namespace planner::test

namespace {

QStringList linesOf(const OutlineModel &model, const QModelIndex &at = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(at); ++row) {
        const QModelIndex index = model.index(row, 0, at);
        lines << QString(depth, u' ') + index.data().toString() + u'|' + index.data(OutlineModel::CountRole).toString() + u'|'
                + QString::number(index.data(OutlineModel::ShareRole).toDouble(), 'f', 6) + model.idAt(index).toString();
        lines << linesOf(model, index, depth + 1);
    }
    return lines;
}

} // namespace

class TstOutline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheProgramme()
    {
        OutlineStage stage(samples::oneSession());
        const OutlineModel model(*stage.document, stage.settings);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"All sessions"_s);
        QCOMPARE(model.index(0, 0).data(OutlineModel::CountRole).toInt(), 1);
        const QModelIndex line = model.index(1, 0);
        QCOMPARE(line.data().toString(), u"1 Territory"_s);
        QCOMPARE(model.index(1, 0, line).data().toString(), u"1.3 Private initiative"_s);
        QCOMPARE(model.index(0, 0, model.index(1, 0, line)).data().toString(), u"1.3.2 Mechanisms"_s);
        QCOMPARE(model.index(3, 0).data().toString(), u"Plenaries and ceremonies"_s);
    }

    void followsAnyEdit()
    {
        std::mt19937 random(21);
        OutlineStage stage(samples::randomProgramme(random, 60));
        OutlineModel model(*stage.document, stage.settings);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < 300; ++step) {
            if (step % 4 == 3)
                QVERIFY(stage.document->undo());
            else
                QVERIFY(stage.document->apply(samples::randomEdit(random, stage.document->programme())));
            const OutlineModel fresh(*stage.document, stage.settings);
            QVERIFY2(linesOf(model) == linesOf(fresh), qPrintable(QString::number(step)));
        }
        QCOMPARE(resets.count(), 0);
    }

    void choosingFilters()
    {
        OutlineStage stage(samples::oneSession());
        OutlineView view(*stage.document, stage.selection, stage.settings);
        const QModelIndex line = view.model().index(2, 0);
        view.tree().setCurrentIndex(line);
        QCOMPARE(stage.selection.scope(), (Scope{Scope::Kind::Line, view.model().idAt(line)}));
        const Session &session = stage.document->programme().sessions.begin()->second;
        view.tree().setCurrentIndex(view.model().find(Kind::Session, session.id.value));
        QCOMPARE(stage.selection.session(), session.id);
        QCOMPARE(stage.selection.scope(), Scope{}); // the other line would have hidden it
        stage.selection.setScope({Scope::Kind::NoLine, {}});
        QCOMPARE(view.model().kindAt(view.tree().currentIndex()), Kind::NoLine);
    }

    void whatIsOpenStaysOpen()
    {
        OutlineStage stage(samples::oneSession());
        OutlineView view(*stage.document, stage.selection, stage.settings);
        const Session before = stage.document->programme().sessions.begin()->second;
        const QModelIndex subTheme = view.model().find(Kind::SubTheme, before.subTheme->value);
        view.tree().expand(subTheme);
        view.tree().setCurrentIndex(view.model().find(Kind::Session, before.id.value));
        QVERIFY(view.model().rename(subTheme, u"Renamed"_s, u"en"_s, u"Private initiative"_s));
        Session more = before;
        more.id = stage.document->newId<SessionId>();
        more.number = 1;
        QVERIFY(stage.document->apply({{}, {stage.document->replace(more)}}));
        QVERIFY(view.tree().isExpanded(view.model().find(Kind::SubTheme, before.subTheme->value)));
        QCOMPARE(view.tree().currentIndex(), view.model().find(Kind::Session, before.id.value));
        QCOMPARE(view.tree().currentIndex().row(), 1);
    }

    void namesANewLineInPlace()
    {
        OutlineStage stage(samples::oneSession());
        OutlineView view(*stage.document, stage.selection, stage.settings);
        view.resize(260, 400);
        view.show();
        view.findChild<QAction *>(u"outlineAddLine"_s)->trigger();
        auto *editor = view.findChild<QLineEdit *>(u"titleEditor"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Care"_s);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&view, &change);
        QCOMPARE(editor->text(), u"Care"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(view.model().index(3, 0).data().toString(), u"3 Care"_s);
    }

    void anOpenTitleWritesOverNobody_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("seen before") << true;
        QTest::newRow("seen on the way to the file") << false;
    }
    void anOpenTitleWritesOverNobody()
    {
        QFETCH(bool, isKnown);
        SharedFiles files;
        SharedFile &file = files.at(u"/t"_s);
        file.programme = samples::oneSession();
        const auto other = Document::open(files.access().open(u"/t"_s).value(), stageEdits(u"other"_s)).value();
        OutlineStage stage(files.access().open(u"/t"_s).value());
        OutlineView view(*stage.document, stage.selection, stage.settings);
        view.show();
        QSignalSpy refused(&view, &OutlineView::refused);
        const auto rename = [&] {
            view.tree().setCurrentIndex(view.model().index(1, 0));
            view.findChild<QAction *>(u"outlineRename"_s)->trigger();
            return view.tree().findChild<QLineEdit *>(u"titleEditor"_s);
        };
        const LineId id{view.model().idAt(view.model().index(1, 0))};
        const auto otherSets = [&](const QString &lang, const QString &title, int number) {
            QVERIFY(other->refresh());
            ThematicLine line = other->programme().lines.at(id);
            line.title.set(lang, title);
            line.number = number;
            QVERIFY(other->apply({{}, {other->replace(line)}}));
            if (isKnown)
                QVERIFY(stage.document->refresh());
        };
        const auto held = [&] { return file.programme.lines.at(id).title.in(u"en"); };

        QLineEdit *editor = rename();
        QVERIFY(editor);
        editor->setText(u"Mine"_s);
        otherSets(u"en"_s, u"Theirs"_s, 7); // it moves, too
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().value<Error>().code, ErrorCode::RecordChanged);
        QVERIFY(refused.front().front().value<Error>().args.contains(u"Theirs"_s));
        QCOMPARE(held(), u"Theirs"_s);
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->text(), u"Mine"_s);
        QVERIFY(!view.commitPending());
        QCOMPARE(held(), u"Theirs"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(held(), u"Mine"_s);
        QTRY_VERIFY(!view.tree().findChild<QLineEdit *>(u"titleEditor"_s));

        otherSets(u"en"_s, u"Mine"_s, 1); // back to where it was
        QVERIFY(stage.document->refresh());
        editor = rename();
        QVERIFY(editor);
        editor->setText(u"Both"_s);
        otherSets(u"es"_s, u"De ellos"_s, 1);
        QVERIFY(view.commitPending());
        QCOMPARE(held(), u"Both"_s);
        QCOMPARE(file.programme.lines.at(id).title.in(u"es"), u"De ellos"_s);
    }

    void aTitleThatGoesIsKeptForTheUser_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isMoved");
        QTest::newRow("removed, seen before") << true << false;
        QTest::newRow("removed, seen on the way to the file") << false << false;
        QTest::newRow("moved elsewhere") << true << true;
    }
    void aTitleThatGoesIsKeptForTheUser()
    {
        QFETCH(bool, isKnown);
        QFETCH(bool, isMoved);
        SharedFiles files;
        files.at(u"/t"_s).programme = samples::oneSession();
        const auto other = Document::open(files.access().open(u"/t"_s).value(), stageEdits(u"other"_s)).value();
        OutlineStage stage(files.access().open(u"/t"_s).value());
        OutlineView view(*stage.document, stage.selection, stage.settings);
        view.show();
        QSignalSpy left(&view, &OutlineView::typingLeftBehind);
        QSignalSpy refused(&view, &OutlineView::refused);
        Session session = other->programme().sessions.begin()->second;
        view.tree().setCurrentIndex(view.model().find(Kind::Session, session.id.value));
        view.findChild<QAction *>(u"outlineRename"_s)->trigger();
        auto *editor = view.tree().findChild<QLineEdit *>(u"titleEditor"_s);
        QVERIFY(editor);
        editor->setText(u"Mine"_s);
        Edit edit;
        if (isMoved) {
            session.subTheme.reset();
            session.number = 0;
            session.line.reset();
            edit.changes.push_back(other->replace(session));
        } else {
            edit.changes.push_back(other->removal<Session>(session.id));
        }
        QVERIFY(other->apply(edit));
        if (isKnown)
            QVERIFY(stage.document->refresh());
        QCOMPARE(view.commitPending(), isKnown);
        if (!isKnown)
            QCOMPARE(refused.back().front().value<Error>(), (Error{ErrorCode::RecordMissing, {u"session"_s, u"Mechanisms"_s}}));
        QCoreApplication::processEvents();
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.front().front().toString(), u"Mine"_s);
    }

    void aTitleIsEditedInTheLanguageShown()
    {
        Programme p = samples::oneSession();
        p.forum.languages = QStringList{u"es"_s, u"fr"_s};
        ThematicLine &line = p.lines.begin()->second;
        line.title = Text(u"fr"_s, u"Territoire"_s);
        OutlineStage stage(p);
        OutlineView view(*stage.document, stage.selection, stage.settings);
        view.show();
        const QModelIndex index = view.model().find(Kind::Line, line.id.value);
        view.tree().setCurrentIndex(index);
        view.findChild<QAction *>(u"outlineRename"_s)->trigger();
        auto *editor = view.tree().findChild<QLineEdit *>(u"titleEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Territoire"_s);
        editor->setText(u"Le territoire"_s);
        QVERIFY(view.commitPending());
        QCOMPARE(stage.document->programme().lines.at(line.id).title, Text(u"fr"_s, u"Le territoire"_s));
        view.findChild<QAction *>(u"outlineAddLine"_s)->trigger();
        const QModelIndex fresh = view.tree().currentIndex();
        QVERIFY(view.model().setData(fresh, u"Cuidados"_s, Qt::EditRole));
        QCOMPARE(stage.document->programme().lines.at({view.model().idAt(fresh)}).title, Text(u"es"_s, u"Cuidados"_s));
    }

    void aUsedLineIsNotRemoved()
    {
        OutlineStage stage(samples::oneSession());
        OutlineView view(*stage.document, stage.selection, stage.settings);
        QSignalSpy refused(&view, &OutlineView::refused);
        view.tree().setCurrentIndex(view.model().index(1, 0));
        view.findChild<QAction *>(u"outlineRemove"_s)->trigger();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().value<Error>().code, ErrorCode::ReferenceInUse);
        view.tree().setCurrentIndex(view.model().find(Kind::Session, stage.document->programme().sessions.begin()->first.value));
        QSignalSpy wanted(&view, &OutlineView::removalRequested);
        view.findChild<QAction *>(u"outlineRemove"_s)->trigger();
        QCOMPARE(wanted.count(), 1); // the window does it, with an offer to undo
    }

    void typingLooksForARowAndGoesOnlyWhenTold()
    {
        OutlineStage stage(samples::oneSession());
        OutlineView view(*stage.document, stage.selection, stage.settings);
        view.show();
        QTreeView &tree = view.tree();
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            tree.setCurrentIndex(view.model().index(0, 0));
            stage.selection.setScope({});
            QTest::keyClick(&tree, Qt::Key_P);
            QCOMPARE(view.model().kindAt(tree.currentIndex()), Kind::NoLine);
            QCOMPARE(stage.selection.scope(), Scope{});
            QTest::keyClick(&tree, key);
            QCOMPARE(stage.selection.scope(), (Scope{Scope::Kind::NoLine, {}}));
        }
        QTest::keyClick(&tree, Qt::Key_Up); // arrows go at once
        QCOMPARE(stage.selection.scope().kind, Scope::Kind::SubTheme);
    }
};

PLANNER_TEST(TstOutline)
#include "tst_outline.moc"
