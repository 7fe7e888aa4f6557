// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordjson.h"

#include "core/domain/fieldjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace planner {

namespace {

template <class Record>
QJsonValue side(const std::optional<Record> &record)
{
    return record ? QJsonValue(toJson(*record)) : QJsonValue(QJsonValue::Null);
}

/// The fields that differ, as they are after; null for one that is not written then.
template <class Record>
QJsonObject changedTo(const Record &before, const Record &after)
{
    QJsonObject json;
    visitChanges(before, after, [&json](const char *name, const auto &, const auto &field) {
        const QJsonValue value = fieldToJson(field);
        json.insert(QLatin1String(name), value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    });
    return json;
}

/// A record's JSON as it is after what changedTo() has noted.
QJsonObject withChanges(QJsonObject before, const QJsonObject &changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (it->isNull())
            before.remove(it.key());
        else
            before.insert(it.key(), *it);
    }
    return before;
}

template <class Record>
Result<Change> changeFromJson(const QJsonObject &json)
{
    Replace<Record> replace;
    const QJsonValue changed = json[QLatin1String("changed")];
    const QJsonValue after = changed.isObject() ? withChanges(json[QLatin1String("before")].toObject(), changed.toObject()) : json[QLatin1String("after")];
    for (const auto &[value, target] : {std::pair(json[QLatin1String("before")], &replace.before), std::pair(after, &replace.after)}) {
        if (value.isNull() || value.isUndefined())
            continue;
        auto record = recordFromJson<Record>(value.toObject());
        if (!record)
            return record.error();
        *target = std::move(record).value();
    }
    if (!replace.before && !replace.after)
        return Error{ErrorCode::FieldInvalid, {QStringLiteral("changes"), enumName(Record::kKind)}};
    return Change(std::move(replace));
}

/// Calls changeFromJson for the record type that @p kind names.
template <size_t I = 0>
Result<Change> changeOfKind(RecordKind kind, const QJsonObject &json)
{
    if constexpr (I == std::variant_size_v<Change>) {
        Q_UNREACHABLE();
    } else {
        using Record = typename decltype(std::variant_alternative_t<I, Change>::before)::value_type;
        return Record::kKind == kind ? changeFromJson<Record>(json) : changeOfKind<I + 1>(kind, json);
    }
}

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
#undef PLANNER_JSON

QJsonObject toJson(const Edit &edit)
{
    QJsonArray changes;
    for (const Change &change : edit.changes) {
        std::visit(
            [&changes](const auto &replace) {
                using Record = typename std::remove_cvref_t<decltype(replace.before)>::value_type;
                QJsonObject json{{QStringLiteral("kind"), enumName(Record::kKind)}, {QStringLiteral("before"), side(replace.before)}};
                if (replace.before && replace.after && replace.before->id == replace.after->id)
                    json.insert(QStringLiteral("changed"), changedTo(*replace.before, *replace.after));
                else
                    json.insert(QStringLiteral("after"), side(replace.after));
                changes.append(json);
            },
            change);
    }
    return {{QStringLiteral("verb"), enumName(edit.label.verb)}, {QStringLiteral("args"), QJsonArray::fromStringList(edit.label.args)},
        {QStringLiteral("changes"), changes}};
}

Result<Edit> editFromJson(const QJsonObject &json)
{
    Edit edit;
    const auto verb = enumFrom<EditVerb>(json[QStringLiteral("verb")].toString());
    if (!verb)
        return Error{ErrorCode::FieldInvalid, {QStringLiteral("verb"), json[QStringLiteral("verb")].toString()}};
    edit.label.verb = *verb;
    fieldFromJson(json[QStringLiteral("args")], edit.label.args);
    const QJsonArray changes = json[QStringLiteral("changes")].toArray();
    for (const QJsonValue &value : changes) {
        const auto kind = enumFrom<RecordKind>(value[QStringLiteral("kind")].toString());
        if (!kind)
            return Error{ErrorCode::FieldInvalid, {QStringLiteral("kind"), value[QStringLiteral("kind")].toString()}};
        auto change = changeOfKind(*kind, value.toObject());
        if (!change)
            return change.error();
        edit.changes.push_back(std::move(change).value());
    }
    return edit;
}

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
    };
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace planner
