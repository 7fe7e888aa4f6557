// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"
#include "core/rules/hours.h"

namespace planner {

void checkNight(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const int from = context.rules.number(Rule::PersonNight, 0) % kMinutesADay;
    const int to = context.rules.number(Rule::PersonNight, 1) % kMinutesADay;
    if (from == to)
        return;
    for (const PersonId &id : peopleOf(session)) {
        const std::optional<Zone> &zone = context.programme.people.at(id).zone;
        if (zone && meetsHours(from, to, *zone, placed.start, placed.end))
            found.push_back(findingOf(Rule::PersonNight, {session.id}, {zone->wallAt({placed.start}).toString(), zone->wallAt({placed.end}).toString(), zone->name()}, id.value));
    }
}

} // namespace planner
