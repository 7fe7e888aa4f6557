// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checks.h"

#include "core/domain/fields.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace planner {

namespace {

constexpr qsizetype kMaxLine = 500;      // letters in a title or a name
constexpr qsizetype kMaxText = 200'000;  // letters in a long text
constexpr int kMaxNumber = 999;
constexpr int kMaxSessionNumber = 9999;
constexpr size_t kMaxSpans = 500;       // of somebody's availability
constexpr size_t kMaxRuleNumbers = 20;

QString named(const char *field)
{
    return QString::fromLatin1(field);
}

Status length(const char *field, const QString &text, qsizetype most)
{
    if (text.size() > most)
        return Error{ErrorCode::FieldTooLong, {named(field), QString::number(text.size()), QString::number(most)}};
    if (text.contains(QChar(u'\0')))
        return Error{ErrorCode::FieldInvalid, {named(field), QStringLiteral("U+0000")}};
    // Half a character, and what Unicode says is none: no file would keep it.
    if (!text.isValidUtf16() || text.contains(QChar(0xfffe)) || text.contains(QChar(0xffff)))
        return Error{ErrorCode::FieldInvalid, {named(field), QStringLiteral("U+FFFF")}};
    return ok();
}

Status text(const char *field, const Text &value, qsizetype most)
{
    for (const Text::Version &version : value.versions()) {
        if (!isLanguageTag(version.lang))
            return Error{ErrorCode::LanguageInvalid, {version.lang}};
        if (version.text.isEmpty())
            return Error{ErrorCode::FieldInvalid, {named(field), version.lang}};
        if (const Status good = length(field, version.text, most); !good)
            return good;
    }
    if (const auto twice = std::ranges::adjacent_find(value.versions(), {}, &Text::Version::lang); twice != value.versions().end())
        return Error{ErrorCode::FieldInvalid, {named(field), twice->lang}};
    const bool hasSource = value.isEmpty() ? value.source().isEmpty() : !value.in(value.source()).isEmpty();
    return hasSource ? ok() : Status(Error{ErrorCode::FieldInvalid, {named(field), value.source()}});
}

Status number(const char *field, int value, int least, int most)
{
    if (value < least || value > most)
        return Error{ErrorCode::NumberInvalid, {named(field), QString::number(value)}};
    return ok();
}

Status languages(const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (!isLanguageTag(tag))
            return Error{ErrorCode::LanguageInvalid, {tag}};
        if (tags.count(tag) > 1)
            return Error{ErrorCode::FieldInvalid, {named("languages"), tag}};
    }
    return ok();
}

Status hasId(const QUuid &id)
{
    return id.isNull() ? Status(Error{ErrorCode::FieldMissing, {named("id")}}) : ok();
}

Status country(const QString &code)
{
    const bool isGood = code.isEmpty() || (code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; }));
    return isGood ? ok() : Status(Error{ErrorCode::FieldInvalid, {named("country"), code}});
}

/// The first of several checks that failed.
Status all(std::initializer_list<Status> checks)
{
    for (const Status &status : checks) {
        if (!status)
            return status;
    }
    return ok();
}

/// Can the date be written with four digits for its year, as ISO 8601 has it?
Status date(const QDate &day)
{
    if (day.isValid() && day.year() >= 1 && day.year() <= 9999)
        return ok();
    return Error{ErrorCode::DateInvalid, {day.isValid() ? QString::number(day.year()) : QString()}};
}

Status days(const std::vector<ForumDay> &list)
{
    for (size_t i = 0; i < list.size(); ++i) {
        const ForumDay &day = list[i];
        if (const Status good = date(day.date); !good)
            return good;
        if (i > 0 && day.date <= list[i - 1].date)
            return Error{ErrorCode::DateInvalid, {day.date.toString(Qt::ISODate)}};
        if (day.openMin < 0 || day.closeMin > kMaxMinutes || day.closeMin <= day.openMin)
            return Error{ErrorCode::FieldInvalid, {named("days"), day.date.toString(Qt::ISODate)}};
    }
    return ok();
}

