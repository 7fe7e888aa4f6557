// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QtCore/QRectF>

class QPainter;

namespace planner {

/// How a block stands on the calendar or in the tray.
struct BlockState {
    bool isSelected = false;
    bool isGhost = false;   ///< where a drag would land
    bool showsLength = false; ///< in the tray, which has no ruler
};

/// Draws @p session into @p rect (device-independent pixels): the line's bar, code, title in @p lang, venue.
/// As the room shrinks the venue goes, then lines of the title; no line is cut in half.
void paintBlock(QPainter &painter, const QRectF &rect, const Programme &programme, const Session &session, const QString &lang,
    const BlockState &state);

} // namespace planner
