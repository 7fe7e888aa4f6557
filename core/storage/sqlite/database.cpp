// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/database.h"

#include <QtCore/QUrl>

#include <sqlite3.h>

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 3000; // ms
constexpr size_t kMostKept = 100; // statements; an update has one for each set of columns that change

/// The file's path as a URI, so that it can carry options.
QByteArray uriOf(const QString &path, Access access)
{
    return "file:" + QUrl::toPercentEncoding(path, "/") + (access == Access::Immutable ? "?immutable=1" : "");
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, access));
    const int mode = access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(uriOf(path, access).constData(), &database->m_db, mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        return database->lastError();
    sqlite3_busy_timeout(database->m_db, kPatience);
    QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cell_size_check = ON"_s};
    if (access == Access::ReadWrite)
        settings << u"PRAGMA synchronous = FULL"_s;
    for (const QString &setting : settings) {
        if (const Status status = database->run(setting); !status)
            return status.error();
    }
    return database;
}

Database::~Database()
{
    m_kept.clear();
    sqlite3_close(m_db);
}

Result<Statement> Database::prepare(const QString &statement) const
{
    const QByteArray utf8 = statement.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(m_db, utf8.constData(), static_cast<int>(utf8.size()), &prepared, nullptr) != SQLITE_OK)
        return lastError();
    return Statement(*this, prepared);
}

namespace {

Status runAll(Statement &statement)
{
    return statement.each([](const Statement &) { return ok(); });
}

Result<QVariant> firstValue(Statement &statement)
{
    const auto found = statement.next();
    if (!found)
        return found.error();
    QVariant value = found.value() ? statement.value(0) : QVariant();
    statement.reset();
    return value;
}

} // namespace

Status Database::run(const QString &statement) const
{
    auto prepared = prepare(statement);
    return prepared ? runAll(prepared.value()) : prepared.error();
}

Result<QVariant> Database::value(const QString &statement) const
{
    auto prepared = prepare(statement);
    return prepared ? firstValue(prepared.value()) : prepared.error();
}

Result<Statement *> Database::kept(const QString &statement) const
{
    const auto known = m_kept.find(statement);
    if (known != m_kept.end())
        return &known->second;
    if (m_kept.size() >= kMostKept)
        m_kept.clear();
    auto prepared = prepare(statement);
    if (!prepared)
        return prepared.error();
    return &m_kept.emplace(statement, std::move(prepared).value()).first->second;
}

Status Database::runOften(const QString &statement, const QVariantList &values) const
{
    const auto found = kept(statement);
    if (!found)
        return found.error();
    found.value()->bind(values);
    return runAll(*found.value());
}

Result<QVariant> Database::valueOften(const QString &statement) const
{
    const auto found = kept(statement);
    return found ? firstValue(*found.value()) : found.error();
}

int Database::rowsChanged() const
{
    return sqlite3_changes(m_db);
}

void Database::settleOnClose(bool isOn) const
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, isOn ? 0 : 1, nullptr);
}

bool Database::keepJournal() const
{
    const auto isKept = [this] {
        const auto mode = value(u"PRAGMA journal_mode"_s);
        return mode && mode.value().toString() == u"wal";
    };
    if (isKept())
        return true;
    (void)run(u"PRAGMA journal_mode = WAL"_s); // refused while another program is at work, or without room
    return isKept();
}

Error Database::lastError() const
{
    if (!m_db) // no memory was left to open it
        return {ErrorCode::StoreFailed, {m_path}};
    const int extended = sqlite3_extended_errcode(m_db);
    const QString detail = u"%1: %2"_s.arg(QString::number(extended), QString::fromUtf8(sqlite3_errmsg(m_db)));
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileBusy, {m_path}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::FileReadOnly, {m_path}, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {m_path}, detail};
    case SQLITE_IOERR:
        if (extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_TRUNCATE || extended == SQLITE_IOERR_SHMSIZE || extended == SQLITE_IOERR)
            return {ErrorCode::DiskFull, {m_path}, detail};
        return {ErrorCode::StoreFailed, {m_path}, detail};
    case SQLITE_CANTOPEN: // the folder does not let SQLite make its files beside this one
        return {m_access == Access::ReadWrite ? ErrorCode::FileReadOnly : ErrorCode::FileNotReadable, {m_path}, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::FileDamaged, {m_path, {}}, detail};
    case SQLITE_NOTADB:
        return {ErrorCode::FileForeign, {m_path}, detail};
    case SQLITE_CONSTRAINT:
        if (extended == SQLITE_CONSTRAINT_FOREIGNKEY)
            return {ErrorCode::ReferenceMissing, {{}, {}}, detail};
        if (extended == SQLITE_CONSTRAINT_PRIMARYKEY || extended == SQLITE_CONSTRAINT_UNIQUE)
            return {ErrorCode::RecordChanged, {{}, {}}, detail};
        return {ErrorCode::StoreFailed, {m_path}, detail};
    default:
        return {ErrorCode::StoreFailed, {m_path}, detail};
    }
}

Transaction::Transaction(const Database &database)
    : m_database(database), m_begun(database.runOften(u"BEGIN IMMEDIATE"_s)), m_isOpen(bool(m_begun))
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        (void)m_database.run(u"ROLLBACK"_s); // SQLite may have rolled back by itself: then this says so, to nobody
}

Status Transaction::commit()
{
    if (!m_isOpen)
        return m_begun;
    if (const Status status = m_database.runOften(u"COMMIT"_s); !status)
        return status;
    m_isOpen = false;
    return ok();
}

} // namespace planner::sqlite
