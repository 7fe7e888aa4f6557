// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepainter.h"

#include "ui/print/typesetter.h"

#include <QtCore/QHash>
#include <QtGui/QGlyphRun>
#include <QtGui/QPainter>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>

#include <optional>

namespace planner {

/// A style's font, and its words once shaped: a programme says the same ones often.
struct PagePainter::Face {
    struct Word {
        QList<quint32> glyphs;
        QList<QPointF> places; ///< from the word's start on the baseline, in units
        double advance = 0;
        bool isWhole = false; ///< all its letters are in the style's own font, from left to right
    };

    explicit Face(const TextStyle &style) : font(fontFor(style)), raw(QRawFont::fromFont(font)), colour(QColor::fromRgb(style.colour)) {}

    /// A line as the typesetter has measured it, word by word. Nothing for one with letters that another font has,
    /// with words from right to left, which stand in another order, or for one that is struck: a scaled painter strikes glyphs in a wrong place.
    std::optional<QGlyphRun> glyphsOf(const QString &line);

    QFont font;
    QRawFont raw;
    QColor colour;

private:
    const Word &word(QStringView text);
    QHash<QString, Word> m_words;
};

const PagePainter::Face::Word &PagePainter::Face::word(QStringView text)
{
    const QString key = text.toString();
    if (const auto known = m_words.constFind(key); known != m_words.constEnd())
        return *known;
    QTextLayout layout(key, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    Word word;
    if (const QList<QGlyphRun> runs = layout.glyphRuns(); runs.size() == 1 && !runs.front().isRightToLeft() && runs.front().rawFont() == raw) {
        word.glyphs = runs.front().glyphIndexes();
        word.places = runs.front().positions();
        for (QPointF &place : word.places)
            place.ry() -= line.ascent();
        word.advance = line.cursorToX(static_cast<int>(key.size()));
        word.isWhole = true;
    }
    return *m_words.insert(key, word);
}

std::optional<QGlyphRun> PagePainter::Face::glyphsOf(const QString &line)
{
    if (font.strikeOut())
        return std::nullopt;
    QList<quint32> glyphs;
    QList<QPointF> places;
    double x = 0;
    const auto add = [&](QStringView text) {
        const Word &shaped = word(text);
        glyphs += shaped.glyphs;
        for (const QPointF &place : shaped.places)
            places << place + QPointF(x, 0);
        x += shaped.advance;
        return shaped.isWhole;
    };
    bool isFirst = true;
    for (const QStringView text : QStringView(line).split(u' ')) {
        if ((!isFirst && !add(u" ")) || (!text.isEmpty() && !add(text)))
            return std::nullopt;
        isFirst = false;
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return run;
}

PagePainter::PagePainter(const PagedDocument &document) : m_document(document)
{
    for (const TextStyle &style : document.styles)
        m_faces.push_back(std::make_unique<Face>(style));
}

PagePainter::~PagePainter() = default;

void PagePainter::paint(QPainter &painter, int page, double unitsPerPoint) const
{
    const Page &content = m_document.pages.at(static_cast<size_t>(page));
    painter.save();
    painter.scale(unitsPerPoint / kUnitsPerPoint, unitsPerPoint / kUnitsPerPoint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Fill &fill : content.fills) {
        const QRectF rect(fill.rect.topLeft() * kUnitsPerPoint, fill.rect.size() * kUnitsPerPoint);
        painter.setBrush(QColor::fromRgb(fill.colour));
        if (fill.radius > 0)
            painter.drawRoundedRect(rect, fill.radius * kUnitsPerPoint, fill.radius * kUnitsPerPoint);
        else
            painter.drawRect(rect);
    }
    for (const TextRun &run : content.texts) {
        Face &face = *m_faces.at(static_cast<size_t>(run.style));
        const QPointF at = run.at * kUnitsPerPoint;
        painter.setPen(face.colour);
        if (const auto glyphs = face.glyphsOf(run.text)) {
            painter.drawGlyphRun(at, *glyphs);
        } else {
            painter.setFont(face.font);
            painter.drawText(at, run.text);
        }
    }
    painter.restore();
}

} // namespace planner
