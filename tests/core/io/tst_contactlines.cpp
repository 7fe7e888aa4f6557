// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/contactlines.h"
#include "core/io/sheet/sheetreader.h"
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

    void findsContactsInSentences_data()
    {
        QTest::addColumn<QStringList>("contacts");
        const auto row = [](const QString &text, const QStringList &contacts) { QTest::addRow("%s", qPrintable(text)) << contacts; };
        row(u"Write to jane.doe+x@mail.example.org."_s, {u"jane.doe+x@mail.example.org"_s});
        row(u"Escriba a ana@ejemplo.es, o a (ana@ejemplo.es) y «eva@ejemplo.es»."_s, {u"ana@ejemplo.es"_s, u"eva@ejemplo.es"_s});
        row(u"Écrivez à <rené@exemple.fr>; mailto:anne@exemple.fr"_s, {u"rené@exemple.fr"_s, u"anne@exemple.fr"_s});
        row(u"Call +34 600 000 000 before noon."_s, {u"+34 600 000 000"_s});
        row(u"Llame al +54 (0351) 423-1234 o al +54 9 351 555 1234."_s, {u"+54 (0351) 423-1234"_s, u"+54 9 351 555 1234"_s});
        row(u"Appelez le 06 12 34 56 78 ou le 01.23.45.67.89."_s, {u"06 12 34 56 78"_s, u"01.23.45.67.89"_s});
        row(u"Ring 0034600000000 at any time."_s, {u"0034600000000"_s});
        row(u"Interested people ring us (tel. 423-1234)."_s, {u"423-1234"_s});
        row(u"Inscripciones por WhatsApp al 351 555-1234, gratis"_s, {u"351 555-1234"_s});
        row(u"Notre téléphone est le 22 33 44 55."_s, {u"22 33 44 55"_s});
        row(u"a@b.org a@b.org c@d.org"_s, {u"a@b.org"_s, u"c@d.org"_s});
        for (const QString &text : {u"See https://medium.com/@jane and https://maps.example.org/@-31.4,-64.18,15z."_s, u"Follow @ledforum on all networks."_s, u"Two @ 5, three@home, a@b"_s, u"From 2015-2020 to 2021-2030"_s,
                 u"1 200 000 people in 2021, 1.200.000 in 2022"_s, u"The programme grew by +3 200 000 euros"_s, u"from 31/05/2021 to 01/06/2021"_s, u"10.1016/j.cities.2020.102871"_s, u"ISBN 978-92-1-132640-9"_s,
                 u"https://example.org/0123456789/0012345678901"_s, u"08:00-09:30 (UTC-03:00)"_s, u"Agenda 2030: 17 goals, 169 targets and 231 indicators"_s, u"Telephones reach 1 200 000 people"_s,
                 u"A phone costs 120 euros"_s, u"0.123456789 of it"_s, u"Ley 27.350 y Decreto 1234/2019"_s})
            row(text, {});
    }
    void findsContactsInSentences()
    {
        QTEST(contactsIn(QString::fromUtf8(QTest::currentDataTag())), "contacts");
    }

    void findsContactsInOneGo()
    {
        for (const QString &text : {u"a"_s.repeated(4000000), u"a@"_s.repeated(2000000), u"1 "_s.repeated(2000000), u"+"_s.repeated(4000000), u"+1"_s.repeated(2000000), u"tel "_s.repeated(1000000), u" "_s.repeated(4000000),
                 u"0("_s.repeated(2000000)})
            QVERIFY(contactsIn(text).isEmpty());
    }

    void remarksOnContactsInTexts()
    {
        const QString text = u"Panel\nTitle of the session 1.3.2: Streets (ask a@e.org)\nOrganizers: UCLG, +34 600 000 000\nSummary:\nThree towns mend.\nAsk b@e.org, or b@e.org again.\n\nAsk b@e.org.\n"
                             "Objectives:\nTo ring 06 12 34 56 78.\nMain points of discussion:\n- Who writes to c@e.org?\nRelevant documents:\n- A guide (d@e.org) <https://e.org/@e>\n"_s;
        const std::vector<Remark> remarks{{RemarkCode::ContactInText, {u"a@e.org"_s, u"title"_s}, u"s.md"_s, 2}, {RemarkCode::ContactInText, {u"+34 600 000 000"_s, u"organisers"_s}, u"s.md"_s, 3},
            {RemarkCode::ContactInText, {u"b@e.org"_s, u"summary"_s}, u"s.md"_s, 6}, {RemarkCode::ContactInText, {u"06 12 34 56 78"_s, u"objectives"_s}, u"s.md"_s, 10},
            {RemarkCode::ContactInText, {u"c@e.org"_s, u"points"_s}, u"s.md"_s, 12}, {RemarkCode::ContactInText, {u"d@e.org"_s, u"documents"_s}, u"s.md"_s, 14}};
        const auto sheet = readSheet(text.toUtf8(), u"s.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().remarks, remarks);
        QCOMPARE(sheet.value().summary, u"Three towns mend. Ask b@e.org, or b@e.org again.\nAsk b@e.org."_s);
        QCOMPARE(sheet.value().points, u"Who writes to c@e.org?"_s);
    }

    void remarksOnContactsInOurs()
    {
        const QString exact = QStringView(kExactMark).toString() + u"\n\n**Title of the session 1.3.2:** Streets\n\n**Organizers:** A\n\n**Short summary of the session:**\n\nAsk a@e.org.\n"_s;
        const auto sheet = readSheet(exact.toUtf8(), u"s.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().summary, u"Ask a@e.org."_s);
        QCOMPARE(sheet.value().remarks, (std::vector<Remark>{{RemarkCode::ContactInText, {u"a@e.org"_s, u"summary"_s}, u"s.md"_s, 9}}));
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
