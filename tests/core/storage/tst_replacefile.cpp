// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/files.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using OpenMode = SqliteStore::OpenMode;

/// What the old file was changed to; the new one has its own.
const QString kOldNotes = u"the old one's"_s;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::unique_ptr<SqliteStore> openStore(const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    auto store = SqliteStore::open(path, mode);
    if (!store)
        qWarning("%d %s %s", int(store.error().code), qPrintable(store.error().args.join(u' ')), qPrintable(store.error().detail));
    return store ? std::move(store).value() : nullptr;
}

bool changeNotes(const QString &path, const QString &notes)
{
    auto document = Document::open(openStore(path), {u"ana"_s, samples::fixedClock(), samples::countedIds()});
    Forum forum = document.value()->programme().forum;
    forum.notes = notes;
    Edit edit;
    edit.changes.push_back(document.value()->replace(forum));
    return bool(document.value()->apply(edit));
}

/// Another program that has looked into a file and keeps it open.
class Holder {
public:
    explicit Holder(const QString &path)
    {
        m_program.start(u"sqlite3"_s, {path});
        m_program.write("BEGIN;\nSELECT count(*) FROM forum;\n.system echo held\n");
        while (!m_heard.contains("held") && m_program.waitForReadyRead())
            m_heard += m_program.readAllStandardOutput();
    }
    ~Holder()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)
    bool isThere() const { return m_heard.contains("held"); }

private:
    QProcess m_program;
    QByteArray m_heard;
};

} // namespace

