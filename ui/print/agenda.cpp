// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/agenda.h"

#include "ui/print/agendarow.h"
#include "ui/text/datetext.h"

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

// A pause is worth a band when it is long enough to be one and short enough to be within the day.
constexpr int kShortestPause = 30;
constexpr int kLongestPause = 180;

/// Does it begin on the day, or go on into it from the evening before?
bool runsOn(const Session &session, QDate day, const Zone &zone)
{
    return session.start->date == day || (session.start->date < day && WallTime{day, 0} < session.slot()->endWall(zone));
}

/// The times of a day in which nothing runs, between sessions that take place.
std::vector<TimeSlot> pausesBetween(const std::vector<const Session *> &sessions, const Zone &zone)
{
    std::vector<TimeSlot> pauses;
    std::optional<Instant> busyUntil;
    for (const Session *session : sessions) {
        if (session->status == SessionStatus::Cancelled)
            continue;
        const TimeSlot slot = *session->slot();
        const qint64 gap = busyUntil ? slot.startIn(zone).utcMin - busyUntil->utcMin : 0;
        if (gap >= kShortestPause && gap <= kLongestPause)
            pauses.push_back(TimeSlot::make(zone.wallAt(*busyUntil), static_cast<int>(gap)).value());
        busyUntil = std::max(busyUntil, std::optional(slot.endIn(zone)));
    }
    return pauses;
}

/// The sessions that the agenda shows, by time.
std::vector<const Session *> chosen(const Programme &programme, const AgendaOptions &options)
{
    std::vector<const Session *> sessions;
    for (const Session *session : sessionsByTime(programme)) {
        if (!session->start)
            break; // the unscheduled ones come last
        if (options.day && !runsOn(*session, *options.day, programme.forum.zone))
            continue;
        if (options.line) {
            const ThematicLine *line = lineOf(programme, *session);
            if (!line || line->id != *options.line)
                continue;
        }
        sessions.push_back(session);
    }
    return sessions;
}

Status checkScope(const Programme &programme, const AgendaOptions &options, const std::vector<const Session *> &sessions)
{
    if (options.line && !programme.find<ThematicLine>(*options.line))
        return Error{ErrorCode::NoSuchLine, {options.line->toString()}};
    const bool isForumDay = !options.day || !sessions.empty()
        || std::ranges::any_of(programme.forum.days, [&options](const ForumDay &day) { return day.date == *options.day; });
    return isForumDay ? ok() : Status(Error{ErrorCode::NoSuchDay, {dateText(*options.day)}});
}

class AgendaBuilder {
public:
    AgendaBuilder(const Programme &programme, const AgendaOptions &options)
        : m_programme(programme), m_words(Words::in(options.language)), m_paginator(options.paper),
          m_rows(programme, options, m_words, m_setter, m_paginator.width()), m_options(options)
    {
    }
    PagedDocument build(const std::vector<const Session *> &sessions);

private:
    void beginDay(QDate day, const std::vector<const Session *> &sessions);
    void addDay(QDate day, const std::vector<const Session *> &sessions);
    QString titleText() const;
    QString partText() const;

    const Programme &m_programme;
    Words m_words;
    Typesetter m_setter;
    Paginator m_paginator;
    AgendaRows m_rows;
    const AgendaOptions &m_options;
    std::vector<OutlineEntry> m_outline;
};

void AgendaBuilder::beginDay(QDate day, const std::vector<const Session *> &sessions)
{
    const Zone &zone = m_programme.forum.zone;
    const Instant from = sessions.front()->slot()->startIn(zone); // they come by time
    Instant to = from;
    for (const Session *session : sessions)
        to = std::max(to, session->slot()->endIn(zone));
    m_paginator.setRunningHead({});
    m_paginator.newPage();
    const auto [page, top] = m_paginator.place();
    m_outline.push_back({longDayText(day, m_words), page, top});
    m_paginator.add(m_rows.dayHead(day, from, to, false));
    m_paginator.setRunningHead([this, day, from, to] { return m_rows.dayHead(day, from, to, true); });
}

void AgendaBuilder::addDay(QDate day, const std::vector<const Session *> &sessions)
{
    beginDay(day, sessions);
    std::vector<TimeSlot> pauses;
    if (!m_options.line) // other lines may run then
        pauses = pausesBetween(sessions, m_programme.forum.zone);
    auto pause = pauses.begin();
    for (const Session *session : sessions) {
        for (; pause != pauses.end() && pause->start() <= *session->start; ++pause)
            m_paginator.add(m_rows.pause(*pause));
        m_paginator.add(m_rows.session(*session, day));
    }
}

QString AgendaBuilder::titleText() const
{
    const QString whole = m_words.translate("Print", "%1: programme").arg(m_programme.forum.name.best(m_options.language));
    const QString part = partText();
    return part.isEmpty() ? whole : whole + u" · "_s + part;
}

/// The line or the day that it is the agenda of, if it is not the whole one.
QString AgendaBuilder::partText() const
{
    if (m_options.line) {
        const ThematicLine &line = m_programme.lines.at(*m_options.line);
        return QString::number(line.number) + u' ' + line.title.best(m_options.language);
    }
    return m_options.day ? longDayText(*m_options.day, m_words) : QString();
}

PagedDocument AgendaBuilder::build(const std::vector<const Session *> &sessions)
{
    std::map<QDate, std::vector<const Session *>> days;
    for (const Session *session : sessions)
        days[m_options.day.value_or(session->start->date)].push_back(session);
    for (const auto &[day, itsSessions] : days)
        addDay(day, itsSessions);
    if (sessions.empty()) {
        Block block;
        block.height = block.lines(m_setter, m_rows.styles().sub, {m_words.translate("Print", "No session is scheduled.")}, 0, 0);
        m_paginator.add(std::move(block));
    } else {
        m_paginator.add(m_rows.legend(sessions));
    }
    PagedDocument document;
    document.sizePt = m_paginator.size();
    document.pages = m_paginator.takePages();
    const QDate printed = m_programme.forum.zone.wallAt(Instant::fromDateTime(m_options.made)).date;
    QStringList what{m_words.translate("Print", "Programme"), partText()};
    what.removeAll(QString());
    addFurniture(document.pages, document.sizePt, furnitureFor(m_programme, what.join(u" · "_s), printed, m_words),
        m_rows.styles(), m_setter, m_words);
    document.styles = m_setter.styles();
    document.outline = std::move(m_outline);
    document.title = titleText();
    document.language = m_options.language;
    document.author = m_programme.forum.name.best(m_options.language);
    document.made = m_options.made;
    return document;
}

} // namespace

Result<PagedDocument> agendaPages(const Programme &programme, const AgendaOptions &options)
{
    const std::vector<const Session *> sessions = chosen(programme, options);
    if (const Status scope = checkScope(programme, options, sessions); !scope)
        return scope.error();
    return AgendaBuilder(programme, options).build(sessions);
}

} // namespace planner
