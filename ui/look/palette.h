// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPalette>

namespace planner {

/// The window's palette, made of the tokens.
QPalette plannerPalette(bool isDark);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor &a, const QColor &b);

/// Is @p platform a palette for people who need high contrast? Then its colours replace ours.
/// Qt 6.4 does not say, so it is told by pure black on pure white, or the reverse.
bool isHighContrast(const QPalette &platform);

} // namespace planner