class TstReplaceFile : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    QString at(const QString &name) const { return m_dir->filePath(name); }
    QStringList names() const { return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name); }
    /// Makes m_file as a killed program leaves it: with the last edit in the journal beside it.
    void makeUnsettled()
    {
        const QTemporaryDir folder;
        const QString live = folder.filePath(u"live.forum"_s);
        QVERIFY(SqliteStore::create(live, samples::oneSession()));
        const auto holder = openStore(live); // so that the journal stays
        QVERIFY(changeNotes(live, kOldNotes));
        QVERIFY(QFile::copy(live, m_file));
        QVERIFY(QFile::copy(live + u"-wal"_s, m_file + u"-wal"_s));
    }
    /// Puts a new programme at @p path, made or copied.
    static Status put(const QString &path, bool isCopied)
    {
        if (!isCopied) {
            const auto made = SqliteStore::create(path, samples::emptyForum(), IfExists::Replace);
            return made ? ok() : Status(made.error());
        }
        const QTemporaryDir folder;
        const auto store = SqliteStore::create(folder.filePath(u"source.forum"_s), samples::emptyForum());
        return store ? store.value()->copyTo(path, IfExists::Replace) : Status(store.error());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = at(u"f.forum"_s);
    }

    void theNewOneIsWhatItWasMade_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<bool>("isCopied");
        for (const QString &old : {u"nothing"_s, u"a programme"_s, u"one with a journal"_s, u"a text"_s, u"a text with a journal"_s, u"a journal alone"_s, u"what another tool left"_s, u"leftovers"_s, u"a link"_s}) {
            QTest::addRow("%s, new", qPrintable(old)) << old << false;
            QTest::addRow("%s, copy", qPrintable(old)) << old << true;
        }
    }
    void theNewOneIsWhatItWasMade()
    {
        QFETCH(QString, old);
        QFETCH(bool, isCopied);
        QString path = m_file;
        QStringList left{u"f.forum"_s};
        if (old.contains(u"journal"))
            makeUnsettled();
        else if (old != u"nothing")
            QVERIFY(SqliteStore::create(m_file, samples::oneSession()));
        if (old.startsWith(u"a text"))
            QVERIFY(write(m_file, "something older"));
        if (old == u"a journal alone")
            QVERIFY(QFile::remove(m_file));
        if (old == u"what another tool left")
            QVERIFY(write(m_file + u"-shm"_s, "xxxx") && write(m_file + u"-wal"_s, {}));
        if (old == u"leftovers") {
            left << u"f.forum.new"_s << u"f.forum.new-01234567"_s;
            QVERIFY(write(at(left[1]), "half") && write(at(left[2]), "half"));
        }
        if (old == u"a link") {
            path = at(u"link.forum"_s);
            left << u"link.forum"_s;
            QVERIFY(QFile::link(m_file, path));
        }
        const Status done = put(path, isCopied);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().args.join(u' ') + done.error().detail));
        QStringList now = names();
        if (old == u"a journal alone") { // it may hold the last that was accepted
            const auto kept = std::ranges::find_if(now, [](const QString &name) { return name.startsWith(u"f.forum-wal.left-"); });
            QVERIFY(kept != now.end() && QFileInfo(at(*kept)).size() > 0);
            now.erase(kept);
        }
        QCOMPARE(now, left);
        QVERIFY(openStore(path)->load().value() == samples::emptyForum());
        QVERIFY(openStore(m_file, OpenMode::ReadOnly)->load().value() == samples::emptyForum());
        QVERIFY(QFileInfo(path).isSymLink() == (old == u"a link"));
    }

    /// A journal without its file is another's: SQLite would put it into the new one.
    void aNewFileTakesNoOldJournal()
    {
        makeUnsettled();
        QVERIFY(QFile::remove(m_file));
        const auto made = SqliteStore::create(m_file, samples::emptyForum());
        QVERIFY(made);
        QVERIFY(made.value()->load().value() == samples::emptyForum());
    }

    void theOldOnesPermissionsStay()
    {
        QVERIFY(SqliteStore::create(m_file, samples::oneSession()));
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(QFile::setPermissions(m_file, permissions));
        QVERIFY(put(m_file, false));
        QCOMPARE(QFileInfo(m_file).permissions() & ~(QFile::ReadUser | QFile::WriteUser), permissions & ~(QFile::ReadUser | QFile::WriteUser));
    }

    void whatIsInUseStays_data()
    {
        QTest::addColumn<QString>("use");
        QTest::newRow("here") << u"here"_s;
        QTest::newRow("here, by a link") << u"link"_s;
        QTest::newRow("here, under a second name") << u"second name"_s;
        QTest::newRow("in another program") << u"there"_s;
        QTest::newRow("in another program, without a journal") << u"there, settled"_s;
    }
    void whatIsInUseStays()
    {
        QFETCH(QString, use);
        QString path = m_file;
        QVERIFY(SqliteStore::create(m_file, samples::oneSession()));
        std::unique_ptr<SqliteStore> here;
        std::unique_ptr<Holder> there;
        if (use.startsWith(u"there")) {
            if (use == u"there, settled") {
                QProcess tool;
                tool.start(u"sqlite3"_s, {m_file, u"PRAGMA journal_mode = DELETE"_s});
                QVERIFY(tool.waitForFinished() && tool.exitCode() == 0);
            }
            there = std::make_unique<Holder>(m_file);
            QVERIFY(there->isThere());
        } else {
            here = openStore(m_file);
            QVERIFY(changeNotes(m_file, kOldNotes));
        }
        if (use == u"link") {
            path = at(u"link.forum"_s);
            QVERIFY(QFile::link(m_file, path));
        } else if (use == u"second name") {
            path = at(u"second.forum"_s);
            QCOMPARE(QProcess::execute(u"ln"_s, {m_file, path}), 0);
        }
        const QStringList before = names();
        const QByteArray bytes = bytesOf(m_file + u"-wal"_s);
        for (const bool isCopied : {false, true}) {
            const Status refused = put(path, isCopied);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::FileInUse);
            QCOMPARE(names(), before);
        }
        QCOMPARE(bytesOf(m_file + u"-wal"_s), bytes);
        if (here)
            QVERIFY(changeNotes(m_file, u"still at work"_s));
        here.reset();
        there.reset();
        Programme expected = samples::oneSession();
        expected.forum.notes = use.startsWith(u"there") ? expected.forum.notes : u"still at work"_s;
        QVERIFY(openStore(m_file)->load().value() == expected);
        if (use != u"second name") // whose journal would be another
            QVERIFY(put(path, false));
    }

    void whatCannotBeReplacedStays()
    {
        const QString longest = at(QString(249, u'n') + u".forum"_s); // no name beside it is short enough
        QVERIFY(QDir(m_dir->path()).mkdir(u"folder.forum"_s));
        QVERIFY(QFile::link(at(u"nobody"_s), at(u"lost.forum"_s)));
        QVERIFY(write(longest, "old"));
        const QStringList before = names();
        for (const bool isCopied : {false, true}) {
            QCOMPARE(put(longest, isCopied).error().code, ErrorCode::FileNotWritable);
            QCOMPARE(put(at(u"folder.forum"_s), isCopied).error().code, ErrorCode::FileIsFolder);
            QCOMPARE(put(at(u"lost.forum"_s), isCopied).error().code, ErrorCode::FileExists);
            QCOMPARE(put(u"/dev/null"_s, isCopied).error().code, ErrorCode::FileNotWritable);
        }
        QCOMPARE(names(), before);
        QCOMPARE(bytesOf(longest), QByteArray("old"));
    }
};

PLANNER_TEST(TstReplaceFile)
#include "tst_replacefile.moc"
