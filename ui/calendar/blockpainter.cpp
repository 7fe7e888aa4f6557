// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blockpainter.h"

#include "ui/look/strokes.h"
#include "ui/look/tokens.h"
#include "ui/text/hyphenator.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFaded = 0.55; ///< how much of a cancelled session is left
constexpr int kPadlockPx = 10;

/// Draws whole lines of @p text from @p topPx on, the last one elided; returns where the next may start.
double paintLines(QPainter &painter, const QRectF &room, double topPx, const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font, painter.device());
    const double heightPx = metrics.height();
    const int fitting = static_cast<int>((room.bottom() - topPx) / heightPx);
    if (fitting < 1 || text.isEmpty())
        return topPx;
    painter.setFont(font);
    painter.setPen(colour);
    QTextLayout layout(text, font, painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < fitting; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool isLast = i == fitting - 1;
        QString shown = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed();
        const bool isDivided = !isLast && shown.endsWith(QChar(QChar::SoftHyphen));
        shown.remove(QChar(QChar::SoftHyphen));
        if (isDivided)
            shown += u'-';
        if (isLast)
            shown = metrics.elidedText(shown, Qt::ElideRight, room.width());
        painter.drawText(QPointF(room.left(), topPx + metrics.ascent()), shown);
        topPx += heightPx;
    }
    layout.endLayout();
    return topPx;
}

void paintPadlock(QPainter &painter, const QPointF &corner, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(corner.x() + 2.5, corner.y(), 5, 8), 0, 180 * 16);
    painter.setBrush(colour);
    painter.drawRect(QRectF(corner.x() + 1, corner.y() + 4.5, kPadlockPx - 2, 5));
}

QString codeLine(const Programme &programme, const Session &session, bool showsLength)
{
    const QString code = codeOf(programme, session);
    if (!showsLength)
        return code;
    const QString minutes = QString::number(session.minutes) + u"′"_s;
    return code.isEmpty() ? minutes : code + u" · "_s + minutes;
}

} // namespace

void paintBlock(QPainter &painter, const QRectF &rect, const Programme &programme, const Session &session, const QString &lang,
    const BlockState &state)
{
    const ThematicLine *line = lineOf(programme, session);
    const LineColours colours = lineColours(line ? line->colour : LineColour::Grey);
    const Tokens &t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (session.status == SessionStatus::Cancelled)
        painter.setOpacity(kFaded);

    QPainterPath shape;
    shape.addRoundedRect(rect, radius::kBlock, radius::kBlock);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(rect, colours.fill);
    painter.fillRect(QRectF(rect.left(), rect.top(), size::kBar, rect.height()), colours.bar);
    painter.restore();
    if (state.isSelected || state.isGhost || session.status == SessionStatus::Draft) {
        const bool isRing = state.isSelected || state.isGhost;
        const double widthPx = isRing ? size::kRing : 1;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isRing ? t.accent : colours.bar, widthPx, isRing ? Qt::SolidLine : Qt::DashLine));
        const double half = widthPx / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius::kBlock, radius::kBlock);
    }

    QRectF room = rect.adjusted(size::kBar + space::kTiny + 2, 3, -space::kTiny, -2);
    QFont small = painter.font();
    small.setPixelSize(size::kSmallText);
    QFont title = painter.font();
    title.setPixelSize(size::kBody - 1);
    title.setWeight(QFont::DemiBold);
    title.setStrikeOut(session.status == SessionStatus::Cancelled);
    QRectF codeRoom = room;
    if (session.locked && room.width() > 2 * kPadlockPx) {
        paintPadlock(painter, QPointF(room.right() - kPadlockPx, room.top() + 1), t.muted);
        codeRoom.setRight(room.right() - kPadlockPx - space::kTiny);
    }
    const QFontMetricsF smallMetrics(small, painter.device());
    codeRoom.setBottom(std::min(room.bottom() + 2, room.top() + smallMetrics.height() * 1.5)); // one line
    double y = paintLines(painter, codeRoom, room.top(), codeLine(programme, session, state.showsLength), small, t.muted);
    const bool isTranslated = !session.title.in(lang).isEmpty();
    y = paintLines(painter, room, y, withSoftHyphens(session.title.best(lang), isTranslated ? lang : session.title.source()), title, t.text);
    const Venue *venue = session.venue ? programme.find<Venue>(*session.venue) : nullptr;
    if (venue)
        paintLines(painter, room, y, venue->name.best(lang), small, t.muted);
    painter.restore();
}

} // namespace planner
