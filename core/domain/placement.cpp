// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placement.h"

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// The number after the last of those records that @p counts.
template <class Records, class Counts>
int numberAfter(const Records &records, Counts counts)
{
    int last = 0;
    for (const auto &[id, record] : records) {
        if (counts(record))
            last = std::max(last, record.number);
    }
    return last + 1;
}

} // namespace

ForumDay hoursOf(const Forum &forum, QDate day)
{
    const auto known = std::ranges::find(forum.days, day, &ForumDay::date);
    return known == forum.days.end() ? ForumDay{day} : *known;
}

std::optional<Session> usualSession(const Programme &programme, const SessionId &id)
{
    if (programme.types.empty())
        return std::nullopt;
    Session session;
    session.id = id;
    const auto panel = std::ranges::find_if(programme.types, [](const auto &entry) { return entry.second.key == "panel"_L1; });
    session.type = panel == programme.types.end() ? programme.types.begin()->first : panel->first;
    session.minutes = programme.forum.defaultMinutes;
    session.languages = programme.forum.languages;
    return session;
}

int nextNumber(const Programme &programme)
{
    return numberAfter(programme.lines, [](const ThematicLine &) { return true; });
}

int nextNumber(const Programme &programme, const LineId &line)
{
    return numberAfter(programme.subThemes, [&line](const SubTheme &subTheme) { return subTheme.line == line; });
}

int nextNumber(const Programme &programme, const SubThemeId &subTheme)
{
    return numberAfter(programme.sessions, [&subTheme](const Session &session) { return session.subTheme == subTheme; });
}

void putInto(const Programme &programme, Session &session, const SubThemeId &subTheme)
{
    if (session.subTheme == subTheme)
        return;
    session.subTheme = subTheme;
    session.line.reset();
    session.ownCode.clear();
    session.number = nextNumber(programme, subTheme);
}

void putOn(const Programme &programme, Session &session, QDate day)
{
    if (!session.start)
        session.start = WallTime{day, hoursOf(programme.forum, day).openMin};
    session.start->date = day;
}

} // namespace planner
