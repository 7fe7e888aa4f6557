// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/sqlitestore.h"

#include "core/domain/checks.h"
#include "core/domain/recordjson.h"
#include "core/storage/sqlite/changelog.h"
#include "core/storage/sqlite/filecopy.h"
#include "core/storage/sqlite/inspect.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/newfile.h"
#include "core/storage/sqlite/openfiles.h"
#include "core/storage/sqlite/recordrows.h"
#include "core/storage/sqlite/recordwriter.h"

#include <QtCore/QFileInfo>
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
    std::optional<FileStamp> stamp; ///< of a file that is read without locks
    std::future<Status> structure; ///< a look at every page, while the records are read
    SeenRecords seen;
    qint64 dataVersion = -1; ///< changes when another connection commits
    qint64 lastNews = 0;     ///< log entries up to this one are in memory

    /// Works with a connection from now on.
    void use(std::unique_ptr<Database> connection)
    {
        writer = std::make_unique<RecordWriter>(*connection);
        log = std::make_unique<ChangeLog>(*connection, QUuid::createUuid().toString(QUuid::WithoutBraces));
        database = std::move(connection);
    }

    /// Nothing is written and nothing believed before this is good.
    Status awaitStructure() { return structure.valid() ? structure.get() : ok(); }
};

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
    const auto trial = Database::open(path, Access::Immutable);
    if (!trial)
        return trial.error();
    // Looks at every page once: mapped, that is half the work. Nobody else writes to a file without a journal.
    if (const Status mapped = trial.value()->run(u"PRAGMA mmap_size = %1"_s.arg(QFileInfo(path).size())); !mapped)
        return mapped.error();
    const auto answer = trial.value()->value(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return answer.error();
    if (answer.value().toString() != u"ok")
        return Error{ErrorCode::FileDamaged, {path, QString()}, answer.value().toString()};
    return ok();
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
        if (const Status known = inspectFile(path, newest); !known)
            return known.error();
        if (mode == OpenMode::ReadWrite && !QFileInfo(path).isWritable())
            return Error{ErrorCode::FileReadOnly, {path}};
    }
    auto parts = std::make_unique<Parts>();
    parts->path = path;
    parts->mode = mode;
    if (isFirstHere && !hasJournal(path))
        parts->structure = std::async(std::launch::async, checkStructure, path);
    if (mode == OpenMode::ReadWrite)
        parts->presence = std::make_unique<OpenFile>(path);
    // To read with locks, SQLite makes its files beside this one: only where others have made them already.
    if (const FileStamp stamp = stampOf(path); mode == OpenMode::ReadOnly && isFirstHere && !stamp.isJournaled)
        parts->stamp = stamp;
    auto database = Database::open(path, mode == OpenMode::ReadWrite ? Access::ReadWrite : parts->stamp ? Access::Immutable : Access::ReadOnly);
    if (!database)
        return asDamage(path, database.error());
    parts->use(std::move(database).value());
    const auto version = schemaVersion(*parts->database);
    if (!version)
        return asDamage(path, version.error());
    if (version.value() > newest)
        return Error{ErrorCode::FileNewer, {path, QString::number(version.value()), QString::number(newest)}};
    if (mode == OpenMode::ReadWrite) {
        if (version.value() < newest || !parts->database->isJournalKept()) {
            if (const Status whole = parts->awaitStructure(); !whole)
                return asDamage(path, whole.error());
        }
        const Status migrated = migrate(*parts->database, schemaSteps(), [&parts] {
            const auto programme = readProgramme(*parts->database, parts->seen);
            return programme ? ok() : Status(programme.error());
        });
        if (!migrated)
            return migrated.error();
        parts->database->keepJournal();
    } else if (version.value() < newest) {
        return Error{ErrorCode::FileReadOnly, {path}, u"an older schema has to be migrated first"_s};
    }
    if (parts->presence)
        parts->presence->holdLocks();
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

/// Opens a file anew that is read without locks, once somebody has changed it.
Status SqliteStore::followChanges()
{
    Parts &p = *m_parts;
    if (!p.stamp)
        return ok();
    const FileStamp now = stampOf(p.path);
    if (now == *p.stamp)
        return ok();
    auto fresh = Database::open(p.path, now.isJournaled ? Access::ReadOnly : Access::Immutable);
    if (!fresh)
        return fresh.error();
    const auto last = ChangeLog(*fresh.value(), {}).last();
    if (!last)
        return last.error();
    if (last.value() < p.lastNews)
        return Error{ErrorCode::StoreFailed, {p.path}, u"another file has taken its place"_s};
    p.use(std::move(fresh).value());
    p.stamp = now.isJournaled ? std::nullopt : std::optional(now);
    p.dataVersion = -1;
    return ok();
}

Result<Programme> SqliteStore::load()
{
    Parts &p = *m_parts;
    p.lastNews = 0; // all is read anew
    if (const Status followed = followChanges(); !followed)
        return followed.error();
    // One snapshot: the records and the last log entry belong together.
    if (const Status begun = p.database->run(u"BEGIN"_s); !begun)
        return asDamage(p.path, begun.error());
    const auto version = p.database->value(u"PRAGMA data_version"_s);
    auto programme = readProgramme(*p.database, p.seen);
    const auto last = p.log->last();
    (void)p.database->run(u"COMMIT"_s); // nothing was written
    if (const Status whole = p.awaitStructure(); !whole)
        return asDamage(p.path, whole.error());
    if (!programme)
        return asDamage(p.path, programme.error());
    if (!last || !version)
        return asDamage(p.path, last ? version.error() : last.error());
    p.lastNews = last.value();
    p.dataVersion = version.value().toLongLong();
    return programme;
}

Result<qint64> SqliteStore::commit(const Edit &edit, const EditMeta &meta)
{
    Parts &p = *m_parts;
    if (isReadOnly())
        return Error{ErrorCode::FileReadOnly, {p.path}};
    Transaction transaction(*p.database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const Status same = checkVersion(*p.database); !same)
        return same.error();
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
    for (auto it = written.begin(); it != written.end(); ++it) {
        if (it->revision < 0)
            p.seen.remove(it.key());
        else
            p.seen.insert(it.key(), *it);
    }
    return seq;
}

Result<std::vector<LoggedEdit>> SqliteStore::news()
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
    auto entries = p.log->since(p.lastNews);
    if (!entries)
        return entries.error();
    p.dataVersion = version.value().toLongLong();
    for (const LoggedEdit &logged : entries.value().foreign) {
        for (const Change &change : logged.edit.changes) {
            std::visit(
                [&](const auto &replace) {
                    if (!replace.after)
                        p.seen.remove(replace.id().value);
                    else
                        p.seen.insert(replace.id().value, {logged.entry.seq, sumOf(digestOf(*replace.after, logged.entry.seq))});
                },
                change);
        }
    }
    p.lastNews = entries.value().last;
    return std::move(entries.value().foreign);
}

Result<std::vector<LogEntry>> SqliteStore::log(const QString &author)
{
    return m_parts->log->entriesOf(author);
}

Result<Edit> SqliteStore::logged(qint64 seq)
{
    return m_parts->log->edit(seq);
}

Result<int> SqliteStore::others()
{
    return m_parts->presence ? m_parts->presence->others() : 0;
}

Status SqliteStore::copyTo(const QString &path, IfExists ifExists) const
{
    return copyToNewFile(*m_parts->database, path, ifExists);
}

} // namespace planner
