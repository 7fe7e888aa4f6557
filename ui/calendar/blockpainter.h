// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"

#include <QtCore/QHash>
#include <QtCore/QRectF>
#include <QtGui/QFont>
#include <QtGui/QGlyphRun>

class QPainter;

namespace planner {

/// How a block stands on the calendar or in the tray.
struct BlockState {
    bool isSelected = false;
    bool isGhost = false;   ///< where a drag would land
    bool showsLength = false; ///< in the tray, which has no ruler
    std::optional<Severity> worst = std::nullopt; ///< of its findings
};

/// Draws blocks: the line's bar, code, title, venue, and signs for what is locked or has findings. As the room
/// shrinks the venue goes, then lines of the title; no line is cut in half. A narrow block has its title in small
/// letters, and where that is still a few letters a line, only its code. Words are divided and lines are set
/// once for each block and size; whoever owns a painter says what has changed.
class BlockPainter {
public:
    /// Draws @p session into @p rect (device-independent pixels), its title in @p lang.
    void paint(QPainter &painter, const QRectF &rect, const Programme &programme, const Session &session, const QString &lang, const BlockState &state);
    /// The session, or its name or venue, is not what it was.
    void forget(const SessionId &session) { m_looks.remove(session.value); }
    void forgetAll() { m_looks.clear(); }

private:
    struct Line {
        QPointF at; ///< from the block's corner
        bool isTitle = false;
        QList<QGlyphRun> glyphs = {};
        QRectF strike = {}; ///< through the words of what is cancelled
    };
    /// A block's lines, and what they were set for.
    struct Look {
        QSizeF size;
        QString lang;
        QFont font;
        bool showsLength = false;
        double signsPx = 0; ///< how wide the signs are
        bool hasSignsAtFoot = false; ///< where the code needs the whole width
        std::vector<Line> lines = {};
        bool isFor(const Look &other) const;
    };
    class Setter;
    const Look &lookOf(const Look &wanted, const Programme &programme, const Session &session);

    QHash<QUuid, std::vector<Look>> m_looks; ///< across midnight, or dragged, a session has several
};

} // namespace planner