/// Spans within days: each ends after it starts, they ascend and lie apart.
Status hours(const char *field, const std::vector<ForumDay> &spans)
{
    if (spans.size() > kMaxSpans)
        return Error{ErrorCode::FieldTooLong, {named(field), QString::number(spans.size()), QString::number(kMaxSpans)}};
    for (size_t i = 0; i < spans.size(); ++i) {
        const ForumDay &span = spans[i];
        if (const Status good = date(span.date); !good)
            return good;
        const QString day = span.date.toString(Qt::ISODate);
        if (span.openMin < 0 || span.closeMin > kMaxMinutes)
            return Error{ErrorCode::FieldInvalid, {named(field), day}};
        if (span.closeMin <= span.openMin)
            return Error{ErrorCode::HoursReversed, {named(field), day, QString::number(span.openMin), QString::number(span.closeMin)}};
        if (i > 0 && std::pair(span.date, span.openMin) < std::pair(spans[i - 1].date, spans[i - 1].closeMin))
            return Error{ErrorCode::HoursOverlap, {named(field), day}};
    }
    return ok();
}

Status workingHours(const std::optional<WorkingHours> &hours)
{
    if (!hours)
        return ok();
    const bool isGood = hours->fromMin >= 0 && hours->fromMin < kMaxMinutes && hours->toMin >= 0 && hours->toMin <= kMaxMinutes && hours->fromMin != hours->toMin;
    return isGood ? ok() : Status(Error{ErrorCode::FieldInvalid, {named("workingHours"), QString::number(hours->fromMin)}});
}

Status rules(const std::vector<RuleSetting> &settings)
{
    QSet<QString> seen;
    for (const RuleSetting &setting : settings) {
        if (setting.rule.isEmpty() || setting.rule.size() > 60 || setting.numbers.size() > kMaxRuleNumbers || seen.contains(setting.rule))
            return Error{ErrorCode::FieldInvalid, {named("rules"), setting.rule}};
        seen.insert(setting.rule);
        for (const int value : setting.numbers) {
            if (value < 0 || value > kMaxPeople)
                return Error{ErrorCode::NumberInvalid, {named("rules"), QString::number(value)}};
        }
    }
    return ok();
}

template <class Record>
Status exists(const Programme &programme, const char *field, const typename Record::IdType &id)
{
    if (programme.find<Record>(id))
        return ok();
    return Error{ErrorCode::ReferenceMissing, {named(field), id.toString()}};
}

template <class Record>
Status exists(const Programme &programme, const char *field, const std::optional<typename Record::IdType> &id)
{
    return id ? exists<Record>(programme, field, *id) : ok();
}

template <class Record>
Status existAll(const Programme &programme, const char *field, const std::vector<typename Record::IdType> &ids)
{
    for (const auto &id : ids) {
        if (const Status status = exists<Record>(programme, field, id); !status)
            return status;
    }
    return ok();
}

template <class Record>
Status checkTable(const Programme &programme)
{
    for (const auto &[id, record] : programme.table<Record>()) {
        if (id != record.id)
            return Error{ErrorCode::FieldInvalid, {named("id"), id.toString()}};
        if (const Status status = all({check(record), checkReferences(programme, record)}); !status)
            return status;
    }
    return ok();
}

} // namespace

bool isLanguageTag(QStringView tag)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"));
    return shape.match(tag.toString()).hasMatch();
}

Status check(const Forum &forum)
{
    const WordLimits &limits = forum.wordLimits;
    if (forum.languages.isEmpty())
        return Error{ErrorCode::FieldMissing, {named("languages")}};
    return all({hasId(forum.id.value), text("name", forum.name, kMaxLine), length("edition", forum.edition, kMaxLine),
        text("place", forum.place, kMaxLine), text("motto", forum.motto, kMaxLine), days(forum.days), languages(forum.languages),
        number("summary", limits.summary, 1, 100'000), number("conceptualization", limits.conceptualization, 1, 100'000),
        number("objectives", limits.objectives, 1, 100'000), number("points", limits.points, 1, 100'000),
        number("defaultMinutes", forum.defaultMinutes, 1, kMaxMinutes), length("notes", forum.notes, kMaxText), rules(forum.rules)});
}

Status check(const Organisation &organisation)
{
    return all({hasId(organisation.id.value), text("name", organisation.name, kMaxLine),
        text("acronym", organisation.acronym, kMaxLine), country(organisation.country), length("kind", organisation.kind, kMaxLine)});
}

