// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zonecity.h"

#include "core/base/owndata.h"
#include "core/base/words.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>

namespace planner {

namespace {

constexpr qsizetype kLongestCity = 60;

/// "port au prince" for "Port-au-Prince" and "Port_au_Prince".
QString cityKey(const QString &name)
{
    QString key = folded(name);
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

/// Zones' names by cities' keys; an empty one for a name of several.
QHash<QString, QString> readCities()
{
    QHash<QString, QString> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (!id.contains('/') || QTimeZone(id).territory() == QLocale::AnyTerritory) // "US/Eastern" and other old names
            continue;
        const QString name = QString::fromLatin1(id);
        const QString key = cityKey(name.mid(name.lastIndexOf(u'/') + 1));
        zones.insert(key, zones.contains(key) ? QString() : name);
    }
    const QJsonObject table = QJsonDocument::fromJson(readOwnData(QStringLiteral("defaults/cities.json"))).object();
    const QJsonObject known = table[QStringLiteral("zones")].toObject();
    for (auto zone = known.begin(); zone != known.end(); ++zone) {
        for (const QJsonValue &city : zone.value().toArray())
            zones.insert(cityKey(city.toString()), zone.key());
    }
    for (const QJsonValue &city : table[QStringLiteral("several")].toArray())
        zones.insert(cityKey(city.toString()), QString());
    return zones;
}

} // namespace

std::optional<Zone> zoneOfCity(const QString &name)
{
    static const QHash<QString, QString> zones = readCities();
    const QString zone = name.size() <= kLongestCity ? zones.value(cityKey(name)) : QString();
    const auto made = Zone::make(zone);
    return made ? std::optional(made.value()) : std::nullopt;
}

} // namespace planner
