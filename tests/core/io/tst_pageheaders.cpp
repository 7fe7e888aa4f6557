// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/pageheaders.h"
#include "core/io/sheet/sheetreader.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

/// Headers that stand once or twice, and texts that look like one.
class TstPageHeaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOutSingleHeaders_data()
    {
        QTest::addColumn<QString>("top");     // above the first label
        QTest::addColumn<QString>("body");    // of the summary
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("kept");    // with a remark
        const auto row = [](const char *name, const QString &top, const QString &body, const QString &summary, const QString &removed, const QString &kept = {}) {
            QTest::newRow(name) << top << body << summary << removed << kept;
        };
        const QString forum = u"7th World Forum of Towns"_s;
        const QString towns = u"Three towns mend bicycles."_s;
        row("the top's line in a sentence", forum, u"Three towns\n\n%1\n\nmend bicycles."_s.arg(forum), towns, forum);
        row("the same in bold", u"## **%1**"_s.arg(forum), u"Three towns\n\n%1\n\nmend bicycles."_s.arg(forum), towns, forum);
        row("one of the top's lines", u"Panel\n"_s + forum + u"\nCórdoba, Argentina"_s, u"Three towns\n\nCórdoba, Argentina\n\nmend bicycles."_s, u"Three towns\nCórdoba, Argentina\nmend bicycles."_s, QString()); // a short one says little
        row("in a wider gap", forum, u"Three towns.\n\nTwo towns.\n\nFour towns.\n\n\n\n%1\n\nThey mend."_s.arg(forum), u"Three towns.\nTwo towns.\nFour towns.\n%1\nThey mend."_s.arg(forum), QString(), forum);
        row("on a new page", forum, u"Three towns.\n\f%1\n\nThey mend."_s.arg(forum), u"Three towns.\nThey mend."_s, forum);
        row("between paragraphs, with a year", u"World Forum 2021"_s, u"Three towns.\n\nWorld Forum 2021\n\nThey mend."_s, u"Three towns.\nWorld Forum 2021\nThey mend."_s, QString(), u"World Forum 2021"_s);
        row("between paragraphs", forum, u"Three towns.\n\n%1\n\nThey mend."_s.arg(forum), u"Three towns.\n%1\nThey mend."_s.arg(forum), QString(), forum);
        row("between paragraphs, short", u"TOWNS 2021"_s, u"Three towns.\n\nTOWNS 2021\n\nThey mend."_s, u"Three towns.\nTOWNS 2021\nThey mend."_s, QString(), u"TOWNS 2021"_s);
        row("not parted from the text", forum, u"We met at the\n%1\nin Córdoba."_s.arg(forum), u"We met at the %1 in Córdoba."_s.arg(forum), QString(), forum);
        row("the last line", forum, u"Three towns mend.\n\n"_s + forum, u"Three towns mend.\n"_s + forum, QString(), forum);
        row("a type's name", u"Panel"_s, u"Three towns\n\nPanel\n\nmend bicycles."_s, u"Three towns\nPanel\nmend bicycles."_s, QString());
        row("an item of a list", forum, u"Three\n\n- %1\n\ntowns"_s.arg(forum), u"Three\n- %1\ntowns"_s.arg(forum), QString());
        row("within a line", forum, u"We met at the %1."_s.arg(forum), u"We met at the %1."_s.arg(forum), QString());
        row("once in a sentence, not above", u"Panel"_s, u"Three towns\n\nTOWNS 2021\n\nmend bicycles."_s, u"Three towns\nTOWNS 2021\nmend bicycles."_s, QString(), u"TOWNS 2021"_s);
        row("twice in sentences, not above", u"Panel"_s, u"Three towns\n\nTOWNS 2021\n\nmend bicycles and\n\nTOWNS 2021\n\nlend tools."_s, u"Three towns\nTOWNS 2021\nmend bicycles and\nTOWNS 2021\nlend tools."_s, QString(), u"TOWNS 2021"_s);
        row("twice, once in a sentence", u"Panel"_s, u"Three towns\n\nTOWNS 2021\n\nmend bicycles.\n\nTOWNS 2021\n\nThey lend tools."_s, u"Three towns\nTOWNS 2021\nmend bicycles.\nTOWNS 2021\nThey lend tools."_s, QString(), u"TOWNS 2021"_s);
        row("a question in a sentence", u"Panel"_s, u"They ask\n\nWHY?\n\nand mend."_s, u"They ask\nWHY?\nand mend."_s, QString());
        row("a page's number with the top's line", forum + u" — Page 1 of 3"_s, u"Three towns\n%1 — Page 2 of 3\nmend bicycles."_s.arg(forum), towns, forum + u" — Page 2 of 3"_s);
        row("with the number before it", forum, u"Three towns\n\nPágina 2 de 3 | %1\n\nmend bicycles."_s.arg(forum), towns, u"Página 2 de 3 | "_s + forum);
        row("page numbers twice", u"Panel"_s, u"Three towns\n\nTowns | p. 2\n\nmend bicycles.\n\nTowns | p. 3\n\nThey lend."_s, u"Three towns\nTowns | p. 2\nmend bicycles.\nTowns | p. 3\nThey lend."_s, QString(), u"Towns | p. 2 / Towns | p. 3"_s);
        row("a page's number once", u"Panel"_s, u"Three towns.\n\nTowns | Page 2 of 3\n\nThey mend."_s, u"Three towns.\nTowns | Page 2 of 3\nThey mend."_s, QString(), u"Towns | Page 2 of 3"_s);
        row("a book's page", u"Panel"_s, u"Three towns.\n\nThe guide, page 2\n\nThey mend."_s, u"Three towns.\nThe guide, page 2\nThey mend."_s, QString());
        row("a number between dashes", u"Panel"_s, u"Three towns\n\n- 2 -\n\nmend bicycles."_s, towns, u"- 2 -"_s);
    }
    void takesOutSingleHeaders()
    {
        QFETCH(QString, top);
        QFETCH(QString, body);
        const QString text = top + u"\n\nTitle of the session 1.3.2: Streets\nOrganizers: UCLG\nSummary:\n"_s + body + u'\n';
        const auto sheet = readSheet(text.toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QTEST(sheet.value().summary, "summary");
        QStringList removed, kept;
        for (const Remark &remark : sheet.value().remarks) {
            if (remark.code == RemarkCode::HeadersRemoved)
                removed << remark.args.back();
            else if (remark.code == RemarkCode::HeaderKept && !kept.contains(remark.args.front()))
                kept << remark.args.front();
        }
        QTEST(removed.join(u" / "_s), "removed");
        QTEST(kept.join(u" / "_s), "kept");
    }

    /// A title, an organiser, a document or a law that stands elsewhere too is no header.
    void losesNoTextThatRepeatsItself()
    {
        const auto read = [](const QString &text) { return readSheet(text.toUtf8(), u"sheet.md"_s); };
        const auto titled = read(u"TERRITORIOS EN TRANSICIÓN JUSTA\n\nTítulo de la sesión 1.3.2:\n\nTERRITORIOS EN TRANSICIÓN JUSTA\n\nDiálogo entre alcaldesas\n\nOrganizadores: CGLU\n"_s);
        QVERIFY(titled);
        QVERIFY2(titled.value().title.startsWith(u"TERRITORIOS EN TRANSICIÓN JUSTA"_s), qPrintable(titled.value().title));
        const auto organised = read(u"RED DE CIUDADES SOLIDARIAS\n\nTítulo de la sesión 1.3.2: Calles\n\nOrganizadores:\n\nRED DE CIUDADES SOLIDARIAS\n\nAYUNTAMIENTO DE SEVILLA\n"_s);
        QVERIFY(organised);
        QVERIFY2(organised.value().organisers.startsWith(u"RED DE CIUDADES SOLIDARIAS"_s), qPrintable(organised.value().organisers));
        const auto agenda = read(u"The 2030 Agenda in our territories\n\nTitle of the session 1.3.2:\nThe 2030 Agenda in our territories\n\nModality: hybrid\nOrganizers: UCLG\n"_s);
        QVERIFY(agenda);
        QVERIFY(agenda.value().title.startsWith(u"The 2030 Agenda in our territories"_s));
        const auto quoted = read(u"Title of the session 1.3.2: Streets\nOrganizers: UCLG\nSummary:\nIn this order, the\n\nLey 27/2014\n\non housing, and a revision of the\n\nLey 27/2014\n\non energy.\n\nGarcía, Economía social – pág. 12\n\nThen\n\nGarcía, Economía social – pág. 48\n"_s);
        QVERIFY(quoted);
        QCOMPARE(quoted.value().summary.count(u"Ley 27/2014"_s), 2);
        QVERIFY2(quoted.value().summary.contains(u"pág. 12"_s) && quoted.value().summary.contains(u"pág. 48"_s), qPrintable(quoted.value().summary));
        const auto forum = read(u"World Forum on Local Economic Development 2021\n\nTitle of the session 1.3.2: Streets\nOrganizers: UCLG\nRelevant documents:\n- A guide\n\nWorld Forum on Local Economic Development 2021 – page 3\n"_s);
        QVERIFY(forum);
        QCOMPARE(forum.value().documents->size(), 2u);
    }

    /// A page may end anywhere, also right behind a label; and what ends a field and a page may be text.
    void takesHeadersOutBehindLabels()
    {
        const QString forum = u"World Forum of Towns 2021"_s;
        const auto read = [&forum](const QString &text) { return readSheet((forum + u"\n\n"_s + text).toUtf8(), u"sheet.md"_s); };
        const auto behind = read(u"Title of the session 1.3.2:\n\f%1 - page 2\nStreets\nDate:\n\f%1 - page 3\n31/05/2021\nOrganizers: UCLG\n\f%1\nPlatform: Zoom\nSummary:\n\f%1 - page 4\nThree towns mend.\n"_s.arg(forum));
        QVERIFY(behind);
        QCOMPARE(behind.value().title, u"Streets"_s);
        QCOMPARE(behind.value().date, QDate(2021, 5, 31));
        QCOMPARE(behind.value().organisers, u"UCLG"_s);
        QCOMPARE(behind.value().summary, u"Three towns mend."_s);
        const auto last = read(u"Title of the session 1.3.2: Streets\nSummary:\nOur network is\n\n%1\n\fObjectives: To mend\n"_s.arg(forum));
        QVERIFY(last);
        QCOMPARE(last.value().summary, u"Our network is\n%1"_s.arg(forum));
        QCOMPARE(std::ranges::count(last.value().remarks, RemarkCode::HeaderKept, &Remark::code), 1);
    }

    void takesOursLetterForLetter()
    {
        const QString exact = QStringView(kExactMark).toString() + u"\n\n## World Forum 2021\n\n**Title of the session 1.3.2:** Streets\n\n**Organizers:** A\n\n**Short summary of the session:**\n\nThree towns\n\nWorld Forum 2021\n\nmend.\n"_s;
        const auto sheet = readSheet(exact.toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().summary, u"Three towns\nWorld Forum 2021\nmend."_s);
        QVERIFY(sheet.value().remarks.empty());
    }

    void looksAtEachLetterAFewTimes()
    {
        for (const QString &line : {u"Page 1 "_s.repeated(600000), u"| Page 1"_s.repeated(500000), u"Towns | Page 1\n\n"_s.repeated(100000), u"World Forum 2021\n\n"_s.repeated(100000)})
            QCOMPARE(pageHeaderLines((u"World Forum 2021\nTitle: Streets\nSummary:\n"_s + line).split(u'\n')).isHeader.front(), false);
    }
};

PLANNER_TEST(TstPageHeaders)
#include "tst_pageheaders.moc"
