// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/edit.h"

#include <QtCore/QDateTime>

#include <vector>

namespace planner {

/// How an entry of the change log came about.
enum class LogMark {
    Edit, ///< something new
    Undo, ///< takes the entry `target` back
    Redo, ///< does the entry `target` again, after an Undo of it
};

/// Who makes an edit, when, and what for.
struct EditMeta {
    QString author;            ///< the person: the same after a restart
    QDateTime at;              ///< UTC
    LogMark mark = LogMark::Edit;
    qint64 target = 0;         ///< for Undo and Redo: the entry's number
    bool needsNewest = false;  ///< refuse it while there is news that the store has not told
};

/// An entry of the change log without its records.
struct LogEntry {
    qint64 seq = 0; ///< counts up from 1, in the order of commits
    EditLabel label;
    EditMeta meta;
};

/// An entry of the change log with its records.
struct LoggedEdit {
    LogEntry entry;
    Edit edit;
};

/// What becomes of a file that has the name of a new one already.
enum class IfExists { Refuse, Replace };

/// Where a programme is kept. All calls come from one thread.
///
/// A store knows which revision of each record its user has seen (from load, news and commit) and
/// refuses an edit of a record that somebody else has changed since.
class ProgrammeStore {
public:
    virtual ~ProgrammeStore() = default;

    /// What messages call it: a file's path, or a database's address without a password.
    virtual QString name() const = 0;
    /// Everything, as of now. Errors: FileDamaged (table and id), JournalForeign, FileMoved, FileBusy, StoreFailed.
    virtual Result<Programme> load() = 0;
    /// Writes @p edit and its log entry, whole or not at all, and returns the entry's number once
    /// it is safe on disk. The edit comes from Document, which has checked it by the domain's rules.
    /// Errors: ProgrammeChanged (with needsNewest only), RecordChanged, RecordMissing, ReferenceMissing and
    /// ReferenceInUse (by somebody else's edit), FileBusy, DiskFull, FileReadOnly, FileNewer, FileMoved,
    /// StoreFailed; nothing is then written.
    virtual Result<qint64> commit(const Edit &edit, const EditMeta &meta) = 0;
    /// What others have committed since load or the last call, in order. Empty most of the time,
    /// and then as cheap as one question to the database. The log holds of a record only what changed; the rest
    /// comes from @p known, the programme as its user has it. Error, besides those of load: ProgrammeChanged, when
    /// it cannot be told in edits and has to be loaded.
    virtual Result<std::vector<LoggedEdit>> news(const Programme &known) = 0;
    /// All log entries of one author, ascending.
    virtual Result<std::vector<LogEntry>> log(const QString &author) = 0;
    /// One logged edit with its records, which have what it did not change from @p known. Errors: FileDamaged (it is
    /// not there, or not as written), FieldInvalid (of a zone that this machine does not know), StoreFailed.
    virtual Result<Edit> logged(qint64 seq, const Programme &known) = 0;
    /// How many other programs have this store open now.
    virtual Result<int> others() = 0;
    /// Can it be written to at all?
    virtual bool isReadOnly() const = 0;
};

} // namespace planner
