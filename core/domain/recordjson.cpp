// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordjson.h"

#include "core/domain/fields.h"
#include "core/domain/names.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace planner {

namespace {

template <class T>
constexpr bool kIsId = false;
template <class Tag>
constexpr bool kIsId<Id<Tag>> = true;
template <class T>
constexpr bool kIsOptional = false;
template <class T>
constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
constexpr bool kIsVector = false;
template <class T>
constexpr bool kIsVector<std::vector<T>> = true;

QJsonValue textToJson(const Text &text)
{
    QJsonObject versions;
    for (const Text::Version &version : text.versions()) {
        QJsonObject entry{{QStringLiteral("text"), version.text}};
        if (!version.madeFrom.isEmpty())
            entry.insert(QStringLiteral("madeFrom"), version.madeFrom);
        versions.insert(version.lang, entry);
    }
    return QJsonObject{{QStringLiteral("source"), text.source()}, {QStringLiteral("versions"), versions}};
}

bool textFromJson(const QJsonValue &json, Text &text)
{
    const QJsonObject versions = json[QStringLiteral("versions")].toObject();
    std::vector<Text::Version> list;
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        list.push_back({it.key(), entry[QStringLiteral("text")].toString(), entry[QStringLiteral("madeFrom")].toString()});
    }
    text = Text::restore(json[QStringLiteral("source")].toString(), std::move(list));
    return json.isObject();
}

/// A field that is simply not written when empty, so that a new field costs old records nothing.
template <class F>
QJsonValue write(const F &field)
{
    if constexpr (std::is_same_v<F, Text>) {
        return field.isEmpty() ? QJsonValue(QJsonValue::Undefined) : textToJson(field);
    } else if constexpr (std::is_same_v<F, QString>) {
        return field.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field);
    } else if constexpr (std::is_same_v<F, QStringList>) {
        return QJsonArray::fromStringList(field);
    } else if constexpr (std::is_same_v<F, int> || std::is_same_v<F, bool>) {
        return field;
    } else if constexpr (std::is_same_v<F, QDate>) {
        return field.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<F, WallTime>) {
        return field.toString();
    } else if constexpr (std::is_same_v<F, Zone>) {
        return field.name();
    } else if constexpr (std::is_enum_v<F>) {
        return enumName(field);
    } else if constexpr (kIsId<F>) {
        return field.toString();
    } else if constexpr (kIsOptional<F>) {
        return field ? write(*field) : QJsonValue(QJsonValue::Undefined);
    } else if constexpr (kIsVector<F>) {
        QJsonArray list;
        for (const auto &item : field)
            list.append(write(item));
        return list;
    } else {
        QJsonObject object;
        visitFields(field, [&object](const char *name, const auto &inner) {
            const QJsonValue value = write(inner);
            if (!value.isUndefined())
                object.insert(QLatin1String(name), value);
        });
        return object;
    }
}

template <class F>
bool read(const QJsonValue &json, F &field)
{
    if constexpr (kIsOptional<F>) {
        if (json.isUndefined()) {
            field.reset();
            return true;
        }
        field.emplace();
        return read(json, *field);
    } else if constexpr (std::is_same_v<F, Text>) {
        if (json.isUndefined()) {
            field = Text();
            return true;
        }
        return textFromJson(json, field);
    } else if constexpr (std::is_same_v<F, QString>) {
        field = json.toString();
        return json.isString() || json.isUndefined();
    } else if constexpr (std::is_same_v<F, QStringList>) {
        field.clear();
        const QJsonArray list = json.toArray();
        for (const QJsonValue &item : list)
            field << item.toString();
        return json.isArray();
    } else if constexpr (std::is_same_v<F, int>) {
        field = json.toInt();
        return json.isDouble();
    } else if constexpr (std::is_same_v<F, bool>) {
        field = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_same_v<F, QDate>) {
        field = QDate::fromString(json.toString(), Qt::ISODate);
        return field.isValid();
    } else if constexpr (std::is_same_v<F, WallTime>) {
        const auto wall = WallTime::fromString(json.toString());
        if (wall)
            field = wall.value();
        return bool(wall);
    } else if constexpr (std::is_same_v<F, Zone>) {
        const auto zone = Zone::make(json.toString());
        if (zone)
            field = zone.value();
        return bool(zone);
    } else if constexpr (std::is_enum_v<F>) {
        const auto value = enumFrom<F>(json.toString());
        field = value.value_or(F{});
        return value.has_value();
    } else if constexpr (kIsId<F>) {
        field = F::fromString(json.toString());
        return !field.isNull();
    } else if constexpr (kIsVector<F>) {
        field.clear();
        const QJsonArray list = json.toArray();
        for (const QJsonValue &item : list) {
            typename F::value_type value{};
            if (!read(item, value))
                return false;
            field.push_back(std::move(value));
        }
        return json.isArray();
    } else {
        bool isGood = json.isObject();
        visitFields(field, [&](const char *name, auto &inner) { isGood = isGood && read(json[QLatin1String(name)], inner); });
        return isGood;
    }
}

template <class Record>
QJsonValue side(const std::optional<Record> &record)
{
    return record ? QJsonValue(toJson(*record)) : QJsonValue(QJsonValue::Null);
}

template <class Record>
Result<Change> changeFromJson(const QJsonObject &json)
{
    Replace<Record> replace;
    for (const auto &[name, target] : {std::pair(QLatin1String("before"), &replace.before), std::pair(QLatin1String("after"), &replace.after)}) {
        const QJsonValue value = json[name];
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
    QJsonObject json = write(record).toObject();
    json.insert(QStringLiteral("id"), record.id.toString());
    return json;
}

template <class Record>
Result<Record> recordFromJson(const QJsonObject &json)
{
    Record record;
    QString bad;
    if (!read(json[QStringLiteral("id")], record.id))
        bad = QStringLiteral("id");
    visitFields(record, [&](const char *name, auto &field) {
        if (bad.isEmpty() && !read(json[QLatin1String(name)], field))
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
                changes.append(QJsonObject{{QStringLiteral("kind"), enumName(Record::kKind)},
                    {QStringLiteral("before"), side(replace.before)}, {QStringLiteral("after"), side(replace.after)}});
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
    read(json[QStringLiteral("args")], edit.label.args);
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
