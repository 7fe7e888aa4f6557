// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tokens.h"

#include "ui/look/palette.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#include <array>

namespace planner {

namespace {

const Tokens &lightTokens()
{
    static const Tokens light{QColor(0xF3F5F7), QColor(0xFFFFFF), QColor(0xF7F8FA), QColor(0xDDE1E7), QColor(0x1B1F24), QColor(0x57606A),
        QColor(0x0B5CAD), QColor(0xE7F0FA), QColor(0xB42318), QColor(0x8A5A00), QColor(0x176F31)};
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark{QColor(0x16191D), QColor(0x1E2227), QColor(0x191D21), QColor(0x343A42), QColor(0xE6E9ED), QColor(0x9AA4AF),
        QColor(0x6CB2FF), QColor(0x1F3145), QColor(0xFF8A80), QColor(0xF2C14E), QColor(0x5CD37B)};
    return dark;
}

/// Bar and fill, light; bar and fill, dark: in the order of LineColour.
constexpr std::array<std::array<QRgb, 4>, 9> kLineColours = {{
    {0x1F6FB2, 0xE4F0FA, 0x8CC4F2, 0x17354F},
    {0x2E7D4F, 0xE3F3E9, 0x86D3A4, 0x17392A},
    {0xB5541A, 0xFBEBDF, 0xF2B184, 0x47270F},
    {0x7A4FB5, 0xF0E8FA, 0xC9ADF2, 0x33224F},
    {0x0F7C82, 0xDFF3F3, 0x7FD3D6, 0x0F3A3D},
    {0xB03A78, 0xFAE5F0, 0xF2A3CB, 0x4A1A35},
    {0x6B7414, 0xF1F3DB, 0xCDD672, 0x30340E},
    {0xB8323A, 0xFBE4E5, 0xF5A3A8, 0x4C1A1D},
    {0x55677A, 0xE9EDF2, 0xB8C4D0, 0x29323B},
}};

/// In high contrast the platform's colours replace ours.
Tokens tokensFrom(const QPalette &platform)
{
    const QColor ink = platform.color(QPalette::Text);
    const QColor paper = platform.color(QPalette::Base);
    return {platform.color(QPalette::Window), paper, paper, ink, ink, ink, platform.color(QPalette::Link), paper, ink, ink, ink};
}

} // namespace

const Tokens &tokens(bool isDark)
{
    return isDark ? darkTokens() : lightTokens();
}

LineColours lineColours(LineColour colour, bool isDark)
{
    const auto &row = kLineColours.at(static_cast<size_t>(colour));
    return {QColor(row[isDark ? 2 : 0]), QColor(row[isDark ? 3 : 1])};
}

bool isDarkNow()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

const Tokens &tokens()
{
    const QPalette palette = QGuiApplication::palette();
    static qint64 seen = -1;
    static bool isPlatforms = false;
    static Tokens platforms;
    if (palette.cacheKey() != seen) {
        seen = palette.cacheKey();
        isPlatforms = isHighContrast(palette);
        if (isPlatforms)
            platforms = tokensFrom(palette);
    }
    return isPlatforms ? platforms : tokens(isDarkNow());
}

LineColours lineColours(LineColour colour)
{
    LineColours colours = lineColours(colour, isDarkNow());
    const QPalette palette = QGuiApplication::palette();
    if (&tokens() != &tokens(isDarkNow()))
        colours.fill = palette.color(QPalette::Base);
    return colours;
}

} // namespace planner
