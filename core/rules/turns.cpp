// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

namespace {

/// When the work began that goes on until @p last without a rest of @p rest minutes; only what comes before it counts.
qint64 turnBegins(const Timeline &work, const Placed &last, int rest)
{
    qint64 begin = last.start;
    for (bool isOpen = true; isOpen;) {
        isOpen = false;
        work.startingIn(begin - kMinutesADay - rest, begin, [&](const Placed &before) {
            if (before.end > begin - rest && before.start < begin) {
                begin = before.start;
                isOpen = true;
            }
        });
    }
    return begin;
}

} // namespace

void checkTurns(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const int rest = context.rules.number(Rule::InterpreterRest);
    const int most = context.rules.number(Rule::InterpreterTurn);
    for (const PersonId &person : interpretersOf(session)) {
        const qint64 minutes = placed.end - turnBegins(context.index.timeline(Group::Interpreter, person.value), placed, rest);
        if (minutes > most)
            found.push_back(findingOf(Rule::InterpreterTurn, {session.id}, {QString::number(minutes), QString::number(most)}, person.value));
    }
}

} // namespace planner
