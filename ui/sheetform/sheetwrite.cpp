// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/sheetpart.h"

#include "core/domain/checks.h"
#include "core/domain/names.h"
#include "core/domain/placement.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

Result<int> readNumber(SheetPart part, const Session &session, const QString &text)
{
    bool isNumber = false;
    QString plain = text.trimmed();
    plain.remove(QChar(0xA0)).remove(QChar(0x202F)).remove(u' '); // between thousands
    const int number = plain.toInt(&isNumber);
    if (isNumber)
        return number;
    return Error{ErrorCode::FieldInvalid, {fieldName(part, session), text.left(60)}};
}

void putLine(const Programme &programme, Session &s, const QString &key)
{
    const QUuid id = QUuid::fromString(key.mid(2));
    if (key.startsWith(u"s:"))
        return putInto(programme, s, SubThemeId{id});
    s.subTheme.reset();
    s.number = 0;
    s.line = id.isNull() ? std::nullopt : std::optional(LineId{id});
}

Status putDate(const Programme &programme, Session &s, const QString &text)
{
    if (text.isEmpty()) {
        s.start.reset();
        return ok();
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorCode::DateInvalid, {text}};
    putOn(programme, s, date);
    return ok();
}

Status putStart(Session &s, const QString &text)
{
    const auto minute = readClock(text);
    if (!minute)
        return minute.error();
    if (s.start)
        s.start->minute = minute.value();
    return ok();
}

void putOrganisers(SheetChange &change, const QStringList &keys, const QString &lang, const std::function<QUuid()> &newId)
{
    auto &organisers = change.session.organisers;
    organisers.clear();
    for (const QString &key : keys) {
        OrganisationId id = OrganisationId::fromString(key);
        if (key.startsWith(kNewSign)) {
            id = {newId()};
            change.added.push_back({id, Text(lang, key.mid(1)), {}, {}, {}});
        }
        if (std::ranges::find(organisers, id) == organisers.end())
            organisers.push_back(id);
    }
}

void putVenue(SheetChange &change, const QString &key, const QString &lang, const std::function<QUuid()> &newId)
{
    change.session.venue.reset();
    if (key.startsWith(kNewSign)) {
        change.venue.emplace().id = {newId()};
        change.venue->name = Text(lang, key.mid(1));
        change.session.venue = change.venue->id;
    } else if (!key.isEmpty()) {
        change.session.venue = VenueId::fromString(key);
    }
}

Status putLanguages(Session &s, const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (!isLanguageTag(tag))
            return Error{ErrorCode::LanguageInvalid, {tag}};
    }
    s.languages = tags;
    s.languages.removeDuplicates();
    s.interpreted.removeIf([&s](const QString &tag) { return !s.languages.contains(tag); });
    return ok();
}

void putDocuments(Session &s, const QStringList &cells)
{
    s.documents.clear();
    for (qsizetype i = 0; i + 1 < cells.size(); i += 2)
        s.documents.push_back({cells[i].trimmed(), cells[i + 1].trimmed()});
    s.documents = namedDocuments(std::move(s.documents));
}

QStringList readTags(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    }
    tags.removeDuplicates();
    return tags;
}

Status putNumber(SheetPart part, Session &s, const QString &text)
{
    if (part == SheetPart::Capacity && text.trimmed().isEmpty()) {
        s.capacity.reset();
        return ok();
    }
    if (part == SheetPart::Code && !s.subTheme) {
        s.ownCode = text.trimmed();
        return ok();
    }
    const auto number = readNumber(part, s, text);
    if (!number)
        return number.error();
    switch (part) {
    case SheetPart::Code: s.number = number.value(); break;
    case SheetPart::Minutes: s.minutes = number.value(); break;
    case SheetPart::Capacity: s.capacity = number.value(); break;
    case SheetPart::Registered: s.registration.registered = number.value(); break;
    default: Q_UNREACHABLE();
    }
    return ok();
}

Status put(SheetPart part, SheetChange &change, const QVariant &value, const SheetContext &c, const std::function<QUuid()> &newId)
{
    Session &s = change.session;
    const QString text = value.toString();
    switch (part) {
    case SheetPart::Line: putLine(c.programme, s, text); break;
    case SheetPart::Code:
    case SheetPart::Minutes:
    case SheetPart::Capacity:
    case SheetPart::Registered: return putNumber(part, s, text);
    case SheetPart::Type: s.type = SessionTypeId::fromString(text); break;
    case SheetPart::Organisers: putOrganisers(change, value.toStringList(), c.lang, newId); break;
    case SheetPart::Date: return putDate(c.programme, s, text);
    case SheetPart::Start: return putStart(s, text);
    case SheetPart::Venue: putVenue(change, text, c.lang, newId); break;
    case SheetPart::Registration: s.registration.kind = enumFrom<RegistrationKind>(text).value_or(s.registration.kind); break;
    case SheetPart::Link: s.registration.link = text.trimmed(); break;
    case SheetPart::Languages: return putLanguages(s, value.toStringList());
    case SheetPart::Interpreted: s.interpreted = value.toStringList(); break;
    case SheetPart::State: s.status = enumFrom<SessionStatus>(text).value_or(s.status); break;
    case SheetPart::Documents: putDocuments(s, value.toStringList()); break;
    case SheetPart::Tags: s.tags = readTags(text); break;
    case SheetPart::Notes: s.notes = text; break;
    case SheetPart::Locked: s.locked = value.toBool(); break;
    default: (s.*textOf(part)).set(c.lang, text.trimmed()); break;
    }
    return ok();
}

} // namespace

Result<int> readClock(const QString &text)
{
    static const QRegularExpression shape(u"^\\s*(\\d{1,2})(?:\\s*[:.hH]\\s*(\\d{2})?|(\\d{2}))?\\s*h?\\s*$"_s);
    const auto match = shape.match(text);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt() + match.captured(3).toInt();
    if (!match.hasMatch() || hour > 23 || minute > 59)
        return Error{ErrorCode::TimeInvalid, {text.left(60)}};
    return hour * 60 + minute;
}

Result<SheetChange> withPart(SheetPart part, const Session &session, const QVariant &value, const SheetContext &context,
    const std::function<QUuid()> &newId)
{
    SheetChange change{session, {}};
    if (const Status done = put(part, change, value, context, newId); !done)
        return done.error();
    return change;
}

} // namespace planner
