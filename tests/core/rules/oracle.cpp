// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/oracle.h"

#include "core/base/words.h"
#include "tests/core/rules/ruleprogrammes.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>
#include <map>
#include <set>

namespace planner::test {

using namespace Qt::StringLiterals;

namespace {

struct Run {
    const Session *session;
    qint64 start;
    qint64 end;
};

class Oracle {
public:
    explicit Oracle(const Programme &programme) : p(programme)
    {
        for (const auto &[id, s] : p.sessions) {
            if (!s.start || s.status == SessionStatus::Cancelled)
                continue;
            const qint64 start = p.forum.zone.resolve(*s.start).instant.utcMin;
            runs.push_back({&s, start, start + s.minutes});
        }
    }

    std::vector<Finding> findings()
    {
        for (const auto &[id, s] : p.sessions)
            sheet(s);
        codes();
        for (const Run &run : runs)
            placed(run);
        languages();
        return found;
    }

private:
    /// Whether the forum has the rule off, and its numbers or @p usual.
    bool off(const QString &rule) const
    {
        return std::ranges::any_of(p.forum.rules, [&](const RuleSetting &s) { return s.rule == rule && !s.on; });
    }
    std::vector<int> numbers(const QString &rule, const std::vector<int> &usual, bool isAnyEven = false) const
    {
        for (const RuleSetting &s : p.forum.rules) {
            if (s.rule == rule && (isAnyEven ? !s.numbers.empty() && s.numbers.size() % 2 == 0 : s.numbers.size() == usual.size()))
                return s.numbers;
        }
        return usual;
    }
    void add(Rule rule, Severity severity, std::vector<SessionId> sessions, QStringList args = {}, QUuid subject = {})
    {
        if (!off(ruleName(rule)))
            found.push_back({rule, severity, std::move(sessions), std::move(args), subject});
    }
    static QString n(qint64 number) { return QString::number(number); }

    void sheet(const Session &s)
    {
        const std::vector<std::tuple<QString, Text, int>> limited{{u"summary"_s, s.summary, p.forum.wordLimits.summary}, {u"conceptualization"_s, s.conceptualization, p.forum.wordLimits.conceptualization},
            {u"objectives"_s, s.objectives, p.forum.wordLimits.objectives}, {u"points"_s, s.points, p.forum.wordLimits.points}};
        for (const auto &[name, text, limit] : limited) {
            for (const Text::Version &version : text.versions()) {
                if (const int words = wordCount(version.text); words > limit)
                    add(Rule::SheetWordLimit, Severity::Error, {s.id}, {name, version.lang, n(words), n(limit)});
            }
        }
        if (s.status == SessionStatus::Cancelled)
            return;
        for (const auto &[name, text, severity] : {std::tuple(u"title"_s, s.title, Severity::Error), std::tuple(u"summary"_s, s.summary, Severity::Warning)}) {
            if (text.isEmpty())
                add(Rule::SheetFieldMissing, severity, {s.id}, {name, QString()});
            for (const QString &lang : p.forum.languages) {
                if (!text.isEmpty() && text.in(lang).isEmpty())
                    add(Rule::SheetFieldMissing, Severity::Hint, {s.id}, {name, lang});
            }
        }
        for (const auto &[name, isMissing] : {std::pair(u"organisers"_s, s.organisers.empty()), std::pair(u"languages"_s, s.languages.isEmpty()), std::pair(u"venue"_s, s.start && !s.venue)}) {
            if (isMissing)
                add(Rule::SheetFieldMissing, Severity::Warning, {s.id}, {name, QString()});
        }
        for (const auto &[name, text] : {std::pair(u"title"_s, s.title), std::pair(u"summary"_s, s.summary), std::pair(u"conceptualization"_s, s.conceptualization), std::pair(u"objectives"_s, s.objectives), std::pair(u"points"_s, s.points)}) {
            for (const Text::Version &version : text.versions()) {
                if (version.lang != text.source() && version.madeFrom != Text::digest(text.in(text.source())))
                    add(Rule::TranslationOutdated, Severity::Warning, {s.id}, {name, version.lang});
            }
        }
        static const QRegularExpression link(u"^(https?://([^/?#@ ]*@)?([^/?#: .]+\\.[^/?#: ]+|localhost)(:[0-9]+)?([/?#][^ ]*)?|mailto:[^@ ]*@[^ ]*)$"_s);
        std::set<QString> documents;
        for (const RelevantDocument &document : s.documents)
            documents.insert(document.url);
        if (!s.registration.link.isEmpty() && !link.match(s.registration.link).hasMatch())
            add(Rule::LinkInvalid, Severity::Warning, {s.id}, {u"link"_s, s.registration.link});
        for (const QString &url : documents) {
            if (!url.isEmpty() && !link.match(url).hasMatch())
                add(Rule::LinkInvalid, Severity::Warning, {s.id}, {u"documents"_s, url});
        }
    }

