// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar's grid does with mouse and keyboard.
#include "ui/calendar/calendargrid.h"

#include "ui/text/datetext.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QHelpEvent>
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
constexpr double kEdgePx = 6; ///< where a block is taken by its start or end

int snapOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ShiftModifier ? kFineSnapMin : CalendarGrid::kSnapMin;
}

} // namespace

QString sessionMimeType()
{
    return u"application/x-forum-planner-session"_s;
}

std::optional<CalendarBlock> CalendarGrid::blockAt(const QPointF &at) const
{
    const auto column = columnAt(at.x());
    if (!column || at.y() < topPx())
        return std::nullopt;
    const double minute = (at.y() - topPx() + verticalScrollBar()->value()) / m_pxPerMin;
    for (const CalendarBlock &block : m_plan.blocksNear(*column, static_cast<int>(minute), static_cast<int>(minute) + 1)) {
        if (rectOf(block).contains(at))
            return block;
    }
    return std::nullopt;
}

CalendarGrid::Part CalendarGrid::partAt(const CalendarBlock &block, const QPointF &at) const
{
    const Session *session = m_document.programme().find<Session>(block.session);
    if (!session || session->locked)
        return Part::Whole;
    const QRectF rect = rectOf(block);
    const double edgePx = std::min(kEdgePx, rect.height() / 4); // the middle is always there to move it by
    if (block.isEnd && at.y() > rect.bottom() - edgePx)
        return Part::End;
    return block.isStart && at.y() < rect.top() + edgePx ? Part::Start : Part::Whole;
}

std::optional<int> CalendarGrid::columnAt(double x) const
{
    const int column = static_cast<int>(std::floor((x - rulerPx() + horizontalScrollBar()->value()) / columnPx()));
    if (x < rulerPx() || column < 0 || column >= static_cast<int>(days().size()))
        return std::nullopt;
    return column;
}

int CalendarGrid::minuteAt(double y, int grabMin, int snapMin) const
{
    const double minute = (y - topPx() + verticalScrollBar()->value()) / m_pxPerMin - grabMin;
    return std::clamp(static_cast<int>(std::lround(minute / snapMin)) * snapMin, 0, kDayMin);
}

std::optional<WallTime> CalendarGrid::wallAt(const QPointF &at, int grabMin, int snapMin) const
{
    const auto column = columnAt(at.x());
    if (!column || !viewport()->rect().contains(at.toPoint()) || at.y() < topPx())
        return std::nullopt;
    return WallTime{days()[static_cast<std::size_t>(*column)], std::min(minuteAt(at.y(), grabMin, snapMin), kDayMin - snapMin)};
}

void CalendarGrid::setDrag(std::optional<Drag> drag)
{
    const auto updateArea = [this] {
        if (!m_drag || !m_drag->hasMoved)
            return;
        if (const auto lands = ghost())
            viewport()->update(lands->rect.united(lands->label).toAlignedRect().adjusted(-1, -1, 1, 1));
        updateBlocks(m_drag->session);
    };
    updateArea();
    m_drag = std::move(drag);
    updateArea();
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
    m_selection.setSession(block->session); // the block may be another after that
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
    const Session *session = m_drag->hasMoved ? m_document.programme().find<Session>(m_drag->session) : movable(m_drag->session);
    if (!session || !session->start) {
        setDrag(std::nullopt);
        return;
    }
    Drag drag = *m_drag;
    drag.hasMoved = true;
    const int snapMin = snapOf(event->modifiers());
    if (drag.part == Part::Whole)
        drag.start = wallAt(event->position(), drag.grabMin, snapMin);
    else
        stretch(drag, *session, event->position().y(), snapMin);
    setDrag(drag);
}

