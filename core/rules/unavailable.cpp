// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"
#include "core/rules/hours.h"

namespace planner {

void checkUnavailable(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    for (const PersonId &id : peopleOf(session)) {
        const Person &person = context.programme.people.at(id);
        if (!person.availability.empty() && !isWithin(person.availability, context.programme.forum.zone, placed.start, placed.end))
            found.push_back(findingOf(Rule::PersonUnavailable, {session.id}, {}, id.value));
    }
}

} // namespace planner
