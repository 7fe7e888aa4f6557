// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepainter.h"

#include "ui/print/typesetter.h"

#include <QtGui/QPainter>

namespace planner {

PagePainter::PagePainter(const PagedDocument &document) : m_document(document)
{
    for (const TextStyle &style : document.styles)
        m_fonts.push_back(fontFor(style));
}

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
    int style = -1;
    for (const TextRun &run : content.texts) {
        if (run.style != style) {
            style = run.style;
            painter.setFont(m_fonts.at(static_cast<size_t>(style)));
            painter.setPen(QColor::fromRgb(m_document.styles.at(static_cast<size_t>(style)).colour));
        }
        painter.drawText(run.at * kUnitsPerPoint, run.text);
    }
    painter.restore();
}

} // namespace planner
