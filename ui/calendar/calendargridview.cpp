// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar's grid shows: its sizes, scrolling and painting.
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/rulerclocks.h"
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
constexpr double kUsualZoom = 1.4;      ///< px a minute
constexpr double kLeastColumnPx = 104;  ///< more days are scrolled
constexpr double kLeftBehind = 0.4;     ///< what is left where a drag began
constexpr QMarginsF kGap(3, 1, 2, 1);   ///< between blocks

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
    const double share = (viewport()->width() - rulerPx()) / static_cast<double>(std::max<std::size_t>(1, days().size()));
    return std::max(kLeastColumnPx, share);
}

QRectF CalendarGrid::columnRect(int column) const
{
    return {rulerPx() + column * columnPx() - horizontalScrollBar()->value(), topPx(), columnPx(), viewport()->height() - topPx()};
}

QRectF CalendarGrid::rectOf(const CalendarBlock &block) const
{
    return block.rect(columnPx(), m_pxPerMin).translated(rulerPx() - horizontalScrollBar()->value(), topPx() - verticalScrollBar()->value());
}

void CalendarGrid::updateBlocks(const SessionId &session)
{
    for (const CalendarBlock &block : m_plan.blocksOf(session))
        viewport()->update(rectOf(block).toAlignedRect());
}

void CalendarGrid::updateScroll()
{
    const int roomPx = std::max(1, viewport()->height() - static_cast<int>(topPx()));
    verticalScrollBar()->setPageStep(roomPx);
    verticalScrollBar()->setSingleStep(static_cast<int>(30 * m_pxPerMin));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(kMinutesADay * m_pxPerMin)) - roomPx));
    const int widthPx = std::max(1, viewport()->width() - static_cast<int>(rulerPx()));
    horizontalScrollBar()->setPageStep(widthPx);
    horizontalScrollBar()->setSingleStep(static_cast<int>(columnPx()));
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(columnPx() * static_cast<double>(days().size())) - widthPx));
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
    int first = kMinutesADay;
    for (const ForumDay &day : m_document.programme().forum.days)
        first = std::min(first, day.openMin);
    for (const CalendarBlock &block : m_plan.blocks())
        first = std::min(first, block.isStart ? block.fromMin : first);
    verticalScrollBar()->setValue(static_cast<int>(std::max(0, first - 30) * m_pxPerMin));
}

void CalendarGrid::reveal(const SessionId &session)
{
    const auto blocks = m_plan.blocksOf(session);
    if (blocks.empty() || !m_isPlaced)
        return;
    const auto bring = [](QScrollBar &bar, double fromPx, double toPx, double roomFromPx, double roomToPx) {
        if (fromPx < roomFromPx || toPx - fromPx > roomToPx - roomFromPx)
            bar.setValue(bar.value() + static_cast<int>(fromPx - roomFromPx) - space::kSmall);
        else if (toPx > roomToPx)
            bar.setValue(bar.value() + static_cast<int>(toPx - roomToPx) + space::kSmall);
    };
    const QRectF rect = rectOf(blocks.front());
    bring(*verticalScrollBar(), rect.top(), rect.bottom(), topPx(), viewport()->height());
    bring(*horizontalScrollBar(), rect.left(), rect.right(), rulerPx(), viewport()->width());
}

void CalendarGrid::revealScope()
{
    const std::vector<CalendarBlock> blocks = m_plan.blocks();
    const QRectF room(rulerPx(), topPx(), viewport()->width() - rulerPx(), viewport()->height() - topPx());
    if (!blocks.empty() && std::ranges::none_of(blocks, [&](const CalendarBlock &block) { return rectOf(block).intersects(room); }))
        reveal(blocks.front().session);
}

void CalendarGrid::setZoom(double pxPerMin, double anchorY)
{
    const double minute = (anchorY - topPx() + verticalScrollBar()->value()) / m_pxPerMin;
    m_pxPerMin = std::clamp(pxPerMin, kLeastZoom, kMostZoom);
    m_painter.forgetAll(); // no block keeps its height
    updateScroll();
    verticalScrollBar()->setValue(static_cast<int>(minute * m_pxPerMin - anchorY + topPx()));
    viewport()->update();
}

