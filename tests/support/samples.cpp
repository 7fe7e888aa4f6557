// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"

#include "core/domain/checks.h"

#include <memory>

namespace planner::samples {

namespace {

QUuid uuidOf(quint32 group, quint32 number)
{
    return QUuid(group, 0, 0, 0, 0, 0, 0, static_cast<uchar>(number >> 24), static_cast<uchar>(number >> 16),
        static_cast<uchar>(number >> 8), static_cast<uchar>(number));
}

/// The n-th record of its kind in these samples.
template <class Record>
typename Record::IdType idOf(quint32 number)
{
    return {uuidOf(static_cast<quint32>(Record::kKind) + 0xA0, number)};
}

Text inThree(const QString &en, const QString &es, const QString &fr)
{
    Text text(QStringLiteral("en"), en);
    text.set(QStringLiteral("es"), es);
    text.set(QStringLiteral("fr"), fr);
    return text;
}

int draw(std::mt19937 &random, int least, int most)
{
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

template <class Record>
typename Record::IdType drawId(std::mt19937 &random, const Programme &programme)
{
    const auto &records = programme.table<Record>();
    return std::next(records.begin(), draw(random, 0, static_cast<int>(records.size()) - 1))->first;
}

QString drawWords(std::mt19937 &random, int count)
{
    static const QStringList words{QStringLiteral("territorio"), QStringLiteral("économie"), QStringLiteral("work"), QStringLiteral("niñez"),
        QStringLiteral("l'emploi"), QStringLiteral("日本"), QStringLiteral("🌍"), QStringLiteral("Córdoba"), QStringLiteral("\"x\""), QStringLiteral("<b>&")};
    QStringList drawn;
    for (int i = 0; i < count; ++i)
        drawn << words[draw(random, 0, static_cast<int>(words.size()) - 1)];
    return drawn.join(u' ');
}

Text drawText(std::mt19937 &random, int words)
{
    Text text;
    for (const char *lang : {"en", "es", "fr"}) {
        if (draw(random, 0, 3))
            text.set(QString::fromLatin1(lang), drawWords(random, draw(random, 1, words)));
    }
    return text;
}

Session drawSession(std::mt19937 &random, const Programme &programme, const SessionId &id)
{
    Session s;
    s.id = id;
    s.type = drawId<SessionType>(random, programme);
    if (draw(random, 0, 4) && !programme.subThemes.empty()) {
        s.subTheme = drawId<SubTheme>(random, programme);
        s.number = draw(random, 1, 40);
    } else {
        s.ownCode = QStringLiteral("P.%1").arg(draw(random, 1, 9));
        if (draw(random, 0, 1) && !programme.lines.empty())
            s.line = drawId<ThematicLine>(random, programme);
    }
    s.title = drawText(random, 8);
    s.summary = drawText(random, 40);
    s.points = drawText(random, 20);
    s.minutes = draw(random, 1, 36) * 5;
    if (draw(random, 0, 5)) {
        const auto &days = programme.forum.days;
        s.start = WallTime{days[static_cast<size_t>(draw(random, 0, static_cast<int>(days.size()) - 1))].date, draw(random, 0, 287) * 5};
    }
    if (draw(random, 0, 3) && !programme.venues.empty())
        s.venue = drawId<Venue>(random, programme);
    if (draw(random, 0, 1))
        s.capacity = draw(random, 0, 500);
    if (draw(random, 0, 1) && !programme.organisations.empty())
        s.organisers.push_back(drawId<Organisation>(random, programme));
    if (draw(random, 0, 1) && !programme.people.empty())
        s.participations.push_back({drawId<Person>(random, programme), Role::Speaker, {}, {}});
    s.languages = draw(random, 0, 1) ? QStringList{QStringLiteral("es")} : QStringList{QStringLiteral("es"), QStringLiteral("en")};
    s.status = static_cast<SessionStatus>(draw(random, 0, 3));
    s.notes = drawWords(random, 3);
    s.locked = draw(random, 0, 9) == 0;
    return s;
}

} // namespace

IdSource countedIds(quint32 from)
{
    auto next = std::make_shared<quint32>(from);
    return [next] { return uuidOf(0, (*next)++); };
}

Clock fixedClock()
{
    return [] { return QDateTime(QDate(2021, 5, 20), QTime(9, 0), Qt::UTC); };
}

Programme emptyForum()
{
    Programme p;
    p.forum.id = {uuidOf(0xA0, 1)};
    p.forum.name = inThree(QStringLiteral("Forum of Tests"), QStringLiteral("Foro de Pruebas"), QStringLiteral("Forum des essais"));
    p.forum.edition = QStringLiteral("V");
    p.forum.place = Text(QStringLiteral("es"), QStringLiteral("Córdoba, Argentina"));
    p.forum.zone = Zone::make(QStringLiteral("America/Argentina/Cordoba")).value();
    p.forum.otherZones = {Zone::make(QStringLiteral("Europe/Madrid")).value()};
    for (const QDate date : {QDate(2021, 5, 26), QDate(2021, 5, 27), QDate(2021, 5, 28), QDate(2021, 5, 31), QDate(2021, 6, 1)})
        p.forum.days.push_back({date, 8 * 60, 20 * 60});

    const auto add = [](auto &table, auto record) { table.emplace(record.id, record); };
    add(p.organisations, Organisation{idOf<Organisation>(1), inThree(QStringLiteral("United Cities"), QStringLiteral("Ciudades Unidas"), QStringLiteral("Cités unies")), inThree(QStringLiteral("UCLG"), QStringLiteral("CGLU"), QStringLiteral("CGLU")), {}, {}});
    add(p.organisations, Organisation{idOf<Organisation>(2), Text(QStringLiteral("en"), QStringLiteral("Second Organisation")), {}, QStringLiteral("AR"), {}});
    for (quint32 n = 1; n <= 3; ++n) {
        Person person;
        person.id = idOf<Person>(n);
        person.given = QStringLiteral("Given%1").arg(n);
        person.family = QStringLiteral("Family%1").arg(n);
        person.email = QStringLiteral("private%1@example.org").arg(n);
        add(p.people, person);
    }
    add(p.venues, Venue{idOf<Venue>(1), Text(QStringLiteral("en"), QStringLiteral("Streaming")), VenueKind::Platform, {}, {}, 3, 1});
    add(p.venues, Venue{idOf<Venue>(2), Text(QStringLiteral("en"), QStringLiteral("Zoom 1")), VenueKind::Platform, {}, 80, 0, 1});
    add(p.types, SessionType{idOf<SessionType>(1), QStringLiteral("panel"), inThree(QStringLiteral("Panel"), QStringLiteral("Panel"), QStringLiteral("Panel")), false, 90});
    add(p.types, SessionType{idOf<SessionType>(2), QStringLiteral("plenary"), inThree(QStringLiteral("Plenary"), QStringLiteral("Plenaria"), QStringLiteral("Plénière")), true, 90});
    add(p.types, SessionType{idOf<SessionType>(3), QStringLiteral("workshop"), inThree(QStringLiteral("Workshop"), QStringLiteral("Taller"), QStringLiteral("Atelier")), false, 120});
    add(p.lines, ThematicLine{idOf<ThematicLine>(1), 1, inThree(QStringLiteral("Territory"), QStringLiteral("Territorio"), QStringLiteral("Territoire")), {}, LineColour::Blue, {idOf<Organisation>(1)}});
    add(p.lines, ThematicLine{idOf<ThematicLine>(2), 2, inThree(QStringLiteral("Economy"), QStringLiteral("Economía"), QStringLiteral("Économie")), {}, LineColour::Green, {}});
    add(p.subThemes, SubTheme{idOf<SubTheme>(1), idOf<ThematicLine>(1), 1, inThree(QStringLiteral("Innovation"), QStringLiteral("Innovación"), QStringLiteral("Innovation"))});
    add(p.subThemes, SubTheme{idOf<SubTheme>(2), idOf<ThematicLine>(1), 3, inThree(QStringLiteral("Private initiative"), QStringLiteral("Iniciativa privada"), QStringLiteral("Initiative privée"))});
    add(p.subThemes, SubTheme{idOf<SubTheme>(3), idOf<ThematicLine>(2), 2, inThree(QStringLiteral("Women"), QStringLiteral("Mujeres"), QStringLiteral("Femmes"))});
    return p;
}

Programme oneSession()
{
    Programme p = emptyForum();
    Session s;
    s.id = idOf<Session>(1);
    s.subTheme = idOf<SubTheme>(2);
    s.number = 2;
    s.type = idOf<SessionType>(1);
    s.title = inThree(QStringLiteral("Mechanisms"), QStringLiteral("Mecanismos"), QStringLiteral("Mécanismes"));
    s.organisers = {idOf<Organisation>(1)};
    s.start = WallTime{QDate(2021, 5, 31), 8 * 60};
    s.minutes = 90;
    s.venue = idOf<Venue>(1);
    s.registration.kind = RegistrationKind::Required;
    s.languages = {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")};
    s.status = SessionStatus::Confirmed;
    s.summary = inThree(QStringLiteral("Short."), QStringLiteral("Corto."), QStringLiteral("Court."));
    s.points = Text(QStringLiteral("en"), QStringLiteral("First point\nSecond point"));
    p.sessions.emplace(s.id, s);
    return p;
}

Programme randomProgramme(std::mt19937 &random, int count)
{
    Programme p = emptyForum();
    for (int n = 1; n <= count; ++n) {
        const Session s = drawSession(random, p, idOf<Session>(static_cast<quint32>(n)));
        p.sessions.emplace(s.id, s);
    }
    return p;
}

Edit randomEdit(std::mt19937 &random, const Programme &programme)
{
    Programme after = programme;
    const int steps = draw(random, 1, 3);
    for (int step = 0; step < steps; ++step) {
        const int kind = draw(random, 0, 9);
        if (kind == 0 || after.sessions.empty()) {
            SessionId id;
            do {
                id = idOf<Session>(static_cast<quint32>(draw(random, 1000, 2'000'000)));
            } while (after.sessions.contains(id));
            after.sessions.emplace(id, drawSession(random, after, id));
        } else if (kind == 1) {
            after.sessions.erase(drawId<Session>(random, after));
        } else if (kind == 2) {
            after.forum.edition = drawWords(random, 2);
        } else if (kind == 3) {
            after.people.at(drawId<Person>(random, after)).family = drawWords(random, 1);
        } else if (kind == 4) {
            after.venues.at(drawId<Venue>(random, after)).capacity = draw(random, 1, 900);
        } else if (kind == 5) {
            const SessionId id = drawId<Session>(random, after);
            after.sessions.at(id) = drawSession(random, after, id);
        } else {
            Session &s = after.sessions.at(drawId<Session>(random, after));
            if (kind == 6)
                s.title.set(QStringLiteral("es"), drawWords(random, 5));
            else if (kind == 7)
                s.start.reset();
            else
                s.start = WallTime{programme.forum.days.front().date, draw(random, 0, 287) * 5};
        }
    }
    for (auto &[id, session] : after.sessions) {
        const Session *before = programme.find<Session>(id);
        session.locked = session.locked && (!before || checkLock(programme, *before, session)); // what moves is unlocked by that
    }
    return {{EditVerb::Modify, {QStringLiteral("session"), QString::number(steps), QString()}}, difference(programme, after)};
}

} // namespace planner::samples
