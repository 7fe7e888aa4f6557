// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How sessions are dragged on the calendar's grid, and onto it from the tray.
#include "ui/calendar/calendargrid.h"

#include "ui/text/datetext.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFineSnapMin = 5;
constexpr double kPullPx = 28; ///< how near the edge a drag begins to scroll

int snapOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ShiftModifier ? kFineSnapMin : CalendarGrid::kSnapMin;
}

/// How far to scroll at a time with the pointer at @p at: the nearer an edge, the farther.
int pullOf(double at, double fromPx, double toPx)
{
    const double pullPx = std::min(kPullPx, (toPx - fromPx) / 4);
    const double low = std::clamp(fromPx + pullPx - at, 0.0, kPullPx);
    const double high = std::clamp(at - (toPx - pullPx), 0.0, kPullPx);
    return static_cast<int>(std::ceil(high / 2) - std::ceil(low / 2));
}

} // namespace

QString sessionMimeType()
{
    return u"application/x-forum-planner-session"_s;
}

int CalendarGrid::minuteAt(double y, int grabMin, int snapMin) const
{
    const double minute = (y - topPx() + verticalScrollBar()->value()) / m_pxPerMin - grabMin;
    return static_cast<int>(std::lround(minute / snapMin)) * snapMin;
}

std::optional<WallTime> CalendarGrid::wallAt(const QPointF &at, int grabMin, int snapMin) const
{
    const auto column = columnAt(at.x());
    if (!column || !viewport()->rect().contains(at.toPoint()) || at.y() < topPx())
        return std::nullopt;
    int minute = minuteAt(at.y(), grabMin, snapMin);
    if (grabMin == 0) // what is held by its middle may begin the evening before
        minute = std::clamp(minute, 0, kMinutesADay - snapMin);
    return WallTime::fromTotal(WallTime{days()[static_cast<std::size_t>(*column)], 0}.total() + minute);
}

void CalendarGrid::setDrag(std::optional<Drag> drag)
{
    const auto updateArea = [this] {
        if (!m_drag || !m_drag->hasMoved)
            return;
        if (const auto lands = ghost()) {
            for (const QRectF &rect : lands->rects)
                viewport()->update(rect.toAlignedRect().adjusted(-1, -1, 1, 1));
            viewport()->update(lands->label.toAlignedRect().adjusted(-1, -1, 1, 1));
        }
        updateBlocks(m_drag->session);
    };
    updateArea();
    m_drag = std::move(drag);
    updateArea();
    if (!m_drag) {
        m_pull.stop();
        Q_EMIT putDown();
    }
}

std::optional<CalendarGrid::Ghost> CalendarGrid::ghost() const
{
    const Session *session = m_drag && m_drag->hasMoved ? m_document.programme().find<Session>(m_drag->session) : nullptr;
    const auto slot = session && m_drag->start ? TimeSlot::make(*m_drag->start, m_drag->minutes) : Error{ErrorCode::SlotInvalid};
    if (!slot)
        return std::nullopt;
    const Zone &zone = m_document.programme().forum.zone;
    Session landed = *session;
    landed.start = m_drag->start;
    landed.minutes = m_drag->minutes;
    Ghost ghost{{}, {}, rangeText(slot.value(), zone, zone)};
    for (const DayPiece &piece : piecesOf(landed, zone)) {
        const auto column = std::ranges::lower_bound(days(), piece.day);
        if (column != days().end() && *column == piece.day)
            ghost.rects.push_back(rectOf({session->id, static_cast<int>(column - days().begin()), piece.fromMin, piece.toMin}));
    }
    if (ghost.rects.empty())
        return std::nullopt;
    placeLabel(ghost);
    return ghost;
}

