// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/contactlines.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstContactLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsContactData_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        const auto row = [](const QString &line, const QString &label) { QTest::addRow("%s", qPrintable(line)) << line << label; };
        row(u"Contact person: Jane Doe, jane@example.org, +34 600 000 000"_s, u"Contact person"_s);
        row(u"**Contact:** Jane Doe"_s, u"Contact"_s);
        row(u"- Contact person for the session: Jane"_s, u"Contact person for the session"_s);
        row(u"Point of contact: Jane"_s, u"Point of contact"_s);
        row(u"Email: jane@example.org"_s, u"Email"_s);
        row(u"E-mail address : jane@example.org"_s, u"E-mail address"_s);
        row(u"Email and phone: jane@example.org / 600"_s, u"Email and phone"_s);
        row(u"Phone (WhatsApp): 600"_s, u"Phone (WhatsApp)"_s);
        row(u"Tel. +34 600 000 000"_s, u"Tel"_s);
        row(u"Tel.: 600"_s, u"Tel."_s);
        row(u"Mobile: +34 600 000 000"_s, u"Mobile"_s);
        row(u"Contact Jane Doe, jane@example.org"_s, u"Contact"_s);
        row(u"For more information, contact jane@example.org"_s, u"contact"_s);
        row(u"Persona de contacto: Ana"_s, u"Persona de contacto"_s);
        row(u"Contact Jane Doe: jane@example.org"_s, u"Contact"_s);
        row(u"Contacto: Ana"_s, u"Contacto"_s);
        row(u"Correo electrónico: ana@example.org"_s, u"Correo electrónico"_s);
        row(u"Teléfono: 600"_s, u"Teléfono"_s);
        row(u"Teléfono de contacto: 600"_s, u"Teléfono de contacto"_s);
        row(u"Móvil: 600 000 000"_s, u"Móvil"_s);
        row(u"Personne de contact : Anne"_s, u"Personne de contact"_s);
        row(u"Personne à contacter\u00a0: Anne"_s, u"Personne à contacter"_s);
        row(u"Courriel : anne@example.org"_s, u"Courriel"_s);
        row(u"Adresse électronique : anne@example.org"_s, u"Adresse électronique"_s);
        row(u"Téléphone : 06 00 00 00 00"_s, u"Téléphone"_s);
        row(u"Coordonnées : Anne, 06"_s, u"Coordonnées"_s);
        for (const QString &text : {u"Contact zones: where two towns meet"_s, u"Contacts between towns grow."_s, u"Mobile money: 1 200 000 people use it"_s, u"Portable: solar kits"_s, u"Tel est le défi : agir"_s,
                 u"Phone lines reach every village."_s, u"Telephones: who pays?"_s, u"Speakers: two"_s, u"Mailing lists: a tool"_s, u"Cell: the unit of life"_s})
            row(text, QString());
    }
    void knowsContactData()
    {
        QFETCH(QString, line);
        const auto found = contactLines({line});
        QTEST(found.empty() ? QString() : found.front().label, "label");
    }

    void takesTheLinesBelow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("last");
        QTest::newRow("right below") << u"Contact person:\nJane Doe\njane@example.org\n+34 600 000 000\n\nThe text."_s << 3;
        QTest::newRow("after a blank line") << u"Contacto:\n\nAna\nana@example.org\n\nEl texto."_s << 3;
        QTest::newRow("a text after a blank line") << u"Contact :\n\nLe texte.\n"_s << 0;
        QTest::newRow("more data") << u"Contact: Jane\njane@example.org\n+34 600 000 000\nThe text."_s << 2;
        QTest::newRow("a label below") << u"Contact:\nObjectives:\nTo meet."_s << 0;
    }
    void takesTheLinesBelow()
    {
        QFETCH(QString, text);
        const auto found = contactLines(text.split(u'\n'));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().first, 0);
        QTEST(static_cast<int>(found.front().last), "last");
    }

    void givesUpOnLongLines()
    {
        QVERIFY(contactLines({u"Contact"_s + QString(4000000, u' ') + u"x"_s}).empty());
        QVERIFY(contactLines({u"Contact"_s + QString(390, u' ') + u"x"_s}).empty());
        QVERIFY(contactLines({u"Email "_s + u"and "_s.repeated(90) + u"x"_s}).empty());
    }
};

PLANNER_TEST(TstContactLines)
#include "tst_contactlines.moc"
