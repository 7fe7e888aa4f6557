// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/labels.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstLabels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoBreakSpaceIsASpace_data()
    {
        QTest::addColumn<QString>("line"); // with an ordinary space wherever French has its own
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("value");
        QTest::newRow("title") << u"**Titre de la session 1.3.4 :** Les soins"_s << u"1.3.4"_s << u"Les soins"_s;
        QTest::newRow("line") << u"Ligne thématique 1 : Le territoire"_s << u"1"_s << u"Le territoire"_s;
        QTest::newRow("sub-theme") << u"Sous-thème 1.3 : Les entreprises"_s << u"1.3"_s << u"Les entreprises"_s;
        QTest::newRow("hint") << u"Bref résumé de la session (max. 250 mots) : Un monde"_s << QString() << u"Un monde"_s;
        QTest::newRow("numbered") << u"3. Objectifs : Relier"_s << QString() << u"Relier"_s;
    }
    void aNoBreakSpaceIsASpace()
    {
        QFETCH(QString, line);
        QFETCH(QString, number);
        QFETCH(QString, value);
        const auto plain = labelledLine(line);
        QVERIFY(plain);
        for (const QChar space : {QChar(0x00A0), QChar(0x202F)}) {
            QString french = line;
            french.replace(u" :"_s, space + u":"_s).replace(u"250 "_s, u"250"_s + space).replace(u"3. "_s, u"3."_s + space);
            const auto found = labelledLine(french);
            QVERIFY2(found, qPrintable(french));
            QCOMPARE(found->field, plain->field);
            QCOMPARE(found->number, number);
            QCOMPARE(found->value, value);
        }
    }

    void aSentenceIsNoLabel()
    {
        QVERIFY(!labelledLine(u"Titres de propriété : une question"_s));
        QVERIFY(!labelledLine(u"Objectifs que nous visons"_s));
    }
};

PLANNER_TEST(TstLabels)
#include "tst_labels.moc"
