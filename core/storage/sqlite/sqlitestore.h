// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmestore.h"

#include <memory>

namespace planner {

/// A programme in one `.forum` file: SQLite with an application id and a schema of its own; see
/// docs/file-format.md. What commit() has returned is on the disk (WAL with full sync).
class SqliteStore final : public ProgrammeStore {
public:
    /// What the file is opened for.
    enum class OpenMode {
        ReadWrite,
        ReadOnly, ///< leaves the file and its folder exactly as they are
    };

    /// Makes a new file that holds @p programme. It is written aside and named when it is whole; until then an old
    /// file of that name stays as it is. Errors: FileExists, FileIsFolder, FileInUse (it cannot be replaced now),
    /// FileNotWritable, DiskFull, StoreFailed and those of check().
    static Result<std::unique_ptr<SqliteStore>> create(const QString &path, const Programme &programme, IfExists ifExists = IfExists::Refuse);
    /// Opens a file and brings an older one to the present schema (with a backup first). Nothing else is written before
    /// load() has found it whole. Errors: FileMissing, FileIsFolder, FileNotReadable, FileEmpty, FileForeign, FileNewer,
    /// FileDamaged, FileReadOnly (only when writing is asked for), FileBusy, BackupFailed, StoreFailed.
    static Result<std::unique_ptr<SqliteStore>> open(const QString &path, OpenMode mode);
    /// Writes all that the store holds, its history too, to a new file. Errors: as create().
    Status copyTo(const QString &path, IfExists ifExists = IfExists::Refuse) const;

    ~SqliteStore() override;

    QString name() const override;
    Result<Programme> load() override;
    Result<qint64> commit(const Edit &edit, const EditMeta &meta) override;
    Result<std::vector<LoggedEdit>> news(const Programme &known) override;
    Result<std::vector<LogEntry>> log(const QString &author) override;
    Result<Edit> logged(qint64 seq, const Programme &known) override;
    Result<int> others() override;
    bool isReadOnly() const override;

private:
    struct Parts;
    Status followChanges() const;
    Result<Programme> loadOnce();
    explicit SqliteStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace planner
