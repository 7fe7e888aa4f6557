// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkMidnight(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    // Its last minute, so that one that ends at midnight does not cross it.
    if (context.programme.forum.zone.wallAt({placed.end - 1}).date > session.start->date)
        found.push_back(findingOf(Rule::TimeMidnight, {session.id}));
}

} // namespace planner
