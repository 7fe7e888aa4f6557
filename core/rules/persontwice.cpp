// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkPersonTwice(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    for (const PersonId &person : peopleOf(session)) {
        const Rule rule = isHeard(session, person) ? Rule::PersonTwice : Rule::InterpreterTwice;
        if (!context.rules.isOn(rule))
            continue;
        const Company company = companyOf(context.index.timeline(Group::Person, person.value), placed, kAnyPlaced);
        addMeeting(rule, session, company, person.value, found);
    }
}

} // namespace planner
