// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/state/selection.h"

#include <QtTest/QSignalSpy>

using namespace planner;
using namespace Qt::StringLiterals;

class TstSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScopeHoldsItsOwnSessions()
    {
        const Programme p = samples::oneSession();
        const Session &session = p.sessions.begin()->second;
        const ThematicLine *line = lineOf(p, session);
        QVERIFY(Scope{}.holds(p, session));
        QVERIFY((Scope{Scope::Kind::Line, line->id.value}.holds(p, session)));
        QVERIFY((Scope{Scope::Kind::SubTheme, session.subTheme->value}.holds(p, session)));
        QVERIFY(!(Scope{Scope::Kind::NoLine, {}}.holds(p, session)));
        const auto other = std::ranges::find_if(p.lines, [line](const auto &entry) { return entry.first != line->id; });
        QVERIFY(!(Scope{Scope::Kind::Line, other->first.value}.holds(p, session)));
    }

    void tellsOfEachChangeOnce()
    {
        Selection selection;
        QSignalSpy spy(&selection, &Selection::sessionChanged);
        const SessionId id{QUuid::createUuidV5(QUuid(), u"x"_s)};
        selection.setSession(id);
        selection.setSession(id);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(selection.session(), id);
    }
};

PLANNER_TEST(TstSelection)
#include "tst_selection.moc"
