// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/documentlines.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstDocumentLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTitleAndAddress_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("url");
        QTest::newRow("brackets") << u"A guide <https://e.org/a(b)>"_s << u"A guide"_s << u"https://e.org/a(b)"_s;
        QTest::newRow("a sign in the title") << u"a < b <https://e.org>"_s << u"a < b"_s << u"https://e.org"_s;
        QTest::newRow("Markdown") << u"[A [guide]](https://e.org/a_(b))"_s << u"A [guide]"_s << u"https://e.org/a_(b)"_s;
        QTest::newRow("colon") << u"Guide\u00a0: https://e.org/a"_s << u"Guide"_s << u"https://e.org/a"_s;
        QTest::newRow("dash") << u"Guide — http://e.org"_s << u"Guide"_s << u"http://e.org"_s;
        QTest::newRow("no space") << u"Guide:https://e.org/?u=http://f.org"_s << u"Guide"_s << u"https://e.org/?u=http://f.org"_s;
        QTest::newRow("address alone") << u"https://e.org"_s << QString() << u"https://e.org"_s;
        QTest::newRow("address first") << u"https://e.org the guide"_s << u"https://e.org the guide"_s << QString();
        QTest::newRow("title alone") << u"On paper (2nd part)"_s << u"On paper (2nd part)"_s << QString();
    }
    void readsTitleAndAddress()
    {
        QFETCH(QString, line);
        const RelevantDocument document = readDocument(line, false);
        QTEST(document.title, "title");
        QTEST(document.url, "url");
    }

    void takesOursLetterForLetter()
    {
        QCOMPARE(readDocument(u"[A](https://e.org)"_s, true), (RelevantDocument{u"[A](https://e.org)"_s, {}}));
        QCOMPARE(readDocument(u"A: https://e.org"_s, true), (RelevantDocument{u"A: https://e.org"_s, {}}));
        QCOMPARE(readDocument(u"A: <https://e.org>"_s, true), (RelevantDocument{u"A:"_s, u"https://e.org"_s}));
    }

    void readsLongLinesInOneGo()
    {
        const QString spaces(3900000, u' ');
        QCOMPARE(readDocument(u"a"_s + spaces + u"b"_s, false).url, QString());
        QCOMPARE(readDocument(u"a"_s + QString(3900000, u':') + u"b"_s, false).url, QString());
        QCOMPARE(readDocument(u"a"_s + spaces + u"https://e.org"_s, false).title, u"a"_s);
        QCOMPARE(readDocument(u"["_s + u"]("_s.repeated(1900000) + u"b"_s, false).url, QString());
        QCOMPARE(readDocument(u"<"_s.repeated(3900000) + u"b"_s, false).url, QString());
    }

    void knowsWhatSaysNone()
    {
        for (const QString &none : {u"N/A"_s, u"n.a."_s, u"None"_s, u"none."_s, u"—"_s, u"-"_s, u"–"_s, u"Not applicable"_s, u"Ninguno"_s, u"ninguna"_s, u"No aplica"_s, u"No hay"_s, u"Aucun"_s, u"Néant"_s,
                 u"Sans objet"_s, u"S/O"_s, u"No documents"_s, u"N / A"_s, u"None yet."_s, u"Ninguno por el momento"_s, u"Aucun pour l’instant"_s, u"No disponible"_s})
            QVERIFY2(saysNone(none), qPrintable(none));
        for (const QString &some : {u"None of the above"_s, u"No one left behind"_s, u"Aucun de nous"_s, u"2021"_s, u"NA-20"_s, u"No yet another"_s, u"Nada es gratis"_s, u"Rien ne va plus"_s})
            QVERIFY2(!saysNone(some), qPrintable(some));
    }
};

PLANNER_TEST(TstDocumentLines)
#include "tst_documentlines.moc"
