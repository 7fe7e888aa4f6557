// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finding.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstFinding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Scripts and files hold these: they may never change.
    void namesAndKeysAreForGood()
    {
        const IdSource ids = samples::countedIds();
        const SessionId one{ids()};
        const SessionId two{ids()};
        const QString id1 = u"00000000-0000-0000-0000-000000000001"_s;
        const QString id2 = u"00000000-0000-0000-0000-000000000002"_s;
        QCOMPARE(ruleName(Rule::SheetWordLimit), u"sheet.wordLimit"_s);
        QCOMPARE(ruleName(Rule::SheetFieldMissing), u"sheet.fieldMissing"_s);
        QCOMPARE(ruleName(Rule::CodeDoubled), u"code.doubled"_s);
        QCOMPARE(ruleName(Rule::CodeHole), u"code.hole"_s);
        QCOMPARE(ruleName(Rule::CodeMissing), u"code.missing"_s);
        QCOMPARE(ruleName(Rule::LineDoubled), u"line.doubled"_s);
        QCOMPARE(ruleName(Rule::SubThemeDoubled), u"subTheme.doubled"_s);
        const auto key = [](Rule rule, const std::vector<SessionId> &sessions, const QStringList &args) { return Finding{rule, Severity::Error, sessions, args}.key(); };
        QCOMPARE(key(Rule::SheetWordLimit, {one}, {u"summary"_s, u"es"_s, u"260"_s, u"250"_s}), u"sheet.wordLimit/"_s + id1 + u"/summary/es"_s);
        QCOMPARE(key(Rule::SheetFieldMissing, {one}, {u"title"_s, u"fr"_s}), u"sheet.fieldMissing/"_s + id1 + u"/title/fr"_s);
        QCOMPARE(key(Rule::SheetFieldMissing, {one}, {u"venue"_s, QString()}), u"sheet.fieldMissing/"_s + id1 + u"/venue/"_s);
        QCOMPARE(key(Rule::CodeDoubled, {one, two}, {u"1.3.2"_s, u"2"_s}), u"code.doubled/%1/%2/1.3.2"_s.arg(id1, id2));
        QCOMPARE(key(Rule::CodeHole, {}, {u"1.3.1"_s, u"1.3"_s}), u"code.hole/1.3.1/1.3"_s);
        QCOMPARE(key(Rule::LineDoubled, {}, {u"1"_s, u"2"_s}), u"line.doubled/1"_s);
        QCOMPARE(key(Rule::SubThemeDoubled, {}, {u"1.3"_s, u"2"_s}), u"subTheme.doubled/1.3"_s);
        QCOMPARE(key(Rule::CodeMissing, {two}, {}), u"code.missing/"_s + id2);
    }
};

PLANNER_TEST(TstFinding)
#include "tst_finding.moc"
