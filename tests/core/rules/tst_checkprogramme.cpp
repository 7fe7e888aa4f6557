// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkprogramme.h"

#include "core/base/words.h"
#include "tests/core/rules/ruleprogrammes.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <algorithm>
#include <set>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

QStringList findingKeys(const std::vector<Finding> &findings)
{
    QStringList keys;
    for (const Finding &finding : findings)
        keys << finding.key();
    return keys;
}

} // namespace

class TstCheckProgramme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Nothing is left out, added or said twice: session by session, then the codes.
    void isAllThatTheRulesFind()
    {
        std::mt19937 random(41);
        for (int round = 0; round < 40; ++round) {
            const Programme p = faultyProgramme(random, round);
            std::vector<Finding> wanted;
            for (const auto &[id, session] : p.sessions) {
                checkWordLimits(p, session, wanted);
                checkMissingFields(p, session, wanted);
            }
            const size_t ofSessions = wanted.size();
            const auto codes = codeFindings(p);
            wanted.insert(wanted.end(), codes.begin(), codes.end());
            auto all = sheetsAndCodes(checkProgramme(p));
            std::erase_if(all, [](const Finding &finding) { return finding.rule == Rule::TranslationOutdated; });
            QStringList lines = linesOf(all);
            QStringList wantedLines = linesOf(wanted);
            QCOMPARE(lines.mid(static_cast<qsizetype>(ofSessions)), wantedLines.mid(static_cast<qsizetype>(ofSessions)));
            lines.sort();
            wantedLines.sort();
            QCOMPARE(lines, wantedLines);
        }
    }

    void sessionsComeByTheirCodesAndThoseWithoutLast()
    {
        std::mt19937 random(42);
        for (int round = 0; round < 40; ++round) {
            const Programme p = faultyProgramme(random, 30);
            const Session *last = nullptr;
            for (const Finding &finding : sheetsAndCodes(checkProgramme(p))) {
                if (finding.rule == Rule::TranslationOutdated)
                    continue;
                if (finding.rule != Rule::SheetWordLimit && finding.rule != Rule::SheetFieldMissing)
                    break;
                const Session *now = p.find<Session>(finding.sessions.front());
                if (last && last != now) {
                    const QString a = codeByHand(p, *last);
                    const QString b = codeByHand(p, *now);
                    QVERIFY2(a != b ? b.isEmpty() || (!a.isEmpty() && compareCodes(a, b) < 0) : last->id < now->id, qPrintable(a + u" before "_s + b));
                }
                last = now;
            }
        }
    }

    void ofOneSessionIsWhatNamesItInTheWhole()
    {
        std::mt19937 random(43);
        for (int round = 0; round < 20; ++round) {
            const Programme p = faultyProgramme(random, 25);
            const auto all = checkProgramme(p);
            for (const auto &entry : p.sessions) {
                const SessionId &id = entry.first; // no binding: clang 14 lets no function take one
                std::vector<Finding> wanted;
                std::ranges::copy_if(all, std::back_inserter(wanted), [&id](const Finding &finding) { return std::ranges::count(finding.sessions, id) == 1; });
                QStringList lines = linesOf(FindingsEngine(p).of(id));
                QStringList wantedLines = linesOf(wanted);
                lines.sort();
                wantedLines.sort();
                QCOMPARE(lines, wantedLines);
            }
            QVERIFY(FindingsEngine(p).of({samples::countedIds(77)()}).empty()); // a session that is not there
        }
    }

    void subjectsAreAscendingAndSeveritiesFollowTheRule()
    {
        std::mt19937 random(44);
        const auto all = sheetsAndCodes(checkProgramme(faultyProgramme(random, 120)));
        std::set<Rule> met;
        for (const Finding &finding : all) {
            met.insert(finding.rule);
            QVERIFY(std::ranges::is_sorted(finding.sessions));
            QVERIFY(std::ranges::adjacent_find(finding.sessions) == finding.sessions.end());
            QCOMPARE(finding.sessions.empty(), finding.rule == Rule::CodeHole);
            if (finding.rule == Rule::SheetWordLimit || finding.rule == Rule::CodeDoubled)
                QVERIFY(finding.severity == Severity::Error);
        }
        QCOMPARE(met.size(), 5u);
    }

    void noTwoFindingsShareAKey()
    {
        std::mt19937 random(45);
        for (int round = 0; round < 20; ++round) {
            const QStringList keys = findingKeys(checkProgramme(faultyProgramme(random, 60)));
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        }
    }

    /// Staff will acknowledge findings by key: it may not change with how bad it is, or with what others do.
    void keysStayWhileTheSubjectStays()
    {
        std::mt19937 random(46);
        int kept = 0;
        for (int round = 0; round < 40; ++round) {
            Programme p = faultyProgramme(random, 12);
            const auto before = checkProgramme(p);
            // One word more in each text that is too long, another limit, another order of days and places.
            for (auto &[id, session] : p.sessions) {
                for (Text *text : {&session.summary, &session.points}) {
                    for (const Text::Version &version : std::vector<Text::Version>(text->versions()))
                        text->set(version.lang, version.text + u" más"_s);
                }
                session.notes = u"seen"_s;
                session.locked = !session.locked;
            }
            p.forum.wordLimits.conceptualization = std::max(1, p.forum.wordLimits.conceptualization - 1);
            p.forum.name.set(u"en"_s, u"Another"_s);
            const QStringList after = findingKeys(checkProgramme(p));
            for (const Finding &finding : before) {
                QVERIFY2(after.contains(finding.key()), qPrintable(finding.key()));
                ++kept;
            }
        }
        QVERIFY2(kept > 400, qPrintable(QString::number(kept)));
    }

    void aMendedFieldTakesItsFindingAwayAndNoOther()
    {
        std::mt19937 random(47);
        int mended = 0;
        for (int round = 0; round < 60; ++round) {
            Programme p = faultyProgramme(random, 6);
            const auto keys = [&p] {
                auto found = checkProgramme(p);
                std::erase_if(found, [](const Finding &finding) { return finding.rule == Rule::TranslationOutdated; });
                return findingKeys(found);
            };
            const QStringList before = keys();
            Session &session = p.sessions.begin()->second;
            const auto own = FindingsEngine(p).of(session.id);
            const auto tooLong = std::ranges::find_if(own, [](const Finding &finding) { return finding.rule == Rule::SheetWordLimit && finding.args[0] == u"objectives"; });
            if (tooLong == own.end())
                continue;
            session.objectives.set(tooLong->args[1], u"Corto"_s);
            QStringList wanted = before;
            wanted.removeAll(tooLong->key());
            QCOMPARE(keys(), wanted);
            ++mended;
        }
        QVERIFY2(mended > 20, qPrintable(QString::number(mended)));
    }

    void aProgrammeAndItsCopyHaveTheSameFindings()
    {
        std::mt19937 random(48);
        const Programme p = faultyProgramme(random, 50);
        Programme again = p; // its sessions filled in another order
        again.sessions.clear();
        for (auto it = p.sessions.rbegin(); it != p.sessions.rend(); ++it)
            again.sessions.emplace(it->first, it->second);
        QVERIFY(checkProgramme(p) == checkProgramme(again) && checkProgramme(p).size() > 50);
    }
};

PLANNER_TEST(TstCheckProgramme)
#include "tst_checkprogramme.moc"
