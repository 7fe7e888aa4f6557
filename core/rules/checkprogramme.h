// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"

namespace planner {

/// All findings of a programme, in the order of FindingsEngine::all().
std::vector<Finding> checkProgramme(const Programme &programme);

} // namespace planner
