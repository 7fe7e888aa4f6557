// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmestore.h"

namespace planner::sqlite {

/// A new file under a passing name beside the one wanted, so that no half file ever has that name;
/// removed unless it got it. Where a link may be replaced, what it leads to is.
class Aside {
public:
    Aside(const QString &path, IfExists ifExists);
    ~Aside();
    Q_DISABLE_COPY_MOVE(Aside)
    /// Where it stands until it is named.
    const QString &path() const noexcept { return m_path; }

    /// Makes an empty file. SQLite itself is not asked to: its errors would not say why.
    /// Errors: FileExists, FileIsFolder, FileNotWritable, DiskFull.
    Status make() const;
    /// Writes it to the disk, gives it its name and syncs the folder. The old file of that name, if it may be replaced,
    /// is whole until then, and no journal is left that SQLite would take for the new one's.
    /// Errors: FileExists, FileInUse, FileNotWritable, DiskFull; FileDamaged when the old one's journal cannot be read.
    Status name() const;
    /// The same error about the file wanted.
    Error about(Error error) const;

private:
    Status take() const;
    Status replace() const;

    IfExists m_ifExists;
    QString m_final;
    QString m_path;
};

} // namespace planner::sqlite
