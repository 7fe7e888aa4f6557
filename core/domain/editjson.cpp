// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/editjson.h"

#include "core/domain/fieldjson.h"
#include "core/domain/recordjson.h"

#include <QtCore/QJsonArray>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// One field of a record, null when its JSON leaves it out.
template <class F>
void insertField(QJsonObject &json, const char *name, const F &field)
{
    const QJsonValue value = fieldToJson(field);
    json.insert(QLatin1String(name), value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
}

template <class Record>
QJsonObject changeToJson(const Replace<Record> &replace)
{
    QJsonObject json{{u"kind"_s, enumName(Record::kKind)}};
    if (replace.before && replace.after) {
        QJsonObject from;
        QJsonObject to;
        visitChanges(*replace.before, *replace.after, [&](const char *name, const auto &was, const auto &becomes) {
            insertField(from, name, was);
            insertField(to, name, becomes);
        });
        json.insert(u"id"_s, replace.id().toString());
        json.insert(u"from"_s, from);
        json.insert(u"to"_s, to);
    } else if (replace.before) {
        json.insert(u"before"_s, toJson(*replace.before));
    } else {
        json.insert(u"after"_s, toJson(*replace.after));
    }
    return json;
}

/// Puts fields into a record; null takes one to its default. Error: FieldInvalid.
template <class Record>
Status setFields(Record &record, const QJsonObject &fields)
{
    Status status = ok();
    visitFields(record, [&](const char *name, auto &field) {
        const QJsonValue value = fields[QLatin1String(name)];
        if (!status || value.isUndefined())
            return;
        std::remove_cvref_t<decltype(field)> fresh{}; // of a struct's fields too, the absent ones have their defaults
        if (value.isNull() || fieldFromJson(value, fresh))
            field = std::move(fresh);
        else
            status = Error{ErrorCode::FieldInvalid, {QString::fromLatin1(name), enumName(Record::kKind)}};
    });
    return status;
}

} // namespace

template <class Record>
Record EditReader::recordNow(const typename Record::IdType &id) const
{
    const auto later = m_later.find(id.value);
    const auto *replace = later == m_later.end() ? nullptr : std::get_if<Replace<Record>>(&later->second);
    if (replace && replace->after)
        return *replace->after;
    if (const Record *known = m_known.find<Record>(id))
        return *known;
    Record fresh;
    fresh.id = id;
    return fresh;
}

template <class Record>
Result<Change> EditReader::change(const QJsonObject &json) const
{
    Replace<Record> replace;
    if (json.contains(u"to"_s)) {
        typename Record::IdType id;
        if (!fieldFromJson(json[u"id"_s], id))
            return Error{ErrorCode::FieldInvalid, {u"id"_s, enumName(Record::kKind)}};
        for (const auto &[fields, side] : {std::pair(u"from"_s, &replace.before), std::pair(u"to"_s, &replace.after)}) {
            if (const Status set = setFields(side->emplace(recordNow<Record>(id)), json[fields].toObject()); !set)
                return set.error();
        }
        return Change(std::move(replace));
    }
    for (const auto &[name, side] : {std::pair(u"before"_s, &replace.before), std::pair(u"after"_s, &replace.after)}) {
        if (!json[name].isObject())
            continue;
        auto record = recordFromJson<Record>(json[name].toObject());
        if (!record)
            return record.error();
        *side = std::move(record).value();
    }
    if (replace.before && json[u"changed"_s].isObject()) { // as early files have it
        if (const Status set = setFields(replace.after.emplace(*replace.before), json[u"changed"_s].toObject()); !set)
            return set.error();
    }
    if (!replace.before && !replace.after)
        return Error{ErrorCode::FieldInvalid, {u"changes"_s, enumName(Record::kKind)}};
    return Change(std::move(replace));
}

/// Calls change() for the record type that @p kind names.
template <size_t I>
Result<Change> EditReader::changeOfKind(RecordKind kind, const QJsonObject &json) const
{
    if constexpr (I == std::variant_size_v<Change>) {
        Q_UNREACHABLE();
    } else {
        using Record = typename decltype(std::variant_alternative_t<I, Change>::before)::value_type;
        return Record::kKind == kind ? change<Record>(json) : changeOfKind<I + 1>(kind, json);
    }
}

Result<Edit> EditReader::read(const QJsonObject &json)
{
    Edit edit;
    const auto verb = enumFrom<EditVerb>(json[u"verb"_s].toString());
    if (!verb)
        return Error{ErrorCode::FieldInvalid, {u"verb"_s, json[u"verb"_s].toString()}};
    edit.label.verb = *verb;
    fieldFromJson(json[u"args"_s], edit.label.args);
    const QJsonArray changes = json[u"changes"_s].toArray();
    for (const QJsonValue &value : changes) {
        const auto kind = enumFrom<RecordKind>(value[u"kind"_s].toString());
        if (!kind)
            return Error{ErrorCode::FieldInvalid, {u"kind"_s, value[u"kind"_s].toString()}};
        auto change = changeOfKind(*kind, value.toObject());
        if (!change)
            return change.error();
        edit.changes.push_back(std::move(change).value());
    }
    for (const Change &change : edit.changes)
        m_later.insert_or_assign(idOf(change), change);
    return edit;
}

QJsonObject toJson(const Edit &edit)
{
    QJsonArray changes;
    for (const Change &change : edit.changes)
        changes.append(std::visit([](const auto &replace) { return changeToJson(replace); }, change));
    return {{u"verb"_s, enumName(edit.label.verb)}, {u"args"_s, QJsonArray::fromStringList(edit.label.args)}, {u"changes"_s, changes}};
}

} // namespace planner
