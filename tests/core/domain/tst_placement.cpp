// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placement.h"

#include "core/domain/checks.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstPlacement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUsualSessionIsAPanelInAllLanguages()
    {
        Programme p = samples::oneSession();
        p.forum.defaultMinutes = 75;
        const SessionId id{samples::countedIds(900)()};
        const auto session = usualSession(p, id);
        QVERIFY(session);
        QCOMPARE(session->id, id);
        QCOMPARE(p.types.at(session->type).key, u"panel"_s);
        QCOMPARE(session->minutes, 75);
        QCOMPARE(session->languages, p.forum.languages);
        QVERIFY(!session->start && !session->subTheme && !session->line);
        QVERIFY(check(*session));
        for (auto &[typeId, type] : p.types)
            type.key.clear();
        QCOMPARE(usualSession(p, id)->type, p.types.begin()->first); // without a panel, the first there is
        p.types.clear();
        QVERIFY(!usualSession(p, id));
    }

    void aSessionBecomesTheLastOfItsSubTheme()
    {
        Programme p = samples::oneSession();
        const Session held = p.sessions.begin()->second;
        const SubThemeId full = *held.subTheme;
        QCOMPARE(nextNumber(p, full), held.number + 1);
        Session general = held;
        general.subTheme.reset();
        general.line = p.lines.begin()->first;
        general.ownCode = u"P.1"_s;
        general.number = 0;
        putInto(p, general, full);
        QCOMPARE(general.subTheme, full);
        QCOMPARE(general.number, held.number + 1);
        QVERIFY(!general.line && general.ownCode.isEmpty());
        QVERIFY(check(general));
        Session same = held;
        putInto(p, same, full);
        QCOMPARE(same, held);
        p.sessions.clear();
        QCOMPARE(nextNumber(p, full), 1);
    }

    void linesAndSubThemesAreCountedOn()
    {
        Programme p = samples::oneSession();
        const LineId line = p.lines.begin()->first;
        p.lines.begin()->second.number = 7;
        QCOMPARE(nextNumber(p), 8);
        for (auto &[id, subTheme] : p.subThemes)
            subTheme.line = line;
        p.subThemes.begin()->second.number = 9;
        QCOMPARE(nextNumber(p, line), 10);
        QCOMPARE(nextNumber(p, p.lines.rbegin()->first), 1);
        p.lines.clear();
        QCOMPARE(nextNumber(p), 1);
    }

    void aDayKeepsTheTimeOrGivesItsOpening()
    {
        Programme p = samples::oneSession();
        const QDate day = p.forum.days.back().date;
        p.forum.days.back().openMin = 9 * 60 + 30;
        Session session = p.sessions.begin()->second;
        const int minute = session.start->minute;
        putOn(p, session, day);
        QCOMPARE(*session.start, (WallTime{day, minute}));
        session.start.reset();
        putOn(p, session, day);
        QCOMPARE(*session.start, (WallTime{day, 9 * 60 + 30}));
        const QDate outside = day.addDays(40);
        session.start.reset();
        putOn(p, session, outside);
        QCOMPARE(*session.start, (WallTime{outside, ForumDay{}.openMin}));
        QCOMPARE(hoursOf(p.forum, outside).date, outside);
    }
};

PLANNER_TEST(TstPlacement)
#include "tst_placement.moc"
