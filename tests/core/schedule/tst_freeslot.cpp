// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/freeslot.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <algorithm>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2021, 5, 31);

/// The forum with a session for each (start, minutes), all in one venue, and one that waits, which comes last.
struct OneDay {
    explicit OneDay(const std::vector<std::pair<int, int>> &planned)
    {
        programme = samples::oneSession();
        const Session base = programme.sessions.begin()->second;
        programme.sessions.clear();
        IdSource ids = samples::countedIds(5000);
        int number = 10;
        for (const auto &[start, minutes] : planned)
            add(base, {ids()}, WallTime{kDay, start}, minutes, ++number);
        waiting = {ids()};
        add(base, waiting, std::nullopt, 60, ++number);
    }
    void add(const Session &base, const SessionId &id, std::optional<WallTime> start, int minutes, int number)
    {
        Session session = base;
        session.id = id;
        session.number = number;
        session.start = start;
        session.minutes = minutes;
        programme.sessions.emplace(id, session);
    }
    Session &session() { return programme.sessions.at(waiting); }
    ForumDay &day() { return *std::ranges::find(programme.forum.days, kDay, &ForumDay::date); }
    int start(int stepMin = 15) { return firstFreeStart(programme, session(), kDay, stepMin).value().minute; }
    bool isFull()
    {
        const auto start = firstFreeStart(programme, session(), kDay, 15);
        return !start && start.error() == Error{ErrorCode::DayFull, {u"2021-05-31"_s}};
    }

    Programme programme;
    SessionId waiting;
};

} // namespace

class TstFreeSlot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyDayStartsAtItsOpening()
    {
        OneDay forum({});
        forum.day().openMin = 9 * 60 + 10;
        QCOMPARE(forum.start(), 9 * 60 + 10);
        const WallTime elsewhere = firstFreeStart(forum.programme, forum.session(), QDate(2021, 8, 1), 15).value();
        QCOMPARE(elsewhere, (WallTime{QDate(2021, 8, 1), ForumDay().openMin})); // not a day of the forum
    }

    void theFirstGapThatIsLongEnoughIsTaken()
    {
        OneDay forum({{480, 60}, {585, 60}, {720, 30}}); // 08:00–09:00, 09:45–10:45, 12:00–12:30
        forum.day().openMin = 480;
        QCOMPARE(forum.start(), 645); // the 45 minutes before are too few
        forum.session().minutes = 45;
        QCOMPARE(forum.start(), 540);
        forum.session().minutes = 90;
        QCOMPARE(forum.start(), 750);
    }

    void stepsAreCountedFromTheOpening()
    {
        OneDay forum({{480, 50}}); // until 08:50
        forum.day().openMin = 480;
        QCOMPARE(forum.start(15), 540);
        QCOMPARE(forum.start(5), 530);
    }

    void aCancelledSessionTakesNoRoom()
    {
        OneDay forum({{480, 60}});
        forum.day().openMin = 480;
        forum.programme.sessions.begin()->second.status = SessionStatus::Cancelled;
        QCOMPARE(forum.start(), 480);
    }

    void whatComesFromTheDayBeforeIsSeen()
    {
        OneDay forum({{480, 60}});
        forum.day().openMin = 0;
        forum.programme.sessions.begin()->second.start = WallTime{kDay.addDays(-1), 23 * 60 + 30};
        QCOMPARE(forum.start(), 30);
    }

    void aFullDayGivesTheVenuesFirstGapOrNothing()
    {
        OneDay forum({{480, 12 * 60}});
        forum.day().openMin = 480;
        forum.day().closeMin = 20 * 60;
        Session &full = forum.programme.sessions.begin()->second;
        QVERIFY(forum.session().venue);
        QVERIFY(forum.isFull());
        const auto other = std::ranges::find_if(forum.programme.venues, [&](const auto &venue) { return venue.first != *full.venue; });
        full.venue = other->first;
        full.minutes = 11 * 60 + 45;
        QCOMPARE(forum.start(), 480); // another venue: at once
        Session early = forum.session();
        early.id = {QUuid::createUuidV5(QUuid(), u"early"_s)};
        early.start = WallTime{kDay, 480};
        early.minutes = 60;
        forum.programme.sessions.emplace(early.id, early);
        QCOMPARE(forum.start(), 540); // its own venue is taken until nine
        forum.session().venue.reset();
        QVERIFY(forum.isFull()); // no venue, no gap
    }

    void agreesWithTryingEveryStart()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::pair<int, int>> planned;
            for (unsigned i = 0; i < random() % 8; ++i)
                planned.emplace_back(480 + 5 * static_cast<int>(random() % 120), 15 + 5 * static_cast<int>(random() % 40));
            OneDay forum(planned);
            forum.day().openMin = 480;
            forum.day().closeMin = 20 * 60;
            forum.session().minutes = 15 + 15 * static_cast<int>(random() % 8);
            // Minute by minute: which are taken?
            std::vector<bool> isTaken(2 * 1440);
            for (const auto &[start, minutes] : planned)
                std::fill_n(isTaken.begin() + start, minutes, true);
            std::optional<int> expected;
            for (int minute = 480; minute + forum.session().minutes <= 1200; minute += 15) {
                if (std::none_of(isTaken.begin() + minute, isTaken.begin() + minute + forum.session().minutes, [](bool taken) { return taken; })) {
                    expected = minute;
                    break;
                }
            }
            if (expected)
                QCOMPARE(forum.start(), *expected);
            else
                QVERIFY(forum.isFull()); // all are in one venue
        }
    }
};

PLANNER_TEST(TstFreeSlot)
#include "tst_freeslot.moc"
