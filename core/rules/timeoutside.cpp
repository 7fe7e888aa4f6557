// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"
#include "core/rules/hours.h"

#include <algorithm>

namespace planner {

void checkTimeOutside(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const Forum &forum = context.programme.forum;
    if (forum.days.empty() || isWithin(forum.days, forum.zone, placed.start, placed.end))
        return;
    const bool isOnDay = std::ranges::binary_search(forum.days, session.start->date, {}, &ForumDay::date);
    found.push_back(findingOf(Rule::TimeOutside, {session.id}, {isOnDay ? QStringLiteral("hours") : QStringLiteral("day")}));
}

} // namespace planner
