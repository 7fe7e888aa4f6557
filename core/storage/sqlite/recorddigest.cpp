// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/digester.h"
#include "core/storage/sqlite/recordrows.h"

namespace planner::sqlite {

namespace {

/// Where the fields of a record with all defaults stand, in their order.
template <class Record>
const std::vector<const void *> &defaultsOf()
{
    static const Record record;
    static const std::vector<const void *> fields = fieldPlaces(record);
    return fields;
}

/// Adds each field that is not at its default, by name, and an empty name after the last one. So a
/// field that is added later leaves the digests of the records that do not use it as they were.
template <class Record>
void addFields(Digester &digester, const Record &record);

template <class F>
void addField(Digester &digester, const F &field)
{
    if constexpr (std::is_same_v<F, Text>) {
        digester.add(field.source());
        digester.add(qint64(field.versions().size()));
        for (const Text::Version &version : field.versions()) {
            digester.add(version.lang);
            digester.add(version.text);
            digester.add(version.madeFrom);
        }
    } else if constexpr (std::is_same_v<F, QString>) {
        digester.add(field);
    } else if constexpr (std::is_same_v<F, int> || std::is_same_v<F, bool>) {
        digester.add(qint64(field));
    } else if constexpr (std::is_same_v<F, QDate>) {
        digester.add(field.toJulianDay());
    } else if constexpr (std::is_same_v<F, WallTime>) {
        digester.add(field.total());
    } else if constexpr (std::is_same_v<F, Instant>) {
        digester.add(field.utcMin);
    } else if constexpr (std::is_same_v<F, Zone>) {
        digester.add(field.name());
    } else if constexpr (std::is_enum_v<F>) {
        digester.add(enumName(field)); // by name: the order of values may change
    } else if constexpr (kIsId<F>) {
        digester.add(field.value);
    } else if constexpr (kIsOptional<F>) {
        digester.add(qint64(field.has_value()));
        if (field)
            addField(digester, *field);
    } else if constexpr (kIsVector<F> || std::is_same_v<F, QStringList>) {
        digester.add(qint64(field.size()));
        for (const auto &item : field)
            addField(digester, item);
    } else {
        addFields(digester, field);
    }
}

template <class Record>
void addFields(Digester &digester, const Record &record)
{
    size_t at = 0;
    visitFields(record, [&](const char *name, const auto &field) {
        using F = std::remove_cvref_t<decltype(field)>;
        if (field == *static_cast<const F *>(defaultsOf<Record>()[at++]))
            return;
        digester.add(QByteArrayView(name));
        addField(digester, field);
    });
    digester.add(QByteArrayView());
}

} // namespace

template <class Record>
QByteArray digestOf(const Record &record, qint64 revision)
{
    Digester digester;
    digester.add(record.id.value);
    digester.add(revision);
    addFields(digester, record);
    return digester.digest();
}

template QByteArray digestOf<Forum>(const Forum &, qint64);
template QByteArray digestOf<Organisation>(const Organisation &, qint64);
template QByteArray digestOf<Person>(const Person &, qint64);
template QByteArray digestOf<Venue>(const Venue &, qint64);
template QByteArray digestOf<SessionType>(const SessionType &, qint64);
template QByteArray digestOf<ThematicLine>(const ThematicLine &, qint64);
template QByteArray digestOf<SubTheme>(const SubTheme &, qint64);
template QByteArray digestOf<Session>(const Session &, qint64);
template QByteArray digestOf<Acknowledgement>(const Acknowledgement &, qint64);

} // namespace planner::sqlite
