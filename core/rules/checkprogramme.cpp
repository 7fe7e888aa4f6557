// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkprogramme.h"

#include "core/rules/findingscache.h"

namespace planner {

std::vector<Finding> checkProgramme(const Programme &programme)
{
    return FindingsCache(programme).all();
}

std::vector<Finding> findingsOf(const Programme &programme, const SessionId &id)
{
    std::vector<Finding> found;
    const Session *session = programme.find<Session>(id);
    if (!session)
        return found;
    checkSheet(programme, *session, found);
    checkCode(programme, *session, found);
    return found;
}

void checkSheet(const Programme &programme, const Session &session, std::vector<Finding> &found)
{
    checkWordLimits(programme, session, found);
    checkMissingFields(programme, session, found);
}

} // namespace planner