    void codes()
    {
        std::map<QString, std::vector<SessionId>> byCode;
        for (const auto &[id, s] : p.sessions)
            byCode[codeByHand(p, s)].push_back(id);
        for (const auto &[code, ids] : byCode) {
            if (!code.isEmpty() && ids.size() > 1)
                add(Rule::CodeDoubled, Severity::Error, ids, {code, n(std::ssize(ids))});
            for (const SessionId &id : ids) {
                if (code.isEmpty())
                    add(Rule::CodeMissing, Severity::Warning, {id});
            }
        }
        std::map<int, int> lines;
        for (const auto &[id, line] : p.lines)
            ++lines[line.number];
        for (const auto &[number, count] : lines) {
            if (count > 1)
                add(Rule::LineDoubled, Severity::Error, {}, {n(number), n(count)});
        }
        std::map<QString, std::pair<int, std::set<int>>> places;
        for (const auto &[id, sub] : p.subThemes) {
            auto &[count, numbers] = places[u"%1.%2"_s.arg(p.lines.at(sub.line).number).arg(sub.number)];
            ++count;
            for (const auto &[sessionId, s] : p.sessions) {
                if (s.subTheme == id)
                    numbers.insert(s.number);
            }
        }
        for (const auto &[code, place] : places) {
            if (place.first > 1)
                add(Rule::SubThemeDoubled, Severity::Error, {}, {code, n(place.first)});
            int holes = 0;
            for (int number = 1; !place.second.empty() && number < *place.second.rbegin() && holes < 10; ++number) {
                if (!place.second.contains(number)) {
                    add(Rule::CodeHole, Severity::Hint, {}, {u"%1.%2"_s.arg(code).arg(number), code});
                    ++holes;
                }
            }
        }
    }

    static bool comesBefore(const Run &a, const Run &b) { return a.start < b.start || (a.start == b.start && a.session->id < b.session->id); }
    /// Those that run when @p late starts and come before it, and that are @p alike; in order.
    template <class Alike>
    std::vector<Run> others(const Run &late, Alike &&alike) const
    {
        std::vector<Run> list;
        for (const Run &other : runs) {
            if (other.session != late.session && comesBefore(other, late) && other.end > late.start && alike(*other.session))
                list.push_back(other);
        }
        std::ranges::sort(list, comesBefore);
        return list;
    }
    void addMeeting(Rule rule, Severity severity, const Run &run, const std::vector<Run> &list, QUuid subject, QStringList more = {})
    {
        add(rule, severity, {run.session->id, list.front().session->id}, QStringList{n(std::ssize(list) + 1)} + more, subject);
    }
    static bool hasPerson(const Session &s, const PersonId &id, bool onlyInterprets = false)
    {
        return std::ranges::any_of(s.participations, [&](const Participation &part) { return part.person == id && (!onlyInterprets || part.role == Role::Interpreter); });
    }
    bool inSpans(const std::vector<ForumDay> &spans, const Run &run) const
    {
        for (qint64 minute = run.start; minute < run.end; ++minute) {
            const WallTime wall = p.forum.zone.wallAt({minute});
            if (std::ranges::none_of(spans, [&](const ForumDay &span) { return span.date == wall.date && span.openMin <= wall.minute && wall.minute < span.closeMin; }))
                return false;
        }
        return true;
    }
    /// Does a clock in @p zone show from ≤ time < to, round midnight, at any minute?
    static bool inHours(int from, int to, const Zone &zone, const Run &run)
    {
        for (qint64 minute = run.start; minute < run.end; ++minute) {
            const int clock = zone.wallAt({minute}).minute;
            if (from < to ? from <= clock && clock < to : from > to && (clock >= from || clock < to))
                return true;
        }
        return false;
    }

