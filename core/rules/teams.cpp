// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

#include <algorithm>

namespace planner {

namespace {

/// How many a session of @p minutes needs; beyond the last step as many as at it.
int teamFor(const std::vector<int> &steps, int minutes)
{
    size_t at = 0;
    while (at + 2 < steps.size() && minutes > steps[at])
        at += 2;
    return steps[at + 1];
}

} // namespace

void checkTeams(const RuleContext &context, const Session &session, const Placed &, std::vector<Finding> &found)
{
    const int needed = teamFor(context.rules.numbers(Rule::InterpretersFew), session.minutes);
    for (const QString &lang : session.interpreted) {
        std::vector<PersonId> team;
        for (const Participation &part : session.participations) {
            if (part.role == Role::Interpreter && part.to == lang && std::ranges::find(team, part.person) == team.end())
                team.push_back(part.person);
        }
        if (std::ssize(team) < needed)
            found.push_back(findingOf(Rule::InterpretersFew, {session.id}, {lang, QString::number(team.size()), QString::number(needed), QString::number(session.minutes)}));
    }
}

} // namespace planner
