// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

// Places in SQLite's header.
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

const QString kForeign = u": this is not a programme of Forum Planner. Nothing was changed.\n"_s;
const QString kDamaged = u": the file is damaged"_s;

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray withWord(QByteArray bytes, qsizetype at, quint32 word)
{
    qToBigEndian(word, bytes.data() + at);
    return bytes;
}

/// One bit turned over at @p at.
QByteArray withFlip(QByteArray bytes, qsizetype at, int bit = 0)
{
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
    return bytes;
}

QByteArray randomBytes(qsizetype size)
{
    std::mt19937 random(20210531);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

/// Runs the program so that file permissions hold for it, also where the tests run as root.
Ran runUnprivileged(const QStringList &arguments)
{
    if (::geteuid() != 0)
        return runProgram(arguments);
    return runTool(u"setpriv"_s, QStringList{u"--bounding-set=-dac_override,-dac_read_search"_s, QStringLiteral(PLANNER_CLI)} + arguments);
}

} // namespace

/// Files that are no programme, or no longer: each command says what it is, and nothing is written.
class TstBadFiles : public QObject {
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// Names, sizes, times and bytes of all that lies in the folder.
    QMap<QString, std::pair<QDateTime, QByteArray>> everything() const
    {
        QMap<QString, std::pair<QDateTime, QByteArray>> all;
        for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            all.insert(info.fileName(), {info.lastModified(), info.isFile() ? bytesOf(info.filePath()) : QByteArray()});
        return all;
    }

    /// Commands that read, write and draw refuse @p path in the same words, which begin with its name.
    void refusesEverywhere(const QString &path, const QString &says, Ran (*run)(const QStringList &))
    {
        const auto before = everything();
        const QString name = QFileInfo(path).fileName();
        QString first;
        for (const QStringList &arguments : {QStringList{u"check"_s, path}, QStringList{u"import"_s, path, m_sheet}, QStringList{u"export"_s, path, u"--to"_s, at(u"out.pdf"_s)}}) {
            const Ran ran = run(arguments);
            QVERIFY2(ran.exitCode == 1, qPrintable(arguments.front() + u": "_s + QString::number(ran.exitCode) + u' ' + ran.err));
            QCOMPARE(ran.out, QString());
            QVERIFY2(ran.err.startsWith(path), qPrintable(ran.err));
            QVERIFY2(ran.err.contains(says), qPrintable(arguments.front() + u": "_s + ran.err));
            QCOMPARE(ran.err.count(u'\n'), 1);
            if (first.isEmpty())
                first = ran.err;
            QCOMPARE(ran.err, first);
        }
        QVERIFY2(everything() == before, qPrintable(name));
    }

    static Ran plainly(const QStringList &arguments) { return runProgram(arguments); }

