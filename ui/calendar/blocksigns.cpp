// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blocksigns.h"

#include "ui/look/severity.h"

#include <QtGui/QPainter>

namespace planner {

namespace {

/// Draws in a square of ten, whatever its size.
void paintTenths(QPainter &painter, const QRectF &rect, const QColor &colour, auto draw)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 10, rect.height() / 10);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw();
    painter.restore();
}

} // namespace

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity)
{
    const QColor colour = severityColour(severity);
    switch (severity) {
    case Severity::Error:
        paintTenths(painter, rect, colour, [&] {
            painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(1.8, 1.8), QPointF(8.2, 8.2));
            painter.drawLine(QPointF(8.2, 1.8), QPointF(1.8, 8.2));
        });
        return;
    case Severity::Warning:
        paintTenths(painter, rect, colour, [&] {
            painter.drawPolygon(QPolygonF({{5, 0.9}, {9.4, 9}, {0.6, 9}}));
            painter.drawLine(QPointF(5, 4), QPointF(5, 5.9));
            painter.drawPoint(QPointF(5, 7.5));
        });
        return;
    case Severity::Hint:
        paintTenths(painter, rect, colour, [&] {
            painter.drawEllipse(QRectF(0.8, 0.8, 8.4, 8.4));
            painter.drawLine(QPointF(5, 4.7), QPointF(5, 7.1));
            painter.drawPoint(QPointF(5, 2.9));
        });
        return;
    }
    Q_UNREACHABLE();
}

void paintPadlock(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    paintTenths(painter, rect, colour, [&] {
        painter.drawArc(QRectF(2.6, 0.8, 4.8, 7.4), 0, 180 * 16);
        painter.setBrush(colour);
        painter.drawRect(QRectF(1.4, 4.8, 7.2, 4.2));
    });
}

} // namespace planner
