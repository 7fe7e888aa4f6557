// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sample/sampleprogramme.h"

#include "core/domain/checks.h"
#include "core/domain/recordjson.h"
#include "core/rules/checkprogramme.h"
#include "tests/support/testregistry.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace planner;
using namespace Qt::StringLiterals;

class TstSampleProgramme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto made = sampleProgramme();
        QVERIFY(made);
        m_sample = made.value();
    }

    void isWholeAndTheSameEachTime()
    {
        QVERIFY(check(m_sample));
        QCOMPARE(canonicalBytes(sampleProgramme().value()), canonicalBytes(m_sample));
    }

    void hasTheForumsFrame()
    {
        QCOMPARE(m_sample.forum.zone.name(), u"America/Argentina/Cordoba"_s);
        QCOMPARE(m_sample.forum.days.size(), 5u);
        QCOMPARE(m_sample.lines.size(), 3u);
        QVERIFY(m_sample.subThemes.size() >= 9 && m_sample.subThemes.size() <= 12);
        QVERIFY(m_sample.sessions.size() >= 40);
        QVERIFY(m_sample.people.size() >= 200);
        QVERIFY(m_sample.venues.size() >= 4);
    }

    void speaksThreeLanguages()
    {
        for (const auto &[id, session] : m_sample.sessions) {
            QCOMPARE(session.title.languages(), (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
            QVERIFY(!session.summary.in(u"es").isEmpty() && !session.summary.in(u"en").isEmpty());
        }
        for (const auto &[id, subTheme] : m_sample.subThemes)
            QCOMPARE(subTheme.title.languages().size(), 3);
    }

    void frenchHasItsSpaces()
    {
        static const QRegularExpression bad(u"[^\\x{00A0}\\x{202F}][;?!»]|[^\\x{00A0}\\x{202F}\\d/pst]:"_s);
        for (const auto &[id, session] : m_sample.sessions) {
            for (const Text *text : {&session.title, &session.summary, &session.conceptualization, &session.objectives, &session.points}) {
                const auto match = bad.match(text->in(u"fr"));
                QVERIFY2(!match.hasMatch(), qPrintable(text->in(u"fr")));
            }
        }
    }

    void leavesSomethingToDo()
    {
        int unscheduled = 0;
        int outdated = 0;
        for (const auto &[id, session] : m_sample.sessions) {
            unscheduled += !session.start;
            outdated += session.summary.needsReview(u"fr") || session.summary.needsReview(u"en");
        }
        QVERIFY(unscheduled >= 3 && unscheduled <= 6);
        QCOMPARE(outdated, 2);
        QSet<Rule> rules;
        for (const Finding &finding : checkProgramme(m_sample))
            rules.insert(finding.rule);
        QVERIFY(rules.contains(Rule::SheetWordLimit));
        QVERIFY(rules.contains(Rule::SheetFieldMissing));
        QVERIFY(rules.contains(Rule::CodeHole));
        QVERIFY(!rules.contains(Rule::CodeDoubled));
    }

    void theRealSessionStandsWhereItStood()
    {
        for (const auto &[id, session] : m_sample.sessions) {
            if (codeOf(m_sample, session) != u"1.3.2")
                continue;
            QCOMPARE(session.slot()->startIn(m_sample.forum.zone).toString(), u"2021-05-31T11:00:00Z"_s);
            QCOMPARE(session.minutes, 90);
            QVERIFY(!session.capacity);
            return;
        }
        QFAIL("there is no session 1.3.2");
    }

private:
    Programme m_sample;
};

PLANNER_TEST(TstSampleProgramme)
#include "tst_sampleprogramme.moc"
