// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

namespace planner {

/// The sample programme, made from the data in resources/sample: a forum of five days in three
/// languages with something wrong of each kind, so that a newcomer sees what the program does.
/// Its ids are made from the data's keys (RFC 4122, version 5), so it is the same each time.
/// Errors: FileDamaged (file) and those of checks.h when the data does not hold together.
Result<Programme> sampleProgramme();

} // namespace planner
