// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace planner {

/// Programmes in files: core/storage/sqlite. One that cannot be written to is opened read-only.
StoreAccess sqliteAccess();

} // namespace planner
