// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkVenueOver(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    if (!session.venue)
        return;
    const int carries = context.programme.venues.at(*session.venue).simultaneous;
    const Company company = companyOf(context.index.timeline(Group::Venue, session.venue->value), placed, kAnyPlaced);
    if (company.count + 1 > carries)
        found.push_back(findingOf(Rule::VenueOver, {session.id, {company.first.id}}, {QString::number(company.count + 1), QString::number(carries)}, session.venue->value));
}

} // namespace planner
