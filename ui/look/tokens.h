// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QtGui/QColor>

namespace planner {

/// Every colour, size and space of the window; written nowhere else.
struct Tokens {
    QColor window;   ///< behind the panels
    QColor surface;  ///< panels, fields, pages
    QColor shade;    ///< every second day
    QColor line;     ///< hairlines
    QColor text;
    QColor muted;    ///< labels, second zone, counts
    QColor accent;   ///< selection, focus, links
    QColor selected; ///< behind what is selected
    QColor error;
    QColor warning;
    QColor good;
};

/// What a thematic line looks like: text stands on the fill, the bar beside it.
struct LineColours {
    QColor bar;
    QColor fill;
};

const Tokens &tokens(bool isDark);
LineColours lineColours(LineColour colour, bool isDark);
/// The tokens in force: dark where the application's palette is dark.
const Tokens &tokens();
LineColours lineColours(LineColour colour);
bool isDarkNow();

/// Space between things, in device-independent pixels.
namespace space {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
} // namespace space

/// Corner radii, in device-independent pixels.
namespace radius {
inline constexpr int kPanel = 8;
inline constexpr int kField = 6;
inline constexpr int kBlock = 5;
} // namespace radius

/// Sizes, in device-independent pixels.
namespace size {
inline constexpr int kControl = 28;
inline constexpr int kBar = 4;      ///< a block's bar in its line's colour
inline constexpr int kNarrowBlock = 56; ///< blocks below that have their title in small letters
inline constexpr int kRing = 2;     ///< around what is selected
inline constexpr int kBody = 13;    ///< text
inline constexpr int kSmallText = 11;
inline constexpr int kHeading = 15; ///< semibold
} // namespace size

} // namespace planner
