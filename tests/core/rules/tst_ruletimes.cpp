// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/ruleprogrammes.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// A forum in @p zone, open around the clock, with sessions of one speaker in one room.
class Stage {
public:
    explicit Stage(const QString &zone = u"America/Argentina/Cordoba"_s)
    {
        p = samples::oneSession();
        m_pattern = p.sessions.begin()->second;
        p.sessions.clear();
        p.forum.zone = Zone::make(zone).value();
        p.forum.days.clear();
        m_pattern.participations = {{speaker().id, Role::Speaker, {}, {}}};
    }
    Session &add(QDate date, int hour, int minute, int minutes)
    {
        Session s = m_pattern;
        s.id = {m_ids()};
        s.number = ++m_number;
        s.start = WallTime{date, hour * 60 + minute};
        s.minutes = minutes;
        return p.sessions.emplace(s.id, s).first->second;
    }
    Person &speaker() { return p.people.begin()->second; }
    /// "person.twice" and so on, once each, of those rules that the test is about.
    QStringList found(std::initializer_list<Rule> rules) const
    {
        QStringList names;
        for (const Finding &finding : checkProgramme(p)) {
            if (std::ranges::find(rules, finding.rule) != rules.end())
                names << (QStringList{ruleName(finding.rule)} + finding.args).join(u'|');
        }
        names.removeDuplicates();
        names.sort();
        return names;
    }

    Programme p;

private:
    Session m_pattern;
    IdSource m_ids = samples::countedIds(100);
    int m_number = 0;
};

constexpr auto kClashes = {Rule::VenueOver, Rule::PersonTwice, Rule::SubThemeParallel, Rule::OrganiserParallel};
const QDate kDay(2021, 5, 31);

} // namespace

