// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/newprogramme.h"

#include "core/base/owndata.h"
#include "core/domain/checks.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace planner {

std::vector<SessionType> usualSessionTypes(const IdSource &ids)
{
    std::vector<SessionType> types;
    const QJsonArray list = QJsonDocument::fromJson(readOwnData(QStringLiteral("defaults/sessiontypes.json"))).array();
    for (const QJsonValue &entry : list) {
        SessionType type;
        type.id = {ids()};
        type.key = entry[QStringLiteral("key")].toString();
        const QJsonObject names = entry[QStringLiteral("name")].toObject();
        for (auto it = names.begin(); it != names.end(); ++it)
            type.name.set(it.key(), it.value().toString());
        type.exclusive = entry[QStringLiteral("exclusive")].toBool();
        type.minutes = entry[QStringLiteral("minutes")].toInt();
        types.push_back(std::move(type));
    }
    return types;
}

std::vector<QDate> daysOf(const NewForum &forum)
{
    std::vector<QDate> days;
    for (QDate date = forum.first; date <= forum.last; date = date.addDays(1)) {
        if (forum.hasWeekends || date.dayOfWeek() < Qt::Saturday)
            days.push_back(date);
    }
    return days;
}

Result<Programme> newProgramme(const NewForum &forum, const IdSource &ids)
{
    const QString name = forum.name.trimmed();
    if (name.isEmpty())
        return Error{ErrorCode::FieldMissing, {QStringLiteral("name")}};
    if (forum.languages.isEmpty())
        return Error{ErrorCode::FieldMissing, {QStringLiteral("languages")}};
    for (const QDate &day : {forum.first, forum.last}) {
        if (!day.isValid())
            return Error{ErrorCode::DateInvalid, {day.toString(Qt::ISODate)}};
    }
    if (forum.last < forum.first || forum.first.daysTo(forum.last) >= kMaxForumDays)
        return Error{ErrorCode::SpanInvalid, {forum.first.toString(Qt::ISODate), forum.last.toString(Qt::ISODate), QString::number(kMaxForumDays)}};

    Programme programme;
    programme.forum.id = {ids()};
    programme.forum.name = Text(forum.languages.front(), name);
    programme.forum.zone = forum.zone;
    programme.forum.otherZones = zonesBeside(forum.zone, forum.otherZones);
    programme.forum.languages = forum.languages;
    for (const QDate date : daysOf(forum))
        programme.forum.days.push_back({date, ForumDay{}.openMin, ForumDay{}.closeMin});
    for (SessionType &type : usualSessionTypes(ids))
        programme.types.emplace(type.id, std::move(type));
    if (const Status valid = check(programme); !valid)
        return valid.error();
    return programme;
}

} // namespace planner
