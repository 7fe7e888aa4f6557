// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/ruleprogrammes.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> missedBy(const Programme &programme)
{
    std::vector<Finding> findings;
    checkMissingFields(programme, programme.sessions.begin()->second, findings);
    return findings;
}

/// "title/fr:0", without what all findings of one session share.
QStringList shortly(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << u"%1/%2:%3"_s.arg(finding.args[0], finding.args[1]).arg(static_cast<int>(finding.severity));
    return lines;
}

} // namespace

class TstMissingFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeSheetMissesNothing()
    {
        QCOMPARE(shortly(missedBy(samples::oneSession())), QStringList());
    }

    void eachMissingFieldIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("no title") << u"title"_s << QStringList{u"title/:2"_s};
        QTest::newRow("no French title") << u"title/fr"_s << QStringList{u"title/fr:0"_s};
        QTest::newRow("only a Portuguese title") << u"title/pt"_s << QStringList{u"title/en:0"_s, u"title/es:0"_s, u"title/fr:0"_s};
        QTest::newRow("no summary") << u"summary"_s << QStringList{u"summary/:1"_s};
        QTest::newRow("no English summary") << u"summary/en"_s << QStringList{u"summary/en:0"_s};
        QTest::newRow("no organisers") << u"organisers"_s << QStringList{u"organisers/:1"_s};
        QTest::newRow("no languages") << u"languages"_s << QStringList{u"languages/:1"_s};
        QTest::newRow("no venue") << u"venue"_s << QStringList{u"venue/:1"_s};
        QTest::newRow("no venue, unscheduled") << u"venue/start"_s << QStringList();
        QTest::newRow("cancelled") << u"cancelled"_s << QStringList();
        QTest::newRow("one content language") << u"one"_s << QStringList();
    }
    void eachMissingFieldIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QStringList, wanted);
        Programme p = samples::oneSession();
        Session &s = p.sessions.begin()->second;
        if (field == u"title")
            s.title = {};
        else if (field == u"title/fr")
            s.title.set(u"fr"_s, {});
        else if (field == u"title/pt")
            s.title = Text(u"pt"_s, u"Título"_s);
        else if (field == u"summary")
            s.summary = {};
        else if (field == u"summary/en")
            s.summary.set(u"en"_s, {});
        else if (field == u"organisers")
            s.organisers.clear();
        else if (field == u"languages")
            s.languages.clear();
        else if (field.startsWith(u"venue"))
            s.venue.reset();
        if (field == u"venue/start")
            s.start.reset();
        if (field == u"cancelled") {
            s.title = {};
            s.summary = {};
            s.status = SessionStatus::Cancelled;
        }
        if (field == u"one") {
            p.forum.languages = {u"es"_s};
            s.title = Text(u"es"_s, u"Solo"_s);
        }
        QCOMPARE(shortly(missedBy(p)), wanted);
        for (const Finding &finding : missedBy(p))
            QVERIFY(finding.sessions == std::vector<SessionId>{s.id});
    }

    /// One question after the other, for each field and language there is.
    void agreesWithAskingForEveryField()
    {
        std::mt19937 random(33);
        int all = 0;
        for (int round = 0; round < 300; ++round) {
            const Programme p = faultyProgramme(random, 1);
            const Session &s = p.sessions.begin()->second;
            QStringList wanted;
            const bool isAsked = s.status != SessionStatus::Cancelled;
            for (const auto &[name, text, severity] : {std::tuple(u"title"_s, &s.title, 2), std::tuple(u"summary"_s, &s.summary, 1)}) {
                int versions = 0;
                for (const char *lang : {"en", "es", "fr", "pt"})
                    versions += !text->in(QString::fromLatin1(lang)).isEmpty();
                if (isAsked && versions == 0)
                    wanted << u"%1/:%2"_s.arg(name).arg(severity);
                for (const QString &lang : p.forum.languages) {
                    if (isAsked && versions > 0 && !text->languages().contains(lang))
                        wanted << u"%1/%2:0"_s.arg(name, lang);
                }
            }
            if (isAsked && s.organisers.empty())
                wanted << u"organisers/:1"_s;
            if (isAsked && s.languages.isEmpty())
                wanted << u"languages/:1"_s;
            if (isAsked && !s.venue.has_value() && s.slot())
                wanted << u"venue/:1"_s;
            all += static_cast<int>(wanted.size());
            QCOMPARE(shortly(missedBy(p)), wanted);
        }
        QVERIFY2(all > 300, qPrintable(QString::number(all)));
    }
};

PLANNER_TEST(TstMissingFields)
#include "tst_missingfields.moc"
