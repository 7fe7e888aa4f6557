// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

#include <QtCore/QStringList>

#include <functional>

namespace planner::sqlite {

/// What stands in the file's header so that it is known as ours: "FPln" (sqlite.org/fileformat2.html, 1.3.11).
inline constexpr quint32 kApplicationId = 0x46506c6e;

/// The schema files' texts, the first being version 1.
const QStringList &schemaSteps();

/// The version of an open file, which is `user_version`.
Result<int> schemaVersion(const Database &database);

/// Is the programme whole as it stands in the file now?
using Verify = std::function<Status()>;

/// Brings a file to the version of the last of @p steps, in one transaction. A file that already holds
/// something is first copied to "NAME.before-schema-N.forum" beside it, and is kept as it is when
/// @p verify finds it damaged.
/// Errors: FileNewer, BackupFailed, FileBusy, DiskFull, StoreFailed, those of @p verify; the file then
/// keeps the version it had.
Status migrate(const Database &database, const QStringList &steps, const Verify &verify = {});

} // namespace planner::sqlite