    void placed(const Run &run)
    {
        const Session &s = *run.session;
        const Zone &zone = p.forum.zone;
        const Venue *venue = s.venue ? &p.venues.at(*s.venue) : nullptr;
        if (!p.forum.days.empty() && !inSpans(p.forum.days, run)) {
            const bool isDay = std::ranges::any_of(p.forum.days, [&](const ForumDay &day) { return day.date == s.start->date; });
            add(Rule::TimeOutside, Severity::Warning, {s.id}, {isDay ? u"hours"_s : u"day"_s});
        }
        if (zone.wallAt({run.end - 1}).date > s.start->date)
            add(Rule::TimeMidnight, Severity::Hint, {s.id});
        const bool isShown = zone.wallAt({run.start}) == *s.start;
        if (!isShown)
            add(Rule::TimeGap, Severity::Error, {s.id}, {zone.wallAt({run.start}).toString()});
        for (qint64 later = run.start + 1; isShown && later < run.start + 24 * 60; ++later) {
            if (zone.wallAt({later}) == *s.start) {
                add(Rule::TimeTwice, Severity::Warning, {s.id});
                break;
            }
        }
        if (venue) {
            if (const auto list = others(run, [&](const Session &o) { return o.venue == s.venue; }); std::ssize(list) + 1 > venue->simultaneous)
                addMeeting(Rule::VenueOver, Severity::Error, run, list, venue->id.value, {n(venue->simultaneous)});
            if (!venue->hours.empty() && !inSpans(venue->hours, run))
                add(Rule::VenueClosed, Severity::Warning, {s.id}, {}, venue->id.value);
            if (s.capacity && venue->capacity && *s.capacity > *venue->capacity)
                add(Rule::VenueSmall, Severity::Warning, {s.id}, {n(*s.capacity), n(*venue->capacity)}, venue->id.value);
            if (s.interpreted.size() > venue->channels)
                add(Rule::VenueChannels, Severity::Warning, {s.id}, {n(s.interpreted.size()), n(venue->channels)}, venue->id.value);
        }
        int room = s.capacity.value_or(INT_MAX);
        if (venue && venue->capacity && *venue->capacity < room)
            room = *venue->capacity;
        if (s.registration.registered > room)
            add(Rule::AudienceOver, Severity::Warning, {s.id}, {n(s.registration.registered), n(room)});
        people(run, venue);
        interpreters(run);
        audience(run);
    }

