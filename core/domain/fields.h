// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <concepts>

namespace planner {

/// A record type or the same const.
template <class T, class Record>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Record>;

// visitFields(record, visitor) calls visitor(name, field) for every field of a record but its id,
// always in the same order. The names are stable: the change log, the digests and the JSON of
// records spell them so. From this one list come the codec, the digest and "what changed".

template <MaybeConst<ForumDay> T, class V>
void visitFields(T &r, V &&v)
{
    v("date", r.date);
    v("openMin", r.openMin);
    v("closeMin", r.closeMin);
}

template <MaybeConst<RuleSetting> T, class V>
void visitFields(T &r, V &&v)
{
    v("rule", r.rule);
    v("on", r.on);
    v("numbers", r.numbers);
}

template <MaybeConst<WorkingHours> T, class V>
void visitFields(T &r, V &&v)
{
    v("fromMin", r.fromMin);
    v("toMin", r.toMin);
}

template <MaybeConst<WordLimits> T, class V>
void visitFields(T &r, V &&v)
{
    v("summary", r.summary);
    v("conceptualization", r.conceptualization);
    v("objectives", r.objectives);
    v("points", r.points);
}

template <MaybeConst<Forum> T, class V>
void visitFields(T &r, V &&v)
{
    v("name", r.name);
    v("edition", r.edition);
    v("place", r.place);
    v("motto", r.motto);
    v("zone", r.zone);
    v("otherZones", r.otherZones);
    v("days", r.days);
    v("languages", r.languages);
    v("wordLimits", r.wordLimits);
    v("defaultMinutes", r.defaultMinutes);
    v("notes", r.notes);
    v("rules", r.rules);
}

template <MaybeConst<Organisation> T, class V>
void visitFields(T &r, V &&v)
{
    v("name", r.name);
    v("acronym", r.acronym);
    v("country", r.country);
    v("kind", r.kind);
}

template <MaybeConst<Person> T, class V>
void visitFields(T &r, V &&v)
{
    v("given", r.given);
    v("family", r.family);
    v("honorific", r.honorific);
    v("role", r.role);
    v("organisation", r.organisation);
    v("country", r.country);
    v("languages", r.languages);
    v("zone", r.zone);
    v("email", r.email);
    v("phone", r.phone);
    v("notes", r.notes);
    v("workingHours", r.workingHours);
    v("availability", r.availability);
}

template <MaybeConst<Venue> T, class V>
void visitFields(T &r, V &&v)
{
    v("name", r.name);
    v("kind", r.kind);
    v("place", r.place);
    v("capacity", r.capacity);
    v("channels", r.channels);
    v("simultaneous", r.simultaneous);
    v("hours", r.hours);
}

template <MaybeConst<SessionType> T, class V>
void visitFields(T &r, V &&v)
{
    v("key", r.key);
    v("name", r.name);
    v("exclusive", r.exclusive);
    v("minutes", r.minutes);
}

template <MaybeConst<ThematicLine> T, class V>
void visitFields(T &r, V &&v)
{
    v("number", r.number);
    v("title", r.title);
    v("description", r.description);
    v("colour", r.colour);
    v("leads", r.leads);
}

template <MaybeConst<SubTheme> T, class V>
void visitFields(T &r, V &&v)
{
    v("line", r.line);
    v("number", r.number);
    v("title", r.title);
}

template <MaybeConst<Participation> T, class V>
void visitFields(T &r, V &&v)
{
    v("person", r.person);
    v("role", r.role);
    v("from", r.from);
    v("to", r.to);
}

template <MaybeConst<Registration> T, class V>
void visitFields(T &r, V &&v)
{
    v("kind", r.kind);
    v("link", r.link);
    v("registered", r.registered);
}

template <MaybeConst<RelevantDocument> T, class V>
void visitFields(T &r, V &&v)
{
    v("title", r.title);
    v("url", r.url);
}

template <MaybeConst<Session> T, class V>
void visitFields(T &r, V &&v)
{
    v("subTheme", r.subTheme);
    v("line", r.line);
    v("number", r.number);
    v("ownCode", r.ownCode);
    v("type", r.type);
    v("title", r.title);
    v("organisers", r.organisers);
    v("start", r.start);
    v("minutes", r.minutes);
    v("venue", r.venue);
    v("capacity", r.capacity);
    v("registration", r.registration);
    v("languages", r.languages);
    v("interpreted", r.interpreted);
    v("status", r.status);
    v("participations", r.participations);
    v("summary", r.summary);
    v("conceptualization", r.conceptualization);
    v("objectives", r.objectives);
    v("points", r.points);
    v("documents", r.documents);
    v("tags", r.tags);
    v("notes", r.notes);
    v("locked", r.locked);
}

template <MaybeConst<Acknowledgement> T, class V>
void visitFields(T &r, V &&v)
{
    v("finding", r.finding);
    v("state", r.state);
    v("by", r.by);
    v("at", r.at);
    v("reason", r.reason);
}

/// Where a record's fields stand, in the order of visitFields: for who walks over several records at once.
template <class Record>
std::vector<const void *> fieldPlaces(const Record &record)
{
    std::vector<const void *> places;
    visitFields(record, [&places](const char *, const auto &field) { places.push_back(&field); });
    return places;
}

/// Calls @p visit(name, before's field, after's field) for every field in which two records of one type differ.
template <class Record, class V>
void visitChanges(const Record &before, const Record &after, V &&visit)
{
    const std::vector<const void *> others = fieldPlaces(after);
    size_t at = 0;
    visitFields(before, [&](const char *name, const auto &field) {
        const auto &other = *static_cast<decltype(&field)>(others[at++]);
        if (!(field == other))
            visit(name, field, other);
    });
}

/// The names of the fields in which two records of one type differ.
template <class Record>
QStringList changedFields(const Record &before, const Record &after)
{
    QStringList names;
    visitChanges(before, after, [&names](const char *name, const auto &, const auto &) { names << QString::fromLatin1(name); });
    return names;
}

} // namespace planner
