// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/storage/sqlite/recordreader.h"

#include <QtCore/QHash>

namespace planner::sqlite {

/// Writes records inside a transaction that the caller holds.
class RecordWriter {
public:
    explicit RecordWriter(const Database &database) : m_database(database) {}

    /// Writes one change as revision @p revision, if the file's record is the one in @p seen.
    /// Errors: RecordChanged, RecordMissing, those of Database::lastError.
    Status write(const Change &change, qint64 revision, const SeenRecords &seen);

    /// Why the commit of @p edit, all written, breaks a foreign key: ReferenceInUse when it removes what
    /// somebody else's record names, ReferenceMissing when it names what somebody else has removed. To be
    /// asked before the transaction is rolled back.
    Error brokenReference(const Edit &edit) const;

    /// What write() has written since the last call: to be taken over when it is committed.
    SeenRecords takeWritten() { return std::exchange(m_written, {}); }

private:
    /// The record is not at the revision that was seen: RecordMissing or RecordChanged.
    template <class Record>
    Error otherRevision(const Record &record);
    template <class Record>
    Status writeReplace(const Replace<Record> &replace, qint64 revision, const SeenRecords &seen);
    template <class Record>
    Status writeParts(const std::optional<Record> &before, const Record *after, const QString &owner);
    Status writeText(const QString &owner, const QString &field, const Text &before, const Text &after);
    Status writeOrganisers(const QString &owner, const QString &field, const std::vector<OrganisationId> &list);
    Status writeParticipations(const QString &owner, const std::vector<Participation> &list);
    Status tally(const QString &table, int count, qint64 sum);

    const Database &m_database;
    SeenRecords m_written;
};

} // namespace planner::sqlite
