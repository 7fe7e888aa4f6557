// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/choices.h"

#include "core/domain/names.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QCollator>

using namespace planner;
using namespace Qt::StringLiterals;

class TstChoices : public QObject {
    Q_OBJECT
private:
    static QStringList textsOf(const Choices &choices)
    {
        QStringList texts;
        for (const Choice &choice : choices)
            texts << choice.text;
        return texts;
    }

private Q_SLOTS:
    void venuesStandBehindNoneByTheirNames()
    {
        Programme p = samples::oneSession();
        p.venues.clear();
        IdSource ids = samples::countedIds(900);
        for (const QString &name : {u"Zoom"_s, u"Éden"_s, u"Auditorium"_s}) {
            Venue venue;
            venue.id = {ids()};
            venue.name = Text(u"fr"_s, name);
            venue.name.set(u"es"_s, name + u" (es)"_s);
            p.venues.emplace(venue.id, venue);
        }
        const Choices venues = venueChoices(p, Words::in(u"fr"_s));
        QCOMPARE(textsOf(venues), (QStringList{u"Aucun"_s, u"Auditorium"_s, u"Éden"_s, u"Zoom"_s}));
        QVERIFY(venues.front().key.isEmpty());
        QCOMPARE(p.venues.at(VenueId::fromString(venues[1].key)).name.in(u"fr"), u"Auditorium"_s);
        QVERIFY(venues[1].also.contains(u"Auditorium (es)"_s)); // so that it is found by its other name
    }

    void aDayOutsideTheForumStandsInItsPlace()
    {
        const Programme p = samples::oneSession();
        const Words words = Words::in(u"es"_s);
        const Choices usual = dayChoices(p, words, p.forum.days.front().date);
        QCOMPARE(usual.size(), p.forum.days.size() + 1);
        QCOMPARE(usual.front(), (Choice{u"Sin programar"_s, {}}));
        const QDate between(2021, 5, 29);
        const Choices more = dayChoices(p, words, between);
        QCOMPARE(more.size(), usual.size() + 1);
        QCOMPARE(more[4], (Choice{u"sáb 29 may"_s, u"2021-05-29"_s}));
    }

    void everyStatusAndKindOfRegistrationCanBeChosen()
    {
        const Words words = Words::in(u"fr"_s);
        QCOMPARE(textsOf(statusChoices(words)), (QStringList{u"Brouillon"_s, u"Proposée"_s, u"Confirmée"_s, u"Annulée"_s}));
        for (const Choice &choice : statusChoices(words))
            QVERIFY(enumFrom<SessionStatus>(choice.key));
        QCOMPARE(textsOf(registrationChoices(words)), (QStringList{u"Sans inscription"_s, u"Inscription obligatoire"_s, u"Sur invitation"_s}));
        for (const Choice &choice : registrationChoices(words))
            QVERIFY(enumFrom<RegistrationKind>(choice.key));
    }

    void typesAreInTheOrderOfTheirNames()
    {
        const Programme p = samples::oneSession();
        const Choices types = typeChoices(p, Words::in(u"es"_s));
        QCOMPARE(types.size(), p.types.size());
        for (size_t i = 0; i < types.size(); ++i) {
            QCOMPARE(types[i].text, p.types.at(SessionTypeId::fromString(types[i].key)).name.best(u"es"));
            QVERIFY(i == 0 || QCollator(QLocale(u"es"_s)).compare(types[i - 1].text, types[i].text) <= 0);
        }
    }
};

PLANNER_TEST(TstChoices)
#include "tst_choices.moc"
