// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json/programmejson.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QJsonDocument>

using namespace planner;
using namespace Qt::StringLiterals;

class TstProgrammeJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSessionSaysAllThatScriptsNeed()
    {
        const Programme p = samples::oneSession();
        const QJsonObject s = sessionsJson(p, u"es"_s).first().toObject();
        QCOMPARE(s[u"code"_s].toString(), u"1.3.2"_s);
        QCOMPARE(s[u"title"_s][u"fr"_s].toString(), u"Mécanismes"_s);
        QCOMPARE(s[u"type"_s].toString(), u"panel"_s);
        QCOMPARE(s[u"line"_s][u"title"_s][u"en"_s].toString(), u"Territory"_s);
        QCOMPARE(s[u"subTheme"_s][u"code"_s].toString(), u"1.3"_s);
        QCOMPARE(s[u"organisers"_s].toArray(), (QJsonArray{u"CGLU"_s}));
        QCOMPARE(s[u"start"_s].toString(), u"2021-05-31T11:00:00Z"_s);
        QCOMPARE(s[u"end"_s].toString(), u"2021-05-31T12:30:00Z"_s);
        QCOMPARE(s[u"localStart"_s].toString(), u"2021-05-31T08:00"_s);
        QCOMPARE(s[u"zone"_s].toString(), u"America/Argentina/Cordoba"_s);
        QVERIFY(s[u"capacity"_s].isNull());
        QCOMPARE(s[u"registration"_s].toString(), u"required"_s);
        QCOMPARE(s[u"languages"_s].toArray(), (QJsonArray{u"en"_s, u"es"_s, u"fr"_s}));
        QCOMPARE(s[u"wordCounts"_s][u"points"_s][u"en"_s].toInt(), 4);
        QCOMPARE(s[u"points"_s][u"en"_s].toArray().size(), 2);
    }

    void anUnscheduledSessionHasNullTimes()
    {
        Programme p = samples::oneSession();
        p.sessions.begin()->second.start.reset();
        const QJsonObject s = sessionsJson(p, u"en"_s).first().toObject();
        for (const QString &name : {u"start"_s, u"end"_s, u"localStart"_s})
            QVERIFY2(s.contains(name) && s[name].isNull(), qPrintable(name));
        QCOMPARE(s[u"minutes"_s].toInt(), 90);
    }

    void privateDataStaysOut()
    {
        const Programme p = samples::oneSession();
        const QByteArray people = QJsonDocument(peopleJson(p, u"en"_s)).toJson();
        QVERIFY(people.contains("Family1"));
        QVERIFY(!people.contains("@example.org"));
        QVERIFY(!QJsonDocument(sessionsJson(p, u"en"_s)).toJson().contains("@example.org"));
    }

    void linesCountTheirSessions()
    {
        const QJsonArray lines = linesJson(samples::oneSession(), u"fr"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"sessions"_s].toInt(), 1);
        QCOMPARE(lines[0][u"subThemes"_s][1][u"code"_s].toString(), u"1.3"_s);
        QCOMPARE(lines[0][u"subThemes"_s][1][u"sessions"_s].toInt(), 1);
        QCOMPARE(lines[1][u"sessions"_s].toInt(), 0);
        QCOMPARE(lines[0][u"leads"_s][0].toString(), u"CGLU"_s);
    }

    void venuesCountTheirSessions()
    {
        const QJsonArray venues = venuesJson(samples::oneSession(), u"en"_s);
        QCOMPARE(venues[0][u"name"_s].toString(), u"Streaming"_s);
        QCOMPARE(venues[0][u"sessions"_s].toInt(), 1);
        QVERIFY(venues[0][u"capacity"_s].isNull());
        QCOMPARE(venues[1][u"capacity"_s].toInt(), 80);
    }
};

PLANNER_TEST(TstProgrammeJson)
#include "tst_programmejson.moc"
