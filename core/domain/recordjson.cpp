// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordjson.h"

#include "core/domain/fieldjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace planner {

namespace {

template <class Record>
QJsonArray tableToJson(const Programme &programme)
{
    QJsonArray list;
    for (const auto &[id, record] : programme.table<Record>())
        list.append(toJson(record));
    return list;
}

} // namespace

template <class Record>
QJsonObject toJson(const Record &record)
{
    QJsonObject json = fieldToJson(record).toObject();
    json.insert(QStringLiteral("id"), record.id.toString());
    return json;
}

template <class Record>
Result<Record> recordFromJson(const QJsonObject &json)
{
    Record record;
    QString bad;
    if (!fieldFromJson(json[QStringLiteral("id")], record.id))
        bad = QStringLiteral("id");
    visitFields(record, [&](const char *name, auto &field) {
        if (bad.isEmpty() && !memberFromJson(json[QLatin1String(name)], field))
            bad = QString::fromLatin1(name);
    });
    if (!bad.isEmpty())
        return Error{ErrorCode::FieldInvalid, {bad, enumName(Record::kKind)}};
    return record;
}

#define PLANNER_JSON(R) \
    template QJsonObject toJson<R>(const R &); \
    template Result<R> recordFromJson<R>(const QJsonObject &);
PLANNER_JSON(Forum)
PLANNER_JSON(Organisation)
PLANNER_JSON(Person)
PLANNER_JSON(Venue)
PLANNER_JSON(SessionType)
PLANNER_JSON(ThematicLine)
PLANNER_JSON(SubTheme)
PLANNER_JSON(Session)
PLANNER_JSON(Acknowledgement)
#undef PLANNER_JSON

QByteArray canonicalBytes(const Programme &programme)
{
    const QJsonObject all{
        {QStringLiteral("forum"), toJson(programme.forum)},
        {QStringLiteral("organisations"), tableToJson<Organisation>(programme)},
        {QStringLiteral("people"), tableToJson<Person>(programme)},
        {QStringLiteral("venues"), tableToJson<Venue>(programme)},
        {QStringLiteral("types"), tableToJson<SessionType>(programme)},
        {QStringLiteral("lines"), tableToJson<ThematicLine>(programme)},
        {QStringLiteral("subThemes"), tableToJson<SubTheme>(programme)},
        {QStringLiteral("sessions"), tableToJson<Session>(programme)},
        {QStringLiteral("acknowledgements"), tableToJson<Acknowledgement>(programme)},
    };
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace planner
