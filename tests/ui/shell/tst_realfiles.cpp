// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/files.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/actions/commands.h"
#include "ui/calendar/calendargrid.h"
#include "ui/shell/statusline.h"

#include <QtCore/QDir>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// Files on the disk, as the program keeps them.
StoreAccess onDisk()
{
    using Mode = SqliteStore::OpenMode;
    const auto held = [](Result<std::unique_ptr<SqliteStore>> opened) -> StoreAccess::Opened {
        if (!opened)
            return opened.error();
        return std::unique_ptr<ProgrammeStore>(std::move(opened).value());
    };
    return {[held](const QString &path) {
                auto opened = SqliteStore::open(path, Mode::ReadWrite);
                const bool isReadOnly = !opened && opened.error().code == ErrorCode::FileReadOnly;
                return held(isReadOnly ? SqliteStore::open(path, Mode::ReadOnly) : std::move(opened));
            },
        [held](const QString &path, const Programme &programme, IfExists ifExists) { return held(SqliteStore::create(path, programme, ifExists)); },
        [](const ProgrammeStore &store, const QString &to) { return static_cast<const SqliteStore &>(store).copyTo(to, IfExists::Replace); }};
}

/// A window on files on the disk.
struct DiskStage {
    explicit DiskStage(const QString &author = u"tester"_s)
        : settings(std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)),
          workspace((settings.setLanguage(u"en"_s), settings), onDisk(), stageEdits(author)), window(workspace, settings)
    {
    }
    QTemporaryDir folder;
    Settings settings;
    Workspace workspace;
    MainWindow window;
};

} // namespace

