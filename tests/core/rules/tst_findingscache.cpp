// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkprogramme.h"
#include "core/rules/findingscache.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtTest/QTest>

#include <random>

using namespace planner;

namespace {

/// Every sheet read afresh, one after the other.
std::vector<Finding> allAnew(const Programme &programme)
{
    std::vector<Finding> found;
    for (const Session *session : sessionsByCode(programme)) {
        checkWordLimits(programme, *session, found);
        checkMissingFields(programme, *session, found);
    }
    checkCodes(programme, found);
    return found;
}

} // namespace

class TstFindingsCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasWhatReadingAllSheetsAnewFinds()
    {
        std::mt19937 random(12);
        size_t differing = 0;
        for (int round = 0; round < 20; ++round) {
            Programme programme = samples::randomProgramme(random, 15);
            FindingsCache cache(programme);
            QCOMPARE(cache.all(), allAnew(programme));
            for (int step = 0; step < 25; ++step) {
                const std::vector<Finding> before = cache.all();
                const Edit edit = samples::randomEdit(random, programme);
                if (!apply(programme, edit))
                    continue;
                cache.follow(edit);
                QCOMPARE(cache.all(), allAnew(programme));
                differing += before != cache.all();
                for (const auto &[id, session] : programme.sessions) {
                    std::vector<Finding> sheet;
                    checkWordLimits(programme, session, sheet);
                    checkMissingFields(programme, session, sheet);
                    QCOMPARE(cache.ofSheet(id), sheet);
                }
            }
        }
        QVERIFY2(differing > 100, qPrintable(QString::number(differing)));
    }

    void theForumsLimitsAndLanguagesCountForEverySheet()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.summary.set(QStringLiteral("en"), QStringLiteral("one two three"));
        FindingsCache cache(programme);
        const std::vector<Finding> before = cache.all();
        Forum forum = programme.forum;
        forum.wordLimits.summary = 2;
        forum.languages << QStringLiteral("pt");
        const Edit edit{{}, {Replace<Forum>{programme.forum, forum}}};
        QVERIFY(apply(programme, edit));
        cache.follow(edit);
        QVERIFY(cache.all().size() > before.size());
        QCOMPARE(cache.all(), allAnew(programme));
    }

    void aSessionThatIsGoneHasNone()
    {
        Programme programme = samples::oneSession();
        programme.sessions.begin()->second.organisers.clear();
        const Session session = programme.sessions.begin()->second;
        FindingsCache cache(programme);
        QVERIFY(!cache.ofSheet(session.id).empty());
        const Edit edit{{}, {Replace<Session>{session, {}}}};
        QVERIFY(apply(programme, edit));
        cache.follow(edit);
        QVERIFY(cache.ofSheet(session.id).empty());
    }
};

PLANNER_TEST(TstFindingsCache)
#include "tst_findingscache.moc"
