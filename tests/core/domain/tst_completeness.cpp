// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/completeness.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstCompleteness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsNothing()
    {
        QCOMPARE(completenessOf(samples::emptyForum().forum, Session{}), 0.0);
    }

    void eachThingWeighsTheSame()
    {
        const Programme p = samples::oneSession();
        Session s = p.sessions.begin()->second;
        QCOMPARE(completenessOf(p.forum, s), 8.0 / 9);
        s.objectives.set(u"es"_s, u"Uno"_s);
        QCOMPARE(completenessOf(p.forum, s), 1.0);
        s.start.reset();
        s.status = SessionStatus::Cancelled;
        s.venue.reset();
        QCOMPARE(completenessOf(p.forum, s), 6.0 / 9);
    }

    void aTextCountsByItsLanguages()
    {
        const Programme p = samples::emptyForum();
        Session s;
        s.title.set(u"en"_s, u"One"_s);
        QCOMPARE(completenessOf(p.forum, s), 1.0 / 27);
        s.title.set(u"pt"_s, u"Um"_s); // not one of the forum's
        QCOMPARE(completenessOf(p.forum, s), 1.0 / 27);
        s.title.set(u"fr"_s, u"Un"_s);
        QCOMPARE(completenessOf(p.forum, s), 2.0 / 27);
    }
};

PLANNER_TEST(TstCompleteness)
#include "tst_completeness.moc"
