// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/names.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace planner {

// The JSON of any field of fields.h: one pair of functions that knows every type a field can have.

template <class T>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<Id<Tag>> = true;
template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsVector = false;
template <class T>
inline constexpr bool kIsVector<std::vector<T>> = true;

inline QJsonValue textToJson(const Text &text)
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

inline bool textFromJson(const QJsonValue &json, Text &text)
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

/// A field's JSON; undefined when it is simply not written, so that a new field costs old records nothing.
template <class F>
QJsonValue fieldToJson(const F &field)
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
    } else if constexpr (std::is_same_v<F, Instant>) {
        return field.toString();
    } else if constexpr (std::is_same_v<F, Zone>) {
        return field.name();
    } else if constexpr (std::is_enum_v<F>) {
        return enumName(field);
    } else if constexpr (kIsId<F>) {
        return field.toString();
    } else if constexpr (kIsOptional<F>) {
        return field ? fieldToJson(*field) : QJsonValue(QJsonValue::Undefined);
    } else if constexpr (kIsVector<F>) {
        QJsonArray list;
        for (const auto &item : field)
            list.append(fieldToJson(item));
        return list;
    } else {
        QJsonObject object;
        visitFields(field, [&object](const char *name, const auto &inner) {
            const QJsonValue value = fieldToJson(inner);
            if (!value.isUndefined())
                object.insert(QLatin1String(name), value);
        });
        return object;
    }
}

template <class F>
bool fieldFromJson(const QJsonValue &json, F &field);

/// Reads a field of a fresh record. One that is absent keeps its default, for the record may have been
/// written before the field was thought of. Only an id or a date has no default.
template <class F>
bool memberFromJson(const QJsonValue &json, F &field)
{
    if constexpr (!kIsId<F> && !std::is_same_v<F, QDate>) {
        if (json.isUndefined())
            return true;
    }
    return fieldFromJson(json, field);
}

/// Reads what fieldToJson writes; false when it is something else.
template <class F>
bool fieldFromJson(const QJsonValue &json, F &field)
{
    if constexpr (kIsOptional<F>) {
        if (json.isUndefined()) {
            field.reset();
            return true;
        }
        field.emplace();
        return fieldFromJson(json, *field);
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
    } else if constexpr (std::is_same_v<F, Instant>) {
        const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODate);
        if (time.isValid())
            field = Instant::fromDateTime(time);
        return time.isValid() && field.toString() == json.toString();
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
            if (!fieldFromJson(item, value))
                return false;
            field.push_back(std::move(value));
        }
        return json.isArray();
    } else {
        bool isGood = json.isObject();
        visitFields(field, [&](const char *name, auto &inner) { isGood = isGood && memberFromJson(json[QLatin1String(name)], inner); });
        return isGood;
    }
}

} // namespace planner
