// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/sheetwriter.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/actions/commands.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/importrun.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;
using State = ImportPreview::State;

namespace {

/// What is done in one showing of the import dialog after the other; each ends it.
void importTurns(std::vector<std::function<void(ImportDialog &)>> turns)
{
    QTimer::singleShot(0, qApp, [turns = std::move(turns)]() mutable {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto turn = turns.front();
        turns.erase(turns.begin());
        if (!turns.empty())
            importTurns(std::move(turns));
        turn(*dialog);
    });
}

} // namespace

class TstImportRun : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString sheetFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// The sheet of the sample's session with another title.
    static QByteArray sheetWithTitle(const QString &title)
    {
        const Programme p = samples::oneSession();
        Session session = p.sessions.begin()->second;
        session.title.set(u"en"_s, title);
        return writeSheet(p, session, u"en"_s);
    }

private Q_SLOTS:
    void whatIsTheSameChangesNothing()
    {
        const Programme p = samples::oneSession();
        const QString path = sheetFile(u"same.txt"_s, writeSheet(p, p.sessions.begin()->second, u"en"_s));
        const ImportRun run = dryRun(p, {path}, samples::countedIds(5000));
        QCOMPARE(run.previews.size(), size_t(1));
        QCOMPARE(run.previews.front().state, State::Same);
        QVERIFY(run.edit.changes.empty());
        QVERIFY(run.first.isNull());
    }

    void whatChangesIsNamed()
    {
        const Programme p = samples::oneSession();
        const QString path = sheetFile(u"changed.txt"_s, sheetWithTitle(u"Mechanisms renewed"_s));
        const ImportRun run = dryRun(p, {path}, samples::countedIds(5000));
        QCOMPARE(run.previews.front().state, State::Changed);
        QCOMPARE(run.previews.front().fields, QStringList{u"title"_s});
        const QStringList changes = run.previews.front().changes(Words::in(u"en"_s));
        QCOMPARE(changes.size(), 1);
        QVERIFY2(changes.front().startsWith(u"Title (en): "_s) && changes.front().endsWith(u"Mechanisms renewed"_s), qPrintable(changes.front()));
        QCOMPARE(run.first, p.sessions.begin()->first);
        Programme after = p;
        QVERIFY(apply(after, run.edit));
        QCOMPARE(after.sessions.begin()->second.title.in(u"en"_s), u"Mechanisms renewed"_s);
    }

    void aNewSessionIsNew()
    {
        const Programme with = samples::oneSession();
        Programme without = with;
        without.sessions.clear();
        const QString path = sheetFile(u"new.txt"_s, writeSheet(with, with.sessions.begin()->second, u"es"_s));
        const ImportRun run = dryRun(without, {path}, samples::countedIds(5000));
        QCOMPARE(run.previews.front().state, State::New);
        QVERIFY2(run.previews.front().name.startsWith(u"1.3.2"_s), qPrintable(run.previews.front().name));
        QVERIFY(!run.first.isNull());
    }

    void badFilesAreRefusedByThemselves()
    {
        const Programme p = samples::oneSession();
        const QString good = sheetFile(u"good.txt"_s, sheetWithTitle(u"Better"_s));
        const QString none = sheetFile(u"letter.txt"_s, "Dear colleagues,\nplease find attached.\n");
        const QString empty = sheetFile(u"empty.txt"_s, {});
        const QString missing = m_folder.filePath(u"missing.txt"_s);
        const ImportRun run = dryRun(p, {none, good, empty, missing, m_folder.path()}, samples::countedIds(5000));
        QCOMPARE(run.previews.size(), size_t(5));
        QCOMPARE(run.previews.at(1).state, State::Changed);
        const Words words = Words::in(u"en"_s);
        for (const size_t bad : {0, 2, 3, 4}) {
            QCOMPARE(run.previews.at(bad).state, State::Refused);
            QCOMPARE(run.previews.at(bad).remarks.size(), size_t(1));
            QVERIFY(!run.previews.at(bad).remarks.front()(words).isEmpty());
        }
        QCOMPARE(run.edit.changes.size(), size_t(1));
    }

    void twoFilesOfOneNameAreToldApart()
    {
        const Programme p = samples::oneSession();
        QVERIFY(QDir(m_folder.path()).mkpath(u"a"_s) && QDir(m_folder.path()).mkpath(u"b"_s));
        const QString good = sheetFile(u"a/sheet.txt"_s, sheetWithTitle(u"Better"_s));
        const QString bad = sheetFile(u"b/sheet.txt"_s, "no sheet\n");
        const ImportRun run = dryRun(p, {good, bad}, samples::countedIds(5000));
        QCOMPARE(run.previews.at(0).state, State::Changed);
        QCOMPARE(run.previews.at(1).state, State::Refused);
    }

    void anImportIsOneEditThatCanBeUndone()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        stage.window.selection().setScope({Scope::Kind::NoLine, {}});
        stage.window.selection().setFindText(u"another"_s);
        const QString path = sheetFile(u"edit.txt"_s, sheetWithTitle(u"Renewed"_s));
        importTurns({[](ImportDialog &dialog) { dialog.accept(); }});
        stage.window.findChild<FileTasks *>()->importSheets({path});
        QCOMPARE(stage.document().programme().sessions.begin()->second.title.in(u"en"_s), u"Renewed"_s);
        QCOMPARE(stage.window.selection().session(), stage.document().programme().sessions.begin()->first);
        QCOMPARE(stage.window.selection().scope(), Scope{}); // so that it is seen
        QCOMPARE(stage.window.selection().findText(), QString());
        QVERIFY(stage.window.commands()[Command::Undo].iconText().contains(u"edit.txt"_s));
        stage.find<QPushButton>(u"messageAction"_s)->click();
        QCOMPARE(stage.document().programme(), samples::oneSession());
    }

    /// Others give a field that the import changes another value meanwhile: it is shown before it is replaced.
    void aNewerValueIsNotReplacedUnseen()
    {
        const Programme programme = samples::oneSession();
        Session wanted = programme.sessions.begin()->second;
        wanted.title.set(u"en"_s, u"As the sheet has it"_s);
        const QString path = sheetFile(u"newer.txt"_s, writeSheet(programme, wanted, u"en"_s));
        Stage stage;
        stage.open(programme);
        const auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s)).value();
        QStringList shown;
        const auto detail = [&shown](ImportDialog &dialog) { shown << dialog.findChild<QPlainTextEdit *>()->toPlainText(); };
        importTurns({[&](ImportDialog &dialog) {
                         detail(dialog);
                         Session theirs = wanted;
                         theirs.title.set(u"en"_s, u"As others wrote meanwhile"_s);
                         QVERIFY(other->apply({{EditVerb::Modify, {}}, {other->replace(theirs)}}));
                         dialog.accept();
                     },
            [&](ImportDialog &dialog) {
                detail(dialog);
                dialog.reject();
            }});
        stage.window.findChild<FileTasks *>()->importSheets({path});
        QCOMPARE(shown.size(), 2);
        QVERIFY2(shown[1].contains(u"As others wrote meanwhile"_s), qPrintable(shown[1]));
        QCOMPARE(stage.document().programme().sessions.begin()->second.title.in(u"en"_s), u"As others wrote meanwhile"_s);
    }

    /// A changed session gets a new organisation: others' edit of something else shows nothing again.
    void newRecordsLookTheSameEachTime()
    {
        const Programme programme = samples::oneSession();
        Programme wanted = programme;
        Organisation guild;
        guild.id = {QUuid::createUuidV5(QUuid(), u"guild"_s)};
        guild.name.set(u"en"_s, u"Bakers' Guild"_s);
        wanted.organisations[guild.id] = guild;
        Session &session = wanted.sessions.begin()->second;
        session.organisers = {guild.id};
        const QString path = sheetFile(u"guild.txt"_s, writeSheet(wanted, session, u"en"_s));
        Stage stage;
        stage.open(programme);
        const auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s)).value();
        int showings = 0;
        importTurns({[&](ImportDialog &dialog) {
            ++showings;
            Forum forum = programme.forum;
            forum.edition = u"VI"_s;
            QVERIFY(other->apply({{EditVerb::Modify, {}}, {other->replace(forum)}}));
            dialog.accept();
        }});
        stage.window.findChild<FileTasks *>()->importSheets({path});
        QCOMPARE(showings, 1);
        QCOMPARE(stage.document().programme().organisations.size(), programme.organisations.size() + 1);
        QCOMPARE(stage.document().programme().forum.edition, u"VI"_s);
    }

    /// Another program imports the same new session while the dialog is open: it is not made twice.
    void whatOthersDoMeanwhileIsPlannedOn_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same import, seen") << true << true;
        QTest::newRow("the same import, unseen") << false << true;
        QTest::newRow("something else, seen") << true << false;
        QTest::newRow("something else, unseen") << false << false;
    }
    void whatOthersDoMeanwhileIsPlannedOn()
    {
        QFETCH(bool, isKnown);
        QFETCH(bool, isSame);
        const Programme with = samples::oneSession();
        Programme without = with;
        without.sessions.clear();
        without.subThemes.clear();
        const QString path = sheetFile(u"meanwhile.txt"_s, writeSheet(with, with.sessions.begin()->second, u"es"_s));
        Stage stage;
        stage.open(without);
        const auto other = Document::open(stage.files.access().open(stagePath()).value(), stageEdits(u"other"_s)).value();
        Edit theirs{{EditVerb::Modify, {}}, {}};
        if (isSame) {
            theirs = dryRun(without, {path}, samples::countedIds(9000)).edit;
        } else {
            Forum forum = without.forum;
            forum.edition = u"VI"_s;
            theirs.changes.push_back(other->replace(forum));
        }
        int showings = 0;
        std::vector<std::function<void(ImportDialog &)>> turns{[&](ImportDialog &dialog) {
            ++showings;
            QCOMPARE(dialog.count(), 1);
            QVERIFY(other->apply(theirs));
            if (isKnown)
                stage.workspace.refresh();
            dialog.accept();
        }};
        if (isSame)
            turns.push_back([&](ImportDialog &dialog) {
                ++showings;
                QCOMPARE(dialog.count(), 0);
                QVERIFY(dialog.findChild<QLabel *>(u"dialogError"_s)->isVisibleTo(&dialog));
                dialog.reject();
            });
        importTurns(std::move(turns));
        stage.window.findChild<FileTasks *>()->importSheets({path});
        QCOMPARE(showings, isSame ? 2 : 1); // shown again only if it would do something else
        const Programme &now = stage.document().programme();
        QCOMPARE(now.sessions.size(), 1u);
        QCOMPARE(now.subThemes.size(), 1u);
        QCOMPARE(now.lines.size(), without.lines.size());
        QCOMPARE(now.forum.edition, isSame ? without.forum.edition : u"VI"_s);
        QCOMPARE(now, stage.files.at(stagePath()).programme);
    }
};

PLANNER_TEST(TstImportRun)
#include "tst_importrun.moc"
