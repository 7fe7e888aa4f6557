// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blockpainter.h"

#include "ui/calendar/blocksigns.h"
#include "ui/look/tokens.h"
#include "ui/text/hyphenator.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

#include <climits>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFaded = 0.55; ///< how much of a cancelled session is left
constexpr std::size_t kMostLooks = 3;
constexpr qsizetype kMostSessions = 4000; ///< whose lines are kept

/// One line, set.
QList<QGlyphRun> glyphsOf(const QString &text, const QFont &font, double &ascentPx, double &widthPx)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    ascentPx = line.ascent();
    widthPx = line.naturalTextWidth();
    return layout.glyphRuns();
}

/// Words in lines of @p widthPx, the last of at most @p most elided.
QStringList brokenLines(const QString &text, const QFont &font, double widthPx, int most)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(widthPx);
        const bool isLast = i == most - 1;
        QString shown = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed();
        const bool isDivided = !isLast && shown.endsWith(QChar(QChar::SoftHyphen));
        shown.remove(QChar(QChar::SoftHyphen));
        if (isDivided)
            shown += u'-';
        lines << (isLast ? metrics.elidedText(shown, Qt::ElideRight, widthPx) : shown);
    }
    layout.endLayout();
    return lines;
}

QString codeLine(const Programme &programme, const Session &session, bool showsLength)
{
    const QString code = codeOf(programme, session);
    if (!showsLength)
        return code;
    const QString minutes = QString::number(session.minutes) + u"′"_s;
    return code.isEmpty() ? minutes : code + u" · "_s + minutes;
}

/// Where text may stand, from the block's corner.
QRectF roomIn(const QSizeF &size, double lineHeightPx)
{
    const QRectF room(size::kBar + space::kTiny + 2, 3, size.width() - size::kBar - 2 * space::kTiny - 2, size.height() - 5);
    if (room.height() >= lineHeightPx || size.height() < lineHeightPx)
        return room;
    return {room.left(), (size.height() - lineHeightPx) / 2, room.width(), lineHeightPx}; // one line, if only just
}

void paintShape(QPainter &painter, const QRectF &rect, const LineColours &colours, SessionStatus status, bool isRing)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, radius::kBlock, radius::kBlock);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(rect, colours.fill);
    painter.fillRect(QRectF(rect.left(), rect.top(), size::kBar, rect.height()), colours.bar);
    painter.restore();
    if (!isRing && status != SessionStatus::Draft)
        return;
    const double widthPx = isRing ? size::kRing : 1;
    const double half = widthPx / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isRing ? tokens().accent : colours.bar, widthPx, isRing ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius::kBlock, radius::kBlock);
}

} // namespace

bool BlockPainter::Look::isFor(const Look &other) const
{
    return size == other.size && showsLength == other.showsLength && signsPx == other.signsPx && lang == other.lang && font == other.font;
}

