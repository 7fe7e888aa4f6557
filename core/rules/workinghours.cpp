// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"
#include "core/rules/hours.h"

namespace planner {

void checkWorkingHours(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    for (const PersonId &id : peopleOf(session)) {
        const Person &person = context.programme.people.at(id);
        const Zone &zone = person.zone ? *person.zone : context.programme.forum.zone;
        if (person.workingHours && meetsHours(person.workingHours->toMin, person.workingHours->fromMin, zone, placed.start, placed.end))
            found.push_back(findingOf(Rule::PersonHours, {session.id}, {zone.wallAt({placed.start}).toString(), zone.wallAt({placed.end}).toString(), zone.name()}, id.value));
    }
}

} // namespace planner
