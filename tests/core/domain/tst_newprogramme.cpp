// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checks.h"
#include "core/domain/newprogramme.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

NewForum cordoba()
{
    NewForum forum;
    forum.name = u" WFLED "_s;
    forum.zone = Zone::make(u"America/Argentina/Cordoba"_s).value();
    forum.first = QDate(2021, 5, 26);
    forum.last = QDate(2021, 6, 1);
    return forum;
}

} // namespace

class TstNewProgramme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasItsDaysAndTheUsualTypes()
    {
        const auto made = newProgramme(cordoba(), samples::countedIds());
        QVERIFY(made);
        QCOMPARE(made.value().forum.name.in(u"en"), u"WFLED"_s);
        QCOMPARE(made.value().forum.days.size(), 7u);
        QCOMPARE(made.value().types.size(), 9u);
        QVERIFY(check(made.value()));
        for (const auto &[id, type] : made.value().types) {
            QCOMPARE(type.name.languages(), (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
            QVERIFY(type.minutes >= 30);
        }
    }

    void canLeaveWeekendsOut()
    {
        NewForum forum = cordoba();
        forum.hasWeekends = false;
        const auto made = newProgramme(forum, samples::countedIds());
        QCOMPARE(made.value().forum.days.size(), 5u);
        QCOMPARE(made.value().forum.days[3].date, QDate(2021, 5, 31));
    }

    void showsEachOtherZoneOnce()
    {
        NewForum forum = cordoba();
        const Zone madrid = Zone::make(u"Europe/Madrid"_s).value();
        const Zone kolkata = Zone::make(u"Asia/Kolkata"_s).value();
        forum.otherZones = {madrid, forum.zone, kolkata, madrid};
        QVERIFY(newProgramme(forum, samples::countedIds()).value().forum.otherZones == (std::vector{madrid, kolkata}));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no name") << u"  "_s << QDate(2021, 5, 26) << QDate(2021, 5, 27) << ErrorCode::FieldMissing;
        QTest::newRow("no day") << u"F"_s << QDate() << QDate(2021, 5, 27) << ErrorCode::DateInvalid;
        QTest::newRow("backwards") << u"F"_s << QDate(2021, 5, 27) << QDate(2021, 5, 26) << ErrorCode::SpanInvalid;
        QTest::newRow("years") << u"F"_s << QDate(2021, 5, 27) << QDate(2031, 5, 26) << ErrorCode::SpanInvalid;
        QTest::newRow("endless name") << QString(5000, u'x') << QDate(2021, 5, 26) << QDate(2021, 5, 27) << ErrorCode::FieldTooLong;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(ErrorCode, code);
        NewForum forum = cordoba();
        forum.name = name;
        forum.first = first;
        forum.last = last;
        const auto made = newProgramme(forum, samples::countedIds());
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
    }
};

PLANNER_TEST(TstNewProgramme)
#include "tst_newprogramme.moc"
