// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/sheetpart.h"

#include "core/domain/names.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

#include <algorithm>
#include <array>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    const char *name;  // of the part
    const char *field; // in fields.h
};

constexpr auto kNames = std::to_array<Named>({{"title", "title"}, {"line", "subTheme"}, {"code", "number"}, {"type", "type"},
    {"organisers", "organisers"}, {"date", "start"}, {"start", "start"}, {"minutes", "minutes"}, {"venue", "venue"}, {"capacity", "capacity"},
    {"registration", "registration"}, {"link", "registration"}, {"registered", "registration"}, {"languages", "languages"},
    {"interpreted", "interpreted"}, {"status", "status"}, {"summary", "summary"}, {"conceptualization", "conceptualization"},
    {"objectives", "objectives"}, {"points", "points"}, {"documents", "documents"}, {"tags", "tags"}, {"notes", "notes"}, {"locked", "locked"}});

const QString kSubThemeKey = u"s:"_s;
const QString kLineKey = u"l:"_s;

template <class IdType>
QString keyOf(const std::optional<IdType> &id)
{
    return id ? id->toString() : QString();
}

QString lineKeyOf(const Session &session)
{
    if (session.subTheme)
        return kSubThemeKey + session.subTheme->toString();
    return session.line ? kLineKey + session.line->toString() : QString();
}

Choices lineChoices(const SheetContext &c)
{
    Choices all{{c.words.translate("SheetPart", "None", "no thematic line"), {}}};
    const QString lang = c.words.language();
    for (const ThematicLine *line : linesByNumber(c.programme)) {
        all.push_back({u"%1 %2"_s.arg(line->number).arg(line->title.best(lang)), kLineKey + line->id.toString()});
        for (const SubTheme *subTheme : subThemesOf(c.programme, line->id))
            all.push_back({codeOf(c.programme, *subTheme) + u' ' + subTheme->title.best(lang), kSubThemeKey + subTheme->id.toString()});
    }
    return all;
}

Choices organisationChoices(const SheetContext &c)
{
    Choices all;
    for (const auto &[id, organisation] : c.programme.organisations) {
        Choice choice{nameOf(organisation, c.words.language()), id.toString()};
        for (const Text *text : {&organisation.acronym, &organisation.name}) {
            for (const Text::Version &version : text->versions())
                choice.also << version.text;
        }
        choice.also.removeDuplicates();
        all.push_back(choice);
    }
    sortByText(all, c.words);
    return all;
}

Choices languageChoices(const QStringList &tags, const Words &words)
{
    Choices all;
    for (const QString &tag : tags)
        all.push_back({languageText(tag, words), tag});
    return all;
}

} // namespace

QString partName(SheetPart part)
{
    return QString::fromLatin1(kNames[static_cast<size_t>(part)].name);
}

QString fieldName(SheetPart part, const Session &session)
{
    if (part == SheetPart::Code && !session.subTheme)
        return u"ownCode"_s;
    return QString::fromLatin1(kNames[static_cast<size_t>(part)].field);
}

QString partText(SheetPart part, const Session &session, const Words &words)
{
    switch (part) {
    case SheetPart::Line: return words.translate("SheetPart", "Line · sub-theme");
    case SheetPart::Date: return fieldText(u"date"_s, words);
    case SheetPart::Start: return words.translate("SheetPart", "Start", "of a session: a time");
    case SheetPart::Link: return fieldText(u"link"_s, words);
    case SheetPart::Registered: return words.translate("SheetPart", "Registered", "people, a number");
    case SheetPart::Code: return session.subTheme ? fieldText(u"number"_s, words) : fieldText(u"code"_s, words);
    default: return fieldText(fieldName(part, session), words);
    }
}

Text Session::*textOf(SheetPart part)
{
    switch (part) {
    case SheetPart::Title: return &Session::title;
    case SheetPart::Summary: return &Session::summary;
    case SheetPart::Conceptualization: return &Session::conceptualization;
    case SheetPart::Objectives: return &Session::objectives;
    case SheetPart::Points: return &Session::points;
    default: return nullptr;
    }
}

bool isFreeText(SheetPart part)
{
    return textOf(part) || part == SheetPart::Notes;
}

int wordLimit(SheetPart part, const Forum &forum)
{
    switch (part) {
    case SheetPart::Summary: return forum.wordLimits.summary;
    case SheetPart::Conceptualization: return forum.wordLimits.conceptualization;
    case SheetPart::Objectives: return forum.wordLimits.objectives;
    case SheetPart::Points: return forum.wordLimits.points;
    default: return 0;
    }
}

QVariant readPart(SheetPart part, const Session &s, const SheetContext &c)
{
    if (const auto text = textOf(part))
        return (s.*text).in(c.lang);
    switch (part) {
    case SheetPart::Line: return lineKeyOf(s);
    case SheetPart::Code: return s.subTheme ? QString::number(s.number) : s.ownCode;
    case SheetPart::Type: return s.type.toString();
    case SheetPart::Organisers: {
        QStringList ids;
        for (const OrganisationId &id : s.organisers)
            ids << id.toString();
        return ids;
    }
    case SheetPart::Date: return s.start ? s.start->date.toString(Qt::ISODate) : QString();
    case SheetPart::Start: return s.start ? clockText(s.start->minute) : QString();
    case SheetPart::Minutes: return QString::number(s.minutes);
    case SheetPart::Venue: return keyOf(s.venue);
    case SheetPart::Capacity: return s.capacity ? QString::number(*s.capacity) : QString();
    case SheetPart::Registration: return enumName(s.registration.kind);
    case SheetPart::Link: return s.registration.link;
    case SheetPart::Registered: return QString::number(s.registration.registered);
    case SheetPart::Languages: return s.languages;
    case SheetPart::Interpreted: return s.interpreted;
    case SheetPart::State: return enumName(s.status);
    case SheetPart::Documents: {
        QStringList cells;
        for (const RelevantDocument &document : s.documents)
            cells << document.title << document.url;
        return cells;
    }
    case SheetPart::Tags: return s.tags.join(u", "_s);
    case SheetPart::Notes: return s.notes;
    case SheetPart::Locked: return s.locked;
    default: return {};
    }
}

Choices choicesOf(SheetPart part, const Session &session, const SheetContext &c)
{
    switch (part) {
    case SheetPart::Line: return lineChoices(c);
    case SheetPart::Type: return typeChoices(c.programme, c.words);
    case SheetPart::Organisers: return organisationChoices(c);
    case SheetPart::Date: return dayChoices(c.programme, c.words, session.start ? session.start->date : QDate());
    case SheetPart::Venue: return venueChoices(c.programme, c.words);
    case SheetPart::Registration: return registrationChoices(c.words);
    case SheetPart::State: return statusChoices(c.words);
    case SheetPart::Languages: {
        QStringList tags = c.programme.forum.languages + session.languages;
        tags.removeDuplicates();
        return languageChoices(tags, c.words);
    }
    case SheetPart::Interpreted: return languageChoices(session.languages, c.words);
    default: return {};
    }
}

bool dependsOnSession(SheetPart part)
{
    return part == SheetPart::Code || part == SheetPart::Date || part == SheetPart::Languages || part == SheetPart::Interpreted;
}

} // namespace planner
