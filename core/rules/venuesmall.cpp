// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkVenueSmall(const RuleContext &context, const Session &session, const Placed &, std::vector<Finding> &found)
{
    const Venue *venue = session.venue ? context.programme.find<Venue>(*session.venue) : nullptr;
    if (venue && venue->capacity && session.capacity && *session.capacity > *venue->capacity)
        found.push_back(findingOf(Rule::VenueSmall, {session.id}, {QString::number(*session.capacity), QString::number(*venue->capacity)}, venue->id.value));
}

} // namespace planner
