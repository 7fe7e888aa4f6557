// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordjson.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/numbered.h"
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using OpenMode = SqliteStore::OpenMode;

/// A program that edits a file and is killed at some moment.
class Victim {
public:
    Victim(QString path, QString kind) : m_path(std::move(path)), m_kind(std::move(kind))
    {
        m_process.setProcessEnvironment(fixedEnvironment());
        m_process.start(QStringLiteral(PLANNER_EDITOR), {m_path, m_kind}, QIODevice::ReadOnly);
    }

    /// Kills it once it has said that @p steps steps are accepted, and @p moreMs after that.
    bool kill(int steps, int moreMs)
    {
        if (!m_process.waitForStarted())
            return false;
        while (m_said.count('\n') < steps) {
            if (!m_process.waitForReadyRead(60'000))
                return false;
            m_said += m_process.readAllStandardOutput();
        }
        if (m_process.waitForFinished(moreMs))
            return false; // it should have gone on
        m_process.kill();
        const bool isKilled = m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::CrashExit;
        m_said += m_process.readAllStandardOutput();
        return isKilled;
    }

    /// How many steps it has said were accepted.
    int accepted() const { return int(m_said.count('\n')); }
    const QString &path() const { return m_path; }

private:
    QProcess m_process;
    QString m_path;
    QString m_kind;
    QByteArray m_said;
};

/// The content of a file that nobody has open, its structure checked; empty when it is not whole.
QByteArray contentOf(const QString &path)
{
    const auto store = SqliteStore::open(path, OpenMode::ReadOnly);
    const auto programme = store ? store.value()->load() : Result<Programme>(store.error());
    return programme ? canonicalBytes(programme.value()) : QByteArray();
}

} // namespace

class TstKilled : public QObject {
    Q_OBJECT

    /// Runs @p runs victims, some side by side, and looks at what each has left.
    void killMany(const QString &kind, int runs, unsigned seed)
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"first.forum"_s);
        QVERIFY(SqliteStore::create(first, numbered::programme()));
        const int editsBefore = kind == u"undo" ? numbered::kEditsToUndo : 0;
        {
            const auto document = numbered::open(first);
            QVERIFY(document);
            for (int step = 1; step <= editsBefore; ++step)
                QVERIFY(numbered::doStep(*document, u"edit"_s, step));
        }
        std::mt19937 random(seed);
        int unsaid = 0;
        constexpr int kSideBySide = 4;
        for (int run = 0; run < runs; run += kSideBySide) {
            std::vector<std::unique_ptr<Victim>> victims;
            for (int i = run; i < std::min(runs, run + kSideBySide); ++i) {
                const QString path = folder.filePath(u"%1.forum"_s.arg(i));
                QVERIFY(QFile::copy(first, path));
                victims.push_back(std::make_unique<Victim>(path, kind));
            }
            for (const auto &victim : victims)
                QVERIFY(victim->kill(int(random() % 8), int(random() % 6)));
            for (const auto &victim : victims)
                unsaid += look(*victim, kind, editsBefore);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d were killed between the commit and its report", unsaid, runs);
    }

    /// Looks at what a victim has left and goes on with it. Returns how many steps it could not report.
    int look(const Victim &victim, const QString &kind, int editsBefore)
    {
        QByteArray now;
        int unsaid = 0;
        const auto goOn = [&] {
            const auto document = numbered::open(victim.path());
            QVERIFY(document);
            const auto log = const_cast<ProgrammeStore &>(document->store()).log(document->settings().author);
            QVERIFY(log);
            const int steps = int(log.value().size()) - editsBefore;
            unsaid = steps - victim.accepted();
            // Every accepted step is there, at most one more, and no half one.
            QVERIFY2(unsaid == 0 || unsaid == 1, qPrintable(u"%1 accepted, %2 there"_s.arg(victim.accepted()).arg(steps)));
            const int number = numbered::numberOf(document->programme());
            QCOMPARE(number, numbered::numberAfter(kind, steps));
            // It can be worked on as if nothing had happened.
            const QByteArray before = canonicalBytes(document->programme());
            if (document->undoLabel()) {
                QVERIFY(document->undo());
                QCOMPARE(std::abs(numbered::numberOf(document->programme()) - number), 1);
                QVERIFY(document->redo());
                QCOMPARE(canonicalBytes(document->programme()), before);
            }
            Forum forum = document->programme().forum;
            forum.notes = u"went on"_s;
            QVERIFY(document->apply({{EditVerb::Modify, {}}, {document->replace(forum)}}));
            now = canonicalBytes(document->programme());
        };
        goOn();
        if (QTest::currentTestFailed())
            return 0;
        if (QFile::exists(victim.path() + u"-wal"_s))
            QTest::qFail("closed in good order, yet the journal has not gone into the file", __FILE__, __LINE__);
        if (now.isEmpty() || contentOf(victim.path()) != now)
            QTest::qFail("the file is not whole", __FILE__, __LINE__);
        return unsaid;
    }

private Q_SLOTS:
    void whileEditing() { killMany(u"edit"_s, 120, 41); }
    void whileUndoing() { killMany(u"undo"_s, 40, 42); }
    void whileImporting() { killMany(u"import"_s, 40, 43); }

    void whileMakingAFileLeavesNoneOrAWholeOne()
    {
        const QTemporaryDir folder;
        std::mt19937 random(44);
        int made = 0;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runProgram({u"sample"_s, folder.filePath(u"whole.forum"_s)}).exitCode, 0);
        const auto wholeMs = static_cast<unsigned>(timer.elapsed());
        for (int run = 0; run < 20; ++run) {
            const QString path = folder.filePath(u"%1.forum"_s.arg(run));
            QProcess process;
            process.setProcessEnvironment(fixedEnvironment());
            process.start(QStringLiteral(PLANNER_CLI), {u"sample"_s, path}, QIODevice::ReadOnly);
            QVERIFY(process.waitForStarted());
            process.waitForFinished(int(random() % (wholeMs + wholeMs / 4 + 1)));
            process.kill();
            if (process.state() != QProcess::NotRunning)
                QVERIFY(process.waitForFinished());
            if (QFile::exists(path)) {
                ++made;
                QVERIFY(!contentOf(path).isEmpty());
            }
        }
        qInfo("%d of 20 were whole", made);
    }
};

PLANNER_TEST(TstKilled)
#include "tst_killed.moc"
