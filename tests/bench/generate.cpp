// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generate.h"

#include "core/domain/newprogramme.h"

#include <algorithm>
#include <array>
#include <random>

namespace planner::bench {

using namespace Qt::StringLiterals;

namespace {

const std::array<std::pair<QString, QStringList>, 3> kVocabulary = {{
    {u"en"_s, u"territory local forum economy region council market care water energy housing rural youth women skills data credit trade culture health"_s.split(u' ')},
    {u"es"_s, u"territorio local foro economía región concejo mercado cuidados agua energía vivienda rural juventud mujeres capacidades datos crédito comercio cultura salud"_s.split(u' ')},
    {u"fr"_s, u"territoire local forum économie région conseil marché soins eau énergie logement rural jeunesse femmes compétences données crédit commerce culture santé"_s.split(u' ')},
}};

class Generator {
public:
    explicit Generator(int count) : m_count(count), m_random(static_cast<unsigned>(20210526 + count)) {}
    Programme make();

private:
    int draw(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    Text text(int words);
    template <class Record>
    Record &add(Record record)
    {
        record.id = {m_ids()};
        const auto id = record.id;
        return m_programme.table<Record>().emplace(id, std::move(record)).first->second;
    }
    void addFrame();
    void addSession(int index);

    int m_count;
    std::mt19937 m_random;
    IdSource m_ids = [this] { // version 4, as real ones are
        std::array<quint32, 4> bits{};
        std::ranges::generate(bits, [this] { return static_cast<quint32>(m_random()); });
        QUuid id = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bits.data()), 16));
        id.data3 = static_cast<ushort>((id.data3 & 0x0fff) | 0x4000);
        id.data4[0] = static_cast<uchar>((id.data4[0] & 0x3f) | 0x80);
        return id;
    };
    Programme m_programme;
    std::vector<SubThemeId> m_subThemes;
    std::vector<VenueId> m_venues;
    std::vector<PersonId> m_people;
    std::vector<OrganisationId> m_organisations;
    std::vector<SessionTypeId> m_types;
    std::map<std::pair<QDate, VenueId>, int> m_nextFree;
    std::map<SubThemeId, int> m_numbers;
    std::optional<Session> m_last;
};

Text Generator::text(int words)
{
    Text text;
    for (const auto &[lang, vocabulary] : kVocabulary) {
        QStringList drawn;
        for (int i = 0; i < words; ++i)
            drawn << vocabulary[draw(static_cast<int>(vocabulary.size()))];
        QString sentence = drawn.join(u' ') + u'.';
        sentence[0] = sentence[0].toUpper();
        text.set(lang, sentence);
    }
    return text;
}

void Generator::addFrame()
{
    const int days = std::max(5, m_count / 150);
    NewForum forum;
    forum.name = u"Invented forum"_s;
    forum.zone = Zone::make(u"America/Argentina/Cordoba"_s).value();
    forum.otherZones = {Zone::make(u"Europe/Madrid"_s).value()};
    forum.first = QDate(2021, 5, 26);
    forum.last = forum.first.addDays(std::min(days, kMaxForumDays) - 1);
    m_programme = newProgramme(forum, m_ids).value();
    while (std::ssize(m_programme.forum.days) < days) { // more than a new one may have
        ForumDay next = m_programme.forum.days.back();
        next.date = next.date.addDays(1);
        m_programme.forum.days.push_back(next);
    }
    for (const auto &[id, type] : m_programme.types)
        m_types.push_back(id);

    const int lines = std::clamp(m_count / 100, 3, 9);
    for (int l = 1; l <= lines; ++l) {
        ThematicLine line;
        line.number = l;
        line.title = text(8);
        line.colour = static_cast<LineColour>((l - 1) % 8);
        const LineId lineId = add(line).id;
        for (int s = 1; s <= 4; ++s) {
            SubTheme subTheme;
            subTheme.line = lineId;
            subTheme.number = s;
            subTheme.title = text(7);
            m_subThemes.push_back(add(subTheme).id);
        }
    }
    const int venues = std::max(4, (m_count + days * 4 - 1) / (days * 4));
    for (int v = 1; v <= venues; ++v) {
        Venue venue;
        venue.name = Text(u"en"_s, u"Room %1"_s.arg(v));
        venue.kind = VenueKind::Room;
        venue.capacity = std::array{40, 80, 150, 400}[static_cast<size_t>(draw(4))];
        m_venues.push_back(add(venue).id);
    }
    for (int n = 0; n < std::max(20, m_count * 2); ++n) {
        Person person;
        person.given = QString(QChar(u'A' + draw(13))) + u'.';
        person.family = u"Speaker %1"_s.arg(n);
        m_people.push_back(add(person).id);
    }
    for (int n = 1; n <= 60; ++n) {
        Organisation organisation;
        organisation.name = Text(u"en"_s, u"Organisation %1"_s.arg(n));
        m_organisations.push_back(add(organisation).id);
    }
}

