// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/editjson.h"
#include "core/storage/programmestore.h"
#include "core/storage/sqlite/database.h"

namespace planner::sqlite {

/// The table of all edits. Each entry has a digest of all its columns, and one of the edit alone, so
/// that the rest can be checked without reading the edit.
class ChangeLog {
public:
    /// @p writer names this connection, so that it knows its own entries from others'.
    ChangeLog(const Database &database, QString writer) : m_database(database), m_writer(std::move(writer)) {}

    /// What others have written after an entry.
    struct News {
        std::vector<LoggedEdit> foreign; ///< ascending
        qint64 last = 0;                 ///< number of the newest entry, whosever
    };

    /// Adds an entry inside a transaction that the caller holds, and returns its number.
    Result<qint64> append(const Edit &edit, const EditMeta &meta);
    /// The newest entry's number, 0 for none. Error: FileDamaged when the newest entries have vanished.
    Result<qint64> last() const;
    /// Has another connection written after an entry?
    Result<bool> isForeignAfter(qint64 seq) const;
    /// The digest of an entry, empty when there is no such entry: by that a log is known again.
    Result<QByteArray> seal(qint64 seq) const;
    // What an entry does not hold of its records comes from the programme as the caller has it.
    // Errors of the rest: FileDamaged (the entry), those of Database::lastError; since(): ProgrammeChanged, when an
    // entry is whole but cannot be read here; edit(): FieldInvalid, the same.
    Result<News> since(qint64 seq, const Programme &known) const;
    Result<std::vector<LogEntry>> entriesOf(const QString &author) const;
    Result<Edit> edit(qint64 seq, const Programme &known) const;

private:
    /// The edit in a row that has it. Errors: FileDamaged (not as written), FieldInvalid.
    Result<Edit> editOf(const Statement &row, qint64 seq, EditReader &reader) const;

    const Database &m_database;
    QString m_writer;
};

} // namespace planner::sqlite
