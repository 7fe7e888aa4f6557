// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/furniture.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/print/agendapages.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

class TstFurniture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("texts"); // the forum, what and when, where, which page
        QTest::newRow("en") << u"en"_s << QStringList{u"Forum of Tests"_s, u"Programme · edition V · 20/05/2021"_s, u"Córdoba, Argentina · 26 May – 1 June 2021"_s, u"Page %1 of %2"_s};
        QTest::newRow("es") << u"es"_s << QStringList{u"Foro de Pruebas"_s, u"Programa · edición V · 20/05/2021"_s, u"Córdoba, Argentina · 26 de mayo – 1 de junio de 2021"_s, u"Página %1 de %2"_s};
        QTest::newRow("fr") << u"fr"_s << QStringList{u"Forum des essais"_s, u"Programme · édition V · 20/05/2021"_s, u"Córdoba, Argentina · 26 mai – 1er juin 2021"_s, u"Page %1 sur %2"_s};
    }
    void everyPageSaysWhatItIs()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, texts);
        std::mt19937 random(71);
        const Programme p = markedProgramme(random, 80);
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, language)).value();
        QVERIFY(agenda.pages.size() > 9); // two figures
        for (size_t i = 0; i < agenda.pages.size(); ++i) {
            const std::vector<TextRun> &runs = agenda.pages[i].texts;
            QCOMPARE(runs[0].text, texts[0]);
            QCOMPARE(runs[1].text, texts[1]);
            QCOMPARE(runs[runs.size() - 2].text, texts[2]);
            QCOMPARE(runs.back().text, texts[3].arg(i + 1).arg(agenda.pages.size()));
        }
    }

    /// 01:00 in London is still the evening before in Córdoba.
    void theDateIsThatOfTheForumsZone()
    {
        const Programme p = samples::oneSession();
        AgendaOptions options = usualAgenda(p, u"en"_s);
        options.made = QDateTime(QDate(2021, 5, 31), QTime(1, 0), Qt::UTC);
        QVERIFY(agendaPages(p, options).value().pages.front().texts[1].text.endsWith(u"30/05/2021"_s));
    }

    void whatIsNotKnownLeavesNoTrace()
    {
        Programme p = samples::oneSession();
        p.forum.edition.clear();
        p.forum.place = {};
        p.forum.days.clear();
        const Furniture furniture = furnitureFor(p, u"Programa"_s, QDate(2021, 6, 2), Words::in(u"es"_s));
        QCOMPARE(furniture.headLeft, u"Foro de Pruebas"_s);
        QCOMPARE(furniture.headRight, u"Programa · 02/06/2021"_s);
        QCOMPARE(furniture.footLeft, QString());
    }

    void longNamesStayInTheirPlaces()
    {
        for (const QString &word : {u"Desarrollo "_s, u"Donaudampfschiff"_s}) {
            Programme p = samples::oneSession();
            const QString longest = word.repeated(500 / word.size());
            p.forum.name = Text(u"es"_s, longest);
            p.forum.edition = longest;
            p.forum.place = Text(u"es"_s, longest);
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                AgendaOptions options = usualAgenda(p, u"es"_s);
                options.paper = paper;
                const PagedDocument agenda = agendaPages(p, options).value();
                QCOMPARE(outsideMargins(agenda), QStringList());
                QCOMPARE(overlaps(agenda), QStringList());
                const std::vector<TextRun> &runs = agenda.pages.front().texts;
                QVERIFY(runs[0].text.startsWith(word.left(4)) && runs[0].text.endsWith(u'…'));
                QVERIFY(runs[1].text.startsWith(u"Programa · edición"_s) && runs[1].text.endsWith(u'…'));
                QVERIFY(runs[runs.size() - 2].text.endsWith(u'…'));
                QCOMPARE(runs.back().text, u"Página 1 de 1"_s);
            }
        }
    }
};

PLANNER_TEST(TstFurniture)
#include "tst_furniture.moc"
