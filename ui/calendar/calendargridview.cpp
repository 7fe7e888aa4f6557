// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar's grid shows: its sizes, scrolling and painting.
#include "ui/calendar/blockpainter.h"
#include "ui/calendar/calendargrid.h"
#include "ui/look/strokes.h"
#include "ui/look/tokens.h"
#include "ui/text/datetext.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadPx = 44;
constexpr double kRulerPx = 54; ///< of each zone
constexpr double kZoomStep = 1.2;
constexpr double kLeastZoom = 0.4;
constexpr double kMostZoom = 12;

QFont sized(QFont font, int px, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(px);
    font.setWeight(weight);
    return font;
}

} // namespace

double CalendarGrid::topPx() const
{
    return kHeadPx;
}

double CalendarGrid::rulerPx() const
{
    return space::kSmall + kRulerPx * (m_secondZone ? 2 : 1);
}

double CalendarGrid::columnPx() const
{
    return std::max(1.0, (viewport()->width() - rulerPx()) / std::max<std::size_t>(1, m_days.size()));
}

void CalendarGrid::updateScroll()
{
    const int roomPx = std::max(1, viewport()->height() - static_cast<int>(topPx()));
    verticalScrollBar()->setPageStep(roomPx);
    verticalScrollBar()->setSingleStep(static_cast<int>(30 * m_pxPerMin));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(kDayMin * m_pxPerMin)) - roomPx));
}

void CalendarGrid::resizeEvent(QResizeEvent *)
{
    updateScroll();
    if (!m_isPlaced && viewport()->height() > 2 * topPx()) {
        m_isPlaced = true;
        scrollToOpening();
    }
}

void CalendarGrid::scrollToOpening()
{
    int first = kDayMin;
    for (const ForumDay &day : m_document.programme().forum.days)
        first = std::min(first, day.openMin);
    for (const CalendarBlock &block : m_blocks)
        first = std::min(first, block.isStart ? block.fromMin : first);
    verticalScrollBar()->setValue(static_cast<int>(std::max(0, first - 30) * m_pxPerMin));
}

void CalendarGrid::reveal(const SessionId &session)
{
    const auto block = std::ranges::find(m_blocks, session, &CalendarBlock::session);
    if (block != m_blocks.end() && m_isPlaced) {
        const QRectF rect = rectOf(*block);
        QScrollBar &bar = *verticalScrollBar();
        if (rect.top() < topPx() || rect.height() > viewport()->height() - topPx())
            bar.setValue(bar.value() + static_cast<int>(rect.top() - topPx()) - space::kSmall);
        else if (rect.bottom() > viewport()->height())
            bar.setValue(bar.value() + static_cast<int>(rect.bottom()) - viewport()->height() + space::kSmall);
    }
    viewport()->update();
}

void CalendarGrid::setZoom(double pxPerMin, double anchorY)
{
    const double minute = (anchorY - topPx() + verticalScrollBar()->value()) / m_pxPerMin;
    m_pxPerMin = std::clamp(pxPerMin, kLeastZoom, kMostZoom);
    updateScroll();
    verticalScrollBar()->setValue(static_cast<int>(minute * m_pxPerMin - anchorY + topPx()));
    viewport()->update();
}

void CalendarGrid::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_pxPerMin * std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position().y());
    else
        QAbstractScrollArea::wheelEvent(event);
}

void CalendarGrid::focusInEvent(QFocusEvent *)
{
    viewport()->update();
}

void CalendarGrid::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.fillRect(viewport()->rect(), tokens().surface);
    painter.save();
    painter.setClipRect(QRectF(0, topPx(), viewport()->width(), viewport()->height() - topPx()));
    paintDays(painter);
    paintRulers(painter);
    paintGhost(painter);
    painter.restore();
    paintHead(painter);
    if (hasFocus()) {
        const double half = size::kRing / 2.0;
        strokes::box(painter, QRectF(viewport()->rect()).adjusted(half, half, -half, -half), radius::kPanel, {}, tokens().accent, 1);
    }
}

void CalendarGrid::paintDays(QPainter &painter)
{
    const Programme &programme = m_document.programme();
    const Tokens &t = tokens();
    const double scrolledPx = verticalScrollBar()->value();
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRectF column(rulerPx() + static_cast<double>(i) * columnPx(), topPx(), columnPx(), viewport()->height());
        if (i % 2 == 1)
            painter.fillRect(column, t.shade);
        painter.fillRect(QRectF(column.left(), column.top(), 1, column.height()), t.line);
    }
    for (int minute = 0; minute <= kDayMin; minute += 60)
        painter.fillRect(QRectF(rulerPx(), std::round(topPx() + minute * m_pxPerMin - scrolledPx), viewport()->width(), 1), t.line);
    const QString lang = m_settings.language();
    const QRectF shown(viewport()->rect());
    for (const CalendarBlock &block : m_blocks) {
        const QRectF rect = rectOf(block).adjusted(3, 1, -2, -1);
        const Session *session = programme.find<Session>(block.session);
        if (!session || !rect.intersects(shown))
            continue;
        painter.setOpacity(m_drag && m_drag->hasMoved && m_drag->session == block.session ? 0.4 : 1);
        paintBlock(painter, rect, programme, *session, lang, {block.session == m_selection.session(), false, false});
    }
    painter.setOpacity(1);
}

