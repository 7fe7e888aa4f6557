// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmestore.h"

namespace planner::sqlite {

/// Writes a programme to a new file: aside, then named, so that no half file ever has the name.
/// Errors: StoreFailed and those of Aside; there is then no new file.
Status writeNewFile(const QString &path, const Programme &programme, IfExists ifExists);

} // namespace planner::sqlite