    QTemporaryDir m_folder;
    QString m_sheet;
    QByteArray m_good; ///< a programme with the sample's content
    qsizetype m_pageSize = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_sheet = at(u"sheet.txt"_s);
        QVERIFY(writeBytes(m_sheet, "Title of the session 1.1.1: Bakers at dawn\nDate: 27/05/2021\nTime: 09:00 - 10:00 (UTC-3)\n"));
        QCOMPARE(runProgram({u"sample"_s, at(u"good.forum"_s)}).exitCode, 0);
        m_good = bytesOf(at(u"good.forum"_s));
        QVERIFY(QFile::remove(at(u"good.forum"_s)));
        m_pageSize = qFromBigEndian<quint16>(m_good.constData() + kPageSizeAt);
        QCOMPARE(m_pageSize, 8192);
        QVERIFY(m_good.size() > 20 * m_pageSize);
    }

    /// What the other rows do not have is what makes them bad: this one opens.
    void theGoodOneOpens()
    {
        const QString path = at(u"good.forum"_s);
        QVERIFY(writeBytes(path, m_good));
        QCOMPARE(runProgram({u"info"_s, path}).exitCode, 0);
        QCOMPARE(bytesOf(path), m_good);
        QVERIFY(QFile::remove(path));
    }

    void refusesBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &says) { QTest::newRow(name) << bytes << says; };
        row("empty", {}, u": the file is empty. Go back to a copy or a backup.\n"_s);
        row("one byte", "S", kForeign);
        row("text", "Programme of the forum\n\nMonday: opening\n", kForeign);
        row("zip", QByteArray::fromHex("504b030414000000080000002100") + randomBytes(3000), kForeign);
        row("pdf", "%PDF-1.7\n" + randomBytes(500), kForeign);
        row("random bytes", randomBytes(50'000), kForeign);
        row("zeros", QByteArray(8192, '\0'), kForeign);
        row("another SQLite file's header", m_good.first(kApplicationIdAt) + QByteArray(4, '\0') + m_good.mid(kApplicationIdAt + 4), kForeign);
        row("wrong application id", withFlip(m_good, kApplicationIdAt + 3), kForeign);
        row("wrong first word", withFlip(m_good, 3, 5), kForeign);
        row("newer", withWord(m_good, kUserVersionAt, 999), u": made by a newer Forum Planner (format 999; this one reads up to "_s);
        row("much newer", withWord(m_good, kUserVersionAt, 0x7FFFFFFF), u"(format 2147483647;"_s);
        row("version below zero", withWord(m_good, kUserVersionAt, 0xFFFFFFFF), u"Update the program. Nothing was changed.\n"_s);
        row("no version", withWord(m_good, kUserVersionAt, 0), kDamaged);
        row("cut within the header", m_good.first(60), kDamaged);
        row("cut behind the header", m_good.first(100), kDamaged);
        row("cut behind the first page", m_good.first(m_pageSize), kDamaged);
        row("cut within a page", m_good.first(5 * m_pageSize + 77), kDamaged);
        row("cut in half", m_good.first(m_good.size() / 2), kDamaged);
        row("cut by a page", m_good.chopped(m_pageSize), kDamaged);
        row("cut by a byte", m_good.chopped(1), kDamaged);
        row("page size that there is not", withWord(m_good, kPageSizeAt, 0x0FFF0202), kDamaged);
        row("a page of zeros", m_good.first(3 * m_pageSize) + QByteArray(m_pageSize, '\0') + m_good.mid(4 * m_pageSize), kDamaged);
        row("a page twice", m_good.first(3 * m_pageSize) + m_good.sliced(5 * m_pageSize, m_pageSize) + m_good.mid(4 * m_pageSize), kDamaged);
        for (const int page : {0, 1, 4, 9, 14, 19}) // the kind of the page
            row(qPrintable(u"flipped bit at page %1"_s.arg(page + 1)), withFlip(m_good, page == 0 ? 100 : page * m_pageSize, 3), kDamaged);
        for (const char *word : {"America/Argentina/Cordoba", "CREATE TABLE session ", "Territorial innovation policies", "2021-05-31", "example.org", "confirmed"}) {
            const qsizetype place = m_good.lastIndexOf(word); // the schema, which names some of them, comes first
            QVERIFY2(place > 0, word);
            row(qPrintable(u"flipped bit in “%1”"_s.arg(QLatin1String(word))), withFlip(m_good, place + 3), kDamaged);
        }
    }

    void refusesBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString path = at(u"bad.forum"_s);
        QVERIFY(writeBytes(path, bytes));
        refusesEverywhere(path, says, plainly);
        QVERIFY(QFile::remove(path));
    }

    /// Wherever in the file a bit is turned over: it is found, or it stood where nothing is kept, and never is anything written.
    void findsEveryFlippedBitThatMatters()
    {
        const QString path = at(u"flipped.forum"_s);
        QVERIFY(writeBytes(path, m_good));
        const QString content = runProgram({u"list"_s, path, u"sessions"_s, u"--json"_s}).out;
        std::mt19937 random(1302);
        int found = 0;
        for (int i = 0; i < 80; ++i) {
            const auto place = static_cast<qsizetype>(random() % static_cast<quint32>(m_good.size()));
            const QByteArray flipped = withFlip(m_good, place, i % 8);
            QVERIFY(writeBytes(path, flipped));
            const Ran ran = runProgram({u"list"_s, path, u"sessions"_s, u"--json"_s});
            QVERIFY2(ran.exitCode == 0 || ran.exitCode == 1, qPrintable(QString::number(place)));
            if (ran.exitCode == 0)
                QVERIFY2(ran.out == content, qPrintable(QString::number(place)));
            else
                QVERIFY2(ran.out.isEmpty() && ran.err.startsWith(path), qPrintable(ran.err));
            found += ran.exitCode;
            QCOMPARE(bytesOf(path), flipped);
        }
        QVERIFY2(found >= 20, qPrintable(QString::number(found)));
        QVERIFY(QFile::remove(path));
        QCOMPARE(everything().keys(), QStringList{u"sheet.txt"_s});
    }

    void refusesChangedTables_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a table gone") << u"PRAGMA foreign_keys = OFF; DROP TABLE participation"_s;
        QTest::newRow("a column gone") << u"ALTER TABLE venue DROP COLUMN channels"_s;
        QTest::newRow("no forum") << u"PRAGMA foreign_keys = OFF; DELETE FROM forum"_s;
        QTest::newRow("a session changed by hand") << u"UPDATE session SET minutes = 45 WHERE ownCode = (SELECT max(ownCode) FROM session)"_s;
        QTest::newRow("a text changed by hand") << u"UPDATE text SET text = text || '!' WHERE owner = (SELECT min(owner) FROM text)"_s;
        QTest::newRow("a sub-theme gone") << u"PRAGMA foreign_keys = OFF; DELETE FROM subTheme WHERE number = 1"_s;
    }

    void refusesChangedTables()
    {
        QFETCH(QString, statement);
        const QString path = at(u"bad.forum"_s);
        QVERIFY(writeBytes(path, m_good));
        const Ran changed = runTool(u"sqlite3"_s, {path, statement});
        QVERIFY2(changed.exitCode == 0, qPrintable(changed.err));
        refusesEverywhere(path, kDamaged, plainly);
        QVERIFY(QFile::remove(path));
    }

    void refusesAnotherProgramsDatabase()
    {
        const QString path = at(u"bookmarks.sqlite"_s);
        const Ran made = runTool(u"sqlite3"_s, {path, u"PRAGMA journal_mode = WAL; CREATE TABLE session (id TEXT, title TEXT); INSERT INTO session VALUES ('1', 'Tabs')"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        refusesEverywhere(path, kForeign, plainly);
        QVERIFY(QFile::remove(path));
    }

    void refusesWhatIsNoFile()
    {
        const QString folder = at(u"folder.forum"_s);
        QVERIFY(QDir().mkdir(folder));
        refusesEverywhere(folder, u": this is a folder, not a file. Name a file in it.\n"_s, plainly);
        QVERIFY(QDir().rmdir(folder));

        const QString pipe = at(u"pipe.forum"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        refusesEverywhere(pipe, kForeign, plainly);
        QVERIFY(QFile::remove(pipe));

        const QString link = at(u"link.forum"_s);
        QVERIFY(QFile::link(at(u"nobody"_s), link));
        refusesEverywhere(link, u": there is no such file.\n"_s, plainly);
        QVERIFY(QFile::remove(link));
        refusesEverywhere(link, u": there is no such file.\n"_s, plainly);
    }

    void refusesWhatMayNotBeRead()
    {
        if (runUnprivileged({u"--version"_s}).exitCode != 0)
            QSKIP("permissions cannot be made to hold for root here");
        const QString path = at(u"locked.forum"_s);
        QVERIFY(writeBytes(path, m_good));
        QVERIFY(QFile::setPermissions(path, {}));
        const QByteArray mode = QByteArray::number(QFileInfo(path).permissions());
        const auto names = everything().keys();
        for (const QString &command : {u"info"_s, u"check"_s}) {
            const Ran ran = runUnprivileged({command, path});
            QCOMPARE(ran.exitCode, 1);
            QCOMPARE(ran.err, path + u": the file cannot be read. Ask its owner for permission.\n"_s);
        }
        QCOMPARE(everything().keys(), names);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(bytesOf(path), m_good);

        // One that may only be read can be looked at, and an import says so and writes nothing.
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QCOMPARE(runUnprivileged({u"info"_s, path}).exitCode, 0);
        const Ran import = runUnprivileged({u"import"_s, path, m_sheet});
        QCOMPARE(import.exitCode, 1);
        QCOMPARE(import.err, path + u": the file can only be read. Save a copy to work on.\n"_s);
        QCOMPARE(runUnprivileged({u"import"_s, path, m_sheet, u"--dry-run"_s}).exitCode, 0);
        QCOMPARE(bytesOf(path), m_good);
        QCOMPARE(everything().keys(), names);
        QVERIFY(QFile::remove(path));
    }
};

PLANNER_TEST(TstBadFiles)
#include "tst_badfiles.moc"