    void people(const Run &run, const Venue *venue)
    {
        const Session &s = *run.session;
        std::set<PersonId> seen;
        const std::vector<int> night = numbers(u"person.night"_s, {22 * 60, 7 * 60});
        const int way = numbers(u"person.move"_s, {10})[0];
        for (const Participation &part : s.participations) {
            if (!seen.insert(part.person).second)
                continue;
            const Person &person = p.people.at(part.person);
            const bool speaks = std::ranges::any_of(s.participations, [&](const Participation &o) { return o.person == person.id && o.role != Role::Interpreter; });
            if (const auto list = others(run, [&](const Session &o) { return hasPerson(o, person.id); }); !list.empty())
                addMeeting(speaks ? Rule::PersonTwice : Rule::InterpreterTwice, Severity::Error, run, list, person.id.value);
            if (!person.availability.empty() && !inSpans(person.availability, run))
                add(Rule::PersonUnavailable, Severity::Error, {s.id}, {}, person.id.value);
            const auto there = [&](const Zone &zone) { return QStringList{zone.wallAt({run.start}).toString(), zone.wallAt({run.end}).toString(), zone.name()}; };
            if (person.zone && inHours(night[0] % 1440, night[1] % 1440, *person.zone, run))
                add(Rule::PersonNight, Severity::Warning, {s.id}, there(*person.zone), person.id.value);
            const Zone zone = person.zone.value_or(p.forum.zone);
            if (person.workingHours && inHours(person.workingHours->toMin % 1440, person.workingHours->fromMin, zone, run))
                add(Rule::PersonHours, Severity::Hint, {s.id}, there(zone), person.id.value);
            const Run *last = nullptr;
            for (const Run &other : runs) {
                const Venue *where = other.session->venue ? &p.venues.at(*other.session->venue) : nullptr;
                const bool isWay = venue && where && venue != where && venue->kind == VenueKind::Room && where->kind == VenueKind::Room;
                const qint64 gap = run.start - other.end;
                if (isWay && hasPerson(*other.session, person.id) && gap >= 0 && gap < way && (!last || other.end > last->end || (other.end == last->end && comesBefore(other, *last))))
                    last = &other;
            }
            if (last)
                add(Rule::PersonMove, Severity::Warning, {s.id, last->session->id}, {n(run.start - last->end), n(way)}, person.id.value);
        }
    }

    void interpreters(const Run &run)
    {
        const Session &s = *run.session;
        const std::vector<int> steps = numbers(u"interpreter.few"_s, {40, 1, 240, 2, 360, 3, 480, 4}, true);
        int needed = steps.back();
        // The first step that is long enough counts, also where somebody has set them out of order.
        for (size_t i = 0; i < steps.size(); i += 2) {
            if (s.minutes <= steps[i]) {
                needed = steps[i + 1];
                break;
            }
        }
        for (const QString &lang : s.interpreted) {
            std::set<PersonId> team;
            for (const Participation &part : s.participations) {
                if (part.role == Role::Interpreter && part.to == lang)
                    team.insert(part.person);
            }
            if (std::ssize(team) < needed)
                add(Rule::InterpretersFew, Severity::Warning, {s.id}, {lang, n(std::ssize(team)), n(needed), n(s.minutes)});
        }
        const int rest = numbers(u"interpreter.rest"_s, {15})[0];
        const int longest = numbers(u"interpreter.turn"_s, {240})[0];
        const int most = numbers(u"interpreter.day"_s, {420})[0];
        for (const auto &[id, person] : p.people) {
            if (!hasPerson(s, id, true))
                continue;
            std::vector<Run> work;
            for (const Run &other : runs) {
                if (hasPerson(*other.session, id, true))
                    work.push_back(other);
            }
            const Run *last = nullptr;
            qint64 begin = run.start;
            for (size_t again = 0; again <= work.size(); ++again) {
                for (const Run &other : work) {
                    if (other.start < begin && other.end > begin - rest)
                        begin = other.start;
                }
            }
            const QDate day = p.forum.zone.wallAt({run.start}).date;
            qint64 minutes = s.minutes;
            for (const Run &other : work) {
                const qint64 gap = run.start - other.end;
                if (gap >= 0 && gap < rest && (!last || other.end > last->end || (other.end == last->end && comesBefore(other, *last))))
                    last = &other;
                if (other.session != &s && comesBefore(other, run) && p.forum.zone.wallAt({other.start}).date == day)
                    minutes += other.session->minutes;
            }
            if (run.end - begin > longest)
                add(Rule::InterpreterTurn, Severity::Warning, {s.id}, {n(run.end - begin), n(longest)}, id.value);
            if (last)
                add(Rule::InterpreterRest, Severity::Warning, {s.id, last->session->id}, {n(run.start - last->end), n(rest)}, id.value);
            if (minutes > most)
                add(Rule::InterpreterDay, Severity::Warning, {s.id}, {day.toString(Qt::ISODate), n(minutes), n(most)}, id.value);
        }
    }

