// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/tonelabel.h"

#include "ui/look/strokes.h"
#include "ui/look/tokens.h"

#include <QtGui/QPainter>

namespace planner {

QColor toneColour(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Text: return t.text;
    case Tone::Muted: return t.muted;
    case Tone::Accent: return t.accent;
    case Tone::Warning: return t.warning;
    case Tone::Error: return t.error;
    case Tone::Good: return t.good;
    }
    Q_UNREACHABLE();
}

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    QFont small = font();
    small.setPixelSize(size::kSmallText);
    setFont(small);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(toneColour(m_tone));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | (wordWrap() ? Qt::TextWordWrap : 0), text());
}

Pill::Pill(QWidget *parent) : ToneLabel(Tone::Muted, parent)
{
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space::kSmall, fontMetrics().height() + space::kTiny};
}

void Pill::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    strokes::box(painter, rect(), height() / 2.0, {}, toneColour(tone()));
    painter.end();
    ToneLabel::paintEvent(event);
}

} // namespace planner
