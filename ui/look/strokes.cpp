// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/strokes.h"

#include "ui/look/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPalette>

namespace planner::strokes {

namespace {

class Saved {
public:
    explicit Saved(QPainter &painter) : m_painter(painter) { m_painter.save(); }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

void polyline(QPainter &painter, const QList<QPointF> &points, const QColor &colour, double widthPx)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, widthPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

} // namespace

QColor selectedFill(const QPalette &)
{
    return tokens().selected;
}

QColor lineColour(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor mutedColour(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

void box(QPainter &painter, const QRectF &rect, double radiusPx, const QColor &fill, const QColor &line, double ringPx)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = line.isValid() ? ringPx / 2 : 0;
    painter.setPen(line.isValid() ? QPen(line, ringPx) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radiusPx, radiusPx);
}

void chevron(QPainter &painter, const QRectF &rect, Way way, const QColor &colour)
{
    const QPointF c = rect.center();
    constexpr double a = 3.5;
    constexpr double b = 1.75;
    QList<QPointF> points;
    switch (way) {
    case Way::Up: points = {c + QPointF(-a, b), c + QPointF(0, -b), c + QPointF(a, b)}; break;
    case Way::Down: points = {c + QPointF(-a, -b), c + QPointF(0, b), c + QPointF(a, -b)}; break;
    case Way::Left: points = {c + QPointF(b, -a), c + QPointF(-b, 0), c + QPointF(b, a)}; break;
    case Way::Right: points = {c + QPointF(-b, -a), c + QPointF(b, 0), c + QPointF(-b, a)}; break;
    }
    polyline(painter, points, colour, 1.4);
}

void tick(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const QPointF c = rect.center();
    polyline(painter, {c + QPointF(-3.5, 0), c + QPointF(-1, 2.75), c + QPointF(3.75, -3)}, colour, 1.8);
}

} // namespace planner::strokes
