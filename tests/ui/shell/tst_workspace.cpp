// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"

#include <QtTest/QSignalSpy>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

class TstWorkspace : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    SharedFiles m_files;
    std::unique_ptr<Settings> m_settings;

    std::unique_ptr<Workspace> makeWorkspace(const QString &author = u"tester"_s)
    {
        return std::make_unique<Workspace>(*m_settings, m_files.access(), stageEdits(author));
    }

private Q_SLOTS:
    void init()
    {
        m_files = {};
        m_settings = std::make_unique<Settings>(std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat));
        for (const QString &path : m_settings->recentFiles())
            m_settings->removeRecentFile(path);
    }

    void opensAndRemembers()
    {
        m_files.at(u"/a.forum"_s).programme = samples::oneSession();
        const auto workspace = makeWorkspace();
        QSignalSpy opened(workspace.get(), &Workspace::opened);
        QVERIFY(workspace->open(u"/a.forum"_s));
        QCOMPARE(opened.count(), 1);
        QVERIFY(workspace->document());
        QCOMPARE(workspace->document()->programme(), samples::oneSession());
        QCOMPARE(m_settings->recentFiles(), QStringList{u"/a.forum"_s});
    }

    void whatCannotBeOpenedLeavesWhatIsOpen()
    {
        m_files.at(u"/a.forum"_s).programme = samples::oneSession();
        m_files.at(u"/bad.forum"_s).refusal = Error{ErrorCode::FileDamaged, {u"/bad.forum"_s, QString()}};
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open(u"/a.forum"_s));
        QSignalSpy closing(workspace.get(), &Workspace::closing);
        const Status missing = workspace->open(u"/missing.forum"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileMissing);
        const Status bad = workspace->open(u"/bad.forum"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::FileDamaged);
        QCOMPARE(closing.count(), 0);
        QCOMPARE(workspace->path(), u"/a.forum"_s);
        QCOMPARE(m_settings->recentFiles(), QStringList{u"/a.forum"_s});
    }

    void closesInOrder()
    {
        m_files.at(u"/a.forum"_s).programme = samples::oneSession();
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open(u"/a.forum"_s));
        bool wasThere = false;
        connect(workspace.get(), &Workspace::closing, this, [&] { wasThere = workspace->document(); });
        workspace->close();
        QVERIFY(wasThere);
        QVERIFY(!workspace->document());
        QVERIFY(workspace->path().isEmpty());
        QCOMPARE(m_files.at(u"/a.forum"_s).holders, 0);
    }

    void makesWhatIsNotThere()
    {
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->create(u"/new.forum"_s, samples::emptyForum()));
        QCOMPARE(workspace->document()->programme(), samples::emptyForum());
        const Status again = makeWorkspace()->create(u"/new.forum"_s, samples::oneSession());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(m_files.at(u"/new.forum"_s).programme, samples::emptyForum());
    }

    void copiesAside()
    {
        m_files.at(u"/a.forum"_s).programme = samples::oneSession();
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open(u"/a.forum"_s));
        QVERIFY(workspace->saveCopy(u"/copy.forum"_s));
        QCOMPARE(m_files.at(u"/copy.forum"_s).programme, samples::oneSession());
        QCOMPARE(workspace->path(), u"/a.forum"_s);
    }

    void tellsOfOthersAndTheirEdits()
    {
        m_files.at(u"/a.forum"_s).programme = samples::oneSession();
        const auto mine = makeWorkspace(u"me"_s);
        const auto theirs = makeWorkspace(u"them"_s);
        QVERIFY(mine->open(u"/a.forum"_s));
        QSignalSpy othersOfTheirs(theirs.get(), &Workspace::othersChanged);
        QVERIFY(theirs->open(u"/a.forum"_s));
        QCOMPARE(othersOfTheirs.count(), 1); // the second one is told at once
        QCOMPARE(othersOfTheirs.front().front().toInt(), 1);

        QSignalSpy elsewhere(mine.get(), &Workspace::changedElsewhere);
        Forum forum = theirs->document()->programme().forum;
        forum.edition = u"VI"_s;
        QVERIFY(theirs->document()->apply({{EditVerb::Modify, {u"forum"_s, u"F"_s, u"edition"_s}}, {theirs->document()->replace(forum)}}));
        QTRY_COMPARE_WITH_TIMEOUT(elsewhere.count(), 1, 1000); // by its own clock, within a second
        QCOMPARE(mine->document()->programme().forum.edition, u"VI"_s);
        QVERIFY(!mine->document()->undoLabel()); // it is not mine to undo
    }

    void saysOnceThatTheStoreFails()
    {
        m_files.at(u"/a.forum"_s).programme = samples::oneSession();
        const auto workspace = makeWorkspace();
        QVERIFY(workspace->open(u"/a.forum"_s));
        QSignalSpy failed(workspace.get(), &Workspace::failed);
        m_files.at(u"/a.forum"_s).refusal = Error{ErrorCode::FileBusy, {u"/a.forum"_s}};
        workspace->refresh();
        workspace->refresh();
        QCOMPARE(failed.count(), 1);
        m_files.at(u"/a.forum"_s).refusal.reset();
        workspace->refresh();
        m_files.at(u"/a.forum"_s).refusal = Error{ErrorCode::FileBusy, {u"/a.forum"_s}};
        workspace->refresh();
        QCOMPARE(failed.count(), 2);
    }
};

PLANNER_TEST(TstWorkspace)
#include "tst_workspace.moc"
