// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmestore.h"
#include "core/storage/sqlite/database.h"

namespace planner::sqlite {

/// Copies a whole open file, as it is now and whatever its journal holds, to a new one.
/// Errors: StoreFailed and those of Aside; there is then no new file.
Status copyToNewFile(const Database &database, const QString &path, IfExists ifExists);

} // namespace planner::sqlite