void CalendarGrid::zoom(int steps)
{
    const auto chosen = m_plan.blocksOf(m_selection.session());
    double anchorY = (topPx() + viewport()->height()) / 2;
    if (!chosen.empty() && QRectF(viewport()->rect()).intersects(rectOf(chosen.front())))
        anchorY = std::max(topPx(), rectOf(chosen.front()).top()); // stays where it is
    setZoom(steps == 0 ? kUsualZoom : m_pxPerMin * std::pow(kZoomStep, steps), anchorY);
    m_settings.setViewState(u"calendar/zoom"_s, QByteArray::number(m_pxPerMin, 'g', 17));
}

void CalendarGrid::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_pxPerMin * std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position().y());
    m_settings.setViewState(u"calendar/zoom"_s, QByteArray::number(m_pxPerMin, 'g', 17));
    event->accept();
}

void CalendarGrid::focusInEvent(QFocusEvent *)
{
    viewport()->update();
    tell(QAccessible::Focus, m_selection.session());
}

void CalendarGrid::focusOutEvent(QFocusEvent *)
{
    m_placed.reset();
    viewport()->update();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void CalendarGrid::paintEvent(QPaintEvent *event)
{
    const QRegion &exposed = event->region();
    QPainter painter(viewport());
    painter.setFont(font());
    painter.fillRect(event->rect(), tokens().surface);
    painter.save();
    painter.setClipRect(QRectF(rulerPx(), topPx(), viewport()->width() - rulerPx(), viewport()->height() - topPx()));
    paintDays(painter, exposed);
    paintGhost(painter);
    painter.restore();
    if (exposed.intersects(QRectF(0, 0, rulerPx(), viewport()->height()).toAlignedRect()))
        paintRulers(painter);
    if (exposed.intersects(QRectF(0, 0, viewport()->width(), topPx()).toAlignedRect()))
        paintHead(painter);
    if (hasFocus()) {
        const double half = size::kRing / 2.0;
        strokes::box(painter, QRectF(viewport()->rect()).adjusted(half, half, -half, -half), radius::kPanel, {}, tokens().accent, 1);
    }
}

void CalendarGrid::paintDays(QPainter &painter, const QRegion &exposed)
{
    const Programme &programme = m_document.programme();
    const Tokens &t = tokens();
    const double scrolledPx = verticalScrollBar()->value();
    const QString lang = m_settings.language();
    const QRect bounds = exposed.boundingRect();
    const int fromMin = static_cast<int>((bounds.top() - topPx() + scrolledPx) / m_pxPerMin) - 1;
    const int toMin = static_cast<int>((bounds.bottom() + 1 - topPx() + scrolledPx) / m_pxPerMin) + 2;
    for (int i = 0; i < static_cast<int>(days().size()); ++i) {
        const QRectF column = columnRect(i);
        if (!exposed.intersects(column.toAlignedRect()))
            continue;
        if (i % 2 == 1)
            painter.fillRect(column, t.shade);
        for (int minute = 0; minute <= kMinutesADay; minute += 60)
            painter.fillRect(QRectF(column.left(), std::round(topPx() + minute * m_pxPerMin - scrolledPx), column.width(), 1), t.line);
        painter.fillRect(QRectF(std::round(column.left()), column.top(), 1, column.height()), t.line);
        for (const CalendarBlock &block : m_plan.blocksNear(i, fromMin, toMin)) {
            const QRectF whole = rectOf(block);
            const Session *session = programme.find<Session>(block.session);
            if (!session || !exposed.intersects(whole.toAlignedRect()))
                continue;
            painter.setOpacity(m_drag && m_drag->hasMoved && m_drag->session == block.session ? kLeftBehind : 1);
            m_painter.paint(painter, whole.marginsRemoved(kGap), programme, *session, lang, {isSelected(block.session), false, false, m_document.findings().worst(block.session)});
        }
        painter.setOpacity(1);
    }
}

void CalendarGrid::placeLabel(Ghost &ghost) const
{
    for (QRectF &rect : ghost.rects)
        rect = rect.marginsRemoved(kGap);
    const QFontMetricsF metrics(sized(font(), size::kSmallText, QFont::DemiBold));
    const QSizeF room(std::ceil(metrics.horizontalAdvance(ghost.times)) + 2 * space::kSmall, metrics.height() + space::kTiny);
    const QRectF &first = ghost.rects.front();
    const double top = first.top() - room.height() - 2 < topPx() ? first.top() + 2 : first.top() - room.height() - 2;
    const double left = std::max(rulerPx(), std::min(first.left(), viewport()->width() - room.width() - 2));
    ghost.label = QRectF(QPointF(left, std::max(top, topPx() + 2)), room);
}

void CalendarGrid::paintGhost(QPainter &painter)
{
    const auto lands = ghost();
    const Session *session = lands ? m_document.programme().find<Session>(m_drag->session) : nullptr;
    if (!session)
        return;
    for (const QRectF &rect : lands->rects) {
        strokes::box(painter, rect, radius::kBlock, tokens().surface, {}); // what is under it is not to be read through it
        m_painter.paint(painter, rect, m_document.programme(), *session, m_settings.language(), {false, true, false});
    }
    painter.setFont(sized(font(), size::kSmallText, QFont::DemiBold));
    strokes::box(painter, lands->label, radius::kBlock, tokens().surface, tokens().accent);
    painter.setPen(tokens().text);
    painter.drawText(lands->label, Qt::AlignCenter, lands->times);
}

void CalendarGrid::paintRulers(QPainter &painter)
{
    const Tokens &t = tokens();
    const Zone &zone = m_document.programme().forum.zone;
    painter.save();
    painter.setClipRect(QRectF(0, topPx(), rulerPx(), viewport()->height()));
    painter.fillRect(QRectF(0, topPx(), rulerPx(), viewport()->height()), t.surface);
    painter.setFont(sized(font(), size::kSmallText));
    const double heightPx = QFontMetricsF(painter.font()).height();
    const QDate day = m_rulerDay;
    for (int minute = 0; minute < kMinutesADay; minute += 60) {
        const double y = topPx() + minute * m_pxPerMin - verticalScrollBar()->value();
        if (y < topPx() - heightPx || y > viewport()->height() + heightPx)
            continue;
        const double topOfText = minute == 0 ? y : y - heightPx / 2; // midnight's under its line, where the head ends
        const QRectF box(space::kSmall, topOfText, kRulerPx - space::kSmall, heightPx);
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
    painter.restore();
}

void CalendarGrid::paintZoneHeads(QPainter &painter)
{
    const Zone &zone = m_document.programme().forum.zone;
    const Instant at = zone.resolve({m_rulerDay, 12 * 60}).instant;
    painter.setFont(sized(font(), size::kSmallText));
    const QFontMetricsF metrics(painter.font());
    const auto head = [&](const Zone &of, double x, const QColor &colour) {
        const QRectF box(x, space::kTiny, kRulerPx - space::kSmall, topPx() - space::kSmall);
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(of.city(), Qt::ElideRight, box.width()) + u'\n' + offsetName(of.offsetMinAt(at)));
    };
    head(zone, space::kSmall, tokens().text);
    if (m_secondZone)
        head(*m_secondZone, space::kSmall + kRulerPx, tokens().muted);
}

void CalendarGrid::paintHead(QPainter &painter)
{
    const Tokens &t = tokens();
    painter.fillRect(QRectF(0, 0, viewport()->width(), topPx()), t.surface);
    painter.save();
    painter.setClipRect(QRectF(rulerPx(), 0, viewport()->width(), topPx()));
    const Words words = Words::in(m_settings.language());
    const QFont dayFont = sized(font(), size::kBody, QFont::DemiBold);
    painter.setFont(dayFont);
    painter.setPen(t.text);
    const QFontMetricsF metrics(dayFont);
    for (int i = 0; i < static_cast<int>(days().size()); ++i) {
        const QRectF column = columnRect(i);
        const QRectF box(column.left() + space::kSmall, 0, column.width() - space::kMedium, topPx());
        if (box.right() < rulerPx() || box.left() > viewport()->width())
            continue;
        const QDate day = days()[static_cast<std::size_t>(i)];
        const QString text = metrics.elidedText(days().size() == 1 ? longDayText(day, words) : shortDayText(day, words), Qt::ElideRight, box.width());
        const auto clocks = otherClocks(m_document.programme().forum.zone, m_secondZone, m_rulerDay, day);
        if (clocks.isEmpty()) {
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
            continue;
        }
        const double half = topPx() / 2;
        painter.drawText(box.adjusted(0, space::kTiny, 0, -half), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.setFont(sized(font(), size::kSmallText));
        painter.setPen(t.warning);
        painter.drawText(box.adjusted(0, half, 0, -space::kTiny), Qt::AlignLeft | Qt::AlignVCenter, fittingClocks(clocks, QFontMetricsF(painter.font()), box.width()));
        painter.setFont(dayFont);
        painter.setPen(t.text);
    }
    painter.restore();
    if (!days().empty())
        paintZoneHeads(painter);
    painter.fillRect(QRectF(0, topPx() - 1, viewport()->width(), 1), t.line);
}

} // namespace planner
