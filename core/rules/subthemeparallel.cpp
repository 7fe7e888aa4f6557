// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkSubThemeParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    if (!session.subTheme)
        return;
    const Company company = companyOf(context.index.timeline(Group::SubTheme, session.subTheme->value), placed, [](const Placed &) { return true; });
    if (company.count > 0)
        found.push_back(findingOf(Rule::SubThemeParallel, {session.id, {company.first.id}}, {QString::number(company.count + 1)}, session.subTheme->value));
}

} // namespace planner
