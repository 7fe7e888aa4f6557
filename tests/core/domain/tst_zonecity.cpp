// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zonecity.h"

#include "core/base/words.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace planner;
using namespace Qt::StringLiterals;

class TstZoneCity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsCities_data()
    {
        QTest::addColumn<QString>("zone");
        const auto rows = [](const QString &zone, const QStringList &cities) {
            for (const QString &city : cities)
                QTest::addRow("%s", qPrintable(city)) << zone;
        };
        rows(u"Europe/London"_s, {u"London"_s, u"Londres"_s, u"LONDRES"_s, u" londres "_s});
        rows(u"America/New_York"_s, {u"New York"_s, u"Nueva York"_s, u"New_York"_s, u"new-york"_s});
        rows(u"Europe/Zurich"_s, {u"Zürich"_s, u"Geneva"_s, u"Ginebra"_s, u"Genève"_s, u"Gene\u0300ve"_s});
        rows(u"Europe/Brussels"_s, {u"Bruselas"_s, u"Bruxelles"_s});
        rows(u"Asia/Shanghai"_s, {u"Beijing"_s, u"Pekín"_s, u"Pékin"_s});
        rows(u"Africa/Cairo"_s, {u"Cairo"_s, u"El Cairo"_s, u"Le Caire"_s});
        rows(u"America/Mexico_City"_s, {u"Mexico City"_s, u"Ciudad de México"_s, u"Mexico"_s, u"CDMX"_s});
        rows(u"Europe/Lisbon"_s, {u"Lisboa"_s, u"Lisbonne"_s});
        rows(u"Europe/Warsaw"_s, {u"Varsovia"_s, u"Varsovie"_s});
        rows(u"Europe/Moscow"_s, {u"Moscú"_s, u"Moscou"_s});
        rows(u"Asia/Tokyo"_s, {u"Tokio"_s, u"Tokyo"_s});
        rows(u"America/Port-au-Prince"_s, {u"Port-au-Prince"_s, u"Puerto Príncipe"_s});
        rows(u"Africa/Ndjamena"_s, {u"N'Djamena"_s, u"N’Djamena"_s, u"Yamena"_s});
        rows(u"America/Santiago"_s, {u"Santiago de Chile"_s});
        rows(u"America/Argentina/Buenos_Aires"_s, {u"Buenos Aires"_s});
        rows(QString(), {u"Córdoba"_s, u"Mérida"_s, u"Santiago"_s, u"Valencia"_s, u"San Juan"_s, u"La Rioja"_s, u"Granada"_s}); // several
        rows(QString(), {u"reunión"_s, u"réunion"_s, u"Oral"_s, u"Vincennes"_s, u"Montserrat"_s, u"Antigua"_s, u"Santarém"_s});
        rows(QString(), {u"Eastern"_s, u"Pacific"_s, u"GMT"_s, u"UTC"_s, u"West"_s, u"Atlantis"_s, u"Lond"_s, QString(), u"-"_s}); // none
    }
    void knowsCities()
    {
        const auto zone = zoneOfCity(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(zone ? zone->name() : QString(), "zone");
    }

    void givesUpOnLongNames()
    {
        QVERIFY(!zoneOfCity(u"a"_s.repeated(4'000'000)));
        QVERIFY(!zoneOfCity(u"Londres"_s + u" "_s.repeated(4'000'000)));
    }

    void keepsItsTableInOrder()
    {
        QFile file(QStringLiteral(PLANNER_SOURCE_DIR "/resources/defaults/cities.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject table = QJsonDocument::fromJson(file.readAll(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject zones = table["zones"_L1].toObject();
        QVERIFY(zones.size() > 90);
        QStringList names;
        for (const QJsonValue &city : table["several"_L1].toArray()) {
            names << folded(city.toString());
            QVERIFY2(!zoneOfCity(city.toString()), qPrintable(city.toString()));
        }
        for (auto entry = zones.begin(); entry != zones.end(); ++entry) {
            const auto zone = Zone::make(entry.key());
            QVERIFY2(zone, qPrintable(entry.key()));
            for (const QJsonValue &value : entry.value().toArray()) {
                const QString city = value.toString();
                QVERIFY2(!names.contains(folded(city)), qPrintable(city)); // each once
                names << folded(city);
                const auto found = zoneOfCity(city);
                QVERIFY2(found && found->name() == entry.key(), qPrintable(city));
                QVERIFY2(!entry.key().toLower().replace(u'_', u' ').endsWith(u'/' + folded(city)), qPrintable(city)); // its zone says it already
            }
        }
    }
};

PLANNER_TEST(TstZoneCity)
#include "tst_zonecity.moc"
