// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blockpainter.h"

#include "ui/calendar/blocksigns.h"
#include "ui/calendar/blocklines.h"
#include "ui/look/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/hyphenator.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

#include <climits>
#include <functional>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFaded = 0.55; ///< how much of a cancelled session's colours is left
constexpr double kLeastLetters = 4; ///< in a line; with fewer, words fall to pieces
constexpr std::size_t kMostLooks = 5;
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
    const bool isNarrow = size.width() < size::kNarrowBlock; // every letter counts
    const double leftPx = size::kBar + (isNarrow ? 3 : space::kTiny + 2);
    const QRectF room(leftPx, 3, size.width() - leftPx - (isNarrow ? 1 : space::kTiny), size.height() - 5);
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

/// Sets a block's lines from the top of its room down.
class BlockPainter::Setter {
public:
    Setter(Look &look, const Programme &programme, const Session &session);
    void setAll();

private:
    /// False when there is no room for one line of @p text, or no text.
    bool set(const QString &text, const QFont &font, bool isTitle, double widthPx, int most);
    void setBeside(const QString &name, double besidePx);
    double codePx() const { return QFontMetricsF(m_small).horizontalAdvance(m_code); }

    Look &m_look;
    const Programme &m_programme;
    const Session &m_session;
    QString m_code;
    QFont m_small;
    QFont m_title;
    QRectF m_room;
    double m_signsLinePx = 0;
    double m_headPx = 0; ///< of the first line, beside the signs
    double m_topPx = 0;
    double m_leftPx = 0;
    bool m_isScant = false; ///< a few letters a line: the code alone
};

BlockPainter::Setter::Setter(Look &look, const Programme &programme, const Session &session)
    : m_look(look), m_programme(programme), m_session(session), m_code(codeLine(programme, session, look.showsLength)), m_small(look.font), m_title(look.font)
{
    m_small.setPixelSize(size::kSmallText);
    m_title.setPixelSize(size::kBody - 1);
    m_title.setWeight(QFont::DemiBold);
    if (look.size.width() < size::kNarrowBlock)
        m_title.setPixelSize(size::kSmallText);
    m_signsLinePx = QFontMetricsF(m_small).height();
    m_room = roomIn(look.size, m_signsLinePx);
    m_headPx = m_room.width() - look.signsPx;
    look.hasSignsAtFoot = look.signsPx > 0 && m_headPx < codePx() && look.size.height() > 3 * m_signsLinePx;
    if (look.hasSignsAtFoot) {
        m_headPx = m_room.width();
        m_room.setBottom(look.size.height() - kSignPx - space::kTiny);
    }
    m_topPx = m_room.top();
    m_leftPx = m_room.left();
    m_isScant = m_room.width() < kLeastLetters * QFontMetricsF(m_small).averageCharWidth();
}

bool BlockPainter::Setter::set(const QString &text, const QFont &font, bool isTitle, double widthPx, int most)
{
    const QFontMetricsF metrics(font);
    const int fitting = std::min(most, static_cast<int>((m_room.bottom() + 0.5 - m_topPx) / metrics.height()));
    if (fitting < 1 || text.isEmpty() || widthPx < metrics.horizontalAdvance(u"…"_s))
        return false;
    for (const QString &line : linesOf(text, font, widthPx, fitting)) {
        double ascentPx = 0;
        double linePx = 0;
        Line placed{{}, isTitle, glyphsOf(line, font, ascentPx, linePx)};
        placed.at = QPointF(m_leftPx, m_topPx + metrics.ascent() - ascentPx);
        if (isTitle && m_session.status == SessionStatus::Cancelled)
            placed.strike = QRectF(m_leftPx, m_topPx + metrics.ascent() - metrics.strikeOutPos(), linePx, std::max(1.0, metrics.lineWidth()));
        m_look.lines.push_back(std::move(placed));
        m_topPx += metrics.height();
    }
    return true;
}

void BlockPainter::Setter::setAll()
{
    const bool isTranslated = !m_session.title.in(m_look.lang).isEmpty();
    const QString title = titleText(m_session, Words::in(m_look.lang));
    const QString name = withSoftHyphens(title, isTranslated || m_session.title.isEmpty() ? m_look.lang : m_session.title.source());
    const bool hasCode = set(m_code, m_small, false, m_headPx, m_isScant ? INT_MAX : 1);
    if (m_isScant)
        return;
    if (m_topPx + QFontMetricsF(m_title).height() > m_room.bottom() + 0.5)
        return setBeside(name, hasCode ? codePx() + space::kSmall : 0);
    if (!hasCode && m_look.signsPx > 0 && !m_look.hasSignsAtFoot) // the signs' line
        m_topPx += m_signsLinePx;
    set(name, m_title, true, m_room.width(), INT_MAX);
    if (const Venue *venue = m_session.venue ? m_programme.find<Venue>(*m_session.venue) : nullptr)
        set(venue->name.best(m_look.lang), m_small, false, m_room.width(), INT_MAX);
}

/// Where there is room for one line, the title goes beside the code.
void BlockPainter::Setter::setBeside(const QString &name, double besidePx)
{
    if (besidePx + 4 * space::kSmall >= m_headPx)
        return;
    QFont beside = m_title;
    beside.setPixelSize(size::kSmallText);
    m_topPx = m_room.top();
    m_leftPx += besidePx;
    set(name, beside, true, m_headPx - besidePx, 1);
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
    known->push_back(wanted);
    Setter(known->back(), programme, session).setAll();
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

    std::vector<std::function<void(const QRectF &)>> signs;
    painter.setOpacity(opacity); // what it says stays legible
    if (state.worst)
        signs.push_back([&](const QRectF &at) { paintSeverity(painter, at, *state.worst); });
    if (session.locked)
        signs.push_back([&](const QRectF &at) { paintPadlock(painter, at, t.muted); });
    const double roomPx = rect.width() - size::kBar - 2 * space::kTiny;
    while (!signs.empty() && (double(signs.size()) * (kSignPx + space::kTiny) > roomPx || rect.height() < kSignPx + 2))
        signs.pop_back(); // the finding's is the last to go
    const double signsPx = double(signs.size()) * (kSignPx + space::kTiny);
    const Look &look = lookOf({rect.size(), lang, painter.font(), state.showsLength, signsPx}, programme, session);
    const double downPx = look.hasSignsAtFoot ? rect.height() - kSignPx - space::kTiny + 1 : std::min(double(space::kTiny), (rect.height() - kSignPx) / 2);
    for (std::size_t i = 0; i < signs.size(); ++i)
        signs[i](QRectF(rect.right() - double(i + 1) * (kSignPx + space::kTiny), rect.top() + downPx, kSignPx, kSignPx));
    for (const Line &text : look.lines) {
        painter.setPen(text.isTitle && session.status != SessionStatus::Cancelled ? t.text : t.muted);
        for (const QGlyphRun &run : text.glyphs)
            painter.drawGlyphRun(rect.topLeft() + text.at, run);
        if (!text.strike.isEmpty())
            painter.fillRect(text.strike.translated(rect.topLeft()), t.muted);
    }
    painter.restore();
}

} // namespace planner
