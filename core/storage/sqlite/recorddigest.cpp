// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/recordrows.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

namespace planner::sqlite {

namespace {

/// Collects a record's bytes; every value has its length or a fixed one, so no two records share bytes.
class Digester {
public:
    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void add(const QString &text)
    {
        add(qint64(text.size()));
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    void add(const QUuid &id) { m_bytes.append(id.toRfc4122()); }

    template <class F>
    void addField(const F &field)
    {
        if constexpr (std::is_same_v<F, Text>) {
            add(field.source());
            add(qint64(field.versions().size()));
            for (const Text::Version &version : field.versions()) {
                add(version.lang);
                add(version.text);
                add(version.madeFrom);
            }
        } else if constexpr (std::is_same_v<F, QString>) {
            add(field);
        } else if constexpr (std::is_same_v<F, QStringList>) {
            add(qint64(field.size()));
            for (const QString &item : field)
                add(item);
        } else if constexpr (std::is_same_v<F, int> || std::is_same_v<F, bool>) {
            add(qint64(field));
        } else if constexpr (std::is_same_v<F, QDate>) {
            add(field.toJulianDay());
        } else if constexpr (std::is_same_v<F, WallTime>) {
            add(field.total());
        } else if constexpr (std::is_same_v<F, Zone>) {
            add(field.name());
        } else if constexpr (std::is_enum_v<F>) {
            add(enumName(field)); // by name: the order of values may change
        } else if constexpr (kIsId<F>) {
            add(field.value);
        } else if constexpr (kIsOptional<F>) {
            add(qint64(field.has_value()));
            if (field)
                addField(*field);
        } else if constexpr (kIsVector<F>) {
            add(qint64(field.size()));
            for (const auto &item : field)
                addField(item);
        } else {
            visitFields(field, [this](const char *, const auto &inner) { addField(inner); });
        }
    }

    QByteArray digest() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Blake2b_160); }

private:
    QByteArray m_bytes;
};

} // namespace

template <class Record>
QByteArray digestOf(const Record &record, qint64 revision)
{
    Digester digester;
    digester.add(record.id.value);
    digester.add(revision);
    visitFields(record, [&digester](const char *, const auto &field) { digester.addField(field); });
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

} // namespace planner::sqlite