/// Times that people get wrong, by name.
class TstRuleTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backToBackIsNoClash()
    {
        Stage stage;
        stage.add(kDay, 9, 0, 60);
        Session &second = stage.add(kDay, 10, 0, 60);
        QCOMPARE(stage.found(kClashes), QStringList());
        second.start->minute -= 1; // one minute is one
        QCOMPARE(stage.found(kClashes), (QStringList{u"organiser.parallel|2"_s, u"person.twice|2"_s, u"subTheme.parallel|2"_s, u"venue.over|2|1"_s}));
    }

    void whatBeginsAtOnceIsOneClash()
    {
        Stage stage;
        stage.add(kDay, 9, 0, 60);
        stage.add(kDay, 9, 0, 30);
        QCOMPARE(ofRule(checkProgramme(stage.p), Rule::PersonTwice).size(), 1u);
    }

    void aSessionOverMidnightMeetsTheNextDays()
    {
        Stage stage;
        stage.add(kDay, 23, 30, 60);
        Session &next = stage.add(kDay.addDays(1), 0, 29, 30);
        QCOMPARE(stage.found({Rule::PersonTwice, Rule::TimeMidnight}), (QStringList{u"person.twice|2"_s, u"time.midnight"_s}));
        next.start->minute = 30;
        QCOMPARE(stage.found({Rule::PersonTwice}), QStringList());
        Stage ends;
        ends.add(kDay, 23, 0, 60); // at 00:00 sharp
        QCOMPARE(ends.found({Rule::TimeMidnight}), QStringList());
    }

    void onTheDayTheClockIsPutForward()
    {
        Stage stage(u"Europe/Madrid"_s);
        const QDate day(2021, 3, 28); // 02:00 becomes 03:00
        stage.add(day, 1, 30, 60);    // ends when the clock shows 03:30
        Session &after = stage.add(day, 3, 0, 60);
        QCOMPARE(stage.found({Rule::PersonTwice, Rule::TimeGap}), QStringList(u"person.twice|2"_s));
        after.start->minute = 3 * 60 + 30;
        QCOMPARE(stage.found({Rule::PersonTwice, Rule::TimeGap}), QStringList());
        after.start->minute = 2 * 60 + 30; // there is no such time
        QCOMPARE(stage.found({Rule::PersonTwice, Rule::TimeGap}), QStringList(u"time.gap|2021-03-28T03:30"_s));
    }

    void onTheDayTheClockIsPutBack()
    {
        Stage stage(u"Europe/Madrid"_s);
        const QDate day(2021, 10, 31); // 03:00 becomes 02:00
        Session &early = stage.add(day, 1, 30, 60); // ends when the clock shows 02:30 for the first time
        stage.add(day, 2, 30, 60);
        QCOMPARE(stage.found({Rule::PersonTwice, Rule::TimeTwice}), QStringList(u"time.twice"_s));
        early.minutes = 90; // until the clock shows 02:00 again
        QCOMPARE(stage.found({Rule::PersonTwice}), QStringList(u"person.twice|2"_s));
    }

    void nightIsWhereThePersonIs_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("wanted");
        // In Cordoba (UTC−3), for an hour.
        QTest::newRow("Kiritimati, +14, just awake") << u"Pacific/Kiritimati"_s << 14 << QString();
        QTest::newRow("Kiritimati, +14, an hour before") << u"Pacific/Kiritimati"_s << 13 << u"person.night|2021-06-01T06:00|2021-06-01T07:00|Pacific/Kiritimati"_s;
        QTest::newRow("Kiritimati, +14, until ten") << u"Pacific/Kiritimati"_s << 4 << QString();
        QTest::newRow("Kiritimati, +14, after ten") << u"Pacific/Kiritimati"_s << 5 << u"person.night|2021-05-31T22:00|2021-05-31T23:00|Pacific/Kiritimati"_s;
        QTest::newRow("Pago Pago, −11, seven") << u"Pacific/Pago_Pago"_s << 15 << QString();
        QTest::newRow("Pago Pago, −11, six") << u"Pacific/Pago_Pago"_s << 14 << u"person.night|2021-05-31T06:00|2021-05-31T07:00|Pacific/Pago_Pago"_s;
        QTest::newRow("Kathmandu, +5:45, a quarter to ten") << u"Asia/Kathmandu"_s << 13 << u"person.night|2021-05-31T21:45|2021-05-31T22:45|Asia/Kathmandu"_s;
        QTest::newRow("Kathmandu, +5:45, a quarter to nine") << u"Asia/Kathmandu"_s << 12 << QString();
    }
    void nightIsWhereThePersonIs()
    {
        QFETCH(QString, zone);
        QFETCH(int, hour);
        QFETCH(QString, wanted);
        Stage stage;
        stage.speaker().zone = Zone::make(zone).value();
        stage.add(kDay, hour, 0, 60);
        QCOMPARE(stage.found({Rule::PersonNight}).join(u' '), wanted);
    }

    void spansOfAvailabilityThatTouchAreOne()
    {
        Stage stage;
        stage.speaker().availability = {{kDay, 480, 600}, {kDay, 600, 720}, {kDay, 1380, 1440}, {kDay.addDays(1), 0, 60}};
        Session &session = stage.add(kDay, 9, 0, 180);
        QCOMPARE(stage.found({Rule::PersonUnavailable}), QStringList());
        session.minutes = 181;
        QCOMPARE(stage.found({Rule::PersonUnavailable}), QStringList(u"person.unavailable"_s));
        session.start->minute = 23 * 60;
        session.minutes = 120; // over midnight
        QCOMPARE(stage.found({Rule::PersonUnavailable}), QStringList());
        stage.speaker().availability.clear(); // nothing said: always
        session.minutes = 600;
        QCOMPARE(stage.found({Rule::PersonUnavailable}), QStringList());
    }

    void aPersonWithTenThousandSessionsIsRight()
    {
        Stage stage;
        for (int i = 0; i < 10'000; ++i)
            stage.add(kDay.addDays(i / 10), 8 + i % 10, 0, i % 10 == 4 ? 90 : 60);
        const auto twice = ofRule(checkProgramme(stage.p), Rule::PersonTwice);
        QCOMPARE(twice.size(), 1000u); // each day's sixth begins while its fifth runs
    }
};

PLANNER_TEST(TstRuleTimes)
#include "tst_ruletimes.moc"