Status check(const Person &person)
{
    return all({hasId(person.id.value), length("given", person.given, kMaxLine), length("family", person.family, kMaxLine),
        length("honorific", person.honorific, kMaxLine), text("role", person.role, kMaxLine), country(person.country),
        languages(person.languages), length("email", person.email, kMaxLine), length("phone", person.phone, kMaxLine),
        length("notes", person.notes, kMaxText), workingHours(person.workingHours), hours("availability", person.availability)});
}

Status check(const Venue &venue)
{
    return all({hasId(venue.id.value), text("name", venue.name, kMaxLine), text("place", venue.place, kMaxLine),
        number("capacity", venue.capacity.value_or(0), 0, kMaxPeople), number("channels", venue.channels, 0, 99),
        number("simultaneous", venue.simultaneous, 1, 9999), hours("hours", venue.hours)});
}

Status check(const SessionType &type)
{
    if (type.key.isEmpty())
        return Error{ErrorCode::FieldMissing, {named("key")}};
    return all({hasId(type.id.value), length("key", type.key, 60), text("name", type.name, kMaxLine),
        number("minutes", type.minutes, 1, kMaxMinutes)});
}

Status check(const ThematicLine &line)
{
    return all({hasId(line.id.value), number("number", line.number, 1, kMaxNumber), text("title", line.title, kMaxLine),
        text("description", line.description, kMaxText)});
}

Status check(const SubTheme &subTheme)
{
    return all({hasId(subTheme.id.value), number("number", subTheme.number, 1, kMaxNumber), text("title", subTheme.title, kMaxLine)});
}

Status check(const Session &session)
{
    if (session.subTheme && (session.line || !session.ownCode.isEmpty()))
        return Error{ErrorCode::FieldInvalid, {named(session.line ? "line" : "ownCode"), session.ownCode}};
    const int least = session.subTheme ? 1 : 0;
    const int most = session.subTheme ? kMaxSessionNumber : 0;
    if (session.start) {
        if (const auto slot = TimeSlot::make(*session.start, session.minutes); !slot)
            return slot.error();
        if (const Status good = date(session.start->date); !good)
            return good;
    }
    for (const RelevantDocument &document : session.documents) {
        if (const Status status = all({length("documents", document.title, kMaxLine), length("documents", document.url, 2000)}); !status)
            return status;
    }
    for (const QString &tag : session.tags) {
        if (const Status status = length("tags", tag, kMaxLine); !status)
            return status;
    }
    for (const Participation &part : session.participations) {
        const bool isPair = part.role == Role::Interpreter || (part.from.isEmpty() && part.to.isEmpty());
        const bool areTags = (part.from.isEmpty() || isLanguageTag(part.from)) && (part.to.isEmpty() || isLanguageTag(part.to));
        if (!isPair || !areTags)
            return Error{ErrorCode::FieldInvalid, {named("participations"), part.from + u'-' + part.to}};
    }
    return all({hasId(session.id.value), number("number", session.number, least, most), length("ownCode", session.ownCode, 30),
        text("title", session.title, kMaxLine), number("minutes", session.minutes, 1, kMaxMinutes),
        number("capacity", session.capacity.value_or(0), 0, kMaxPeople), length("link", session.registration.link, 2000),
        number("registered", session.registration.registered, 0, kMaxPeople), languages(session.languages),
        languages(session.interpreted), text("summary", session.summary, kMaxText),
        text("conceptualization", session.conceptualization, kMaxText), text("objectives", session.objectives, kMaxText),
        text("points", session.points, kMaxText), length("notes", session.notes, kMaxText)});
}

Status check(const Acknowledgement &acknowledgement)
{
    if (acknowledgement.finding.isEmpty())
        return Error{ErrorCode::FieldMissing, {named("finding")}};
    if (acknowledgement.reason.trimmed().isEmpty())
        return Error{ErrorCode::FieldMissing, {named("reason")}};
    return all({hasId(acknowledgement.id.value), length("finding", acknowledgement.finding, kMaxText), length("state", acknowledgement.state, kMaxLine),
        length("by", acknowledgement.by, kMaxLine), length("reason", acknowledgement.reason, kMaxText)});
}

