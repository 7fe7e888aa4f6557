// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkVenueChannels(const RuleContext &context, const Session &session, const Placed &, std::vector<Finding> &found)
{
    const Venue *venue = session.venue ? context.programme.find<Venue>(*session.venue) : nullptr;
    if (venue && session.interpreted.size() > venue->channels)
        found.push_back(findingOf(Rule::VenueChannels, {session.id}, {QString::number(session.interpreted.size()), QString::number(venue->channels)}, venue->id.value));
}

} // namespace planner
