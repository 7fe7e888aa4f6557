// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "core/rules/rules.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// A programme in which everything that a finding can name has a name, and a finding of each rule.
std::pair<Programme, std::vector<Finding>> oneOfEach()
{
    Programme p = samples::oneSession();
    const Session first = p.sessions.begin()->second;
    Session second = first;
    second.id = {samples::countedIds(40)()};
    second.number = 3;
    p.sessions.emplace(second.id, second);
    const QUuid person = p.people.begin()->first.value;
    const QUuid venue = p.venues.begin()->first.value;
    const std::vector<SessionId> one{first.id};
    const std::vector<SessionId> two{first.id, second.id};
    const QString start = u"2021-05-31T03:30"_s;
    const QString end = u"2021-05-31T05:00"_s;
    const QString zone = u"Asia/Kathmandu"_s;
    std::vector<Finding> all{
        findingOf(Rule::SheetWordLimit, one, {u"summary"_s, u"es"_s, u"251"_s, u"250"_s}),
        findingOf(Rule::SheetWordLimit, one, {u"points"_s, u"fr"_s, u"152"_s, u"150"_s}),
        findingOf(Rule::SheetFieldMissing, one, {u"organisers"_s, QString()}),
        findingOf(Rule::SheetFieldMissing, one, {u"title"_s, u"en"_s}),
        findingOf(Rule::TranslationOutdated, one, {u"objectives"_s, u"fr"_s}),
        findingOf(Rule::LinkInvalid, one, {u"link"_s, u"example.org"_s}),
        findingOf(Rule::CodeDoubled, two, {u"1.3.2"_s, u"2"_s}),
        findingOf(Rule::CodeHole, {}, {u"1.3.1"_s, u"1.3"_s}),
        findingOf(Rule::CodeMissing, one),
        findingOf(Rule::LineDoubled, {}, {u"1"_s, u"2"_s}),
        findingOf(Rule::SubThemeDoubled, {}, {u"1.3"_s, u"2"_s}),
        findingOf(Rule::TimeOutside, one, {u"day"_s}),
        findingOf(Rule::TimeOutside, one, {u"hours"_s}),
        findingOf(Rule::TimeMidnight, one),
        findingOf(Rule::TimeGap, one, {start}),
        findingOf(Rule::TimeTwice, one),
        findingOf(Rule::VenueClosed, one, {}, venue),
        findingOf(Rule::PersonTwice, two, {u"2"_s}, person),
        findingOf(Rule::PersonUnavailable, one, {}, person),
        findingOf(Rule::PersonNight, one, {start, end, zone}, person),
        findingOf(Rule::PersonHours, one, {start, end, zone}, person),
        findingOf(Rule::InterpreterTwice, two, {u"2"_s}, person),
        findingOf(Rule::PlenaryBeside, two, {u"1"_s}),
        findingOf(Rule::LineParallel, two, {u"2"_s}, p.lines.begin()->first.value),
        findingOf(Rule::SubThemeParallel, two, {u"2"_s}, p.subThemes.begin()->first.value),
        findingOf(Rule::OrganiserParallel, two, {u"2"_s}, p.organisations.begin()->first.value),
        findingOf(Rule::LanguageNone, {}, {u"fr"_s, u"2021-05-31"_s, u"600"_s, u"1440"_s}),
    };
    for (const QString &number : {u"1"_s, u"2"_s}) { // the plurals
        all.push_back(findingOf(Rule::VenueOver, two, {u"3"_s, number}, venue));
        all.push_back(findingOf(Rule::VenueSmall, one, {number, u"80"_s}, venue));
        all.push_back(findingOf(Rule::VenueChannels, one, {number, u"0"_s}, venue));
        all.push_back(findingOf(Rule::PersonMove, two, {number, u"10"_s}, person));
        all.push_back(findingOf(Rule::InterpretersFew, one, {u"en"_s, u"0"_s, number, u"90"_s}));
        all.push_back(findingOf(Rule::InterpreterTurn, one, {number, u"240"_s}, person));
        all.push_back(findingOf(Rule::InterpreterRest, two, {number, u"15"_s}, person));
        all.push_back(findingOf(Rule::InterpreterDay, one, {u"2021-05-31"_s, number, u"420"_s}, person));
        all.push_back(findingOf(Rule::AudienceOver, one, {number, u"0"_s}));
    }
    return {p, all};
}

} // namespace

class TstFindingText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Each sentence in each language, as somebody who speaks it has read it.
    void sentencesAreAsRead()
    {
        const auto [programme, findings] = oneOfEach();
        QStringList lines;
        QSet<Rule> rules;
        for (const QString &lang : {u"en"_s, u"es"_s, u"fr"_s}) {
            for (const Finding &finding : findings) {
                rules.insert(finding.rule);
                lines << lang + u' ' + ruleName(finding.rule) + u": "_s + findingText(finding, programme, Words::in(lang)).replace(QChar(QChar::Nbsp), u'~');
            }
        }
        QCOMPARE(rules.size(), kRuleCount);
        for (const QString &line : lines) // nor an id, nor a hole where a name should be
            QVERIFY2(!line.contains(u"0000-"_s) && !line.contains(u'%') && !line.contains(u"  "_s), qPrintable(line));
        QFile golden(QStringLiteral(PLANNER_SOURCE_DIR) + u"/tests/ui/text/findingsentences.txt"_s);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i)
            QCOMPARE(lines[i], wanted[i]);
        QCOMPARE(lines.size(), wanted.size());
    }

    /// Beside its field a finding is said without the session's name, which every sentence begins with.
    void namesTheSessionFirst_data()
    {
        QTest::addColumn<Finding>("finding");
        const SessionId id = samples::oneSession().sessions.begin()->first;
        QTest::newRow("words") << Finding{Rule::SheetWordLimit, Severity::Error, {id}, {u"summary"_s, u"fr"_s, u"261"_s, u"250"_s}};
        QTest::newRow("field") << Finding{Rule::SheetFieldMissing, Severity::Warning, {id}, {u"organisers"_s, QString()}};
        QTest::newRow("translation") << Finding{Rule::SheetFieldMissing, Severity::Hint, {id}, {u"title"_s, u"fr"_s}};
        QTest::newRow("code") << Finding{Rule::CodeMissing, Severity::Warning, {id}, {}};
    }
    void namesTheSessionFirst()
    {
        QFETCH(Finding, finding);
        const Programme programme = samples::oneSession();
        for (const QString &lang : {u"en"_s, u"es"_s, u"fr"_s}) {
            const Words words = Words::in(lang);
            const QString whole = findingText(finding, programme, words);
            QVERIFY2(whole.startsWith(u"1.3.2:"_s) || whole.startsWith(u"1.3.2\u00a0:"_s), qPrintable(whole));
            const QString rest = whole.sliced(whole.indexOf(u':') + 1).trimmed();
            const QString line = findingLine(finding, finding.sessions.front(), programme, words);
            QVERIFY2(line.endsWith(rest.sliced(1)) && !line.contains(u"1.3.2"_s), qPrintable(line));
            QVERIFY(line.startsWith(severitySign(finding.severity)));
        }
    }
};

PLANNER_TEST(TstFindingText)
#include "tst_findingtext.moc"
