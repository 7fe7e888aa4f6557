// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkMoves(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const Venue *venue = session.venue ? context.programme.find<Venue>(*session.venue) : nullptr;
    if (!venue || venue->kind != VenueKind::Room) // online one needs no way
        return;
    const int needed = context.rules.number(Rule::PersonMove);
    for (const PersonId &person : peopleOf(session)) {
        const auto last = lastEndingIn(context.index.timeline(Group::Person, person.value), placed.start - needed, placed.start,
            [venue](const Placed &other) { return !other.detail.isNull() && other.detail != venue->id.value; });
        if (last)
            found.push_back(findingOf(Rule::PersonMove, {session.id, {last->id}}, {QString::number(placed.start - last->end), QString::number(needed)}, person.value));
    }
}

} // namespace planner
