// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkRests(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const int needed = context.rules.number(Rule::InterpreterRest);
    for (const PersonId &person : interpretersOf(session)) {
        const auto last = lastEndingIn(context.index.timeline(Group::Interpreter, person.value), placed.start - needed, placed.start, kAnyPlaced);
        if (last)
            found.push_back(findingOf(Rule::InterpreterRest, {session.id, {last->id}}, {QString::number(placed.start - last->end), QString::number(needed)}, person.value));
    }
}

} // namespace planner
