// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/wordmeter.h"

#include "ui/look/strokes.h"
#include "ui/look/tokens.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>

#include <algorithm>

namespace planner {

namespace {

constexpr int kBarPx = 3;

Tone toneOf(int words, int limit)
{
    if (words > limit)
        return Tone::Error;
    return words * 10 >= limit * 9 ? Tone::Warning : Tone::Muted;
}

} // namespace

WordMeter::WordMeter(QWidget *parent) : ToneLabel(Tone::Muted, parent)
{
    setObjectName(QStringLiteral("wordMeter"));
}

void WordMeter::show(int words, int limit, const QLocale &locale, bool isNew)
{
    m_words = words;
    m_limit = limit;
    setVisible(limit > 0);
    if (limit == 0)
        return;
    const Tone before = tone();
    setTone(toneOf(words, limit));
    const QString counted = tr("%1 / %2", "words there are, words allowed").arg(locale.toString(words), locale.toString(limit));
    setText(tone() == Tone::Error ? tr("✖ %1", "over the limit; %1: words there are and words allowed").arg(counted) : counted);
    switch (tone()) {
    case Tone::Error: setAccessibleName(tr("Over the limit by %n word(s).", nullptr, words - limit)); break;
    case Tone::Warning: setAccessibleName(tr("Close to the limit: %n word(s) left.", nullptr, limit - words)); break;
    default: setAccessibleName(tr("%n word(s) left.", nullptr, limit - words)); break;
    }
    if (isNew || before == tone())
        return;
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(accessibleName());
}

WordBar::WordBar(const WordMeter &meter, QWidget *parent) : QWidget(parent), m_meter(meter)
{
    setFixedHeight(kBarPx);
}

QSize WordBar::sizeHint() const
{
    return {0, kBarPx};
}

void WordBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokes::box(painter, rect(), kBarPx / 2.0, tokens().line, {});
    if (m_meter.limit() == 0 || m_meter.words() == 0)
        return;
    QRectF filled = rect();
    filled.setWidth(std::max(filled.width() * std::min(1.0, double(m_meter.words()) / m_meter.limit()), 1.0 * kBarPx));
    strokes::box(painter, filled, kBarPx / 2.0, toneColour(m_meter.tone()), {});
}

} // namespace planner
