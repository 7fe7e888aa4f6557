// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "tests/core/rules/ruleprogrammes.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <algorithm>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// A forum whose sub-theme 1.3 has sessions of these numbers.
Programme numbered(const std::vector<int> &numbers)
{
    Programme p = samples::oneSession();
    Session s = p.sessions.begin()->second;
    p.sessions.clear();
    const IdSource ids = samples::countedIds();
    for (const int number : numbers) {
        s.id = {ids()};
        s.number = number;
        p.sessions.emplace(s.id, s);
    }
    return p;
}

} // namespace

class TstCodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holesAreListedOneByOne_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QStringList>("holes");
        QTest::newRow("none") << QList<int>{1, 2, 3} << QStringList();
        QTest::newRow("no session at all") << QList<int>{} << QStringList();
        QTest::newRow("the first") << QList<int>{2} << QStringList{u"1.3.1"_s};
        QTest::newRow("in the middle") << QList<int>{1, 4} << QStringList{u"1.3.2"_s, u"1.3.3"_s};
        QTest::newRow("two places") << QList<int>{5, 2, 3} << QStringList{u"1.3.1"_s, u"1.3.4"_s};
        QTest::newRow("figures count, not letters") << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 11} << QStringList{u"1.3.10"_s};
        QTest::newRow("at most ten") << QList<int>{9999}
                                     << QStringList{u"1.3.1"_s, u"1.3.2"_s, u"1.3.3"_s, u"1.3.4"_s, u"1.3.5"_s, u"1.3.6"_s, u"1.3.7"_s, u"1.3.8"_s, u"1.3.9"_s, u"1.3.10"_s};
    }
    void holesAreListedOneByOne()
    {
        QFETCH(QList<int>, numbers);
        QFETCH(QStringList, holes);
        const auto findings = codeFindings(numbered({numbers.begin(), numbers.end()}));
        QStringList codes;
        for (const Finding &finding : findings) {
            QVERIFY(finding.rule == Rule::CodeHole && finding.severity == Severity::Hint && finding.sessions.empty());
            QCOMPARE(finding.args[1], u"1.3"_s);
            codes << finding.args[0];
        }
        QCOMPARE(codes, holes);
    }

    void aCodeTypedByHandMayDoubleASubThemesOne()
    {
        Programme p = numbered({1, 2});
        Session own = p.sessions.begin()->second;
        own.id = {samples::countedIds(500)()};
        own.subTheme.reset();
        own.number = 0;
        own.ownCode = u"1.3.2"_s;
        p.sessions.emplace(own.id, own);
        QCOMPARE(linesOf(codeFindings(p)), QStringList(u"code.doubled|2|00000000-0000-0000-0000-000000000002|00000000-0000-0000-0000-0000000001f4|1.3.2|2"_s));
    }

    void aNumberOfTwoLinesOrSubThemesIsDoubled()
    {
        Programme p = numbered({2});
        const IdSource ids = samples::countedIds(700);
        SubTheme subTheme = p.subThemes.at(*p.sessions.begin()->second.subTheme);
        ThematicLine line = p.lines.at(subTheme.line);
        subTheme.id = {ids()};
        p.subThemes.emplace(subTheme.id, subTheme);
        // A hole that a sub-theme of the same number fills is none.
        Session first = p.sessions.begin()->second;
        first.id = {ids()};
        first.subTheme = subTheme.id;
        first.number = 1;
        p.sessions.emplace(first.id, first);
        QCOMPARE(linesOf(codeFindings(p)), QStringList(u"subTheme.doubled|2|1.3|2"_s));
        line.id = {ids()};
        p.lines.emplace(line.id, line);
        subTheme.id = {ids()};
        subTheme.line = line.id;
        p.subThemes.emplace(subTheme.id, subTheme);
        QCOMPARE(linesOf(codeFindings(p)), (QStringList{u"line.doubled|2|1|2"_s, u"subTheme.doubled|2|1.3|3"_s}));
        p.lines.at(line.id).number = 77;
        QCOMPARE(linesOf(codeFindings(p)), QStringList(u"subTheme.doubled|2|1.3|2"_s));
        p.subThemes.at(first.subTheme.value()).number = 4;
        QCOMPARE(linesOf(codeFindings(p)), QStringList(u"code.hole|0|1.3.1|1.3"_s));
    }

    /// Every pair of sessions and every number below the highest, compared one by one.
    void agreesWithComparingEveryPair()
    {
        std::mt19937 random(34);
        int doubled = 0;
        int holes = 0;
        for (int round = 0; round < 60; ++round) {
            const Programme p = faultyProgramme(random, 3 + round);
            QStringList twice;
            QStringList without;
            for (const auto &[id, session] : p.sessions) {
                const QString code = codeByHand(p, session);
                if (code.isEmpty()) {
                    without << u"code.missing|1|"_s + id.toString();
                    continue;
                }
                QStringList same{id.toString()};
                bool isFirst = true;
                for (const auto &[otherId, other] : p.sessions) {
                    if (id == otherId || codeByHand(p, other) != code)
                        continue;
                    isFirst = isFirst && id < otherId;
                    same << otherId.toString();
                }
                if (isFirst && same.size() > 1)
                    twice << u"code.doubled|2|%1|%2|%3"_s.arg(same.join(u'|'), code).arg(same.size());
            }
            QStringList missing;
            std::vector<std::pair<std::pair<int, int>, SubThemeId>> order;
            for (const auto &[id, subTheme] : p.subThemes)
                order.push_back({{p.lines.at(subTheme.line).number, subTheme.number}, id});
            std::ranges::sort(order);
            for (const auto &place : order) {
                const auto &numbers = place.first; // no binding: clang 14 lets no function take one
                const SubThemeId &id = place.second;
                int highest = 0;
                for (const auto &[sessionId, session] : p.sessions)
                    highest = session.subTheme == id ? std::max(highest, session.number) : highest;
                int listed = 0;
                for (int number = 1; number < highest && listed < 10; ++number) {
                    const bool isTaken = std::ranges::any_of(p.sessions, [&](const auto &entry) { return entry.second.subTheme == id && entry.second.number == number; });
                    listed += !isTaken;
                    if (!isTaken)
                        missing << u"code.hole|0|%1.%2.%3|%1.%2"_s.arg(numbers.first).arg(numbers.second).arg(number);
                }
            }
            const auto findings = codeFindings(p);
            QCOMPARE(linesOf(ofRule(findings, Rule::CodeMissing)), without);
            QCOMPARE(linesOf(ofRule(findings, Rule::CodeHole)), missing);
            const auto doubles = ofRule(findings, Rule::CodeDoubled);
            for (size_t i = 1; i < doubles.size(); ++i)
                QVERIFY(compareCodes(doubles[i - 1].args[0], doubles[i].args[0]) < 0);
            QStringList lines = linesOf(doubles);
            lines.sort();
            twice.sort();
            QCOMPARE(lines, twice);
            doubled += static_cast<int>(twice.size());
            holes += static_cast<int>(missing.size());
        }
        QVERIFY2(doubled > 60 && holes > 60, qPrintable(u"%1 %2"_s.arg(doubled).arg(holes)));
    }
};

PLANNER_TEST(TstCodes)
#include "tst_codes.moc"
