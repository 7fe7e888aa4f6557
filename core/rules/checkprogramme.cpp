// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkprogramme.h"

#include <algorithm>

namespace planner {

std::vector<Finding> checkProgramme(const Programme &programme)
{
    std::vector<Finding> found;
    for (const Session *session : sessionsByCode(programme)) {
        checkWordLimits(programme, *session, found);
        checkMissingFields(programme, *session, found);
    }
    checkCodes(programme, found);
    return found;
}

std::vector<Finding> findingsOf(const Programme &programme, const SessionId &id)
{
    std::vector<Finding> found;
    const Session *session = programme.find<Session>(id);
    if (!session)
        return found;
    checkWordLimits(programme, *session, found);
    checkMissingFields(programme, *session, found);
    std::vector<Finding> codes;
    checkCodes(programme, codes);
    std::ranges::copy_if(codes, std::back_inserter(found), [&id](const Finding &finding) { return std::ranges::count(finding.sessions, id) > 0; });
    return found;
}

} // namespace planner
