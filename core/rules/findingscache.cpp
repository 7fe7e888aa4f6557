// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingscache.h"

#include "core/rules/checkprogramme.h"

namespace planner {

void FindingsCache::follow(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        if (kindOf(change) == RecordKind::Session)
            m_sheets.remove(idOf(change));
        else if (kindOf(change) == RecordKind::Forum) // its languages and word limits
            m_sheets.clear();
    }
}

const std::vector<Finding> &FindingsCache::ofSheet(const SessionId &session)
{
    auto known = m_sheets.find(session.value);
    if (known == m_sheets.end()) {
        std::vector<Finding> found;
        if (const Session *record = m_programme.find<Session>(session))
            checkSheet(m_programme, *record, found);
        known = m_sheets.insert(session.value, std::move(found));
    }
    return *known;
}

std::vector<Finding> FindingsCache::all()
{
    std::vector<Finding> found;
    for (const Session *session : sessionsByCode(m_programme)) {
        const std::vector<Finding> &sheet = ofSheet(session->id);
        found.insert(found.end(), sheet.begin(), sheet.end());
    }
    checkCodes(m_programme, found);
    return found;
}

} // namespace planner
