// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json/programmejson.h"

#include "core/base/words.h"
#include "core/domain/names.h"

#include <algorithm>

namespace planner {

namespace {

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject wordCounts(const Text &text)
{
    QJsonObject counts;
    for (const Text::Version &version : text.versions())
        counts.insert(version.lang, wordCount(version.text));
    return counts;
}

QJsonObject pointsByLanguage(const Text &points)
{
    QJsonObject lists;
    for (const Text::Version &version : points.versions())
        lists.insert(version.lang, QJsonArray::fromStringList(pointsOf(version.text)));
    return lists;
}

QJsonValue lineJson(const ThematicLine *line)
{
    if (!line)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("number"), line->number}, {QStringLiteral("title"), byLanguage(line->title)}};
}

QJsonObject subThemeJson(const Programme &programme, const SubTheme &subTheme)
{
    return {{QStringLiteral("code"), codeOf(programme, subTheme)}, {QStringLiteral("number"), subTheme.number},
        {QStringLiteral("title"), byLanguage(subTheme.title)}};
}

void addTimes(QJsonObject &json, const Programme &programme, const Session &session)
{
    const Zone &zone = programme.forum.zone;
    const auto slot = session.slot();
    json.insert(QStringLiteral("start"), slot ? QJsonValue(slot->startIn(zone).toString()) : QJsonValue());
    json.insert(QStringLiteral("end"), slot ? QJsonValue(slot->endIn(zone).toString()) : QJsonValue());
    json.insert(QStringLiteral("localStart"), slot ? QJsonValue(slot->start().toString()) : QJsonValue());
    json.insert(QStringLiteral("zone"), zone.name());
    json.insert(QStringLiteral("minutes"), session.minutes);
}

QJsonArray organisersJson(const Programme &programme, const std::vector<OrganisationId> &ids, const QString &lang)
{
    QJsonArray names;
    for (const OrganisationId &id : ids) {
        if (const Organisation *organisation = programme.find<Organisation>(id))
            names.append(nameOf(*organisation, lang));
    }
    return names;
}

QJsonArray participationsJson(const Programme &programme, const Session &session)
{
    QJsonArray list;
    for (const Participation &part : session.participations) {
        const Person *person = programme.find<Person>(part.person);
        QJsonObject entry{{QStringLiteral("name"), person ? person->displayName() : QString()}, {QStringLiteral("role"), enumName(part.role)}};
        if (part.role == Role::Interpreter) {
            entry.insert(QStringLiteral("from"), part.from);
            entry.insert(QStringLiteral("to"), part.to);
        }
        list.append(entry);
    }
    return list;
}

QJsonArray documentsJson(const Session &session)
{
    QJsonArray list;
    for (const RelevantDocument &document : session.documents)
        list.append(QJsonObject{{QStringLiteral("title"), document.title}, {QStringLiteral("url"), document.url}});
    return list;
}

void addTexts(QJsonObject &json, const Session &session)
{
    json.insert(QStringLiteral("summary"), byLanguage(session.summary));
    json.insert(QStringLiteral("conceptualization"), byLanguage(session.conceptualization));
    json.insert(QStringLiteral("objectives"), byLanguage(session.objectives));
    json.insert(QStringLiteral("points"), pointsByLanguage(session.points));
    json.insert(QStringLiteral("documents"), documentsJson(session));
    json.insert(QStringLiteral("wordCounts"),
        QJsonObject{{QStringLiteral("summary"), wordCounts(session.summary)},
            {QStringLiteral("conceptualization"), wordCounts(session.conceptualization)},
            {QStringLiteral("objectives"), wordCounts(session.objectives)}, {QStringLiteral("points"), wordCounts(session.points)}});
}

} // namespace

QJsonObject byLanguage(const Text &text)
{
    QJsonObject json;
    for (const Text::Version &version : text.versions())
        json.insert(version.lang, version.text);
    return json;
}

QJsonObject sessionJson(const Programme &programme, const Session &session, const QString &lang)
{
    const SubTheme *subTheme = session.subTheme ? programme.find<SubTheme>(*session.subTheme) : nullptr;
    const SessionType *type = programme.find<SessionType>(session.type);
    const Venue *venue = session.venue ? programme.find<Venue>(*session.venue) : nullptr;
    QJsonObject json{
        {QStringLiteral("id"), session.id.toString()},
        {QStringLiteral("code"), codeOf(programme, session)},
        {QStringLiteral("title"), byLanguage(session.title)},
        {QStringLiteral("type"), type ? type->key : QString()},
        {QStringLiteral("line"), lineJson(lineOf(programme, session))},
        {QStringLiteral("subTheme"), subTheme ? QJsonValue(subThemeJson(programme, *subTheme)) : QJsonValue()},
        {QStringLiteral("organisers"), organisersJson(programme, session.organisers, lang)},
        {QStringLiteral("venue"), venue ? QJsonValue(venue->name.best(lang)) : QJsonValue()},
        {QStringLiteral("capacity"), numberOrNull(session.capacity)},
        {QStringLiteral("registration"), enumName(session.registration.kind)},
        {QStringLiteral("registrationLink"), session.registration.link},
        {QStringLiteral("registered"), session.registration.registered},
        {QStringLiteral("languages"), QJsonArray::fromStringList(session.languages)},
        {QStringLiteral("interpreted"), QJsonArray::fromStringList(session.interpreted)},
        {QStringLiteral("status"), enumName(session.status)},
        {QStringLiteral("participations"), participationsJson(programme, session)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(session.tags)},
        {QStringLiteral("locked"), session.locked},
    };
    addTimes(json, programme, session);
    addTexts(json, session);
    return json;
}

