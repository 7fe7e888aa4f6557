// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QtCore/QRectF>

class QColor;
class QPainter;

namespace planner {

/// Width and height of a block's sign, in device-independent pixels.
inline constexpr double kSignPx = 11;

/// The sign of a finding, told by shape and by colour: a cross, a triangle, a ring with an i.
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity);
/// The sign of a session that is locked.
void paintPadlock(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace planner
