// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/sqlitestore.h"

#include "core/domain/checks.h"
#include "core/domain/names.h"
#include "core/storage/sqlite/changelog.h"
#include "core/storage/sqlite/filecopy.h"
#include "core/storage/sqlite/inspect.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/newfile.h"
#include "core/storage/sqlite/openfiles.h"
#include "core/storage/sqlite/recordrows.h"
#include "core/storage/sqlite/recordwriter.h"

#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtCore/QUuid>

#include <future>

namespace planner {

using namespace Qt::StringLiterals;
using namespace planner::sqlite;

/// What an open store is made of. The database closes before the file's presence is given up.
struct SqliteStore::Parts {
    QString path;
    OpenMode mode = OpenMode::ReadWrite;
    std::unique_ptr<OpenFile> presence;
    std::unique_ptr<Database> database;
    std::unique_ptr<RecordWriter> writer;
    std::unique_ptr<ChangeLog> log;
    FileStamp origin;               ///< of the file as it was opened
    std::optional<FileStamp> stamp; ///< of a file that is read without locks
    std::future<Status> structure;  ///< a look at every page, while the records are read
    bool isProven = false;          ///< it has been read whole; before that nothing is written
    SeenRecords seen;
    qint64 dataVersion = -1; ///< changes when another connection commits
    qint64 lastNews = 0;     ///< log entries up to this one are in memory
    QByteArray lastSeal;     ///< of that entry

    /// Counts records as seen.
    void take(const SeenRecords &fresh)
    {
        for (auto it = fresh.begin(); it != fresh.end(); ++it) {
            if (it->isGone())
                seen.remove(it.key());
            else
                seen.insert(it.key(), *it);
        }
    }

    /// Works with a connection from now on.
    void use(std::unique_ptr<Database> connection)
    {
        writer = std::make_unique<RecordWriter>(*connection);
        log = std::make_unique<ChangeLog>(*connection, QUuid::createUuid().toString(QUuid::WithoutBraces));
        database = std::move(connection);
    }

