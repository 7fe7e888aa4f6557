// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingsengine.h"

#include "core/base/words.h"
#include "core/domain/fields.h"

#include <algorithm>
#include <future>

namespace planner {

namespace {

constexpr qsizetype kManySheets = 400; ///< are read by two threads

/// May the edit of the forum change what any rule says?
bool concernsRules(const Replace<Forum> &replace)
{
    static const QStringList harmless{QStringLiteral("name"), QStringLiteral("edition"), QStringLiteral("place"), QStringLiteral("motto"), QStringLiteral("otherZones"),
        QStringLiteral("defaultMinutes"), QStringLiteral("notes")};
    if (!replace.before || !replace.after)
        return true;
    const QStringList changed = changedFields(*replace.before, *replace.after);
    return std::ranges::any_of(changed, [](const QString &field) { return !harmless.contains(field); });
}

template <class Record, class F>
bool differs(const Replace<Record> &replace, F Record::*field)
{
    return !replace.before || !replace.after || !((*replace.before).*field == (*replace.after).*field);
}

} // namespace

void FindingCounts::add(const std::vector<Finding> &findings, int step)
{
    for (const Finding &finding : findings)
        (finding.severity == Severity::Error ? errors : finding.severity == Severity::Warning ? warnings : hints) += step;
}

FindingsEngine::FindingsEngine(const Programme &programme) : m_programme(programme), m_rules(programme.forum), m_index(programme)
{
    readAll();
}

void FindingsEngine::reset()
{
    m_rules = RuleSet(m_programme.forum);
    m_index = RuleIndex(m_programme);
    m_hours = {};
    m_placed.clear();
    m_beside.clear();
    m_sheets.clear();
    m_codes.clear();
    m_places.clear();
    m_days.clear();
    m_counts = {};
    readAll();
}

void FindingsEngine::readAll()
{
    m_unread.clear();
    m_unread.reserve(static_cast<qsizetype>(m_programme.sessions.size()));
    for (const auto &[id, session] : m_programme.sessions) {
        m_unread.insert(id.value);
        lookAt(id.value);
        m_hours.count(m_programme.forum, *m_index.find(id.value), 1);
    }
    for (auto code = m_index.codes().keyBegin(); code != m_index.codes().keyEnd(); ++code)
        lookAtCode(*code);
    lookAtPlaces();
    for (const QDate day : m_hours.days())
        lookAtDay(day);
}

template <class Key>
void FindingsEngine::keep(QHash<Key, std::vector<Finding>> &all, const Key &key, std::vector<Finding> found)
{
    const auto known = all.find(key);
    if (known != all.end()) {
        m_counts.add(*known, -1);
        if (found.empty())
            all.erase(known);
        else
            *known = std::move(found);
    } else if (!found.empty()) {
        all.insert(key, std::move(found));
    } else {
        return;
    }
    if (const auto now = all.constFind(key); now != all.constEnd())
        m_counts.add(*now, 1);
}

void FindingsEngine::lookAt(const QUuid &session)
{
    std::vector<Finding> found;
    const Session *record = m_programme.find<Session>({session});
    const Indexed *indexed = m_index.find(session);
    if (record && indexed && indexed->placed)
        checkPlaced(context(), *record, *indexed->placed, found);
    const auto forEachBeside = [&session](const std::vector<Finding> &findings, auto &&visit) {
        for (const Finding &finding : findings) {
            for (const SessionId &other : finding.sessions) {
                if (other.value != session)
                    visit(other.value);
            }
        }
    };
    if (const auto known = m_placed.constFind(session); known != m_placed.constEnd()) {
        forEachBeside(*known, [&](const QUuid &other) {
            if (const auto beside = m_beside.find(other); beside != m_beside.end()) {
                beside->remove(session);
                if (beside->isEmpty())
                    m_beside.erase(beside);
            }
        });
    }
    forEachBeside(found, [&](const QUuid &other) { m_beside[other].insert(session); });
    keep(m_placed, session, std::move(found));
}

void FindingsEngine::lookAtCode(const QString &code)
{
    std::vector<Finding> found;
    checkCode(context(), code, found);
    keep(m_codes, code, std::move(found));
}

void FindingsEngine::lookAtPlaces()
{
    QHash<QString, std::vector<Finding>> places;
    for (const auto &[id, subTheme] : m_programme.subThemes) {
        const QString code = codeOf(m_programme, subTheme);
        if (places.contains(code))
            continue;
        checkHoles(context(), subTheme, places[code]);
    }
    checkLineNumbers(context(), places[QString()]);
    const QStringList gone = m_places.keys();
    for (const QString &code : gone) {
        if (!places.contains(code))
            keep(m_places, code, {});
    }
    for (auto place = places.begin(); place != places.end(); ++place)
        keep(m_places, place.key(), std::move(*place));
}

void FindingsEngine::lookAtDay(QDate day)
{
    std::vector<Finding> found;
    m_hours.check(context(), day, found);
    keep(m_days, day, std::move(found));
}

/// The sessions that stand otherwise in the index after a change.
void FindingsEngine::addReindexed(const Change &change, QSet<QUuid> &sessions) const
{
    const auto addWhere = [&](auto &&isMeant) {
        for (const auto &[id, record] : m_programme.sessions) {
            if (isMeant(record))
                sessions.insert(id.value);
        }
    };
    if (const auto *session = std::get_if<Replace<Session>>(&change)) {
        sessions.insert(session->id().value);
    } else if (const auto *type = std::get_if<Replace<SessionType>>(&change)) {
        if (differs(*type, &SessionType::exclusive))
            addWhere([&](const Session &one) { return one.type == type->id(); });
    } else if (const auto *line = std::get_if<Replace<ThematicLine>>(&change)) {
        if (differs(*line, &ThematicLine::number))
            addWhere([&](const Session &one) { return one.subTheme && m_programme.subThemes.at(*one.subTheme).line == line->id(); });
    } else if (const auto *subTheme = std::get_if<Replace<SubTheme>>(&change)) {
        if (differs(*subTheme, &SubTheme::number) || differs(*subTheme, &SubTheme::line))
            addWhere([&](const Session &one) { return one.subTheme == subTheme->id(); });
    } else if (const auto *venue = std::get_if<Replace<Venue>>(&change)) {
        if (differs(*venue, &Venue::kind))
            m_index.timeline(Group::Venue, venue->id().value).all([&](const Placed &placed) { sessions.insert(placed.id); });
    }
}

/// The sessions whose place in the index stays, but which rules may see otherwise.
void FindingsEngine::addLooked(const Change &change, QSet<QUuid> &sessions) const
{
    const auto addAll = [&](Group group, const QUuid &of) { m_index.timeline(group, of).all([&](const Placed &placed) { sessions.insert(placed.id); }); };
    if (const auto *person = std::get_if<Replace<Person>>(&change)) {
        if (differs(*person, &Person::zone) || differs(*person, &Person::availability) || differs(*person, &Person::workingHours))
            addAll(Group::Person, person->id().value);
    } else if (const auto *venue = std::get_if<Replace<Venue>>(&change)) {
        addAll(Group::Venue, venue->id().value);
    }
}

/// The sessions about which a rule may say something else because of where this one is: those that start while it runs or
/// soon after, and have something in common with it.
void FindingsEngine::addAffected(const QUuid &session, QSet<QUuid> &affected) const
{
    affected.insert(session);
    const Indexed *indexed = m_index.find(session);
    if (!indexed || !indexed->placed)
        return;
    const Placed &placed = *indexed->placed;
    const int rest = m_rules.number(Rule::InterpreterRest);
    const auto add = [&affected](const Placed &other) { affected.insert(other.id); };
    for (const auto &[group, of] : indexed->groups) {
        const Timeline &timeline = m_index.timeline(group, of);
        qint64 until = placed.end;
        if (group == Group::Person)
            until += m_rules.number(Rule::PersonMove);
        if (group == Group::Interpreter) {
            until = std::max(until + rest, placed.start + 2 * kMinutesADay); // the day's work, also where that has 25 hours
            for (bool isOpen = true; isOpen;) { // and the turn that it may be part of
                isOpen = false;
                timeline.startingIn(until - kMinutesADay - rest, until, [&](const Placed &other) {
                    if (other.end + rest > until) {
                        until = other.end + rest;
                        isOpen = true;
                    }
                });
            }
        }
        timeline.startingIn(placed.start, until, add);
    }
    if (indexed->isExclusive)
        m_index.all().meeting(placed.start, placed.end, add);
}

std::vector<SessionId> FindingsEngine::follow(const Edit &edit)
{
    const bool isAll = std::ranges::any_of(edit.changes, [](const Change &change) {
        const auto *forum = std::get_if<Replace<Forum>>(&change);
        return forum && concernsRules(*forum);
    });
    std::vector<SessionId> told;
    if (isAll) {
        reset();
        for (const auto &[id, session] : m_programme.sessions)
            told.push_back(id);
        return told;
    }
    QSet<QUuid> moved;
    QSet<QUuid> affected;
    bool areNumbersNew = false;
    for (const Change &change : edit.changes) {
        addReindexed(change, moved);
        addLooked(change, affected);
        const RecordKind kind = kindOf(change);
        areNumbersNew = areNumbersNew || kind == RecordKind::ThematicLine || kind == RecordKind::SubTheme;
    }
    QSet<QString> codes;
    QSet<QDate> days;
    QSet<SubThemeId> subThemes;
    QHash<QUuid, Indexed> before;
    const auto noteCode = [&](const Indexed &indexed) {
        codes.insert(indexed.code);
        if (indexed.subTheme)
            subThemes.insert(*indexed.subTheme);
    };
    const auto note = [&](const QUuid &id, int step) {
        addAffected(id, affected);
        const Indexed *indexed = m_index.find(id);
        if (!indexed)
            return;
        m_hours.count(m_programme.forum, *indexed, step);
        if (step < 0)
            before.insert(id, *indexed);
        if (indexed->placed) {
            const std::vector<QDate> touched = LanguageHours::daysOf(m_programme.forum, *indexed->placed);
            days.unite({touched.begin(), touched.end()});
        }
    };
    for (const QUuid &id : std::as_const(moved))
        note(id, -1);
    for (const QUuid &id : std::as_const(moved)) {
        if (const Session *session = m_programme.find<Session>({id}))
            m_index.put(*session);
        else
            m_index.take({id});
    }
    for (const QUuid &id : std::as_const(moved)) {
        note(id, 1);
        const auto was = before.constFind(id);
        const Indexed *is = m_index.find(id);
        if (was != before.constEnd() && is && was->code == is->code && was->subTheme == is->subTheme && was->number == is->number)
            continue; // most moves leave codes alone
        if (was != before.constEnd())
            noteCode(*was);
        if (is)
            noteCode(*is);
    }
    for (const Change &change : edit.changes) {
        if (kindOf(change) == RecordKind::Session) {
            setSheet(idOf(change), {});
            if (m_programme.find<Session>({idOf(change)}))
                m_unread.insert(idOf(change));
            else
                m_unread.remove(idOf(change));
        }
    }
    for (const QUuid &id : std::as_const(affected)) {
        for (const Finding &finding : m_placed.value(id)) // whom they named may have one less
            told.insert(told.end(), finding.sessions.begin(), finding.sessions.end());
        lookAt(id);
        told.push_back({id});
        for (const Finding &finding : m_placed.value(id))
            told.insert(told.end(), finding.sessions.begin(), finding.sessions.end());
    }
    for (const QString &code : std::as_const(codes)) {
        lookAtCode(code);
        const std::set<SessionId> &coded = m_index.coded(code);
        told.insert(told.end(), coded.begin(), coded.end());
    }
    if (areNumbersNew) {
        lookAtPlaces();
    } else {
        for (const SubThemeId &id : std::as_const(subThemes)) {
            std::vector<Finding> found;
            checkHoles(context(), m_programme.subThemes.at(id), found);
            keep(m_places, codeOf(m_programme, m_programme.subThemes.at(id)), std::move(found));
        }
    }
    for (const QDate day : std::as_const(days))
        lookAtDay(day);
    std::ranges::sort(told);
    told.erase(std::unique(told.begin(), told.end()), told.end());
    return told;
}

std::vector<Finding> FindingsEngine::sheetOf(const SessionId &session) const
{
    std::vector<Finding> found;
    if (const Session *record = m_programme.find<Session>(session))
        checkSheet(m_programme, m_rules, *record, found);
    return found;
}

void FindingsEngine::setSheet(const QUuid &session, std::vector<Finding> found)
{
    keep(m_sheets, session, std::move(found));
    m_unread.remove(session);
}

void FindingsEngine::readSheets(qsizetype most)
{
    std::vector<QUuid> left;
    for (auto id = m_unread.cbegin(); id != m_unread.cend() && std::ssize(left) < most; ++id)
        left.push_back(*id);
    std::vector<std::vector<Finding>> found(left.size());
    const auto read = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            found[i] = sheetOf({left[i]});
    };
    const size_t middle = std::ssize(left) < kManySheets ? left.size() : left.size() / 2;
    std::future<void> other;
    if (middle < left.size())
        other = std::async(std::launch::async | std::launch::deferred, read, middle, left.size());
    read(0, middle);
    if (other.valid())
        other.get();
    for (size_t i = 0; i < left.size(); ++i)
        setSheet(left[i], std::move(found[i]));
}