void CalendarGrid::paintGhost(QPainter &painter)
{
    const Session *session = m_drag && m_drag->hasMoved ? m_document.programme().find<Session>(m_drag->session) : nullptr;
    if (!session || !m_drag->start)
        return;
    const auto column = std::ranges::find(m_days, m_drag->start->date);
    if (column == m_days.end())
        return;
    const int from = m_drag->start->minute;
    const CalendarBlock block{session->id, static_cast<int>(column - m_days.begin()), from, std::min(kDayMin, from + m_drag->minutes)};
    const QRectF rect = rectOf(block).adjusted(3, 1, -2, -1);
    painter.setOpacity(0.85);
    paintBlock(painter, rect, m_document.programme(), *session, m_settings.language(), {false, true, false});
    painter.setOpacity(1);
    if (const auto slot = TimeSlot::make(*m_drag->start, m_drag->minutes)) {
        const Zone &zone = m_document.programme().forum.zone;
        const QString times = rangeText(slot.value(), zone, zone);
        painter.setFont(sized(font(), size::kSmallText, QFont::DemiBold));
        const QFontMetricsF metrics(painter.font());
        const QSizeF room(metrics.horizontalAdvance(times) + 2 * space::kSmall, metrics.height() + space::kTiny);
        const double top = rect.top() - room.height() - 2 < topPx() ? rect.top() + 2 : rect.top() - room.height() - 2;
        const QRectF label(QPointF(rect.left(), top), room);
        strokes::box(painter, label, radius::kBlock, tokens().surface, tokens().accent);
        painter.setPen(tokens().text);
        painter.drawText(label, Qt::AlignCenter, times);
    }
}

void CalendarGrid::paintRulers(QPainter &painter)
{
    const Tokens &t = tokens();
    const Zone &zone = m_document.programme().forum.zone;
    painter.fillRect(QRectF(0, topPx(), rulerPx(), viewport()->height()), t.surface);
    const double heightPx = QFontMetricsF(sized(font(), size::kSmallText)).height();
    const QDate day = m_days.empty() ? QDate() : m_days.front();
    for (int minute = 0; minute < kDayMin; minute += 60) {
        const double y = topPx() + minute * m_pxPerMin - verticalScrollBar()->value();
        const QRectF box(space::kTiny, y - heightPx / 2, kRulerPx - space::kSmall, heightPx);
        painter.setFont(sized(font(), size::kSmallText));
        painter.setPen(t.text);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, clockText(minute));
        if (!m_secondZone || !day.isValid())
            continue;
        const WallTime there = m_secondZone->wallAt(zone.resolve({day, minute}).instant);
        const auto apart = day.daysTo(there.date);
        const QString mark = apart > 0 ? u"+1 "_s : apart < 0 ? u"−1 "_s : QString();
        painter.setPen(t.muted);
        painter.drawText(box.translated(kRulerPx, 0).adjusted(-space::kMedium, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, mark + clockText(there.minute));
    }
}

void CalendarGrid::paintHead(QPainter &painter)
{
    const Tokens &t = tokens();
    const Zone &zone = m_document.programme().forum.zone;
    painter.fillRect(QRectF(0, 0, viewport()->width(), topPx()), t.surface);
    painter.fillRect(QRectF(0, topPx() - 1, viewport()->width(), 1), t.line);
    const Words words = Words::in(m_settings.language());
    if (!m_days.empty()) {
        const Instant at = zone.resolve({m_days.front(), 12 * 60}).instant;
        painter.setFont(sized(font(), size::kSmallText));
        const QFontMetricsF metrics(painter.font());
        const auto head = [&](const Zone &of, double x, const QColor &colour) {
            const QRectF box(x, space::kTiny, kRulerPx - space::kSmall, topPx() - space::kSmall);
            painter.setPen(colour);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(of.city(), Qt::ElideRight, box.width()) + u'\n' + offsetName(of.offsetMinAt(at)));
        };
        head(zone, space::kTiny, t.text);
        if (m_secondZone)
            head(*m_secondZone, space::kTiny + kRulerPx, t.muted);
    }
    painter.setFont(sized(font(), size::kBody, QFont::DemiBold));
    painter.setPen(t.text);
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRectF box(rulerPx() + static_cast<double>(i) * columnPx() + space::kSmall, 0, columnPx() - space::kMedium, topPx());
        const QString text = m_days.size() == 1 ? longDayText(m_days[i], words) : shortDayText(m_days[i], words);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, box.width()));
    }
}

} // namespace planner
