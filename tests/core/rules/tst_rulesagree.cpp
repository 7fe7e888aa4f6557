// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingsengine.h"

#include "tests/core/rules/oracle.h"
#include "tests/core/rules/ruleprogrammes.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QSet>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kProgrammes = 2'000; // ten times as slow there
constexpr int kHistories = 6;
#else
constexpr int kProgrammes = 20'000;
constexpr int kHistories = 40;
#endif

/// The first line that one list has more of than the other.
QString differenceOf(const QStringList &ours, const QStringList &wanted)
{
    for (const QString &line : ours) {
        if (ours.count(line) > wanted.count(line))
            return u"too many: "_s + line;
    }
    for (const QString &line : wanted) {
        if (wanted.count(line) > ours.count(line))
            return u"missing: "_s + line;
    }
    return {};
}

} // namespace

/// The rules against others of the same name that compare all pairs and look at every minute.
class TstRulesAgree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onAnyProgramme()
    {
        std::mt19937 random(500);
        QSet<Rule> met;
        for (int round = 0; round < kProgrammes; ++round) {
            const Programme p = clashingProgramme(random, static_cast<int>(random() % (round % 10 == 0 ? 61 : 13)));
            const QStringList ours = sortedLines(checkProgramme(p));
            const auto wanted = findingsByHand(p);
            const QString difference = differenceOf(ours, sortedLines(wanted));
            QVERIFY2(difference.isEmpty() && ours.size() == std::ssize(wanted), qPrintable(u"%1: %2"_s.arg(round).arg(difference)));
            for (const Finding &finding : wanted)
                met.insert(finding.rule);
        }
        for (const RuleInfo &info : ruleInfos()) // none is over its word limit, nor doubled: see tst_checkprogramme and tst_codes
            QVERIFY2(met.contains(info.rule) != (info.rule == Rule::SheetWordLimit || info.rule == Rule::LineDoubled || info.rule == Rule::SubThemeDoubled), info.name);
    }

    void afterAnyEditAndItsUndo()
    {
        std::mt19937 random(501);
        for (int history = 0; history < kHistories; ++history) {
            Programme p = clashingProgramme(random, static_cast<int>(random() % 25));
            FindingsEngine engine(p);
            std::vector<Edit> done;
            for (int step = 0; step < 200; ++step) {
                const bool isUndo = !done.empty() && random() % 4 == 0;
                const Edit edit = isUndo ? inverse(done.back()) : clashingEdit(random, p);
                if (isUndo)
                    done.pop_back();
                else
                    done.push_back(edit);
                std::map<SessionId, QStringList> before;
                for (const auto &[id, session] : p.sessions)
                    before[id] = sortedLines(engine.of(id));
                QVERIFY(apply(p, edit));
                const auto told = engine.follow(edit);
                const QStringList ours = sortedLines(engine.all());
                const QStringList wanted = sortedLines(findingsByHand(p));
                QVERIFY2(ours == wanted, qPrintable(u"%1, %2: %3"_s.arg(history).arg(step).arg(differenceOf(ours, wanted))));
                FindingCounts counts;
                counts.add(findingsByHand(p), 1);
                QVERIFY(engine.counts() == counts);
                // Whoever is not told of has what they had; and what is found of one is what names it.
                for (const auto &entry : p.sessions) {
                    const SessionId &id = entry.first;
                    const auto found = engine.of(id);
                    const QStringList now = sortedLines(found);
                    QVERIFY(std::ranges::is_sorted(found, std::greater<>(), &Finding::severity));
                    QCOMPARE(engine.worst(id), found.empty() ? std::optional<Severity>() : std::optional(found.front().severity));
                    if (std::ranges::count(told, id) == 0)
                        QCOMPARE(now, before[id]);
                    if (step % 20 == 0) {
                        std::vector<Finding> naming = engine.all();
                        std::erase_if(naming, [&id](const Finding &finding) { return std::ranges::count(finding.sessions, id) == 0; });
                        QCOMPARE(now, sortedLines(naming));
                    }
                }
            }
        }
    }

    void noTwoFindingsShareAKey()
    {
        std::mt19937 random(502);
        for (int round = 0; round < 200; ++round) {
            QSet<QString> keys;
            for (const Finding &finding : checkProgramme(clashingProgramme(random, 30))) {
                QVERIFY2(!keys.contains(finding.key()), qPrintable(finding.key()));
                keys.insert(finding.key());
            }
        }
    }
};

PLANNER_TEST(TstRulesAgree)
#include "tst_rulesagree.moc"