Status checkReferences(const Programme &, const Acknowledgement &)
{
    return ok();
}

Status checkReferences(const Programme &, const Forum &)
{
    return ok();
}

Status checkReferences(const Programme &, const Organisation &)
{
    return ok();
}

Status checkReferences(const Programme &programme, const Person &person)
{
    return exists<Organisation>(programme, "organisation", person.organisation);
}

Status checkReferences(const Programme &, const Venue &)
{
    return ok();
}

Status checkReferences(const Programme &, const SessionType &)
{
    return ok();
}

Status checkReferences(const Programme &programme, const ThematicLine &line)
{
    return existAll<Organisation>(programme, "leads", line.leads);
}

Status checkReferences(const Programme &programme, const SubTheme &subTheme)
{
    return exists<ThematicLine>(programme, "line", subTheme.line);
}

Status checkReferences(const Programme &programme, const Session &session)
{
    for (const Participation &part : session.participations) {
        if (const Status status = exists<Person>(programme, "participations", part.person); !status)
            return status;
    }
    return all({exists<SubTheme>(programme, "subTheme", session.subTheme), exists<ThematicLine>(programme, "line", session.line),
        exists<SessionType>(programme, "type", session.type), existAll<Organisation>(programme, "organisers", session.organisers),
        exists<Venue>(programme, "venue", session.venue)});
}

bool isKeptByLock(QStringView field)
{
    return field == u"start" || field == u"minutes" || field == u"venue";
}

Error lockedError(const Programme &programme, const Session &session)
{
    return {ErrorCode::SessionLocked, {nameOf(programme, session, QStringLiteral("en"))}};
}

Status checkLock(const Programme &programme, const Session &before, const Session &after)
{
    const bool isHeld = before.locked && after.locked && std::ranges::any_of(changedFields(before, after), isKeptByLock);
    return isHeld ? Status(lockedError(programme, before)) : ok();
}

int usesOf(const Programme &programme, RecordKind kind, const QUuid &id)
{
    const auto has = [&id](const auto &ids) { return std::ranges::any_of(ids, [&id](const auto &one) { return one.value == id; }); };
    const auto isIt = [&id](const auto &one) { return one && one->value == id; };
    int uses = 0;
    const auto countSessions = [&](auto names) { uses += static_cast<int>(std::ranges::count_if(programme.sessions, [&](const auto &entry) { return names(entry.second); })); };
    switch (kind) {
    case RecordKind::Forum:
    case RecordKind::Session:
    case RecordKind::Acknowledgement:
        break;
    case RecordKind::Organisation:
        countSessions([&](const Session &s) { return has(s.organisers); });
        uses += static_cast<int>(std::ranges::count_if(programme.people, [&](const auto &e) { return isIt(e.second.organisation); }));
        uses += static_cast<int>(std::ranges::count_if(programme.lines, [&](const auto &e) { return has(e.second.leads); }));
        break;
    case RecordKind::Person:
        countSessions([&](const Session &s) { return std::ranges::any_of(s.participations, [&](const auto &p) { return p.person.value == id; }); });
        break;
    case RecordKind::Venue:
        countSessions([&](const Session &s) { return isIt(s.venue); });
        break;
    case RecordKind::SessionType:
        countSessions([&](const Session &s) { return s.type.value == id; });
        break;
    case RecordKind::ThematicLine:
        countSessions([&](const Session &s) { return isIt(s.line); });
        uses += static_cast<int>(std::ranges::count_if(programme.subThemes, [&](const auto &e) { return e.second.line.value == id; }));
        break;
    case RecordKind::SubTheme:
        countSessions([&](const Session &s) { return isIt(s.subTheme); });
        break;
    }
    return uses;
}

Status check(const Programme &programme)
{
    if (const Status status = check(programme.forum); !status)
        return status;
    return all({checkTable<Organisation>(programme), checkTable<Person>(programme), checkTable<Venue>(programme),
        checkTable<SessionType>(programme), checkTable<ThematicLine>(programme), checkTable<SubTheme>(programme),
        checkTable<Session>(programme), checkTable<Acknowledgement>(programme)});
}

} // namespace planner