void CalendarGrid::stretch(Drag &drag, const Session &session, double y, int snapMin) const
{
    const auto column = columnAt(drag.from.x()); // wherever the pointer strays
    const auto slot = session.slot();
    if (!column || !slot)
        return;
    const Zone &zone = m_document.programme().forum.zone;
    const qint64 midnight = WallTime{days()[static_cast<std::size_t>(*column)], 0}.total();
    const WallTime wall = WallTime::fromTotal(midnight + minuteAt(y, 0, snapMin));
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

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto block = blockAt(event->position());
    if (event->button() != Qt::LeftButton || !block)
        return;
    m_selection.setSession(block->session);
    Q_EMIT sheetRequested();
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_drag)
            setDrag(std::nullopt);
        else if (!giveBack())
            event->ignore();
        return;
    }
    const auto modifiers = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!modifiers) {
        switch (event->key()) {
        case Qt::Key_PageDown: return stepSession(1);
        case Qt::Key_PageUp: return stepSession(-1);
        case Qt::Key_Home: return stepSession(-m_plan.count());
        case Qt::Key_End: return stepSession(m_plan.count());
        default: break;
        }
    }
    const Session *session = m_document.programme().find<Session>(m_selection.session());
    const bool isStart = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool isLength = modifiers == Qt::ShiftModifier || isStart;
    if (!session || !session->start || (modifiers && !isLength) || !moveByKey(*session, event->key(), isLength, isStart)) {
        event->ignore();
        return;
    }
    reveal(m_selection.session());
}

bool CalendarGrid::moveByKey(const Session &session, int key, bool isLength, bool isStart)
{
    const auto later = [&session](int minutes) { return WallTime::fromTotal(session.start->total() + minutes); };
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int step = key == Qt::Key_Up ? -kSnapMin : kSnapMin;
        if (isStart)
            startAt(session.id, later(step));
        else if (isLength)
            resizeTo(session.id, session.minutes + step);
        else
            moveTo(session.id, later(step));
        return true;
    }
    if (isLength)
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const auto at = std::ranges::find(days(), session.start->date);
        const auto column = at - days().begin() + (key == Qt::Key_Right ? 1 : -1);
        if (at != days().end() && column >= 0 && column < static_cast<std::ptrdiff_t>(days().size()))
            moveTo(session.id, {days()[static_cast<std::size_t>(column)], session.start->minute});
        return true;
    }
    case Qt::Key_Delete: unschedule(session.id); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT sheetRequested(); return true;
    default: return false;
    }
}

QString CalendarGrid::tipOf(const CalendarBlock &block)
{
    const Session *session = m_document.programme().find<Session>(block.session);
    const auto slot = session ? session->slot() : std::nullopt;
    if (!slot)
        return {};
    QStringList lines{u"<b>%1</b>"_s.arg(nameOfBlock(block.session).toHtmlEscaped())};
    if (m_secondZone) {
        const Zone &zone = m_document.programme().forum.zone;
        lines << (rangeText(*slot, zone, *m_secondZone) + u' ' + zoneText(*m_secondZone, slot->startIn(zone))).toHtmlEscaped();
    }
    for (const QString &finding : findingsOfBlock(block.session))
        lines << finding.toHtmlEscaped();
    return lines.join(u"<br>"_s);
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto block = blockAt(help->pos());
    if (block && !m_drag)
        QToolTip::showText(help->globalPos(), tipOf(*block), viewport(), rectOf(*block).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void CalendarGrid::dragEnterEvent(QDragEnterEvent *event)
{
    const SessionId id = SessionId::fromString(QString::fromLatin1(event->mimeData()->data(sessionMimeType())));
    const Session *session = m_document.programme().find<Session>(id);
    if (!session)
        return;
    setDrag(Drag{id, Part::Whole, true, event->position(), 0, std::nullopt, session->minutes});
    event->acceptProposedAction();
}

void CalendarGrid::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag)
        return;
    Drag drag = *m_drag;
    drag.start = wallAt(event->position(), 0, kSnapMin);
    event->setAccepted(drag.start.has_value());
    setDrag(drag);
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
        m_selection.setSession(id);
    }
}

} // namespace planner
