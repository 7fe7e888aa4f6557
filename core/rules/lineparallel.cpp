// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkLineParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    const ThematicLine *line = lineOf(context.programme, session);
    if (!line)
        return;
    // Those of its own sub-theme are another rule's.
    const QUuid own = session.subTheme ? session.subTheme->value : QUuid();
    const Company company = companyOf(context.index.timeline(Group::Line, line->id.value), placed, [&own](const Placed &other) { return own.isNull() || other.detail != own; });
    addMeeting(Rule::LineParallel, session, company, line->id.value, found);
}

} // namespace planner
