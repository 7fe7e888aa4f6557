// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/ruleprogrammes.h"

#include "core/domain/checks.h"
#include "core/rules/findingsengine.h"
#include "tests/support/samples.h"

#include <algorithm>

namespace planner::test {

using namespace Qt::StringLiterals;

namespace {

int draw(std::mt19937 &random, int least, int most)
{
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

Text drawText(std::mt19937 &random, int most)
{
    Text text;
    for (const char *lang : {"en", "es", "fr", "pt"}) {
        if (draw(random, 0, 2))
            text.set(QString::fromLatin1(lang), countedWords(random, draw(random, 0, most)));
    }
    return text;
}

} // namespace

QString countedWords(std::mt19937 &random, int words)
{
    // One word each: the apostrophe and the point between figures do not divide.
    static const QStringList kWords{u"foro"_s, u"l'économie"_s, u"3.5"_s, u"A"_s, u"niñez"_s, u"e\u0301tat"_s, u"日"_s, u"x_y"_s, u"can't"_s, u"1,000"_s};
    static const QStringList kBetween{u" "_s, u"  "_s, u", "_s, u" — "_s, u" 🌍 "_s, u"\n"_s, u" (…) "_s, u"; "_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += kWords[draw(random, 0, static_cast<int>(kWords.size()) - 1)] + kBetween[draw(random, 0, static_cast<int>(kBetween.size()) - 1)];
    return text.isEmpty() ? u"…"_s : text; // no word, and yet not empty
}

Programme faultyProgramme(std::mt19937 &random, int sessions)
{
    Programme p = samples::randomProgramme(random, sessions);
    p.forum.wordLimits = {draw(random, 1, 12), draw(random, 1, 12), draw(random, 1, 12), draw(random, 1, 12)};
    const QList<QStringList> languages{{u"en"_s, u"es"_s, u"fr"_s}, {u"fr"_s}, {u"es"_s, u"pt"_s}};
    p.forum.languages = languages[draw(random, 0, 2)];
    // Numbers that do not follow the order of ids: what comes first by id is not first by number.
    for (auto &[id, line] : p.lines)
        line.number = draw(random, 0, 3) ? 12 - line.number : line.number;
    const QStringList codes{{}, {}, u"P.1"_s, u"p.1"_s, u"P.10"_s, u"P.9"_s, u"1.3.2"_s, u"11.3.2"_s, u"A"_s, u"Ñ 2"_s};
    for (auto &[id, s] : p.sessions) {
        s.title = drawText(random, 3);
        s.summary = drawText(random, 16);
        s.conceptualization = drawText(random, 16);
        s.objectives = drawText(random, 16);
        s.points = drawText(random, 16);
        if (s.subTheme)
            s.number = draw(random, 0, 5) ? draw(random, 1, 9) : draw(random, 1, 9999);
        else
            s.ownCode = codes[draw(random, 0, static_cast<int>(codes.size()) - 1)];
        if (draw(random, 0, 3) == 0)
            s.languages.clear();
    }
    return p;
}

namespace {

template <class Table>
auto &drawFrom(std::mt19937 &random, Table &table)
{
    return std::next(table.begin(), draw(random, 0, static_cast<int>(table.size()) - 1))->second;
}

std::vector<ForumDay> drawSpans(std::mt19937 &random, const Forum &forum)
{
    std::vector<ForumDay> spans;
    for (const ForumDay &day : forum.days) {
        for (int from = draw(random, 0, 40) * 30; from < 1440 && draw(random, 0, 2); from += draw(random, 0, 6) * 30) {
            const int to = std::min(1440, from + draw(random, 1, 24) * 30);
            spans.push_back({day.date, from, to});
            from = to;
        }
    }
    return spans;
}

void drawPerson(std::mt19937 &random, Person &person, const Forum &forum)
{
    static const QStringList zones{u"Pacific/Kiritimati"_s, u"Pacific/Pago_Pago"_s, u"Asia/Kathmandu"_s, u"Europe/Madrid"_s, u"America/Argentina/Cordoba"_s};
    person.zone.reset();
    person.workingHours.reset();
    if (draw(random, 0, 2))
        person.zone = Zone::make(zones[draw(random, 0, static_cast<int>(zones.size()) - 1)]).value();
    if (draw(random, 0, 2) == 0) {
        person.workingHours = WorkingHours{draw(random, 0, 23) * 60, draw(random, 0, 24) * 60};
        if (person.workingHours->fromMin == person.workingHours->toMin)
            person.workingHours.reset();
    }
    person.availability = draw(random, 0, 2) ? std::vector<ForumDay>() : drawSpans(random, forum);
}

void drawVenue(std::mt19937 &random, Venue &venue, const Forum &forum)
{
    venue.kind = draw(random, 0, 1) ? VenueKind::Room : VenueKind::Platform;
    venue.simultaneous = draw(random, 1, 2);
    venue.channels = draw(random, 0, 2);
    venue.capacity = draw(random, 0, 2) ? std::optional(draw(random, 20, 120)) : std::nullopt;
    venue.hours = draw(random, 0, 3) ? std::vector<ForumDay>() : drawSpans(random, forum);
}

void drawRules(std::mt19937 &random, Forum &forum)
{
    forum.rules.clear();
    for (const RuleInfo &info : ruleInfos()) {
        if (draw(random, 0, 5))
            continue;
        RuleSetting setting{QString::fromLatin1(info.name), draw(random, 0, 2) > 0, info.numbers};
        for (int &number : setting.numbers)
            number = info.areSteps ? draw(random, 0, 5) * (number > 9 ? 60 : 1) : draw(random, 0, 8) * 30;
        if (draw(random, 0, 5) == 0)
            setting.numbers.push_back(7); // no such number: the rule's own are meant
        forum.rules.push_back(std::move(setting));
    }
}

QString drawLink(std::mt19937 &random)
{
    static const QStringList links{{}, {}, u"https://example.org/1?a=b"_s, u"http://example.org:8080"_s, u"example.org"_s, u"ftp://example.org/x"_s, u"mailto:a@example.org"_s, u"https://"_s, u"https://ex ample.org"_s,
        u"see the page"_s, u"https://example"_s, u"mailto:nobody"_s};
    return links[draw(random, 0, static_cast<int>(links.size()) - 1)];
}

/// Where the sessions start: few times, so that many touch and overlap; around the clock's changes and midnight.
WallTime drawStart(std::mt19937 &random, const Forum &forum)
{
    static const std::vector<int> minutes{0, 30, 60, 90, 120, 150, 180, 210, 480, 540, 570, 600, 630, 660, 690, 720, 1320, 1380, 1410};
    const QDate day = forum.days[static_cast<size_t>(draw(random, 0, std::min(1, static_cast<int>(forum.days.size()) - 1)))].date;
    return {draw(random, 0, 15) ? day : day.addDays(-3), minutes[static_cast<size_t>(draw(random, 0, static_cast<int>(minutes.size()) - 1))]};
}

void drawClashing(std::mt19937 &random, const Programme &p, Session &s)
{
    static const std::vector<int> lengths{30, 30, 60, 60, 90, 120, 240, 270, 1440};
    static const QList<QStringList> languages{{}, {u"es"_s}, {u"es"_s, u"en"_s}, {u"en"_s, u"fr"_s, u"es"_s}};
    s.type = drawFrom(random, p.types).id;
    s.subTheme.reset();
    s.line.reset();
    s.number = 0;
    s.ownCode.clear();
    if (draw(random, 0, 3)) {
        s.subTheme = drawFrom(random, p.subThemes).id;
        s.number = draw(random, 1, 12);
    } else {
        s.ownCode = draw(random, 0, 2) ? u"P.%1"_s.arg(draw(random, 1, 9)) : QString();
        if (draw(random, 0, 1))
            s.line = drawFrom(random, p.lines).id;
    }
    s.start = draw(random, 0, 6) ? std::optional(drawStart(random, p.forum)) : std::nullopt;
    s.minutes = lengths[static_cast<size_t>(draw(random, 0, static_cast<int>(lengths.size()) - 1))];
    s.venue = draw(random, 0, 4) ? std::optional(drawFrom(random, p.venues).id) : std::nullopt;
    s.capacity = draw(random, 0, 1) ? std::optional(draw(random, 20, 120)) : std::nullopt;
    s.registration.registered = draw(random, 0, 1) ? draw(random, 20, 130) : 0;
    s.registration.link = drawLink(random);
    s.documents.clear();
    for (int i = draw(random, 0, 2); i > 0; --i)
        s.documents.push_back({u"Guide"_s, drawLink(random)});
    s.organisers.clear();
    for (int i = draw(random, 0, 2); i > 0; --i)
        s.organisers.push_back(drawFrom(random, p.organisations).id);
    s.languages = languages[draw(random, 0, 3)];
    s.interpreted = languages[draw(random, 0, 3)].mid(0, draw(random, 0, 2));
    s.participations.clear();
    for (int i = draw(random, 0, 3); i > 0; --i) {
        const PersonId person = drawFrom(random, p.people).id;
        if (draw(random, 0, 1))
            s.participations.push_back({person, static_cast<Role>(draw(random, 0, 4)), {}, {}});
        else
            s.participations.push_back({person, Role::Interpreter, u"en"_s, draw(random, 0, 1) ? u"es"_s : u"fr"_s});
    }
    s.status = static_cast<SessionStatus>(draw(random, 0, 9) == 0 ? 3 : draw(random, 0, 2));
    s.title = Text(u"en"_s, u"Title"_s);
    if (draw(random, 0, 1)) {
        s.title.set(u"es"_s, u"Título"_s);
        if (draw(random, 0, 2) == 0)
            s.title.set(u"en"_s, u"Another title"_s);
    }
    s.locked = false;
}

} // namespace

Programme clashingProgramme(std::mt19937 &random, int sessions)
{
    Programme p = samples::emptyForum();
    // Madrid's clock is put forward on 28 March and back on 31 October 2021; Lord Howe's by half an hour on 4 April and 3 October.
    static const std::vector<std::pair<QString, QDate>> places{{u"Europe/Madrid"_s, QDate(2021, 3, 28)}, {u"Europe/Madrid"_s, QDate(2021, 10, 31)},
        {u"Australia/Lord_Howe"_s, QDate(2021, 4, 4)}, {u"America/Argentina/Cordoba"_s, QDate(2021, 5, 31)}, {u"Asia/Kathmandu"_s, QDate(2021, 5, 31)}};
    const auto &[zone, first] = places[static_cast<size_t>(draw(random, 0, static_cast<int>(places.size()) - 1))];
    p.forum.zone = Zone::make(zone).value();
    p.forum.days.clear();
    for (int day = draw(random, 0, 1); day < 3; ++day)
        p.forum.days.push_back({first.addDays(day - 1), draw(random, 0, 18) * 30, draw(random, 0, 3) ? 1440 : draw(random, 20, 47) * 30});
    p.forum.languages = draw(random, 0, 1) ? QStringList{u"en"_s, u"es"_s, u"fr"_s} : QStringList{u"es"_s};
    drawRules(random, p.forum);
    for (auto &[id, person] : p.people)
        drawPerson(random, person, p.forum);
    Venue third = p.venues.begin()->second;
    third.id = {samples::countedIds(900)()};
    p.venues.emplace(third.id, third);
    for (auto &[id, venue] : p.venues)
        drawVenue(random, venue, p.forum);
    const IdSource ids = samples::countedIds(1000);
    for (int i = 0; i < sessions; ++i) {
        Session s;
        s.id = {ids()};
        drawClashing(random, p, s);
        p.sessions.emplace(s.id, s);
    }
    return p;
}

Edit clashingEdit(std::mt19937 &random, const Programme &programme)
{
    Programme after = programme;
    for (int step = draw(random, 1, 3); step > 0; --step) {
        const int kind = draw(random, 0, 19);
        if (kind == 0 || after.sessions.empty()) {
            Session s;
            s.id = {samples::countedIds(static_cast<quint32>(draw(random, 5000, 2'000'000)))()};
            drawClashing(random, after, s);
            after.sessions.insert_or_assign(s.id, s);
        } else if (kind == 1) {
            after.sessions.erase(drawFrom(random, after.sessions).id);
        } else if (kind == 2) {
            drawPerson(random, drawFrom(random, after.people), after.forum);
        } else if (kind == 3) {
            drawVenue(random, drawFrom(random, after.venues), after.forum);
        } else if (kind == 4) {
            SessionType &type = drawFrom(random, after.types);
            type.exclusive = !type.exclusive;
        } else if (kind == 5) {
            drawFrom(random, after.lines).number = draw(random, 1, 3);
        } else if (kind == 6) {
            SubTheme &subTheme = drawFrom(random, after.subThemes);
            subTheme.number = draw(random, 1, 3);
            subTheme.line = drawFrom(random, after.lines).id;
        } else if (kind == 7) {
            if (draw(random, 0, 1))
                drawRules(random, after.forum);
            else
                after.forum.languages = draw(random, 0, 1) ? QStringList{u"fr"_s, u"es"_s} : QStringList{u"en"_s};
        } else if (kind == 8) {
            after.forum.notes += u'x';
        } else if (kind < 13) {
            Session &s = drawFrom(random, after.sessions);
            const SessionId id = s.id;
            drawClashing(random, after, s);
            s.id = id;
        } else if (Session &s = drawFrom(random, after.sessions); kind < 18) {
            s.start = kind == 17 ? std::nullopt : std::optional(drawStart(random, after.forum));
        } else {
            s.venue = drawFrom(random, after.venues).id;
        }
    }
    return {{EditVerb::Modify, {}}, difference(programme, after)};
}

std::vector<Finding> sheetsAndCodes(const std::vector<Finding> &findings)
{
    std::vector<Finding> some;
    std::ranges::copy_if(findings, std::back_inserter(some), [](const Finding &finding) { return finding.rule <= Rule::SubThemeDoubled; });
    return some;
}

std::vector<Finding> codeFindings(const Programme &programme)
{
    std::vector<Finding> some = sheetsAndCodes(checkProgramme(programme));
    std::erase_if(some, [](const Finding &finding) { return finding.rule < Rule::CodeDoubled; });
    return some;
}

QString codeByHand(const Programme &programme, const Session &session)
{
    if (!session.subTheme)
        return session.ownCode;
    const SubTheme &subTheme = programme.subThemes.at(*session.subTheme);
    return u"%1.%2.%3"_s.arg(programme.lines.at(subTheme.line).number).arg(subTheme.number).arg(session.number);
}

std::vector<Finding> ofRule(const std::vector<Finding> &findings, Rule rule)
{
    std::vector<Finding> some;
    std::ranges::copy_if(findings, std::back_inserter(some), [rule](const Finding &finding) { return finding.rule == rule; });
    return some;
}

QStringList linesOf(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        QStringList parts{ruleName(finding.rule), QString::number(static_cast<int>(finding.severity))};
        for (const SessionId &id : finding.sessions)
            parts << id.toString();
        if (!finding.subject.isNull())
            parts << finding.subject.toString(QUuid::WithoutBraces);
        lines << (parts + finding.args).join(u'|');
    }
    return lines;
}

} // namespace planner::test
