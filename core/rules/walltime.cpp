// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkWallTime(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const Zone &zone = context.programme.forum.zone;
    const WallKind kind = zone.resolve(*session.start).kind;
    if (kind == WallKind::Gap && context.rules.isOn(Rule::TimeGap))
        found.push_back(findingOf(Rule::TimeGap, {session.id}, {zone.wallAt({placed.start}).toString()}));
    else if (kind == WallKind::Overlap && context.rules.isOn(Rule::TimeTwice))
        found.push_back(findingOf(Rule::TimeTwice, {session.id}));
}

} // namespace planner
