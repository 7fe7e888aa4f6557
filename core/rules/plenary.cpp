// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkPlenary(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const bool isExclusive = context.index.find(session.id.value)->isExclusive;
    std::optional<Placed> plenary;
    int count = 0;
    context.index.exclusive().meeting(placed.start, placed.end, [&](const Placed &other) {
        if (other.id == session.id.value || (isExclusive && !other.isBefore(placed)))
            return;
        ++count;
        if (!plenary)
            plenary = other;
    });
    if (plenary)
        found.push_back(findingOf(Rule::PlenaryBeside, {session.id, {plenary->id}}, {QString::number(count)}));
}

} // namespace planner
