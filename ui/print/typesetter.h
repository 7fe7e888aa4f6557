// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/displaylist.h"

#include <QtCore/QHash>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>

#include <memory>
#include <vector>

namespace planner {

/// Layout is done in tenths of a point, without hinting, so that it is the same on every device.
inline constexpr double kUnitsPerPoint = 10;

/// The font that a style is set and painted in.
QFont fontFor(const TextStyle &style);

/// Measures and breaks text. Words are measured once for each style: a programme says the same ones often.
class Typesetter {
public:
    Typesetter();
    ~Typesetter();
    Q_DISABLE_COPY_MOVE(Typesetter)

    /// The index of a style, for TextRun::style.
    int style(const TextStyle &style);
    const std::vector<TextStyle> &styles() const noexcept { return m_styles; }

    /// Points.
    double ascent(int style) const;
    double lineHeight(int style) const;
    double width(int style, const QString &text);
    /// Breaks a text into lines of at most @p widthPt points: at spaces, after hyphens, and inside a
    /// word only where it is wider than a line. Every end of line, of whatever system, ends one here. Control characters
    /// are dropped.
    QStringList lines(int style, const QString &text, double widthPt);

private:
    struct Measured;
    double wordWidth(Measured &measured, QStringView word);
    QStringList breakParagraph(int style, QStringView text, double width);

    std::vector<TextStyle> m_styles;
    std::vector<std::unique_ptr<Measured>> m_measured;
};

} // namespace planner
