// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleinfo.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

using namespace planner;
using namespace Qt::StringLiterals;

class TstRuleInfo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasItsPlaceAndName()
    {
        QSet<QString> names;
        for (int i = 0; i < kRuleCount; ++i) {
            const auto rule = static_cast<Rule>(i);
            QCOMPARE(infoOf(rule).rule, rule);
            names.insert(ruleName(rule));
            QCOMPARE(ruleNamed(ruleName(rule)), std::optional(rule));
        }
        QCOMPARE(names.size(), kRuleCount);
        QVERIFY(!ruleNamed(u"no.such"));
    }

    /// docs/rules.md has a row for each, with its severity and numbers, and for no other.
    void theDescriptionIsComplete()
    {
        QFile file(QStringLiteral(PLANNER_SOURCE_DIR) + u"/docs/rules.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression row(u"^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]*) \\| ([^|]+) \\| ([^|]+) \\|$"_s, QRegularExpression::MultilineOption);
        QStringList described;
        for (auto it = row.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
            const auto match = it.next();
            described << match.captured(1);
            const auto rule = ruleNamed(match.captured(1));
            QVERIFY2(rule, qPrintable(match.captured(1)));
            const RuleInfo &info = infoOf(*rule);
            static const QStringList severities{u"hint"_s, u"warning"_s, u"error"_s};
            QVERIFY2(match.captured(2).contains(severities[static_cast<int>(info.severity)]), info.name);
            QStringList numbers;
            for (const int number : info.numbers)
                numbers << QString::number(number);
            QVERIFY2(numbers.isEmpty() || match.captured(3).startsWith(numbers.join(u", "_s)), info.name);
        }
        QStringList all;
        for (const RuleInfo &info : ruleInfos())
            all << QString::fromLatin1(info.name);
        QCOMPARE(described, all);
    }

    void aForumSetsItsRules()
    {
        Forum forum;
        QCOMPARE(RuleSet(forum).number(Rule::PersonNight, 1), 420);
        forum.rules = {{u"person.night"_s, false, {0, 300}}, {u"person.move"_s, true, {}}, {u"interpreter.few"_s, true, {60, 1, 600, 2}}, {u"interpreter.rest"_s, true, {1, 2}}, {u"no.such"_s, false, {}}};
        const RuleSet rules(forum);
        QVERIFY(!rules.isOn(Rule::PersonNight) && rules.isOn(Rule::PersonMove));
        QCOMPARE(rules.number(Rule::PersonNight, 1), 300);
        QCOMPARE(rules.number(Rule::PersonMove), 10); // it says none of its own
        QCOMPARE(rules.numbers(Rule::InterpretersFew), (std::vector<int>{60, 1, 600, 2}));
        QCOMPARE(rules.number(Rule::InterpreterRest), 15); // one is too many
    }
};

PLANNER_TEST(TstRuleInfo)
#include "tst_ruleinfo.moc"
