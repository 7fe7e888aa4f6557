// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/searchindex.h"

#include "core/base/words.h"

#include <algorithm>

namespace planner {

namespace {

class Gatherer {
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_text += text + u'\n';
    }
    void add(const Text &text)
    {
        for (const Text::Version &version : text.versions())
            add(version.text);
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

SearchIndex::Query::Query(const QString &text)
{
    for (const QString &word : folded(text).split(u' ', Qt::SkipEmptyParts)) {
        for (const QString &part : word.simplified().split(u' ', Qt::SkipEmptyParts))
            m_words.emplace_back(part.toUtf8());
    }
    std::ranges::stable_sort(m_words, [](const auto &a, const auto &b) { return a.pattern().size() > b.pattern().size(); });
}

bool SearchIndex::Query::matches(const QByteArray &folded) const
{
    return std::ranges::all_of(m_words, [&folded](const QByteArrayMatcher &word) { return word.indexIn(folded) >= 0; });
}

QByteArray SearchIndex::foldedText(const Programme &programme, const Session &session)
{
    Gatherer all;
    all.add(codeOf(programme, session));
    for (const Text *text : {&session.title, &session.summary, &session.conceptualization, &session.objectives, &session.points})
        all.add(*text);
    for (const RelevantDocument &document : session.documents) {
        all.add(document.title);
        all.add(document.url);
    }
    for (const QString &tag : session.tags)
        all.add(tag);
    all.add(session.notes);
    if (const ThematicLine *line = lineOf(programme, session))
        all.add(line->title);
    if (const SubTheme *subTheme = session.subTheme ? programme.find<SubTheme>(*session.subTheme) : nullptr)
        all.add(subTheme->title);
    if (const SessionType *type = programme.find<SessionType>(session.type))
        all.add(type->name);
    if (const Venue *venue = session.venue ? programme.find<Venue>(*session.venue) : nullptr)
        all.add(venue->name);
    for (const OrganisationId &id : session.organisers) {
        if (const Organisation *organisation = programme.find<Organisation>(id)) {
            all.add(organisation->name);
            all.add(organisation->acronym);
        }
    }
    for (const Participation &part : session.participations) {
        if (const Person *person = programme.find<Person>(part.person))
            all.add(person->displayName());
    }
    return folded(all.text()).toUtf8();
}

void SearchIndex::learn(const Programme &programme, const Session &session) const
{
    if (!m_folded.contains(session.id))
        m_folded.insert(session.id, foldedText(programme, session));
}

bool SearchIndex::matches(const Programme &programme, const Session &session, const Query &query) const
{
    if (query.isEmpty())
        return true;
    learn(programme, session);
    return query.matches(*m_folded.constFind(session.id));
}

} // namespace planner
