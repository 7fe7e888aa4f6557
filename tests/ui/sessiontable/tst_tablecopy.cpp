// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/sessiontable/tablecopy.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstTablecopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCellIsNeverAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        for (const char *sign : {"=1+1", "+34", "-x", "@SUM(A1)", "  =1"})
            QTest::newRow(sign) << QString::fromLatin1(sign) << u'\'' + QString::fromLatin1(sign);
        QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("tab and lines") << u"a\tb\r\nc"_s << u"a b  c"_s;
        QTest::newRow("quotes stay") << u"\"a\""_s << u"\"a\""_s;
    }
    void aCellIsNeverAFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QCOMPARE(tableAsText({{cell}}), text + u'\n');
    }

    void rowsAreTabbed()
    {
        QCOMPARE(tableAsText({{u"Code"_s, u"Title"_s}, {u"1.3.2"_s, u"¿Qué?"_s}}), u"Code\tTitle\n1.3.2\t¿Qué?\n"_s);
        QCOMPARE(tableAsText({}), u""_s);
    }

    void htmlIsOnlyText()
    {
        QCOMPARE(tableAsHtml({{u"<b>&\"x\""_s}}), u"<table><tr><td style=\"mso-number-format:'\\@'\">&lt;b&gt;&amp;&quot;x&quot;</td></tr></table>"_s);
    }
};

PLANNER_TEST(TstTablecopy)
#include "tst_tablecopy.moc"
