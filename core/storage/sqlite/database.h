// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <memory>

namespace planner::sqlite {

/// How a file is opened.
enum class Access {
    ReadWrite,
    ReadOnly,  ///< with the journal that another program may have beside it
    Immutable, ///< as if nobody could change it: no locks, no files beside it
};

/// A connection to one SQLite file, closed with the object.
class Database {
public:
    /// Foreign keys on, full sync, 3 s of patience with others. The journal's mode is the file's own: see
    /// keepJournal. Errors: as in errorOf.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const noexcept { return m_path; }
    QSqlDatabase db() const { return m_db; }

    /// Runs one statement without values.
    Status run(const QString &statement) const;
    /// The first value of a statement's first row; an invalid one when there is none.
    Result<QVariant> value(const QString &statement) const;
    /// A statement prepared once and used often; forward only.
    Result<QSqlQuery> prepare(const QString &statement) const;

    /// Gives a prepared statement its values, in their order.
    static void bind(QSqlQuery &query, const QVariantList &values);

    /// Gives a file that has lost it (a copy by another tool) its write-ahead log again. Where that cannot be,
    /// nothing changes: the other journal is slower, not less safe.
    void keepJournal() const;

    /// What an SQL error means: FileBusy, DiskFull, FileReadOnly, FileNotReadable, FileDamaged, FileForeign,
    /// ReferenceMissing (a foreign key), RecordChanged (a doubled key), StoreFailed (all else, a value that
    /// the schema refuses among it: the checks of the domain should not have let it through).
    Error errorOf(const QSqlError &error) const;

private:
    Database(QString path, QString connection, Access access)
        : m_path(std::move(path)), m_connection(std::move(connection)), m_access(access)
    {
    }
    QString m_path;
    QString m_connection;
    Access m_access;
    QSqlDatabase m_db;
};

/// Rolls back unless committed. It takes the right to write at once, so that what was read inside
/// it is still true when it is written.
class Transaction {
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Did it begin?
    const Status &begun() const noexcept { return m_begun; }
    Status commit();

private:
    const Database &m_database;
    Status m_begun;
    bool m_isOpen;
};

} // namespace planner::sqlite
