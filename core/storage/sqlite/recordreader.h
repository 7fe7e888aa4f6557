// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/domain/programme.h"
#include "core/storage/sqlite/database.h"

#include <QtCore/QHash>

namespace planner::sqlite {

/// What a program has seen of a record in the file.
struct Seen {
    qint64 revision = 0; ///< the log entry that wrote it; 0: when the file was made
    qint64 sum = 0;      ///< the first 8 bytes of its digest

    /// That of a record that went.
    static Seen gone() { return {-1, 0}; }
    bool isGone() const { return revision < 0; }
};

/// The records this program has seen, by id.
using SeenRecords = QHash<QUuid, Seen>;

/// The first 8 bytes of a digest as a number, for the tally.
qint64 sumOf(const QByteArray &digest);

/// Reads the whole programme in a few sequential passes and checks every record's digest, every table's
/// tally, and that every row belongs to a record. The checks of the domain are not run: what fits its
/// digest has passed them when it was written, and a check that has become stricter since must not
/// lock anybody out of their file. Errors: FileDamaged (path, table and id), StoreFailed.
Result<Programme> readProgramme(const Database &database, SeenRecords &seen);

/// The table of a kind of record.
template <class Record>
QString tableOf()
{
    return enumName(Record::kKind);
}

} // namespace planner::sqlite
