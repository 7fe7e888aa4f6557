// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkSubThemeParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    if (!session.subTheme)
        return;
    const Company company = companyOf(context.index.timeline(Group::SubTheme, session.subTheme->value), placed, kAnyPlaced);
    addMeeting(Rule::SubThemeParallel, session, company, session.subTheme->value, found);
}

} // namespace planner