QJsonArray sessionsJson(const Programme &programme, const QString &lang)
{
    QJsonArray list;
    for (const Session *session : sessionsByCode(programme))
        list.append(sessionJson(programme, *session, lang));
    return list;
}

QJsonArray linesJson(const Programme &programme, const QString &lang)
{
    std::map<SubThemeId, int> counts;
    std::map<LineId, int> lineCounts;
    for (const auto &[id, session] : programme.sessions) {
        if (session.subTheme)
            ++counts[*session.subTheme];
        if (const ThematicLine *line = lineOf(programme, session))
            ++lineCounts[line->id];
    }
    QJsonArray list;
    for (const ThematicLine *line : linesByNumber(programme)) {
        QJsonArray subThemes;
        for (const SubTheme *subTheme : subThemesOf(programme, line->id)) {
            QJsonObject entry = subThemeJson(programme, *subTheme);
            entry.insert(QStringLiteral("sessions"), counts[subTheme->id]);
            subThemes.append(entry);
        }
        list.append(QJsonObject{{QStringLiteral("number"), line->number}, {QStringLiteral("title"), byLanguage(line->title)},
            {QStringLiteral("description"), byLanguage(line->description)}, {QStringLiteral("colour"), enumName(line->colour)},
            {QStringLiteral("leads"), organisersJson(programme, line->leads, lang)}, {QStringLiteral("subThemes"), subThemes},
            {QStringLiteral("sessions"), lineCounts[line->id]}});
    }
    return list;
}

std::vector<const Person *> peopleByName(const Programme &programme)
{
    std::vector<std::pair<QString, const Person *>> keyed;
    for (const auto &[id, person] : programme.people)
        keyed.push_back({folded(QString(person.family + u'\t' + person.given)), &person});
    std::ranges::sort(keyed, [](const auto &a, const auto &b) { return a.first != b.first ? a.first < b.first : a.second->id < b.second->id; });
    std::vector<const Person *> people;
    for (const auto &[key, person] : keyed)
        people.push_back(person);
    return people;
}

QJsonArray peopleJson(const Programme &programme, const QString &lang)
{
    std::map<PersonId, int> counts;
    for (const auto &[id, session] : programme.sessions) {
        for (const Participation &part : session.participations)
            ++counts[part.person];
    }
    QJsonArray list;
    for (const Person *person : peopleByName(programme)) {
        const Organisation *organisation = person->organisation ? programme.find<Organisation>(*person->organisation) : nullptr;
        list.append(QJsonObject{{QStringLiteral("name"), person->displayName()}, {QStringLiteral("given"), person->given},
            {QStringLiteral("family"), person->family}, {QStringLiteral("honorific"), person->honorific},
            {QStringLiteral("role"), person->role.best(lang)},
            {QStringLiteral("organisation"), organisation ? QJsonValue(nameOf(*organisation, lang)) : QJsonValue()},
            {QStringLiteral("country"), person->country}, {QStringLiteral("languages"), QJsonArray::fromStringList(person->languages)},
            {QStringLiteral("zone"), person->zone ? QJsonValue(person->zone->name()) : QJsonValue()},
            {QStringLiteral("sessions"), counts[person->id]}});
    }
    return list;
}

std::vector<const Venue *> venuesByName(const Programme &programme, const QString &lang)
{
    std::vector<const Venue *> venues;
    for (const auto &[id, venue] : programme.venues)
        venues.push_back(&venue);
    std::ranges::sort(venues, [&lang](const Venue *a, const Venue *b) {
        const int order = compareCodes(folded(a->name.best(lang)), folded(b->name.best(lang)));
        return order ? order < 0 : a->id < b->id;
    });
    return venues;
}

QJsonArray venuesJson(const Programme &programme, const QString &lang)
{
    std::map<VenueId, int> counts;
    for (const auto &[id, session] : programme.sessions) {
        if (session.venue)
            ++counts[*session.venue];
    }
    QJsonArray list;
    for (const Venue *venue : venuesByName(programme, lang)) {
        list.append(QJsonObject{{QStringLiteral("name"), venue->name.best(lang)}, {QStringLiteral("kind"), enumName(venue->kind)},
            {QStringLiteral("place"), byLanguage(venue->place)}, {QStringLiteral("capacity"), numberOrNull(venue->capacity)},
            {QStringLiteral("channels"), venue->channels}, {QStringLiteral("simultaneous"), venue->simultaneous},
            {QStringLiteral("sessions"), counts[venue->id]}});
    }
    return list;
}

} // namespace planner