void Generator::addSession(int index)
{
    const auto &days = m_programme.forum.days;
    const size_t dayCount = days.size();
    const size_t i = static_cast<size_t>(index);
    Session s;
    s.subTheme = m_subThemes[i % m_subThemes.size()];
    s.number = ++m_numbers[*s.subTheme];
    s.type = m_types[static_cast<size_t>(draw(static_cast<int>(m_types.size())))];
    s.title = text(11);
    s.summary = text(120);
    s.organisers = {m_organisations[static_cast<size_t>(draw(60))]};
    s.minutes = std::array{60, 90, 90, 90, 120, 150}[static_cast<size_t>(draw(6))];
    const QDate day = days[i % dayCount].date;
    s.venue = m_venues[(i / dayCount) % m_venues.size()];
    int &next = m_nextFree.try_emplace({day, *s.venue}, 8 * 60).first->second;
    s.start = WallTime{day, std::min(next, 23 * 60)};
    next += s.minutes + 15;
    if (index && index % 97 == 0) {
        s.venue = m_last->venue;
        s.start = m_last->start;
    }
    s.capacity = index % 5 == 0 ? std::nullopt : m_programme.venues.at(*s.venue).capacity;
    s.registration.kind = RegistrationKind::Required;
    s.languages = index % 3 == 0 ? QStringList{u"en"_s, u"es"_s, u"fr"_s} : QStringList{u"es"_s};
    s.status = SessionStatus::Confirmed;
    for (size_t k = 0; k < 2; ++k)
        s.participations.push_back({m_people[(i * 2 + k) % m_people.size()], Role::Speaker, {}, {}});
    m_last = add(s);
}

Programme Generator::make()
{
    addFrame();
    for (int i = 0; i < m_count; ++i)
        addSession(i);
    return std::move(m_programme);
}

QString clock(const WallTime &wall)
{
    return wall.toString().mid(11);
}

} // namespace

Programme generate(int count)
{
    return Generator(count).make();
}

QByteArray agendaHtml(const Programme &programme)
{
    const Zone &zone = programme.forum.zone;
    const Zone &other = programme.forum.otherZones.front();
    QString rows;
    QDate day;
    for (const Session *s : sessionsByTime(programme)) {
        const auto slot = s->slot();
        if (slot->start().date != day) {
            day = slot->start().date;
            rows += u"<tr class=\"day\"><th colspan=\"4\">%1</th></tr>"_s.arg(day.toString(Qt::ISODate));
        }
        QStringList speakers;
        for (const Participation &part : s->participations)
            speakers << programme.people.at(part.person).displayName();
        rows += u"<tr><td>%1–%2<br>%3–%4 UTC+2</td>"_s.arg(clock(slot->start()), clock(slot->endWall(zone)),
                    clock(other.wallAt(slot->startIn(zone))), clock(other.wallAt(slot->endIn(zone))))
            + u"<td>%1</td><td><b>%2</b><p>%3</p><i>%4</i></td><td>%5</td></tr>\n"_s.arg(codeOf(programme, *s), s->title.in(u"es"),
                s->summary.in(u"es"), speakers.join(u"; "_s), programme.venues.at(*s->venue).name.best(u"es"));
    }
    const QString html = u"<!doctype html><html lang=\"es\"><meta charset=\"utf-8\"><title>Agenda</title><style>@page{size:A4;margin:18mm}"
                         "body{font:9pt 'Noto Sans'}table{border-collapse:collapse;width:100%}td,th{border:.3pt solid #999;padding:2mm;"
                         "vertical-align:top;text-align:left}tr{break-inside:avoid}thead{display:table-header-group}</style>"
                         "<table><thead><tr><th>Hora</th><th>Código</th><th>Sesión</th><th>Lugar</th></tr></thead><tbody>"_s
        + rows + u"</tbody></table></html>"_s;
    return html.toUtf8();
}

} // namespace planner::bench
