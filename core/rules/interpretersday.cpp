// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkInterpretersDay(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const int most = context.rules.number(Rule::InterpreterDay);
    const QDate day = context.programme.forum.zone.wallAt({placed.start}).date;
    const qint64 dayBegins = context.programme.forum.zone.resolve({day, 0}).instant.utcMin;
    for (const PersonId &person : interpretersOf(session)) {
        qint64 minutes = placed.end - placed.start;
        context.index.timeline(Group::Interpreter, person.value).startingIn(dayBegins, placed.start + 1, [&](const Placed &other) {
            if (other.isBefore(placed))
                minutes += other.end - other.start;
        });
        if (minutes > most)
            found.push_back(findingOf(Rule::InterpreterDay, {session.id}, {day.toString(Qt::ISODate), QString::number(minutes), QString::number(most)}, person.value));
    }
}

} // namespace planner
