// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtCore/QRectF>

class QPainter;
class QPalette;

namespace planner::strokes {

/// Behind what is selected, so that the text on it stays the text's colour.
QColor selectedFill(const QPalette &palette);
/// A hairline's colour.
QColor lineColour(const QPalette &palette);
/// Text that stands back: labels, counts.
QColor mutedColour(const QPalette &palette);

/// A rounded box with a border of one device pixel (or @p ringPx) inside @p rect. An invalid colour draws nothing.
void box(QPainter &painter, const QRectF &rect, double radiusPx, const QColor &fill, const QColor &line, double ringPx = 1);

enum class Way { Up, Down, Left, Right };
/// A small arrowhead in the middle of @p rect.
void chevron(QPainter &painter, const QRectF &rect, Way way, const QColor &colour);
void tick(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace planner::strokes
