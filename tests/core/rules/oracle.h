// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"

namespace planner::test {

/// Every rule once more, slow and plain: each session is held against each other one and each minute looked at. It shares
/// nothing with core/rules but the values of a finding and the forum's settings.
std::vector<Finding> findingsByHand(const Programme &programme);

/// Findings as lines of text, sorted: two lists are the same when these are.
QStringList sortedLines(const std::vector<Finding> &findings);

} // namespace planner::test
