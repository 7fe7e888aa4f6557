// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

#include "ui/look/tokens.h"

#include <algorithm>
#include <cmath>

namespace planner {

namespace {

constexpr double kHighContrast = 20; // Fusion's own black on #EFEFEF has 18.3

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

bool isHighContrast(const QPalette &platform)
{
    return contrast(platform.color(QPalette::Window), platform.color(QPalette::WindowText)) >= kHighContrast
        && contrast(platform.color(QPalette::Base), platform.color(QPalette::Text)) >= kHighContrast;
}

QPalette plannerPalette(bool isDark)
{
    const Tokens &t = tokens(isDark);
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(QPalette::All, role, colour); };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.surface);
    all(QPalette::AlternateBase, t.shade);
    all(QPalette::Text, t.text);
    all(QPalette::PlaceholderText, t.muted);
    all(QPalette::Button, t.surface);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.surface);
    all(QPalette::ToolTipBase, t.text);
    all(QPalette::ToolTipText, t.surface);
    all(QPalette::Highlight, t.accent);
    all(QPalette::HighlightedText, t.surface);
    all(QPalette::Link, t.accent);
    all(QPalette::LinkVisited, t.accent);
    all(QPalette::Light, t.surface);
    all(QPalette::Midlight, t.shade);
    all(QPalette::Mid, t.line);
    all(QPalette::Dark, mixed(t.line, t.text, 0.3));
    all(QPalette::Shadow, mixed(t.line, t.text, 0.6));
    const QColor off = mixed(t.muted, t.surface, 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, off);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

} // namespace planner
