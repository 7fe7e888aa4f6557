// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/programme.h"

#include "core/base/words.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstProgramme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesComeFromLineSubThemeAndNumber()
    {
        Programme p = samples::oneSession();
        Session s = p.sessions.begin()->second;
        QCOMPARE(codeOf(p, s), u"1.3.2"_s);
        QCOMPARE(codeOf(p, p.subThemes.at(*s.subTheme)), u"1.3"_s);
        QCOMPARE(lineOf(p, s)->number, 1);
        p.lines.at(lineOf(p, s)->id).number = 12;
        QCOMPARE(codeOf(p, s), u"12.3.2"_s);
    }

    void aSessionWithoutSubThemeHasItsOwnCode()
    {
        const Programme p = samples::oneSession();
        Session s = p.sessions.begin()->second;
        s.subTheme.reset();
        s.ownCode = u"P.1"_s;
        QCOMPARE(codeOf(p, s), u"P.1"_s);
        QVERIFY(!lineOf(p, s));
        s.line = p.lines.begin()->first;
        QCOMPARE(lineOf(p, s), &p.lines.begin()->second);
    }

    void aTextIsEditedInALanguageOfTheForum_data()
    {
        QTest::addColumn<QStringList>("forum");
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QString>("edited");
        const QStringList en{u"en"_s};
        const QStringList es{u"es"_s};
        const QStringList enEs{u"en"_s, u"es"_s};
        const QStringList frEs{u"fr"_s, u"es"_s};
        QTest::newRow("asked for") << enEs << enEs << u"en"_s;
        QTest::newRow("the source is shown") << enEs << es << u"es"_s;
        QTest::newRow("the source, not the first") << frEs << (es + QStringList{u"fr"_s}) << u"es"_s;
        QTest::newRow("of no language of the forum") << frEs << en << u"fr"_s;
        QTest::newRow("shown in none of the forum's") << frEs << enEs << u"es"_s;
        QTest::newRow("no text") << enEs << QStringList() << u"en"_s;
        QTest::newRow("no text, not the forum's") << frEs << QStringList() << u"fr"_s;
    }
    void aTextIsEditedInALanguageOfTheForum()
    {
        QFETCH(QStringList, forum);
        QFETCH(QStringList, written);
        Forum f;
        f.languages = forum;
        Text text;
        for (const QString &lang : written)
            text.set(lang, u"Title in "_s + lang);
        QTEST(editedLanguage(f, text, u"en"_s), "edited");
    }

    void sessionsComeInTheOrderOfTheirCodes()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 20; ++round) {
            const Programme p = samples::randomProgramme(random, 60);
            const auto sorted = sessionsByCode(p);
            QCOMPARE(sorted.size(), p.sessions.size());
            for (size_t i = 1; i < sorted.size(); ++i) {
                const QString a = codeOf(p, *sorted[i - 1]);
                const QString b = codeOf(p, *sorted[i]);
                QVERIFY2(compareCodes(a, b) <= 0, qPrintable(a + u" "_s + b));
            }
        }
    }

    void sessionsComeInTheOrderOfTheirTimes()
    {
        std::mt19937 random(12);
        const Programme p = samples::randomProgramme(random, 200);
        const auto sorted = sessionsByTime(p);
        QCOMPARE(sorted.size(), p.sessions.size());
        for (size_t i = 1; i < sorted.size(); ++i) {
            QVERIFY(sorted[i - 1]->start || !sorted[i]->start);
            if (sorted[i]->start)
                QVERIFY(*sorted[i - 1]->start <= *sorted[i]->start);
        }
    }

    void anOrganisationIsCalledByItsAcronymInEachLanguage()
    {
        const Programme p = samples::emptyForum();
        const Organisation &united = p.organisations.begin()->second;
        QCOMPARE(nameOf(united, u"es"_s), u"CGLU"_s);
        QCOMPARE(nameOf(united, u"en"_s), u"UCLG"_s);
        QCOMPARE(nameOf(std::next(p.organisations.begin())->second, u"fr"_s), u"Second Organisation"_s);
    }

    void linesAndSubThemesComeByNumber()
    {
        Programme p = samples::emptyForum();
        const auto lines = linesByNumber(p);
        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines[0]->number, 1);
        const auto subThemes = subThemesOf(p, lines[0]->id);
        QCOMPARE(subThemes.size(), 2u);
        QCOMPARE(subThemes[1]->number, 3);
    }

    void pointsAreOneALine()
    {
        QCOMPARE(pointsOf(u"a\n\nb"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(pointsOf(QString()), QStringList());
    }

    void aSessionIsCalledByItsCodeElseItsTitle()
    {
        Programme p = samples::oneSession();
        Session &session = p.sessions.begin()->second;
        QCOMPARE(nameOf(p, session, u"en"_s), u"1.3.2"_s);
        session.subTheme.reset();
        QCOMPARE(nameOf(p, session, session.title.source()), session.title.in(session.title.source()));
        QVERIFY(!nameOf(p, session, u"en"_s).isEmpty());
        QVERIFY(sessionsByCode(p, [](const Session &s) { return !s.start; }).empty());
        QCOMPARE(sessionsByCode(p, [](const Session &s) { return s.start.has_value(); }), sessionsByCode(p));
    }
};

PLANNER_TEST(TstProgramme)
#include "tst_programme.moc"
