// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/columns.h"

#include "core/domain/names.h"
#include "core/domain/placement.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

void putSubTheme(const Programme &programme, Session &session, const QString &id)
{
    const SubThemeId chosen = SubThemeId::fromString(id);
    if (chosen.isNull()) {
        if (!session.subTheme)
            return;
        const ThematicLine *line = lineOf(programme, session);
        session.line = line ? std::optional(line->id) : std::nullopt;
        session.subTheme.reset();
        session.number = 0;
        return;
    }
    putInto(programme, session, chosen);
}

bool putDay(const Programme &programme, Session &session, const QString &text)
{
    if (text.isEmpty()) {
        session.start.reset();
        return true;
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return false;
    putOn(programme, session, date);
    return true;
}

bool putStart(const Programme &programme, Session &session, int minute)
{
    if (minute < 0 || minute >= kMaxMinutes)
        return false;
    if (!session.start) {
        if (programme.forum.days.empty())
            return false;
        session.start = WallTime{programme.forum.days.front().date, 0};
    }
    session.start->minute = minute;
    return true;
}

} // namespace

QString fieldOf(Column column)
{
    switch (column) {
    case Column::Title: return u"title"_s;
    case Column::SubTheme: return u"subTheme"_s;
    case Column::Type: return u"type"_s;
    case Column::Day:
    case Column::Start: return u"start"_s;
    case Column::Minutes: return u"minutes"_s;
    case Column::Venue: return u"venue"_s;
    case Column::Capacity: return u"capacity"_s;
    case Column::Registration: return u"registration"_s;
    case Column::Languages: return u"languages"_s;
    case Column::State: return u"status"_s;
    case Column::Locked: return u"locked"_s;
    default: return {};
    }
}

std::optional<Session> withCell(const Programme &programme, const Session &session, Column column, const QVariant &value, const QString &lang)
{
    Session s = session;
    bool isGood = true;
    const int number = value.toInt(&isGood);
    switch (column) {
    case Column::Title:
        s.title.set(lang, value.toString().trimmed());
        return s;
    case Column::SubTheme:
        putSubTheme(programme, s, value.toString());
        return s;
    case Column::Type:
        s.type = SessionTypeId::fromString(value.toString());
        return s.type.isNull() ? std::nullopt : std::optional(s);
    case Column::Day: return putDay(programme, s, value.toString()) ? std::optional(s) : std::nullopt;
    case Column::Start: return isGood && putStart(programme, s, number) ? std::optional(s) : std::nullopt;
    case Column::Minutes:
        s.minutes = number;
        return isGood ? std::optional(s) : std::nullopt;
    case Column::Venue: {
        const VenueId venue = VenueId::fromString(value.toString());
        s.venue = venue.isNull() ? std::nullopt : std::optional(venue);
        return s;
    }
    case Column::Capacity:
        s.capacity = number < 0 ? std::nullopt : std::optional(number);
        return isGood ? std::optional(s) : std::nullopt;
    case Column::Registration: {
        const auto kind = enumFrom<RegistrationKind>(value.toString());
        s.registration.kind = kind.value_or(s.registration.kind);
        return kind ? std::optional(s) : std::nullopt;
    }
    case Column::Languages:
        s.languages = value.toStringList();
        s.interpreted.removeIf([&s](const QString &tag) { return !s.languages.contains(tag); });
        return s;
    case Column::State: {
        const auto status = enumFrom<SessionStatus>(value.toString());
        s.status = status.value_or(s.status);
        return status ? std::optional(s) : std::nullopt;
    }
    case Column::Locked:
        s.locked = value.toBool();
        return s;
    default: return std::nullopt;
    }
}

} // namespace planner
