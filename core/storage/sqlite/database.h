// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/statement.h"

#include <map>

struct sqlite3;

namespace planner::sqlite {

/// How a file is opened.
enum class Access {
    ReadWrite,
    ReadOnly,  ///< with the journal that another program may have beside it
    Immutable, ///< as if nobody could change it: no locks, no files beside it
};

/// A connection to one SQLite file, closed with the object. For one thread at a time.
class Database {
public:
    /// Foreign keys on, full sync, 3 s of patience with others. The journal's mode is the file's own: see
    /// keepJournal. Errors: as in lastError.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const noexcept { return m_path; }

    /// Runs one statement without values.
    Status run(const QString &statement) const;
    /// The first value of a statement's first row; an invalid one when there is none.
    Result<QVariant> value(const QString &statement) const;
    Result<Statement> prepare(const QString &statement) const;
    // The same for a statement that comes again and again: it is prepared once and kept. Not for a PRAGMA that
    // sets something: SQLite may do that while it prepares.
    Status runOften(const QString &statement, const QVariantList &values = {}) const;
    Result<QVariant> valueOften(const QString &statement) const;
    /// How many rows the last statement that inserts, updates or deletes has changed.
    int rowsChanged() const;

    /// Whether closing the last connection puts the journal into the file. At first it does.
    void settleOnClose(bool isOn) const;
    /// Gives a file that has lost it (a copy by another tool) its write-ahead log again. Where that cannot be,
    /// nothing changes: the other journal is slower, not less safe. Returns whether the file has the log now.
    bool keepJournal() const;

    /// What the last call's error means: FileBusy, DiskFull, FileReadOnly, FileNotReadable, FileDamaged,
    /// FileForeign, ReferenceMissing (a foreign key), RecordChanged (a doubled key), StoreFailed (all else, a value
    /// that the schema refuses among it: the checks of the domain should not have let it through).
    Error lastError() const;

private:
    Database(QString path, Access access) : m_path(std::move(path)), m_access(access) {}
    /// A kept statement, ready to run.
    Result<Statement *> kept(const QString &statement) const;
    QString m_path;
    Access m_access;
    sqlite3 *m_db = nullptr;
    mutable std::map<QString, Statement> m_kept;
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
