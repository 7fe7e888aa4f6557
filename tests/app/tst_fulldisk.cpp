// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/domain/recordjson.h"
#include "core/io/sheet/sheetwriter.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using OpenMode = SqliteStore::OpenMode;

/// No file that this process writes grows beyond a size, as on a disk that is full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// A small disk of its own, where the tests may mount one.
class SmallDisk {
public:
    explicit SmallDisk(int kilobytes)
    {
        m_isMounted = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, QStringLiteral("size=%1k").arg(kilobytes).toLatin1().constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isThere() const { return m_isMounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Fills what is left of it but some bytes.
    void fill(qint64 leave)
    {
        QFile file(filePath(u"filler"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray block(4096, 'x');
        while (file.write(block) == block.size()) {
        }
        file.resize(std::max<qint64>(0, file.size() - leave));
    }
    void makeRoom() { QFile::remove(filePath(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

std::unique_ptr<Document> openDocument(const QString &path)
{
    auto store = SqliteStore::open(path, OpenMode::ReadWrite);
    auto document = store ? Document::open(std::move(store).value(), {u"ana"_s, samples::fixedClock(), randomIds()}) : Result<std::unique_ptr<Document>>(store.error());
    if (!document)
        qWarning("%d %s", int(document.error().code), qPrintable(document.error().detail));
    return document ? std::move(document).value() : nullptr;
}

/// An edit that takes about @p kilobytes, three times: record, and before and after in the log.
Edit largeEdit(const Document &document, int number, int kilobytes)
{
    Forum forum = document.programme().forum;
    forum.notes = QString::number(number).rightJustified(kilobytes * 1024, u'.');
    Session session = document.programme().sessions.begin()->second;
    session.title.set(u"en"_s, QString::number(number));
    return {{EditVerb::Modify, {QString::number(number)}}, {document.replace(session), document.replace(forum)}};
}

/// What another program would read, which holds no lock and sees what is committed.
QByteArray contentOf(const QString &path)
{
    const auto store = SqliteStore::open(path, OpenMode::ReadOnly);
    const auto programme = store ? store.value()->load() : Result<Programme>(store.error());
    return programme ? canonicalBytes(programme.value()) : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

/// Runs the command-line program where no file can grow beyond a size.
Ran runLimited(qint64 bytes, const QStringList &arguments)
{
    return runTool(u"prlimit"_s, QStringList{u"--fsize=%1:%1"_s.arg(bytes), QStringLiteral(PLANNER_CLI)} + arguments);
}

const QString kFull = u"the disk is full. Nothing was lost; make room and try again."_s;

} // namespace

class TstFullDisk : public QObject {
    Q_OBJECT

    /// Edits until the disk is full; the refused edit changes nothing, and goes through once there is room.
    /// @p limit makes the disk full, and gives room again when what it gave goes.
    template <class Limit>
    void editUntilFull(const QString &path, int kilobytes, Limit &&limit)
    {
        auto document = openDocument(path);
        QVERIFY(document);
        int accepted = 0;
        {
            const auto isLimited = limit();
            Status status = ok();
            QByteArray before;
            while (status) {
                QVERIFY(accepted < 5000);
                before = canonicalBytes(document->programme());
                status = document->apply(largeEdit(*document, accepted + 1, kilobytes));
                accepted += status ? 1 : 0;
            }
            QCOMPARE(status.error().code, ErrorCode::DiskFull);
            QCOMPARE(status.error().args, QStringList{path});
            QCOMPARE(canonicalBytes(document->programme()), before);
            QCOMPARE(contentOf(path), before);
            // Still full: undo is refused in the same way, or small enough to go through.
            const Status undone = document->undoLabel() ? document->undo() : Status(Error{ErrorCode::DiskFull});
            if (undone)
                QVERIFY(document->redo() || document->redoLabel());
            else
                QCOMPARE(undone.error().code, ErrorCode::DiskFull);
            QCOMPARE(contentOf(path), canonicalBytes(document->programme()));
            while (document->redoLabel() && document->redo()) {
            }
        }
        while (document->redoLabel())
            QVERIFY(document->redo());
        QVERIFY(document->apply(largeEdit(*document, accepted + 1, kilobytes)));
        const QByteArray last = canonicalBytes(document->programme());
        document.reset();
        document = openDocument(path);
        QVERIFY(document);
        QCOMPARE(canonicalBytes(document->programme()), last);
        for (int i = 0; i < accepted + 1; ++i)
            QVERIFY(document->undo());
        QVERIFY(document->programme() == samples::oneSession());
    }

private Q_SLOTS:
    void editingGoesOnWhenThereIsRoom_data()
    {
        QTest::addColumn<int>("limitKilobytes");
        QTest::addColumn<int>("editKilobytes");
        // The journal is full, the file is full when the journal goes into it, a large edit, small ones.
        QTest::newRow("large edits") << 700 << 100;
        QTest::newRow("middling edits") << 600 << 15;
        QTest::newRow("small edits") << 400 << 1;
        QTest::newRow("one page of room") << 300 << 0;
    }
    void editingGoesOnWhenThereIsRoom()
    {
        QFETCH(int, limitKilobytes);
        QFETCH(int, editKilobytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f.forum"_s);
        QVERIFY(SqliteStore::create(path, samples::oneSession()));
        editUntilFull(path, editKilobytes, [limitKilobytes] { return std::make_unique<FileSizeLimit>(limitKilobytes * 1024); });
    }

    void aSmallDisk_data()
    {
        QTest::addColumn<int>("leave");
        QTest::addColumn<int>("editKilobytes");
        QTest::newRow("no room at all") << 0 << 1;
        QTest::newRow("room for a few") << 200'000 << 4;
        QTest::newRow("room for none of this size") << 100'000 << 100;
    }
    void aSmallDisk()
    {
        QFETCH(int, leave);
        QFETCH(int, editKilobytes);
        SmallDisk disk(3000);
        if (!disk.isThere())
            QSKIP("a disk of its own can be mounted by root only");
        const QString path = disk.filePath(u"f.forum"_s);
        QVERIFY(SqliteStore::create(path, samples::oneSession()));
        struct Full {
            SmallDisk &disk;
            ~Full() { disk.makeRoom(); }
        };
        editUntilFull(path, editKilobytes, [&disk, leave] {
            disk.fill(leave);
            return std::unique_ptr<Full>(new Full{disk});
        });
    }

    void closingWhileFullLosesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f.forum"_s);
        QVERIFY(SqliteStore::create(path, samples::oneSession()));
        QByteArray last;
        {
            auto document = openDocument(path);
            for (int i = 1; i <= 5; ++i)
                QVERIFY(document->apply(largeEdit(*document, i, 20)));
            last = canonicalBytes(document->programme());
            const FileSizeLimit limit(QFile(path).size()); // the journal cannot go into the file
            document.reset();
            QCOMPARE(contentOf(path), last);
        }
        const auto document = openDocument(path);
        QVERIFY(document);
        QCOMPARE(canonicalBytes(document->programme()), last);
        QVERIFY(document->undo());
    }

    void aFullDiskIsNotCalledDamage()
    {
        SmallDisk disk(1000);
        if (!disk.isThere())
            QSKIP("a disk of its own can be mounted by root only");
        const QString path = disk.filePath(u"f.forum"_s);
        QVERIFY(SqliteStore::create(path, samples::oneSession()));
        disk.fill(0);
        const auto store = SqliteStore::open(path, OpenMode::ReadWrite); // there is no room for the files beside it
        const auto programme = store ? store.value()->load() : Result<Programme>(store.error());
        if (!programme)
            QCOMPARE(programme.error().code, ErrorCode::DiskFull);
        QCOMPARE(contentOf(path), canonicalBytes(samples::oneSession())); // reading takes no room
    }

    void newFilesAreWholeOrNotThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = u"new.forum"_s;
        QTest::newRow("new") << QStringList{u"new"_s, file, u"--name"_s, u"F"_s, u"--zone"_s, u"Europe/Madrid"_s, u"--from"_s, u"2021-05-26"_s, u"--to"_s, u"2021-05-27"_s};
        QTest::newRow("sample") << QStringList{u"sample"_s, file};
    }
    void newFilesAreWholeOrNotThere()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        const QString path = folder.filePath(arguments[1]);
        arguments[1] = path;
        for (const int kilobytes : {0, 1, 4, 20, 60, 100}) {
            const Ran ran = runLimited(kilobytes * 1024, arguments);
            QCOMPARE(ran.exitCode, 1);
            QCOMPARE(ran.err, path + u": "_s + kFull + u'\n');
            QCOMPARE(ran.out, QString());
            QCOMPARE(namesIn(folder.path()), QStringList());
        }
        QCOMPARE(runLimited(16 << 20, arguments).exitCode, 0);
        QVERIFY(!contentOf(path).isEmpty());
    }

    /// Put in an old file's place, or beside nothing: without room the old one stays, journal and all.
    void replacingAFileIsWholeOrNotDone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f.forum"_s);
        const QString source = folder.filePath(u"source.forum"_s);
        QVERIFY(SqliteStore::create(source, samples::oneSession()));
        {
            const auto document = openDocument(source);
            QVERIFY(document->apply(largeEdit(*document, 1, 20)));
            QVERIFY(QFile::copy(source, path) && QFile::copy(source + u"-wal"_s, path + u"-wal"_s)); // as a killed program leaves it
        }
        const QByteArray before = contentOf(source);
        const auto store = SqliteStore::open(source, OpenMode::ReadWrite);
        const QStringList names = namesIn(folder.path());
        const QByteArray old = bytesOf(path);
        const QByteArray oldJournal = bytesOf(path + u"-wal"_s);
        for (const int kilobytes : {0, 1, 20, 60, 100}) {
            const FileSizeLimit limit(kilobytes * 1024);
            QCOMPARE(SqliteStore::create(path, samples::oneSession(), IfExists::Replace).error().code, ErrorCode::DiskFull);
            QCOMPARE(store.value()->copyTo(path, IfExists::Replace).error().code, ErrorCode::DiskFull);
            QCOMPARE(namesIn(folder.path()), names);
            QCOMPARE(bytesOf(path), old);
            QCOMPARE(bytesOf(path + u"-wal"_s), oldJournal);
        }
        QCOMPARE(contentOf(path), before);
        QVERIFY(SqliteStore::create(path, samples::oneSession(), IfExists::Replace));
        QCOMPARE(contentOf(path), canonicalBytes(samples::oneSession()));
    }

    void anImportIsWholeOrNotThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f.forum"_s);
        const QString sheet = folder.filePath(u"sheet.txt"_s);
        const Programme p = samples::oneSession();
        QVERIFY(SqliteStore::create(path, p));
        Session session = p.sessions.begin()->second;
        session.conceptualization = Text(u"en"_s, u"many words "_s.repeated(15'000).trimmed());
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeSheet(p, session, u"en"_s));
        file.close();
        const QByteArray before = contentOf(path);
        const Ran ran = runLimited(QFile(path).size() + 50'000, {u"import"_s, path, sheet});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.err, path + u": "_s + kFull + u'\n');
        QCOMPARE(contentOf(path), before);
        QCOMPARE(runProgram({u"import"_s, path, sheet}).exitCode, 0);
        QVERIFY(contentOf(path) != before);
    }

    void anExportLeavesTheFileThatWasThere_data()
    {
        QTest::addColumn<QString>("out");
        QTest::newRow("pdf") << u"agenda.pdf"_s;
        QTest::newRow("sheet") << u"sheet.txt"_s;
    }
    void anExportLeavesTheFileThatWasThere()
    {
        QFETCH(QString, out);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f.forum"_s);
        const QString target = folder.filePath(out);
        QVERIFY(SqliteStore::create(path, samples::oneSession()));
        const QStringList arguments{u"export"_s, path, u"--to"_s, target, u"--session"_s, u"1.3.2"_s};
        for (const QByteArray &old : {QByteArray(), QByteArray("what was there")}) {
            if (!old.isEmpty()) {
                QFile file(target);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(old);
            }
            const QStringList names = namesIn(folder.path());
            const Ran ran = runLimited(200, arguments);
            QCOMPARE(ran.exitCode, 1);
            QCOMPARE(ran.err, target + u": "_s + kFull + u'\n');
            QCOMPARE(namesIn(folder.path()), names);
            QCOMPARE(bytesOf(target), old);
        }
        QCOMPARE(runProgram(arguments).exitCode, 0);
        QVERIFY(bytesOf(target) != QByteArray("what was there"));
    }

    void aMigrationIsWholeOrNotThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f.forum"_s);
        QVERIFY(SqliteStore::create(path, samples::oneSession()));
        const QStringList steps = sqlite::schemaSteps() + QStringList{
            u"CREATE TABLE later (x TEXT);\nINSERT INTO later SELECT hex(randomblob(150000));\nINSERT INTO later SELECT x || x FROM later;\n"_s};
        const QByteArray before = contentOf(path);
        for (const auto &[bytes, code] : {std::pair(QFile(path).size() / 2, ErrorCode::BackupFailed), std::pair(QFile(path).size() + 300'000, ErrorCode::DiskFull)}) {
            auto database = sqlite::Database::open(path, sqlite::Access::ReadWrite);
            QVERIFY(database);
            {
                const FileSizeLimit limit(bytes);
                const Status status = sqlite::migrate(*database.value(), steps);
                QVERIFY(!status);
                QCOMPARE(status.error().code, code);
            }
            QCOMPARE(sqlite::schemaVersion(*database.value()).value(), int(steps.size()) - 1);
            database.value().reset();
            QCOMPARE(contentOf(path), before);
            QCOMPARE(namesIn(folder.path()), QStringList{u"f.forum"_s});
        }
        const auto database = sqlite::Database::open(path, sqlite::Access::ReadWrite);
        QVERIFY(sqlite::migrate(*database.value(), steps));
        QCOMPARE(sqlite::schemaVersion(*database.value()).value(), int(steps.size()));
        QVERIFY(QFile::exists(folder.filePath(u"f.before-schema-%1.forum"_s.arg(steps.size()))));
    }
};

PLANNER_TEST(TstFullDisk)
#include "tst_fulldisk.moc"
