// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

#include <algorithm>

namespace planner {

void checkAudience(const RuleContext &context, const Session &session, const Placed &, std::vector<Finding> &found)
{
    const Venue *venue = session.venue ? context.programme.find<Venue>(*session.venue) : nullptr;
    std::optional<int> most = session.capacity;
    if (venue && venue->capacity)
        most = std::min(most.value_or(*venue->capacity), *venue->capacity);
    if (most && session.registration.registered > *most)
        found.push_back(findingOf(Rule::AudienceOver, {session.id}, {QString::number(session.registration.registered), QString::number(*most)}));
}

} // namespace planner
