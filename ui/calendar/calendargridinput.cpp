// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the pointer on the calendar's grid, and what its keys do.
#include "ui/calendar/calendargrid.h"

#include "ui/text/datetext.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEdgePx = 6; ///< where a block is taken by its start or end

} // namespace

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

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto block = blockAt(event->position());
    if (event->button() != Qt::LeftButton || !block)
        return;
    selectByMouse(block->session);
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
    return lines.join(u"<br>"_s).replace(u"–"_s, u"\u2060–\u2060"_s); // no line ends within a span of time
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

} // namespace planner
