// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorystore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/outline/outlineview.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

using namespace planner;
using namespace Qt::StringLiterals;
using Kind = OutlineModel::Kind;

namespace {

struct OutlineStage {
    explicit OutlineStage(const Programme &programme)
        : document(Document::open(std::make_unique<MemoryStore>(programme), {u"Ana"_s, samples::fixedClock(), samples::countedIds()}).value()),
          settings(std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat))
    {
        settings.setLanguage(u"en"_s);
    }
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Settings settings;
    Selection selection;
};

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
        QVERIFY(view.model().rename(subTheme, u"Renamed"_s, u"en"_s));
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
