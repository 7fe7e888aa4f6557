// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/ruleprogrammes.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

struct Limited {
    const char *field;
    Text Session::*text;
    int WordLimits::*limit;
};

constexpr Limited kLimited[] = {
    {"summary", &Session::summary, &WordLimits::summary},
    {"conceptualization", &Session::conceptualization, &WordLimits::conceptualization},
    {"objectives", &Session::objectives, &WordLimits::objectives},
    {"points", &Session::points, &WordLimits::points},
};

std::vector<Finding> overLimit(const Programme &programme)
{
    std::vector<Finding> findings;
    checkWordLimits(programme, programme.sessions.begin()->second, findings);
    return findings;
}

} // namespace

class TstWordLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLimitItselfIsAllowedAndOneMoreIsNot()
    {
        std::mt19937 random(31);
        for (const Limited &one : kLimited) {
            for (const int limit : {1, 2, 7, 100}) {
                for (const int words : {0, limit - 1, limit, limit + 1, 3 * limit}) {
                    Programme p = samples::oneSession();
                    p.forum.wordLimits = {};
                    p.forum.wordLimits.*one.limit = limit;
                    (p.sessions.begin()->second.*one.text).set(u"fr"_s, countedWords(random, words));
                    QStringList wanted;
                    if (words > limit)
                        wanted << u"sheet.wordLimit|2|%1|%2|fr|%3|%4"_s.arg(p.sessions.begin()->first.toString(), QString::fromLatin1(one.field)).arg(words).arg(limit);
                    // The other languages of the sample are short, but not always below this limit.
                    QStringList french = linesOf(overLimit(p)).filter(u"|fr|"_s);
                    QCOMPARE(french, wanted);
                }
            }
        }
    }

    /// Words drawn, not counted: the text was put together from that many.
    void everyTextOverItsLimitIsNamedOnce()
    {
        std::mt19937 random(32);
        int over = 0;
        for (int round = 0; round < 100; ++round) {
            Programme p = faultyProgramme(random, 1);
            Session &session = p.sessions.begin()->second;
            QStringList wanted;
            for (const Limited &one : kLimited) {
                Text &text = session.*one.text;
                for (const Text::Version &version : std::vector<Text::Version>(text.versions())) {
                    const int words = static_cast<int>(random() % 20);
                    const int limit = p.forum.wordLimits.*one.limit;
                    text.set(version.lang, countedWords(random, words));
                    if (words > limit)
                        wanted << u"sheet.wordLimit|2|%1|%2|%3|%4|%5"_s.arg(session.id.toString(), QString::fromLatin1(one.field), version.lang).arg(words).arg(limit);
                }
            }
            over += static_cast<int>(wanted.size());
            QCOMPARE(linesOf(overLimit(p)), wanted); // fields in the sheet's order, languages ascending
        }
        QVERIFY2(over > 100, qPrintable(QString::number(over)));
    }

    void theUsualLimitsAreThoseOfTheSheet()
    {
        Programme p = samples::oneSession();
        Session &s = p.sessions.begin()->second;
        const QString word = u"uno "_s;
        for (const auto &[text, limit] : {std::pair(&s.summary, 250), std::pair(&s.conceptualization, 1000), std::pair(&s.objectives, 100), std::pair(&s.points, 150)})
            *text = Text(u"es"_s, word.repeated(limit));
        QCOMPARE(linesOf(overLimit(p)), QStringList());
        for (Text *text : {&s.summary, &s.conceptualization, &s.objectives, &s.points})
            text->set(u"es"_s, text->in(u"es") + word);
        QCOMPARE(overLimit(p).size(), 4u);
        QCOMPARE(overLimit(p)[1].args, (QStringList{u"conceptualization"_s, u"es"_s, u"1001"_s, u"1000"_s}));
    }
};

PLANNER_TEST(TstWordLimits)
#include "tst_wordlimits.moc"