class TstRealFiles : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void aBadFileIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear colleagues,\n");
        QTest::newRow("cut database") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void aBadFileIsNamedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        DiskStage stage;
        const QString path = at(u"bad.forum"_s);
        write(path, bytes);
        QVERIFY(!stage.window.openFile(path));
        QVERIFY2(stage.window.messages().text().contains(u"bad.forum"_s), qPrintable(stage.window.messages().text()));
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(!stage.workspace.document());
        QVERIFY(stage.settings.recentFiles().isEmpty());
    }

    void aFolderAndAMissingFileAreNamed()
    {
        DiskStage stage;
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder.forum"_s));
        QVERIFY(!stage.window.openFile(at(u"folder.forum"_s)));
        const QString folder = stage.window.messages().text();
        QVERIFY(folder.contains(u"folder.forum"_s));
        QVERIFY(!stage.window.openFile(at(u"missing.forum"_s)));
        QVERIFY(stage.window.messages().text().contains(u"missing.forum"_s));
        QVERIFY(stage.window.messages().text() != folder);
    }

    void undoLivesThroughARestart()
    {
        const QString path = at(u"undo.forum"_s);
        QString label;
        {
            DiskStage stage;
            QVERIFY(stage.workspace.create(path, samples::oneSession()));
            stage.window.commands()[Command::NewSession].trigger();
            label = stage.window.commands()[Command::Undo].iconText();
            stage.window.close();
        }
        DiskStage stage;
        QVERIFY(stage.window.openFile(path));
        QCOMPARE(stage.window.commands()[Command::Undo].iconText(), label);
        stage.window.commands()[Command::Undo].trigger();
        QCOMPARE(stage.workspace.document()->programme(), samples::oneSession());
        QVERIFY(stage.window.commands()[Command::Redo].isEnabled());
    }

    void twoWindowsOnOneFile()
    {
        const QString path = at(u"shared.forum"_s);
        DiskStage first(u"first"_s);
        QVERIFY(first.workspace.create(path, samples::oneSession()));
        DiskStage second(u"second"_s);
        QVERIFY(second.window.openFile(path));
        QVERIFY2(!second.window.messages().text().isEmpty(), "the second one is told");
        first.window.commands()[Command::NewSession].trigger();
        QTRY_COMPARE_WITH_TIMEOUT(second.workspace.document()->programme().sessions.size(), size_t(2), 2000);
        QVERIFY(!second.window.commands()[Command::Undo].isEnabled()); // not theirs to undo
        QVERIFY2(second.window.status().text().contains(u"another program"_s), qPrintable(second.window.status().text()));
    }

    void aStepThatOthersMadeImpossibleIsNamedAndPassed()
    {
        const QString path = at(u"blocked.forum"_s);
        DiskStage first(u"first"_s);
        QVERIFY(first.workspace.create(path, samples::oneSession()));
        Document &mine = *first.workspace.document();
        Forum forum = mine.programme().forum;
        forum.edition = u"IX"_s;
        QVERIFY(mine.apply({{EditVerb::Modify, {u"forum"_s, u"Foro"_s, u"edition"_s}}, {mine.replace(forum)}}));
        Session session = mine.programme().sessions.begin()->second;
        session.notes = u"mine"_s;
        QVERIFY(mine.apply({{EditVerb::Modify, {u"session"_s, u"1.3.2"_s, u"notes"_s}}, {mine.replace(session)}}));
        const QString label = first.window.commands()[Command::Undo].iconText().section(u": "_s, 1);
        QVERIFY(label.contains(u"1.3.2"_s));
        DiskStage second(u"second"_s);
        QVERIFY(second.window.openFile(path));
        Document &theirs = *second.workspace.document();
        session.notes = u"theirs"_s;
        QVERIFY(theirs.apply({{EditVerb::Modify, {u"session"_s, u"1.3.2"_s, u"notes"_s}}, {theirs.replace(session)}}));
        first.window.commands()[Command::Undo].trigger();
        QCOMPARE(first.window.messages().text(), u"“%1” cannot be undone any more: what it changed has been changed again since. The next undo takes back the step before it."_s.arg(label));
        first.window.commands()[Command::Undo].trigger();
        QCOMPARE(mine.programme().forum, samples::oneSession().forum);
        QCOMPARE(mine.programme().sessions.begin()->second.notes, u"theirs"_s);
    }

    void escapeNamesThePlaceThatOthersMadePermanent()
    {
        const QString path = at(u"placed.forum"_s);
        Programme programme = samples::oneSession();
        const SessionId id = programme.sessions.begin()->first;
        programme.sessions.at(id).start.reset();
        DiskStage first(u"first"_s);
        QVERIFY(first.workspace.create(path, programme));
        Document &mine = *first.workspace.document();
        auto &grid = *first.window.findChild<CalendarGrid *>();
        grid.placeFirstFree(id);
        QVERIFY(mine.programme().sessions.at(id).start);
        const QString label = first.window.commands()[Command::Undo].iconText().section(u": "_s, 1);
        DiskStage second(u"second"_s);
        QVERIFY(second.window.openFile(path));
        Document &theirs = *second.workspace.document();
        Session session = theirs.programme().sessions.at(id);
        session.start->minute += 30;
        QVERIFY(theirs.apply({{EditVerb::Move, {u"1.3.2"_s}}, {theirs.replace(session)}}));
        QTest::keyClick(&grid, Qt::Key_Escape);
        const QString said = first.window.messages().text();
        QVERIFY2(said.startsWith(u"“%1” cannot be undone any more"_s.arg(label)), qPrintable(said));
        QCOMPARE(mine.programme().sessions.at(id), session);
    }

    void aCopyIsWholeAndMayReplaceAnother()
    {
        const QString path = at(u"origin.forum"_s);
        const QString copy = at(u"copy.forum"_s);
        DiskStage stage;
        QVERIFY(stage.workspace.create(path, samples::oneSession()));
        stage.window.commands()[Command::NewSession].trigger();
        const Programme now = stage.workspace.document()->programme();
        write(copy, "something older");
        QVERIFY(stage.workspace.saveCopy(copy));
        QVERIFY(!stage.workspace.saveCopy(path)); // not onto itself
        QCOMPARE(stage.workspace.path(), path);
        QVERIFY(stage.window.openFile(copy));
        QCOMPARE(stage.workspace.document()->programme(), now);
        QVERIFY(stage.window.commands()[Command::Undo].isEnabled()); // its history came along
    }

    void whatIsOpenIsNotReplaced_data()
    {
        QTest::addColumn<bool>("isLinked");
        QTest::addColumn<bool>("isOthers");
        QTest::newRow("by its name") << false << false;
        QTest::newRow("by a link") << true << false;
        QTest::newRow("another window's") << false << true;
        QTest::newRow("another window's, by a link") << true << true;
    }
    void whatIsOpenIsNotReplaced()
    {
        QFETCH(bool, isLinked);
        QFETCH(bool, isOthers);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"open.forum"_s);
        const QString name = isLinked ? folder.filePath(u"link.forum"_s) : path;
        if (isLinked)
            QVERIFY(QFile::link(path, name));
        DiskStage holder;
        QVERIFY(holder.workspace.create(path, samples::oneSession()));
        DiskStage other;
        QVERIFY(other.workspace.create(folder.filePath(u"other.forum"_s), samples::emptyForum()));
        Workspace &workspace = isOthers ? other.workspace : holder.workspace;
        for (const Status &refused : {workspace.create(name, samples::emptyForum(), IfExists::Replace), workspace.saveCopy(name)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::FileInUse);
        }
        holder.window.commands()[Command::NewSession].trigger();
        DiskStage third;
        QVERIFY(third.window.openFile(path));
        QCOMPARE(third.workspace.document()->programme(), holder.workspace.document()->programme());
        QCOMPARE(third.workspace.document()->programme().sessions.size(), size_t(2));
    }

    void aNewProgrammeReplacesOnlyWhenAgreed()
    {
        const QString path = at(u"new.forum"_s);
        DiskStage stage;
        QVERIFY(stage.workspace.create(path, samples::oneSession()));
        stage.workspace.close();
        const Status refused = stage.workspace.create(path, samples::emptyForum());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileExists);
        QVERIFY(stage.workspace.create(path, samples::emptyForum(), IfExists::Replace));
        QVERIFY(stage.workspace.document()->programme().sessions.empty());
    }
};

PLANNER_TEST(TstRealFiles)
#include "tst_realfiles.moc"
