// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"
#include "core/rules/hours.h"

namespace planner {

void checkVenueClosed(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const Venue *venue = session.venue ? context.programme.find<Venue>(*session.venue) : nullptr;
    if (venue && !venue->hours.empty() && !isWithin(venue->hours, context.programme.forum.zone, placed.start, placed.end))
        found.push_back(findingOf(Rule::VenueClosed, {session.id}, {}, venue->id.value));
}

} // namespace planner