void CalendarGrid::selectByMouse(const SessionId &session)
{
    const QScopedValueRollback byMouse(m_isByMouse, true); // it is in sight, and must not jump from under the pointer
    m_selection.setSession(session);
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto column = columnAt(event->position().x()))
        m_lastDay = days()[static_cast<std::size_t>(*column)];
    const auto block = blockAt(event->position());
    if (!block)
        return;
    const Part part = partAt(*block, event->position());
    const auto taken = wallAt(event->position(), 0, 1);
    selectByMouse(block->session); // the block may be another after that
    const Session *session = m_document.programme().find<Session>(block->session);
    if (!session || !session->start)
        return;
    setDrag(Drag{session->id, part, false, event->position(), taken ? static_cast<int>(taken->total() - session->start->total()) : 0,
        session->start, session->minutes});
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const auto block = blockAt(event->position());
        const bool isEdge = block && partAt(*block, event->position()) != Part::Whole;
        viewport()->setCursor(isEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->hasMoved && (event->position() - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    followPointer(event->position(), snapOf(event->modifiers()));
    if (m_drag && m_drag->part == Part::Whole)
        Q_EMIT carried(event->globalPosition().toPoint());
}

void CalendarGrid::followPointer(const QPointF &at, int snapMin)
{
    const Session *session = m_drag->hasMoved ? m_document.programme().find<Session>(m_drag->session) : movable(m_drag->session);
    if (!session || (!session->start && !m_drag->isFromTray)) {
        setDrag(std::nullopt);
        return;
    }
    Drag drag = *m_drag;
    drag.hasMoved = true;
    drag.at = at;
    drag.snapMin = snapMin;
    if (drag.part == Part::Whole)
        drag.start = wallAt(at, drag.grabMin, snapMin);
    else
        stretch(drag, *session, at.y(), snapMin);
    setDrag(drag);
    if (pull().isNull())
        m_pull.stop();
    else if (!m_pull.isActive())
        m_pull.start();
}

QPoint CalendarGrid::pull() const
{
    if (!m_drag || !m_drag->hasMoved || !viewport()->rect().contains(m_drag->at.toPoint()))
        return {};
    const int down = pullOf(m_drag->at.y(), topPx(), viewport()->height());
    if (m_drag->part != Part::Whole) // it keeps to its day
        return {0, down};
    return {pullOf(m_drag->at.x(), rulerPx(), viewport()->width()), down};
}

void CalendarGrid::scrollByPull()
{
    const QPoint by = pull();
    const QPoint before(horizontalScrollBar()->value(), verticalScrollBar()->value());
    horizontalScrollBar()->setValue(before.x() + by.x());
    verticalScrollBar()->setValue(before.y() + by.y());
    if (QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()) == before)
        m_pull.stop(); // at the end
    else
        followPointer(m_drag->at, m_drag->snapMin);
}

void CalendarGrid::stretch(Drag &drag, const Session &session, double y, int snapMin) const
{
    const auto column = columnAt(drag.from.x()); // wherever the pointer strays
    const auto slot = session.slot();
    if (!column || !slot)
        return;
    const Zone &zone = m_document.programme().forum.zone;
    const qint64 midnight = WallTime{days()[static_cast<std::size_t>(*column)], 0}.total();
    const WallTime wall = WallTime::fromTotal(midnight + std::clamp(minuteAt(y, 0, snapMin), 0, kMinutesADay));
    const Instant at = zone.resolve(wall).instant;
    if (drag.part == Part::End) {
        drag.minutes = static_cast<int>(std::clamp<qint64>(at.utcMin - slot->startIn(zone).utcMin, snapMin, kMaxMinutes));
        return;
    }
    const qint64 minutes = slot->endIn(zone).utcMin - at.utcMin;
    if (minutes < std::min(snapMin, slot->minutes()) || minutes > kMaxMinutes)
        return; // as far as it went
    drag.start = wall;
    drag.minutes = static_cast<int>(minutes);
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *m_drag;
    setDrag(std::nullopt);
    if (!drag.hasMoved)
        return;
    if (drag.part == Part::End)
        resizeTo(drag.session, drag.minutes);
    else if (drag.part == Part::Start && drag.start)
        startAt(drag.session, *drag.start);
    else if (drag.start)
        moveTo(drag.session, *drag.start);
    else
        Q_EMIT droppedOutside(drag.session, event->globalPosition().toPoint());
}

void CalendarGrid::dragEnterEvent(QDragEnterEvent *event)
{
    const SessionId id = SessionId::fromString(QString::fromLatin1(event->mimeData()->data(sessionMimeType())));
    const Session *session = m_document.programme().find<Session>(id);
    if (!session)
        return;
    Drag drag{id, Part::Whole, true, event->position(), 0, std::nullopt, session->minutes};
    drag.isFromTray = true;
    setDrag(drag);
    event->acceptProposedAction();
}

void CalendarGrid::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag)
        return;
    followPointer(event->position(), kSnapMin);
    event->setAccepted(m_drag && m_drag->start);
}

void CalendarGrid::dragLeaveEvent(QDragLeaveEvent *)
{
    setDrag(std::nullopt);
}

void CalendarGrid::dropEvent(QDropEvent *event)
{
    if (!m_drag)
        return;
    const SessionId id = m_drag->session;
    setDrag(std::nullopt);
    if (const auto start = wallAt(event->position(), 0, kSnapMin)) {
        event->acceptProposedAction();
        moveTo(id, *start);
        selectByMouse(id);
    }
}

} // namespace planner
