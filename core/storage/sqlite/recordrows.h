// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldjson.h"
#include "core/storage/sqlite/statement.h"

#include <QtCore/QJsonDocument>

namespace planner::sqlite {

// How a record's fields stand in its table. A text has its rows in `text`, organisations in a list
// have theirs in `organiser`, participations theirs; all else is a column with the field's name (a
// nested struct's is "registration_kind"), small lists as JSON. So a new field is one line in fields.h
// and one column in the next schema file.

/// JSON as it is stored. Qt's reader loses a byte order mark that begins a string, unless it is escaped.
inline QByteArray jsonBytes(const QJsonDocument &json)
{
    return json.toJson(QJsonDocument::Compact).replace("\"\xef\xbb\xbf", "\"\\ufeff");
}

/// Fields that have rows of their own.
template <class F>
inline constexpr bool kHasRows = std::is_same_v<F, Text> || std::is_same_v<F, std::vector<OrganisationId>> || std::is_same_v<F, std::vector<Participation>>;

/// Fields whose own fields are columns.
template <class F>
inline constexpr bool kIsNested = std::is_same_v<F, WordLimits> || std::is_same_v<F, Registration>;

/// Small values that are one column of JSON.
template <class F>
inline constexpr bool kIsObject = std::is_same_v<F, WorkingHours>;

/// Calls @p visit(column, field) for every field of @p record that is a column.
template <class Record, class Visit>
void visitColumns(Record &record, Visit &&visit, const QString &prefix = {})
{
    visitFields(record, [&](const char *name, auto &field) {
        using F = std::remove_cvref_t<decltype(field)>;
        const QString column = prefix + QLatin1String(name);
        if constexpr (kIsNested<F>)
            visitColumns(field, visit, column + u'_');
        else if constexpr (!kHasRows<F>)
            visit(column, field);
    });
}

/// Calls @p visit(column, field afterwards) for every column in which two records differ.
template <class Record, class Visit>
void visitChangedColumns(const Record &before, const Record &after, Visit &&visit, const QString &prefix = {})
{
    visitChanges(before, after, [&](const char *name, const auto &field, const auto &other) {
        using F = std::remove_cvref_t<decltype(field)>;
        const QString column = prefix + QLatin1String(name);
        if constexpr (kIsNested<F>)
            visitChangedColumns(field, other, visit, column + u'_');
        else if constexpr (!kHasRows<F>)
            visit(column, other);
    });
}

/// The columns of a record's table, without id, revision and digest.
template <class Record>
const QStringList &columnsOf()
{
    static const QStringList columns = [] {
        QStringList list;
        const Record record;
        visitColumns(record, [&list](const QString &column, const auto &) { list << column; });
        return list;
    }();
    return columns;
}

template <class F>
QVariant toColumn(const F &field)
{
    if constexpr (std::is_same_v<F, QString>) {
        return field.isNull() ? QVariant(QStringLiteral("")) : QVariant(field);
    } else if constexpr (std::is_same_v<F, int>) {
        return field;
    } else if constexpr (std::is_same_v<F, bool>) {
        return int(field);
    } else if constexpr (kIsOptional<F>) {
        return field ? toColumn(*field) : QVariant();
    } else if constexpr (kIsObject<F>) {
        return QString::fromUtf8(jsonBytes(QJsonDocument(fieldToJson(field).toObject())));
    } else {
        const QJsonValue json = fieldToJson(field);
        if (json.isString())
            return json.toString();
        return QString::fromUtf8(jsonBytes(QJsonDocument(json.toArray())));
    }
}

/// Reads a field from a column of a row; false when that holds something that the field cannot be.
template <class F>
bool fromColumn(const Statement &row, int column, F &field)
{
    if constexpr (std::is_same_v<F, QString>) {
        field = row.text(column);
        return true;
    } else if constexpr (std::is_same_v<F, int>) {
        field = static_cast<int>(row.number(column));
        return field == row.number(column);
    } else if constexpr (std::is_same_v<F, bool>) {
        field = row.number(column) != 0;
        return true;
    } else if constexpr (kIsOptional<F>) {
        field.reset();
        return row.isNull(column) || fromColumn(row, column, field.emplace());
    } else if constexpr (kIsId<F>) {
        field = F::fromString(QLatin1StringView(row.bytes(column)));
        return !field.isNull();
    } else if constexpr (kIsObject<F>) {
        return fieldFromJson(QJsonDocument::fromJson(row.bytes(column).toByteArray()).object(), field);
    } else if constexpr (std::is_same_v<F, QStringList> || kIsVector<F>) {
        const QByteArrayView bytes = row.bytes(column);
        if (bytes == "[]") {
            field.clear();
            return true;
        }
        return fieldFromJson(QJsonValue(QJsonDocument::fromJson(bytes.toByteArray()).array()), field);
    } else {
        return fieldFromJson(QJsonValue(row.text(column)), field);
    }
}

/// Takes zones by their names alone, of which this machine does not know @p unknown; false when the column
/// holds no zones.
template <class F>
bool fromColumnByName(const Statement &row, int column, F &field, QString &unknown)
{
    QStringList names;
    if constexpr (std::is_same_v<F, Zone> || std::is_same_v<F, std::optional<Zone>>) {
        names << row.text(column);
        field = Zone::nameOnly(names.front());
    } else if constexpr (std::is_same_v<F, std::vector<Zone>>) {
        names = QJsonDocument::fromJson(row.bytes(column).toByteArray()).toVariant().toStringList();
        field.clear();
        std::ranges::transform(names, std::back_inserter(field), &Zone::nameOnly);
    }
    const auto first = std::ranges::find_if(names, [](const QString &name) { return !Zone::make(name); });
    if (first != names.end())
        unknown = *first;
    return first != names.end();
}

/// What a digest is computed over: the record's id, revision and every field, unambiguously.
template <class Record>
QByteArray digestOf(const Record &record, qint64 revision);

} // namespace planner::sqlite
