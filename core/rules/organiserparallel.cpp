// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

#include <algorithm>

namespace planner {

void checkOrganiserParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    for (size_t i = 0; i < session.organisers.size(); ++i) {
        const OrganisationId &organiser = session.organisers[i];
        if (std::find(session.organisers.begin(), session.organisers.begin() + static_cast<std::ptrdiff_t>(i), organiser) != session.organisers.begin() + static_cast<std::ptrdiff_t>(i))
            continue; // named twice
        const Company company = companyOf(context.index.timeline(Group::Organiser, organiser.value), placed, [](const Placed &) { return true; });
        if (company.count > 0)
            found.push_back(findingOf(Rule::OrganiserParallel, {session.id, {company.first.id}}, {QString::number(company.count + 1)}, organiser.value));
    }
}

} // namespace planner
