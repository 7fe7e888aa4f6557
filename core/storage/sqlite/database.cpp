// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/database.h"

#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtCore/QVariant>

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html).
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kIoError = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNotADatabase = 26;
// Extended codes.
constexpr int kForeignKey = 787;
constexpr int kPrimaryKey = 1555;
constexpr int kUnique = 2067;
constexpr int kIoErrorWrite = 778;
constexpr int kIoErrorTruncate = 1546;
constexpr int kIoErrorShmSize = 4874;

/// The file's path as a URI, so that it can carry options.
QString uriOf(const QString &path, Access access)
{
    QString uri = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    switch (access) {
    case Access::ReadWrite: return uri + u"?mode=rw"_s;
    case Access::ReadOnly: return uri + u"?mode=ro"_s;
    case Access::Immutable: return uri + u"?mode=ro&immutable=1"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, u"planner-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces), access));
    database->m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    database->m_db.setDatabaseName(uriOf(path, access));
    // Extended result codes tell a full disk from a broken one.
    database->m_db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s
        + (access == Access::ReadWrite ? QString() : u";QSQLITE_OPEN_READONLY"_s));
    if (!database->m_db.open())
        return database->errorOf(database->m_db.lastError());
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
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Status Database::run(const QString &statement) const
{
    QSqlQuery query(m_db);
    if (!query.exec(statement))
        return errorOf(query.lastError());
    return ok();
}

Result<QVariant> Database::value(const QString &statement) const
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return errorOf(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

Result<QSqlQuery> Database::prepare(const QString &statement) const
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorOf(query.lastError());
    return query;
}

void Database::bind(QSqlQuery &query, const QVariantList &values)
{
    constexpr QChar kMark(0xfeff);
    for (qsizetype i = 0; i < values.size(); ++i) {
        QVariant value = values[i];
        if (value.userType() == QMetaType::QString) {
            // SQLite takes one byte order mark off the start of a text: one more, so that ours stays.
            const QString text = value.toString();
            if (text.startsWith(kMark))
                value = kMark + text;
        }
        query.bindValue(static_cast<int>(i), value);
    }
}

void Database::keepJournal() const
{
    const auto mode = value(u"PRAGMA journal_mode"_s);
    if (mode && mode.value().toString() != u"wal")
        (void)run(u"PRAGMA journal_mode = WAL"_s); // refused while another program is at work, or without room
}

Error Database::errorOf(const QSqlError &error) const
{
    const int extended = error.nativeErrorCode().toInt();
    const int primary = extended & 0xff;
    const QString detail = u"%1: %2"_s.arg(error.nativeErrorCode(), error.databaseText());
    switch (primary) {
    case kBusy:
    case kLocked:
        return {ErrorCode::FileBusy, {m_path}, detail};
    case kReadOnly:
        return {ErrorCode::FileReadOnly, {m_path}, detail};
    case kFull:
        return {ErrorCode::DiskFull, {m_path}, detail};
    case kIoError:
        if (extended == kIoErrorWrite || extended == kIoErrorTruncate || extended == kIoErrorShmSize || extended == kIoError)
            return {ErrorCode::DiskFull, {m_path}, detail};
        return {ErrorCode::StoreFailed, {m_path}, detail};
    case kCannotOpen: // the folder does not let SQLite make its files beside this one
        return {m_access == Access::ReadWrite ? ErrorCode::FileReadOnly : ErrorCode::FileNotReadable, {m_path}, detail};
    case kCorrupt:
        return {ErrorCode::FileDamaged, {m_path, {}}, detail};
    case kNotADatabase:
        return {ErrorCode::FileForeign, {m_path}, detail};
    case kConstraint:
        if (extended == kForeignKey)
            return {ErrorCode::ReferenceMissing, {{}, {}}, detail};
        if (extended == kPrimaryKey || extended == kUnique)
            return {ErrorCode::RecordChanged, {{}, {}}, detail};
        return {ErrorCode::StoreFailed, {m_path}, detail};
    default:
        return {ErrorCode::StoreFailed, {m_path}, detail};
    }
}

Transaction::Transaction(const Database &database)
    : m_database(database), m_begun(database.run(u"BEGIN IMMEDIATE"_s)), m_isOpen(bool(m_begun))
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
    if (const Status status = m_database.run(u"COMMIT"_s); !status)
        return status;
    m_isOpen = false;
    return ok();
}

} // namespace planner::sqlite
