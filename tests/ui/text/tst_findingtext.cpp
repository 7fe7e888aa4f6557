// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstFindingText : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
