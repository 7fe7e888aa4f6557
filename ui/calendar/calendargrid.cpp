// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendargrid.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFineSnapMin = 5;
constexpr double kEdgePx = 6; ///< where a block is taken by its end

} // namespace

QString sessionMimeType()
{
    return u"application/x-forum-planner-session"_s;
}

CalendarGrid::CalendarGrid(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_selection(selection), m_settings(settings)
{
    setObjectName(u"calendarGrid"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    connect(&document, &Document::applied, this, &CalendarGrid::rebuild);
    connect(&selection, &Selection::scopeChanged, this, &CalendarGrid::rebuild);
    connect(&selection, &Selection::sessionChanged, this, &CalendarGrid::reveal);
    connect(&settings, &Settings::secondZoneChanged, this, &CalendarGrid::rebuild);
    connect(&settings, &Settings::languageChanged, this, [this] { viewport()->update(); });
    rebuild();
}

void CalendarGrid::rebuild()
{
    const Programme &programme = m_document.programme();
    m_secondZone = m_settings.secondZoneFor(programme.forum);
    std::vector<QDate> days = calendarDays(programme);
    if (m_onlyDay.isValid() && std::ranges::find(days, m_onlyDay) != days.end())
        days = {m_onlyDay};
    m_blocks = layoutCalendar(programme, days, [&](const Session &s) { return m_selection.scope().holds(programme, s); });
    if (m_drag && !programme.find<Session>(m_drag->session))
        m_drag.reset();
    m_days.swap(days);
    if (days != m_days)
        Q_EMIT daysChanged();
    viewport()->update();
}

void CalendarGrid::showDay(QDate day)
{
    m_onlyDay = day;
    rebuild();
}

QRectF CalendarGrid::rectOf(const CalendarBlock &block) const
{
    return block.rect(columnPx(), m_pxPerMin).translated(rulerPx(), topPx() - verticalScrollBar()->value());
}

const CalendarBlock *CalendarGrid::blockAt(const QPointF &at) const
{
    if (at.y() < topPx())
        return nullptr;
    const auto found = std::ranges::find_if(m_blocks, [&](const CalendarBlock &block) { return rectOf(block).contains(at); });
    return found == m_blocks.end() ? nullptr : &*found;
}

std::optional<WallTime> CalendarGrid::wallAt(const QPointF &at, int grabMin, int snapMin) const
{
    const int column = static_cast<int>(std::floor((at.x() - rulerPx()) / columnPx()));
    if (column < 0 || column >= static_cast<int>(m_days.size()) || !viewport()->rect().contains(at.toPoint()) || at.y() < topPx())
        return std::nullopt;
    const double minute = (at.y() - topPx() + verticalScrollBar()->value()) / m_pxPerMin - grabMin;
    const int snapped = static_cast<int>(std::lround(minute / snapMin)) * snapMin;
    return WallTime{m_days[static_cast<std::size_t>(column)], std::clamp(snapped, 0, kDayMin - snapMin)};
}

const Session *CalendarGrid::movable(const SessionId &id)
{
    const Session *session = m_document.programme().find<Session>(id);
    if (!session || !session->locked)
        return session;
    QToolTip::showText(QCursor::pos(), tr("This session is locked. Unlock it in its sheet to move it."), this);
    return nullptr;
}

bool CalendarGrid::apply(EditVerb verb, const Session &after, const QString &argument)
{
    QStringList args{nameOf(m_document.programme(), after, m_settings.language())};
    if (!argument.isEmpty())
        args << argument;
    const Status done = m_document.apply({{verb, args}, {m_document.replace(after)}});
    if (!done)
        Q_EMIT refused(done.error());
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

void CalendarGrid::unschedule(const SessionId &id)
{
    const Session *session = movable(id);
    if (!session || !session->start)
        return;
    Session after = *session;
    after.start.reset();
    apply(EditVerb::Unschedule, after, {});
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const CalendarBlock *block = blockAt(event->position());
    if (!block)
        return;
    const SessionId id = block->session;
    const double bottomPx = rectOf(*block).bottom();
    const bool isEnd = block->isEnd && event->position().y() > bottomPx - kEdgePx;
    m_selection.setSession(id);
    const Session *session = m_document.programme().find<Session>(id);
    if (!session || !session->start)
        return;
    const auto taken = wallAt(event->position(), 0, 1);
    m_drag = Drag{id, isEnd, false, event->position(), taken ? static_cast<int>(taken->total() - session->start->total()) : 0,
        session->start, session->minutes};
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const CalendarBlock *block = blockAt(event->position());
        const bool isEnd = block && block->isEnd && event->position().y() > rectOf(*block).bottom() - kEdgePx;
        viewport()->setCursor(isEnd ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->hasMoved && (event->position() - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    const Session *session = m_drag->hasMoved ? m_document.programme().find<Session>(m_drag->session) : movable(m_drag->session);
    if (!session || !session->start) {
        m_drag.reset();
        return;
    }
    m_drag->hasMoved = true;
    const int snapMin = event->modifiers() & Qt::ShiftModifier ? kFineSnapMin : kSnapMin;
    if (m_drag->isResize) {
        if (const auto end = wallAt(event->position(), 0, snapMin))
            m_drag->minutes = std::clamp(static_cast<int>(end->total() - session->start->total()), snapMin, kMaxMinutes);
    } else {
        m_drag->start = wallAt(event->position(), m_drag->grabMin, snapMin);
    }
    viewport()->update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    viewport()->update();
    if (!drag.hasMoved)
        return;
    if (drag.isResize)
        resizeTo(drag.session, drag.minutes);
    else if (drag.start)
        moveTo(drag.session, *drag.start);
    else
        Q_EMIT droppedOutside(drag.session, event->globalPosition().toPoint());
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        viewport()->update();
        return;
    }
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        stepSession(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    }
    const Session *session = m_document.programme().find<Session>(m_selection.session());
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!session || !session->start || !isPlain) {
        event->ignore();
        return;
    }
    const bool isLength = event->modifiers() & Qt::ShiftModifier;
    const auto move = [&](int minutes) { moveTo(session->id, WallTime::fromTotal(session->start->total() + minutes)); };
    switch (event->key()) {
    case Qt::Key_Up:
        isLength ? resizeTo(session->id, session->minutes - kSnapMin) : move(-kSnapMin);
        break;
    case Qt::Key_Down:
        isLength ? resizeTo(session->id, session->minutes + kSnapMin) : move(kSnapMin);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const auto at = std::ranges::find(m_days, session->start->date);
        const auto column = at - m_days.begin() + (event->key() == Qt::Key_Right ? 1 : -1);
        if (at != m_days.end() && column >= 0 && column < static_cast<std::ptrdiff_t>(m_days.size()))
            moveTo(session->id, {m_days[static_cast<std::size_t>(column)], session->start->minute});
        break;
    }
    case Qt::Key_Delete: unschedule(session->id); break;
    default: event->ignore(); return;
    }
    reveal(m_selection.session());
}

void CalendarGrid::stepSession(int step)
{
    if (m_blocks.empty())
        return;
    const auto at = std::ranges::find(m_blocks, m_selection.session(), &CalendarBlock::session);
    const auto last = static_cast<std::ptrdiff_t>(m_blocks.size()) - 1;
    const auto next = at == m_blocks.end() ? (step > 0 ? 0 : last) : std::clamp<std::ptrdiff_t>(at - m_blocks.begin() + step, 0, last);
    m_selection.setSession(m_blocks[static_cast<std::size_t>(next)].session);
}

void CalendarGrid::dragEnterEvent(QDragEnterEvent *event)
{
    const SessionId id = SessionId::fromString(QString::fromLatin1(event->mimeData()->data(sessionMimeType())));
    const Session *session = m_document.programme().find<Session>(id);
    if (!session)
        return;
    m_drag = Drag{id, false, true, event->position(), 0, std::nullopt, session->minutes};
    event->acceptProposedAction();
}

void CalendarGrid::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag)
        return;
    m_drag->start = wallAt(event->position(), 0, kSnapMin);
    event->setAccepted(m_drag->start.has_value());
    viewport()->update();
}

void CalendarGrid::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drag.reset();
    viewport()->update();
}

void CalendarGrid::dropEvent(QDropEvent *event)
{
    if (!m_drag)
        return;
    const SessionId id = m_drag->session;
    m_drag.reset();
    viewport()->update();
    if (const auto start = wallAt(event->position(), 0, kSnapMin)) {
        event->acceptProposedAction();
        moveTo(id, *start);
        m_selection.setSession(id);
    }
}

} // namespace planner
