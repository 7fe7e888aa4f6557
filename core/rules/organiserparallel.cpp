// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

#include <algorithm>
#include <span>

namespace planner {

void checkOrganiserParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    for (size_t i = 0; i < session.organisers.size(); ++i) {
        const OrganisationId &organiser = session.organisers[i];
        if (std::ranges::count(std::span(session.organisers).first(i), organiser) > 0)
            continue; // named twice
        const Company company = companyOf(context.index.timeline(Group::Organiser, organiser.value), placed, kAnyPlaced);
        addMeeting(Rule::OrganiserParallel, session, company, organiser.value, found);
    }
}

} // namespace planner
