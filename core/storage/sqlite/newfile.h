// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/storage/sqlite/database.h"

namespace planner::sqlite {

/// Writes a programme to a new file: aside, then named, so that no half file ever has the name.
/// Errors: FileExists, FileIsFolder, FileNotWritable, DiskFull, StoreFailed; there is then no new file.
Status writeNewFile(const QString &path, const Programme &programme);

} // namespace planner::sqlite