template <class Visit>
void FindingsEngine::forEachOf(const SessionId &session, Visit &&visit)
{
    if (m_unread.contains(session.value))
        setSheet(session.value, sheetOf(session));
    const auto look = [&](const auto &all, const auto &key) {
        const auto found = all.constFind(key);
        if (found == all.constEnd())
            return;
        for (const Finding &finding : *found) {
            if (std::ranges::find(finding.sessions, session) != finding.sessions.end())
                visit(finding);
        }
    };
    look(m_placed, session.value);
    if (const auto naming = m_beside.constFind(session.value); naming != m_beside.constEnd()) {
        std::vector<QUuid> beside(naming->begin(), naming->end());
        std::ranges::sort(beside);
        for (const QUuid &other : beside)
            look(m_placed, other);
    }
    look(m_sheets, session.value);
    if (const Indexed *indexed = m_index.find(session.value))
        look(m_codes, indexed->code);
}

std::vector<Finding> FindingsEngine::of(const SessionId &session)
{
    std::vector<Finding> found;
    forEachOf(session, [&found](const Finding &finding) { found.push_back(finding); });
    std::ranges::stable_sort(found, std::greater<>(), &Finding::severity);
    return found;
}

std::optional<Severity> FindingsEngine::worst(const SessionId &session)
{
    std::optional<Severity> worst;
    forEachOf(session, [&worst](const Finding &finding) { worst = std::max(worst.value_or(finding.severity), finding.severity); });
    return worst;
}

std::vector<Finding> FindingsEngine::all()
{
    readSheets(m_unread.size());
    std::vector<Finding> found;
    const auto add = [&found](const std::vector<Finding> &findings) { found.insert(found.end(), findings.begin(), findings.end()); };
    for (const Session *session : sessionsByCode(m_programme)) {
        add(m_placed.value(session->id.value));
        add(m_sheets.value(session->id.value));
    }
    const auto byCode = [](const QString &a, const QString &b) { return compareCodes(a, b) < 0; };
    QStringList codes = m_codes.keys();
    std::ranges::sort(codes, byCode);
    for (const QString &code : std::as_const(codes))
        add(m_codes.value(code));
    add(m_places.value(QString()));
    QStringList places = m_places.keys();
    places.removeAll(QString());
    std::ranges::sort(places, byCode);
    for (const QString &place : std::as_const(places))
        add(m_places.value(place));
    QList<QDate> days = m_days.keys();
    std::ranges::sort(days);
    for (const QDate day : std::as_const(days))
        add(m_days.value(day));
    return found;
}

} // namespace planner