const BlockPainter::Look &BlockPainter::lookOf(const Look &wanted, const Programme &programme, const Session &session)
{
    auto known = m_looks.find(session.id.value);
    if (known == m_looks.end()) {
        if (m_looks.size() >= kMostSessions)
            m_looks.clear();
        known = m_looks.insert(session.id.value, {});
    }
    for (const Look &look : *known) {
        if (look.isFor(wanted))
            return look;
    }
    if (known->size() >= kMostLooks)
        known->erase(known->begin());
    Look look = wanted;
    QFont small = look.font;
    small.setPixelSize(size::kSmallText);
    QFont title = look.font;
    title.setPixelSize(size::kBody - 1);
    title.setWeight(QFont::DemiBold);

    const QRectF room = roomIn(look.size, QFontMetricsF(small).height());
    double topPx = room.top();
    double leftPx = room.left();
    const auto set = [&](const QString &text, const QFont &font, bool isTitle, double widthPx, int most) {
        const QFontMetricsF metrics(font);
        const int fitting = std::min(most, static_cast<int>((room.bottom() + 0.5 - topPx) / metrics.height()));
        if (fitting < 1 || text.isEmpty() || widthPx < metrics.horizontalAdvance(u"…"_s))
            return false;
        for (const QString &line : brokenLines(text, font, widthPx, fitting)) {
            double ascentPx = 0;
            double linePx = 0;
            Line placed{{}, isTitle, glyphsOf(line, font, ascentPx, linePx)};
            placed.at = QPointF(leftPx, topPx + metrics.ascent() - ascentPx);
            if (isTitle && session.status == SessionStatus::Cancelled)
                placed.strike = QRectF(leftPx, topPx + metrics.ascent() - metrics.strikeOutPos(), linePx, std::max(1.0, metrics.lineWidth()));
            look.lines.push_back(std::move(placed));
            topPx += metrics.height();
        }
        return true;
    };
    const QString code = codeLine(programme, session, look.showsLength);
    const bool isTranslated = !session.title.in(look.lang).isEmpty();
    const QString name = withSoftHyphens(session.title.best(look.lang), isTranslated ? look.lang : session.title.source());
    const double headPx = room.width() - look.signsPx;
    const bool hasCode = set(code, small, false, headPx, 1);
    const double titleHeightPx = QFontMetricsF(title).height();
    if (topPx + titleHeightPx <= room.bottom() + 0.5) {
        if (!hasCode && look.signsPx > 0 && topPx == room.top()) // the signs' line
            topPx += QFontMetricsF(small).height();
        set(name, title, true, room.width(), INT_MAX);
        if (const Venue *venue = session.venue ? programme.find<Venue>(*session.venue) : nullptr)
            set(venue->name.best(look.lang), small, false, room.width(), INT_MAX);
    } else if (const double besidePx = hasCode ? QFontMetricsF(small).horizontalAdvance(code) + space::kSmall : 0; besidePx + 4 * space::kSmall < headPx) {
        // Room for one line: the title goes beside the code.
        QFont beside = title;
        beside.setPixelSize(size::kSmallText);
        topPx = room.top();
        leftPx += besidePx;
        set(name, beside, true, headPx - besidePx, 1);
    }
    known->push_back(std::move(look));
    return known->back();
}

void BlockPainter::paint(QPainter &painter, const QRectF &rect, const Programme &programme, const Session &session, const QString &lang, const BlockState &state)
{
    const ThematicLine *line = lineOf(programme, session);
    const LineColours colours = lineColours(line ? line->colour : LineColour::Grey);
    const Tokens &t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double opacity = painter.opacity();
    if (session.status == SessionStatus::Cancelled)
        painter.setOpacity(opacity * kFaded);
    paintShape(painter, rect, colours, session.status, state.isSelected || state.isGhost);

    double signsPx = 0;
    const auto paintSign = [&](auto draw) {
        if (rect.width() < size::kBar + 2 * space::kTiny + signsPx + kSignPx || rect.height() < kSignPx + 2)
            return;
        const double topPx = std::min(double(space::kTiny), (rect.height() - kSignPx) / 2);
        draw(QRectF(rect.right() - space::kTiny - signsPx - kSignPx, rect.top() + topPx, kSignPx, kSignPx));
        signsPx += kSignPx + space::kTiny;
    };
    if (state.worst)
        paintSign([&](const QRectF &at) { paintSeverity(painter, at, *state.worst); });
    if (session.locked)
        paintSign([&](const QRectF &at) { paintPadlock(painter, at, t.muted); });

    const Look &look = lookOf({rect.size(), lang, painter.font(), state.showsLength, signsPx}, programme, session);
    for (const Line &text : look.lines) {
        painter.setPen(text.isTitle ? t.text : t.muted);
        for (const QGlyphRun &run : text.glyphs)
            painter.drawGlyphRun(rect.topLeft() + text.at, run);
        if (!text.strike.isEmpty())
            painter.fillRect(text.strike.translated(rect.topLeft()), t.text);
    }
    painter.restore();
}

} // namespace planner
