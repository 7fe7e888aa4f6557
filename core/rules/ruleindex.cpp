// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleindex.h"

#include <algorithm>

namespace planner {

RuleIndex::RuleIndex(const Programme &programme) : m_programme(&programme)
{
    m_sessions.reserve(static_cast<qsizetype>(programme.sessions.size()));
    for (const auto &[id, session] : programme.sessions)
        put(session);
}

Indexed RuleIndex::indexed(const Session &session) const
{
    Indexed one;
    one.code = codeOf(*m_programme, session);
    one.subTheme = session.subTheme;
    one.number = session.number;
    const auto slot = session.slot();
    if (!slot || session.status == SessionStatus::Cancelled)
        return one;
    const Instant start = slot->startIn(m_programme->forum.zone);
    one.placed = Placed{session.id.value, start.utcMin, start.utcMin + slot->minutes()};
    one.isExclusive = m_programme->types.at(session.type).exclusive;
    one.languages = session.languages;
    for (const QString &lang : session.interpreted) {
        if (!one.languages.contains(lang))
            one.languages << lang;
    }
    const auto add = [&one](Group group, const QUuid &id) {
        const std::pair entry(group, id);
        if (std::ranges::find(one.groups, entry) == one.groups.end())
            one.groups.push_back(entry);
    };
    if (session.venue)
        add(Group::Venue, session.venue->value);
    if (const ThematicLine *line = lineOf(*m_programme, session))
        add(Group::Line, line->id.value);
    if (session.subTheme)
        add(Group::SubTheme, session.subTheme->value);
    for (const OrganisationId &organiser : session.organisers)
        add(Group::Organiser, organiser.value);
    for (const Participation &part : session.participations) {
        add(Group::Person, part.person.value);
        if (part.role == Role::Interpreter)
            add(Group::Interpreter, part.person.value);
    }
    return one;
}

void RuleIndex::put(const Session &session)
{
    take(session.id);
    Indexed one = indexed(session);
    m_codes[one.code].insert(session.id);
    if (one.subTheme)
        ++m_numbers[*one.subTheme][one.number];
    if (one.placed) {
        const Venue *venue = session.venue ? m_programme->find<Venue>(*session.venue) : nullptr;
        const QUuid room = venue && venue->kind == VenueKind::Room ? venue->id.value : QUuid();
        const QUuid subTheme = session.subTheme ? session.subTheme->value : QUuid();
        m_all.add(*one.placed);
        if (one.isExclusive)
            m_exclusive.add(*one.placed);
        for (const auto &[group, id] : one.groups) {
            Placed placed = *one.placed;
            placed.detail = group == Group::Person ? room : group == Group::Line ? subTheme : QUuid();
            m_timelines[static_cast<size_t>(group)][id].add(placed);
        }
    }
    m_sessions.insert(session.id.value, std::move(one));
}

void RuleIndex::take(const SessionId &session)
{
    const auto at = m_sessions.find(session.value);
    if (at == m_sessions.end())
        return;
    const Indexed one = std::move(*at);
    m_sessions.erase(at);
    const auto coded = m_codes.find(one.code);
    coded->erase(session);
    if (coded->empty())
        m_codes.erase(coded);
    if (one.subTheme) {
        const auto numbers = m_numbers.find(*one.subTheme);
        if (--(*numbers)[one.number] == 0)
            numbers->erase(one.number);
        if (numbers->empty())
            m_numbers.erase(numbers);
    }
    if (!one.placed)
        return;
    m_all.remove(*one.placed);
    if (one.isExclusive)
        m_exclusive.remove(*one.placed);
    for (const auto &[group, id] : one.groups) {
        auto &timelines = m_timelines[static_cast<size_t>(group)];
        const auto timeline = timelines.find(id);
        timeline->remove(*one.placed);
        if (timeline->isEmpty())
            timelines.erase(timeline);
    }
}

const Indexed *RuleIndex::find(const QUuid &session) const
{
    const auto at = m_sessions.constFind(session);
    return at == m_sessions.constEnd() ? nullptr : &*at;
}

const Timeline &RuleIndex::timeline(Group group, const QUuid &of) const
{
    static const Timeline none;
    const auto &timelines = m_timelines[static_cast<size_t>(group)];
    const auto at = timelines.constFind(of);
    return at == timelines.constEnd() ? none : *at;
}

const std::set<SessionId> &RuleIndex::coded(const QString &code) const
{
    static const std::set<SessionId> none;
    const auto at = m_codes.constFind(code);
    return at == m_codes.constEnd() ? none : *at;
}

const std::map<int, int> &RuleIndex::numbers(const SubThemeId &subTheme) const
{
    static const std::map<int, int> none;
    const auto at = m_numbers.constFind(subTheme);
    return at == m_numbers.constEnd() ? none : *at;
}

} // namespace planner