    Status connect(Access access);
    Status connectToRead(bool isFirstHere);
    Status connectToWrite();
    void prove();
    Status awaitStructure() { return structure.valid() ? structure.get() : ok(); }
};

Status SqliteStore::Parts::connect(Access access)
{
    const bool isSettled = !hasJournal(path);
    auto connection = Database::open(path, access);
    if (!connection)
        return connection.error();
    connection.value()->settleOnClose(isProven || isSettled); // else an unproven journal goes into the file
    if (const auto version = schemaVersion(*connection.value()); !version) // takes SQLite's locks
        return version.error();
    use(std::move(connection).value());
    return ok();
}

/// To read with locks, SQLite makes its files beside this one: only where others have made them already.
Status SqliteStore::Parts::connectToRead(bool isFirstHere)
{
    return whileStill(path, [this, isFirstHere]() -> Status {
        const FileStamp now = stampOf(path);
        const bool isLocked = !isFirstHere || now.isShared;
        Status connected = connect(isLocked ? Access::ReadOnly : Access::Immutable);
        stamp = isLocked && connected ? std::nullopt : std::optional(now);
        if (!connected && isLocked && isFirstHere && !hasJournal(path)) // what was left of a killed program, where nothing can be written
            connected = connect(Access::Immutable);
        return connected;
    });
}

/// Waits while somebody puts another file in this one's place.
Status SqliteStore::Parts::connectToWrite()
{
    constexpr int kMostTimes = 60;
    constexpr int kPauseMs = 50;
    for (int time = 0; time < kMostTimes; ++time) {
        presence = std::make_unique<OpenFile>(path);
        if (presence->isShut()) {
            QThread::msleep(kPauseMs);
            continue;
        }
        if (const Status connected = connect(Access::ReadWrite); !connected || presence->isInPlace())
            return connected;
        writer.reset();
        log.reset();
        database.reset();
    }
    return Error{ErrorCode::FileBusy, {path}};
}

/// From now on the file may be written.
void SqliteStore::Parts::prove()
{
    if (isProven || mode != OpenMode::ReadWrite)
        return;
    isProven = true;
    database->settleOnClose(true);
    if (database->keepJournal()) // in another mode these locks would keep ourselves from writing
        presence->holdLocks();
}

SqliteStore::SqliteStore(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

SqliteStore::~SqliteStore()
{
    if (m_parts->presence)
        m_parts->presence->dropLocks(); // the last one to close puts the journal into the file
}

namespace {

/// A trial that cannot write, for a file without a journal: is its structure whole?
Status checkStructure(const QString &path)
{
    return whileStill(path, [&path]() -> Status {
        if (hasJournal(path)) // somebody is at work, who has looked before
            return ok();
        const auto trial = Database::open(path, Access::Immutable);
        if (!trial)
            return trial.error();
        // Looks at every page once: mapped, that is half the work.
        if (const Status mapped = trial.value()->run(u"PRAGMA mmap_size = %1"_s.arg(QFileInfo(path).size())); !mapped)
            return mapped.error();
        const auto answer = trial.value()->value(u"PRAGMA quick_check(1)"_s);
        if (!answer)
            return answer.error();
        if (answer.value().toString() != u"ok")
            return Error{ErrorCode::FileDamaged, {path, QString()}, answer.value().toString()};
        return ok();
    });
}

/// Is a file that is damaged with its journal whole without it? Then the journal is another file's.
bool isWholeAlone(const QString &path)
{
    const auto alone = Database::open(path, Access::Immutable);
    SeenRecords seen;
    return alone && readProgramme(*alone.value(), seen);
}

/// Has a newer program brought the file to its own schema meanwhile? This one would then write records
/// without the fields that it does not know. Error: FileNewer.
Status checkVersion(const Database &database)
{
    const int newest = static_cast<int>(schemaSteps().size());
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (version.value() != newest)
        return Error{ErrorCode::FileNewer, {database.path(), QString::number(version.value()), QString::number(newest)}};
    return ok();
}

/// Notes how a record is after others' edit @p seq. Error: ProgrammeChanged, when the file has it otherwise: then it was not
/// before the edit what its user has.
template <class Record>
Status see(const Database &database, const Replace<Record> &replace, qint64 seq, SeenRecords &seen)
{
    const QUuid id = replace.id().value;
    if (!replace.after) {
        seen.insert(id, Seen::gone());
        return ok();
    }
    const QByteArray digest = digestOf(*replace.after, seq);
    auto stored = database.prepare(u"SELECT digest FROM %1 WHERE id = ? AND revision = ?"_s.arg(tableOf<Record>()));
    if (!stored)
        return stored.error();
    stored.value().bind({replace.id().toString(), seq});
    const auto found = stored.value().next();
    if (!found)
        return found.error();
    if (found.value() && stored.value().bytes(0) != digest) // none: it has been changed again, or is gone
        return Error{ErrorCode::ProgrammeChanged};
    seen.insert(id, {seq, sumOf(digest)});
    return ok();
}

/// What goes wrong while a file that passed as ours is read means that it is damaged.
Error asDamage(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::StoreFailed || error.code == ErrorCode::FileForeign)
        return {ErrorCode::FileDamaged, {path, QString()}, error.detail};
    return error;
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path, const Programme &programme, IfExists ifExists)
{
    if (const Status valid = check(programme); !valid)
        return valid.error();
    if (const Status made = writeNewFile(path, programme, ifExists); !made)
        return made.error();
    return open(path, OpenMode::ReadWrite);
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, OpenMode mode)
{
    const int newest = static_cast<int>(schemaSteps().size());
    const bool isFirstHere = !OpenFile::isOpenHere(path);
    if (isFirstHere) {
        if (const Status known = whileStill(path, [&] { return inspectFile(path, newest); }); !known)
            return known.error();
        if (mode == OpenMode::ReadWrite && !QFileInfo(path).isWritable())
            return Error{ErrorCode::FileReadOnly, {path}};
    }
    auto parts = std::make_unique<Parts>();
    parts->path = path;
    parts->mode = mode;
    if (isFirstHere && !hasJournal(path))
        parts->structure = std::async(std::launch::async | std::launch::deferred, checkStructure, path);
    const Status connected = mode == OpenMode::ReadWrite ? parts->connectToWrite() : parts->connectToRead(isFirstHere);
    if (!connected)
        return asDamage(path, connected.error());
    parts->origin = stampOf(path);
    const auto version = schemaVersion(*parts->database);
    if (!version)
        return asDamage(path, version.error());
    if (version.value() > newest)
        return Error{ErrorCode::FileNewer, {path, QString::number(version.value()), QString::number(newest)}};
    if (version.value() < newest && mode == OpenMode::ReadOnly)
        return Error{ErrorCode::FileReadOnly, {path}, u"an older schema has to be migrated first"_s};
    if (version.value() < newest) {
        if (const Status whole = parts->awaitStructure(); !whole)
            return asDamage(path, whole.error());
        const Status migrated = migrate(*parts->database, schemaSteps(), [&parts] {
            const auto programme = readProgramme(*parts->database, parts->seen);
            return programme ? ok() : Status(programme.error());
        });
        if (!migrated)
            return migrated.error();
    }
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
}

QString SqliteStore::name() const
{
    return m_parts->path;
}

bool SqliteStore::isReadOnly() const
{
    return m_parts->mode == OpenMode::ReadOnly;
}

/// Is it still the same file? One that is read without locks is opened anew once somebody has changed it.
/// Error: FileMoved.
Status SqliteStore::followChanges() const
{
    Parts &p = *m_parts;
    const Error moved{ErrorCode::FileMoved, {p.path}};
    if (p.presence)
        return p.presence->isInPlace() ? ok() : Status(moved);
    const FileStamp now = stampOf(p.path);
    if (!now.isSameFile(p.origin))
        return moved;
    if (!p.stamp || now == *p.stamp)
        return ok();
    if (const Status connected = p.connectToRead(true); !connected)
        return connected;
    p.dataVersion = -1;
    const auto seal = p.lastNews > 0 ? p.log->seal(p.lastNews) : Result<QByteArray>(p.lastSeal);
    if (!seal)
        return seal.error();
    return seal.value() == p.lastSeal ? ok() : Status(moved); // another programme was written into it
}

Result<Programme> SqliteStore::load()
{
    Parts &p = *m_parts;
    p.lastNews = 0; // all is read anew
    p.lastSeal.clear();
    if (isReadOnly() && !stampOf(p.path).isSameFile(p.origin)) { // who only looks follows the name
        if (const Status another = p.connectToRead(!OpenFile::isOpenHere(p.path)); !another)
            return asDamage(p.path, another.error());
        p.origin = stampOf(p.path);
    }
    auto programme = whileStill(p.path, [this] { return loadOnce(); });
    if (programme) {
        p.prove();
        return programme;
    }
    const Error error = asDamage(p.path, programme.error());
    if (error.code == ErrorCode::FileDamaged && hasJournal(p.path) && isWholeAlone(p.path))
        return Error{ErrorCode::JournalForeign, {p.path, p.path + u"-wal"_s}};
    return error;
}

Result<Programme> SqliteStore::loadOnce()
{
    Parts &p = *m_parts;
    if (const Status followed = followChanges(); !followed)
        return followed.error();
    // One snapshot: the records and the last log entry belong together.
    if (const Status begun = p.database->run(u"BEGIN"_s); !begun)
        return begun.error();
    const auto version = p.database->value(u"PRAGMA data_version"_s);
    auto programme = readProgramme(*p.database, p.seen);
    const auto last = p.log->last();
    const auto seal = last ? p.log->seal(last.value()) : last.error();
    (void)p.database->run(u"COMMIT"_s); // nothing was written
    if (const Status whole = p.awaitStructure(); !whole)
        return whole.error();
    if (!programme)
        return programme.error();
    if (!seal || !version)
        return seal ? version.error() : seal.error();
    if (p.stamp && stampOf(p.path) != *p.stamp)
        return Error{ErrorCode::FileBusy, {p.path}}; // what was read may be of two times
    p.lastNews = last.value();
    p.lastSeal = seal.value();
    p.dataVersion = version.value().toLongLong();
    return programme;
}

Result<qint64> SqliteStore::commit(const Edit &edit, const EditMeta &meta)
{
    Parts &p = *m_parts;
    if (isReadOnly())
        return Error{ErrorCode::FileReadOnly, {p.path}};
    if (const Status there = followChanges(); !there)
        return there.error();
    Transaction transaction(*p.database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const Status same = checkVersion(*p.database); !same)
        return same.error();
    const auto isOvertaken = meta.needsNewest ? p.log->isForeignAfter(p.lastNews) : Result<bool>(false);
    if (!isOvertaken)
        return isOvertaken.error();
    if (isOvertaken.value())
        return Error{ErrorCode::ProgrammeChanged};
    const auto seq = p.log->append(edit, meta);
    if (!seq)
        return seq.error();
    for (const Change &change : edit.changes) {
        if (const Status status = p.writer->write(change, seq.value(), p.seen); !status) {
            (void)p.writer->takeWritten();
            return status.error();
        }
    }
    const SeenRecords written = p.writer->takeWritten();
    if (const Status done = transaction.commit(); !done)
        return done.error().code == ErrorCode::ReferenceMissing ? p.writer->brokenReference(edit) : done.error();
    if (const Status there = followChanges(); !there) // it went just now: what was written is nowhere
        return there.error();
    p.take(written);
    return seq;
}

Result<std::vector<LoggedEdit>> SqliteStore::news(const Programme &known)
{
    Parts &p = *m_parts;
    if (const Status followed = followChanges(); !followed)
        return followed.error();
    const auto version = p.database->valueOften(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    if (version.value().toLongLong() == p.dataVersion)
        return std::vector<LoggedEdit>();
    if (const Status same = checkVersion(*p.database); !same)
        return same.error();
    auto entries = p.log->since(p.lastNews, known);
    if (!entries)
        return entries.error();
    const auto seal = p.log->seal(entries.value().last);
    if (!seal)
        return seal.error();
    SeenRecords seen;
    for (const LoggedEdit &logged : entries.value().foreign) {
        for (const Change &change : logged.edit.changes) {
            const Status same = std::visit([&](const auto &replace) { return see(*p.database, replace, logged.entry.seq, seen); }, change);
            if (!same)
                return same.error();
        }
    }
    p.take(seen);
    p.dataVersion = version.value().toLongLong();
    p.lastNews = entries.value().last;
    p.lastSeal = seal.value();
    return std::move(entries.value().foreign);
}

Result<std::vector<LogEntry>> SqliteStore::log(const QString &author)
{
    return whileStill(m_parts->path, [&]() -> Result<std::vector<LogEntry>> {
        const Status followed = followChanges();
        return followed ? m_parts->log->entriesOf(author) : followed.error();
    });
}

Result<Edit> SqliteStore::logged(qint64 seq, const Programme &known)
{
    return m_parts->log->edit(seq, known);
}

Result<int> SqliteStore::others()
{
    return m_parts->presence ? m_parts->presence->others() : 0;
}

Status SqliteStore::copyTo(const QString &path, IfExists ifExists) const
{
    (void)followChanges(); // a file that has gone can still be copied
    return copyToNewFile(*m_parts->database, path, ifExists);
}

} // namespace planner
