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
        const Company company = companyOf(context.index.timeline(Group::Person, person.value), placed, [](const Placed &) { return true; });
        if (company.count > 0)
            found.push_back(findingOf(rule, {session.id, {company.first.id}}, {QString::number(company.count + 1)}, person.value));
    }
}

} // namespace planner
