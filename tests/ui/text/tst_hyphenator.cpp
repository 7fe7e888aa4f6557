// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/text/hyphenator.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstHyphenator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dividesByLanguage_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("divided");
        QTest::newRow("es") << u"es"_s << u"territoriales"_s << u"te-rri-to-ria-les"_s;
        QTest::newRow("es accents") << u"es"_s << u"Economía, políticas"_s << u"Eco-no-mía, po-lí-ti-cas"_s;
        QTest::newRow("fr") << u"fr"_s << u"développement"_s << u"dé-ve-lop-pe-ment"_s;
        QTest::newRow("en") << u"en"_s << u"Development"_s << u"De-vel-op-ment"_s;
        QTest::newRow("short words stay") << u"es"_s << u"La casa es 2021"_s << u"La casa es 2021"_s;
        QTest::newRow("no patterns") << u"xx"_s << u"territoriales"_s << u"territoriales"_s;
        QTest::newRow("other letters") << u"es"_s << u"Развитие 地方经济发展论坛"_s << u"Развитие 地方经济发展论坛"_s;
        QTest::newRow("empty") << u"fr"_s << QString() << QString();
    }
    void dividesByLanguage()
    {
        QFETCH(QString, lang);
        QFETCH(QString, text);
        QFETCH(QString, divided);
        QString found = withSoftHyphens(text, lang);
        QCOMPARE(QString(found).remove(QChar(QChar::SoftHyphen)), text);
        QCOMPARE(found.replace(QChar(QChar::SoftHyphen), u'-'), divided);
    }
};

PLANNER_TEST(TstHyphenator)
#include "tst_hyphenator.moc"
