// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/zone.h"

#include <QtCore/QStringList>

class QFontMetricsF;

namespace planner {

/// A zone's clock on a day: its city, and its offsets, two where it changes on that day.
struct DayClock {
    QString city;
    QString offsets; ///< "UTC+2", "UTC+1 → UTC+2"
    bool operator==(const DayClock &) const = default;
};

/// The clocks that stand otherwise on @p day of the forum than on @p rulerDay, whose rulers would then be wrong
/// for that day, or that change on it: the forum's own, the second zone's, or both; mostly none.
QList<DayClock> otherClocks(const Zone &forumZone, const std::optional<Zone> &secondZone, QDate rulerDay, QDate day);
/// "Madrid UTC+2" where there is room for it, else the offsets alone, elided if need be.
QString fittingClocks(const QList<DayClock> &clocks, const QFontMetricsF &metrics, double widthPx);

} // namespace planner