    LineId lineIdOf(const Session &s) const { return s.subTheme ? p.subThemes.at(*s.subTheme).line : s.line.value_or(LineId()); }

    void audience(const Run &run)
    {
        const Session &s = *run.session;
        std::vector<Run> plenaries;
        for (const Run &other : runs) {
            const bool isExclusive = p.types.at(s.type).exclusive;
            if (other.session != &s && p.types.at(other.session->type).exclusive && other.start < run.end && run.start < other.end && (!isExclusive || comesBefore(other, run)))
                plenaries.push_back(other);
        }
        std::ranges::sort(plenaries, comesBefore);
        if (!plenaries.empty())
            add(Rule::PlenaryBeside, Severity::Warning, {s.id, plenaries.front().session->id}, {n(std::ssize(plenaries))});
        const LineId line = lineIdOf(s);
        if (!line.isNull()) {
            if (const auto list = others(run, [&](const Session &o) { return lineIdOf(o) == line && !(s.subTheme && o.subTheme == s.subTheme); }); !list.empty())
                addMeeting(Rule::LineParallel, Severity::Hint, run, list, line.value);
        }
        if (s.subTheme) {
            if (const auto list = others(run, [&](const Session &o) { return o.subTheme == s.subTheme; }); !list.empty())
                addMeeting(Rule::SubThemeParallel, Severity::Warning, run, list, s.subTheme->value);
        }
        for (const OrganisationId &id : std::set<OrganisationId>(s.organisers.begin(), s.organisers.end())) {
            if (const auto list = others(run, [&](const Session &o) { return std::ranges::count(o.organisers, id) > 0; }); !list.empty())
                addMeeting(Rule::OrganiserParallel, Severity::Hint, run, list, id.value);
        }
    }

    /// Minute by minute over each day, between the instants at which it begins and ends.
    void languages()
    {
        const int least = std::max(1, numbers(u"language.none"_s, {60})[0]);
        std::set<QDate> days;
        for (const Run &run : runs) {
            for (qint64 minute = run.start; minute < run.end; ++minute)
                days.insert(p.forum.zone.wallAt({minute}).date);
        }
        for (const QDate day : days) {
            const qint64 from = p.forum.zone.resolve({day, 0}).instant.utcMin;
            const qint64 to = p.forum.zone.resolve({day.addDays(1), 0}).instant.utcMin;
            std::vector<const Run *> some;
            for (const Run &run : runs) {
                if (run.start < to && run.end > from && !(run.session->languages.isEmpty() && run.session->interpreted.isEmpty()))
                    some.push_back(&run);
            }
            for (const QString &lang : p.forum.languages) {
                qint64 begin = -1;
                for (qint64 minute = from; minute <= to; ++minute) {
                    bool isAny = false;
                    bool isIn = false;
                    for (const Run *run : some) {
                        if (minute < to && run->start <= minute && minute < run->end) {
                            isAny = true;
                            isIn = isIn || run->session->languages.contains(lang) || run->session->interpreted.contains(lang);
                        }
                    }
                    const bool isLacking = isAny && !isIn;
                    if (isLacking && begin < 0)
                        begin = minute;
                    if (!isLacking && begin >= 0) {
                        if (minute - begin >= least)
                            add(Rule::LanguageNone, Severity::Hint, {}, {lang, day.toString(Qt::ISODate), n(p.forum.zone.wallAt({begin}).minute), minute == to ? u"1440"_s : n(p.forum.zone.wallAt({minute}).minute)});
                        begin = -1;
                    }
                }
            }
        }
    }

    const Programme &p;
    std::vector<Run> runs;
    std::vector<Finding> found;
};

} // namespace

std::vector<Finding> findingsByHand(const Programme &programme)
{
    return Oracle(programme).findings();
}

QStringList sortedLines(const std::vector<Finding> &findings)
{
    QStringList lines = linesOf(findings);
    lines.sort();
    return lines;
}

} // namespace planner::test
