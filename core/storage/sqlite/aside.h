// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace planner::sqlite {

/// A new file under a passing name beside the one wanted, so that no half file ever has that name;
/// removed unless it got it.
class Aside {
public:
    explicit Aside(const QString &path);
    ~Aside();
    Q_DISABLE_COPY_MOVE(Aside)
    /// Where it stands until it is named.
    const QString &path() const noexcept { return m_path; }

    /// Makes an empty file. SQLite itself is not asked to: its errors would not say why.
    /// Errors: FileExists, FileIsFolder, FileNotWritable, DiskFull.
    Status make() const;
    /// Writes it to the disk, gives it its name, if nobody else took it meanwhile, and syncs the folder.
    /// Errors: FileExists, FileNotWritable, DiskFull.
    Status name() const;
    /// The same error about the file wanted.
    Error about(Error error) const;

private:
    QString m_final;
    QString m_path;
};

} // namespace planner::sqlite
