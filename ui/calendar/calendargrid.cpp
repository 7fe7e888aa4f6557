// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's grid: what it follows, and the edits that are made on it.
#include "ui/calendar/calendargrid.h"

#include "core/domain/checks.h"
#include "core/schedule/freeslot.h"
#include "ui/calendar/blocktext.h"
#include "ui/calendar/calendaraccess.h"
#include "ui/calendar/rulerclocks.h"
#include "ui/text/errortext.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFewChanges = 20; ///< are told one by one to who listens instead of looking
constexpr std::size_t kManyBlocks = 200; // are painted all at once
constexpr int kPullMs = 25;

/// Is a session elsewhere after a change than it was: moved, longer, locked or gone? Whoever drags it has to look anew.
bool takesAway(const Change &change, const SessionId &session)
{
    const auto *replace = std::get_if<Replace<Session>>(&change);
    if (!replace || replace->id() != session)
        return false;
    const auto &[before, after] = *replace;
    return !before || !after || before->start != after->start || before->minutes != after->minutes || after->locked;
}

} // namespace

CalendarGrid::CalendarGrid(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_selection(selection), m_settings(settings),
      m_plan([this](const Session &session) { return m_selection.scope().holds(m_document.programme(), session); })
{
    installCalendarAccess();
    setObjectName(u"calendarGrid"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    m_pull.setObjectName(u"calendarPull"_s);
    m_pull.setParent(this);
    m_pull.setInterval(kPullMs);
    connect(&m_pull, &QTimer::timeout, this, &CalendarGrid::scrollByPull);
    connect(&document, &Document::applied, this, &CalendarGrid::follow);
    connect(&document, &Document::findingsChanged, this, [this](const std::vector<SessionId> &sessions) {
        if (sessions.size() > kManyBlocks)
            return viewport()->update();
        for (const SessionId &session : sessions)
            updateBlocks(session);
    });
    connect(&selection, &Selection::scopeChanged, this, [this] {
        rebuild();
        revealScope();
    });
    connect(&selection, &Selection::sessionChanged, this, &CalendarGrid::showSelected);
    connect(&settings, &Settings::secondZoneChanged, this, &CalendarGrid::rebuild);
    connect(&settings, &Settings::languageChanged, viewport(), qOverload<>(&QWidget::update));
    m_shownSelection = selection.session();
    rebuild();
    bool isNumber = false;
    if (const double pxPerMin = settings.viewState(u"calendar/zoom"_s).toDouble(&isNumber); isNumber)
        setZoom(pxPerMin, 0);
}

void CalendarGrid::rebuild()
{
    m_secondZone = m_settings.secondZoneFor(m_document.programme().forum);
    const std::vector<QDate> before = m_plan.allDays();
    m_plan.reset(m_document.programme());
    chooseRulerDay();
    updateScroll();
    if (m_plan.allDays() != before)
        Q_EMIT daysChanged();
    viewport()->update();
}

void CalendarGrid::follow(const Edit &edit)
{
    const Programme &programme = m_document.programme();
    if (!m_isOwnEdit)
        m_placed.reset();
    if (m_drag && std::ranges::any_of(edit.changes, [this](const Change &change) { return takesAway(change, m_drag->session); }))
        setDrag(std::nullopt);
    bool isAll = false;
    for (const Change &change : edit.changes) {
        if (const auto *session = std::get_if<Replace<Session>>(&change)) {
            m_painter.forget(session->id());
        } else if (kindOf(change) != RecordKind::Person && kindOf(change) != RecordKind::Organisation) {
            m_painter.forgetAll(); // codes and venues stand on many
            isAll = true;
        }
        if (kindOf(change) == RecordKind::Forum)
            m_secondZone = m_settings.secondZoneFor(programme.forum);
    }
    const CalendarPlan::Touched touched = m_plan.follow(programme, edit);
    chooseRulerDay();
    if (touched.isAll) {
        updateScroll();
        Q_EMIT daysChanged();
    }
    if (isAll || touched.isAll) {
        viewport()->update();
    } else {
        for (const int column : touched.columns)
            viewport()->update(columnRect(column).toAlignedRect());
    }
    for (const Change &change : edit.changes) {
        if (edit.changes.size() <= kFewChanges && kindOf(change) == RecordKind::Session)
            tell(QAccessible::NameChanged, {idOf(change)});
    }
}

void CalendarGrid::showDay(QDate day)
{
    m_plan.showDay(day);
    chooseRulerDay();
    updateScroll();
    viewport()->update();
}

QDate CalendarGrid::dayInHand() const
{
    if (days().size() == 1 || (!days().empty() && std::ranges::find(days(), m_lastDay) == days().end()))
        return days().front();
    return m_lastDay;
}

const Session *CalendarGrid::movable(const SessionId &id)
{
    if (m_document.store().isReadOnly())
        return nullptr;
    const Session *session = m_document.programme().find<Session>(id);
    if (!session || !session->locked)
        return session;
    const QString reason = errorText(lockedError(m_document.programme(), *session), Words::in(m_settings.language()));
    QToolTip::showText(QCursor::pos(), u"<span>%1</span>"_s.arg(reason.toHtmlEscaped()), this);
    return nullptr;
}

bool CalendarGrid::apply(EditVerb verb, const Session &after, const QString &argument)
{
    QStringList args{nameOf(m_document.programme(), after, m_settings.language())};
    if (!argument.isEmpty())
        args << argument;
    if (m_placed && m_placed->session != after.id)
        m_placed.reset();
    const QScopedValueRollback own(m_isOwnEdit, true);
    const Status done = m_document.apply({{verb, args}, {m_document.replace(after)}});
    if (!done)
        Q_EMIT refused(done.error());
    else if (after.start)
        m_lastDay = after.start->date;
    return bool(done);
}

void CalendarGrid::moveTo(const SessionId &id, const WallTime &start)
{
    const Session *session = movable(id);
    if (!session || session->start == start)
        return;
    Session after = *session;
    after.start = start;
    apply(session->start ? EditVerb::Move : EditVerb::Schedule, after, start.toString());
}

void CalendarGrid::resizeTo(const SessionId &id, int minutes)
{
    const Session *session = movable(id);
    if (!session || session->minutes == minutes || minutes < 1 || minutes > kMaxMinutes)
        return;
    Session after = *session;
    after.minutes = minutes;
    apply(EditVerb::Resize, after, QString::number(minutes));
}

void CalendarGrid::startAt(const SessionId &id, const WallTime &start)
{
    const Session *session = movable(id);
    const auto slot = session ? session->slot() : std::nullopt;
    if (!slot || slot->start() == start)
        return;
    const Zone &zone = m_document.programme().forum.zone;
    const qint64 minutes = slot->endIn(zone).utcMin - zone.resolve(start).instant.utcMin;
    if (minutes < 1 || minutes > kMaxMinutes)
        return;
    Session after = *session;
    after.start = start;
    after.minutes = static_cast<int>(minutes);
    apply(EditVerb::Resize, after, QString::number(minutes));
}

void CalendarGrid::unschedule(const SessionId &id)
{
    const Session *session = movable(id);
    if (!session || !session->start)
        return;
    Session after = *session;
    after.start.reset();
    apply(EditVerb::Unschedule, after, {});
}

void CalendarGrid::placeFirstFree(const SessionId &id)
{
    const Session *session = movable(id);
    const QDate day = dayInHand();
    if (!session || session->start || !day.isValid())
        return;
    m_placed.reset();
    const auto start = firstFreeStart(m_document.programme(), *session, day, kSnapMin);
    if (!start) {
        Q_EMIT refused(start.error());
        return;
    }
    const std::size_t steps = m_document.history().done().size();
    moveTo(id, start.value());
    if (m_document.history().done().size() == steps)
        return;
    select(id);
    setFocus(Qt::OtherFocusReason);
    m_placed = Placed{id, steps};
}

bool CalendarGrid::giveBack()
{
    if (!m_placed)
        return false;
    const Placed placed = *m_placed;
    m_placed.reset();
    const QScopedValueRollback own(m_isOwnEdit, true);
    const auto session = [this, &placed] { return m_document.programme().find<Session>(placed.session); };
    while (m_document.history().done().size() > placed.steps) {
        const Session before = *session();
        Q_EMIT undoWanted();
        if (!session() || *session() == before)
            return true; // it could not be undone, and that has been said
    }
    Q_EMIT gaveBack(placed.session);
    return true;
}

void CalendarGrid::select(const SessionId &session)
{
    m_selection.setSession(session);
    reveal(session);
}

void CalendarGrid::showSelected(const SessionId &session)
{
    if (m_placed && m_placed->session != session)
        m_placed.reset();
    updateBlocks(m_shownSelection);
    m_shownSelection = session;
    updateBlocks(session);
    chooseRulerDay();
    if (!m_isByMouse)
        reveal(session);
    tell(QAccessible::Selection, session);
    if (hasFocus())
        tell(QAccessible::Focus, session);
}

void CalendarGrid::chooseRulerDay()
{
    const auto chosen = m_plan.blocksOf(m_selection.session());
    QDate day = days().empty() ? QDate() : days().front();
    if (!chosen.empty())
        day = days()[static_cast<std::size_t>(chosen.front().column)];
    if (day == m_rulerDay)
        return;
    const Zone &zone = m_document.programme().forum.zone;
    const bool isOther = !m_rulerDay.isValid() || !day.isValid() || !otherClocks(zone, m_secondZone, m_rulerDay, day).isEmpty();
    m_rulerDay = day;
    if (isOther)
        viewport()->update(); // rulers, and the marks of the days that differ
}

void CalendarGrid::stepSession(int step)
{
    const int last = m_plan.count() - 1;
    if (last < 0)
        return;
    const auto chosen = m_plan.blocksOf(m_selection.session());
    const int from = !chosen.empty() ? m_plan.indexOf(chosen.front()) : step > 0 ? -1 : last + 1;
    int next = std::clamp(from + step, 0, last);
    // A session across midnight is passed once.
    const auto isAgain = [this](int index) { return m_plan.blocksOf(m_plan.blockAt(index)->session).front() != *m_plan.blockAt(index); };
    while (next > 0 && next < last && isAgain(next))
        next += step > 0 ? 1 : -1;
    while (next > from && isAgain(next))
        --next;
    const CalendarBlock block = *m_plan.blockAt(next);
    m_lastDay = days()[static_cast<std::size_t>(block.column)];
    select(block.session);
}

QString CalendarGrid::nameOfBlock(const SessionId &session) const
{
    const Session *record = m_document.programme().find<Session>(session);
    return record ? blockName(m_document.programme(), *record, Words::in(m_settings.language())) : QString();
}

QStringList CalendarGrid::findingsOfBlock(const SessionId &session)
{
    return findingLines(m_document.findings().of(session), session, m_document.programme(), Words::in(m_settings.language()));
}

void CalendarGrid::tell(QAccessible::Event event, const SessionId &session)
{
    const auto blocks = QAccessible::isActive() ? m_plan.blocksOf(session) : std::vector<CalendarBlock>();
    if (blocks.empty())
        return;
    QAccessibleEvent news(this, event);
    news.setChild(m_plan.indexOf(blocks.front()));
    QAccessible::updateAccessibility(&news);
}

} // namespace planner
