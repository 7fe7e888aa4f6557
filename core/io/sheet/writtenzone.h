// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/zone.h"

#include <optional>
#include <vector>

namespace planner {

/// What a zone written on a sheet means at one wall time.
struct WrittenZone {
    int offsetMin = 0;     ///< minutes east of UTC
    bool isOffset = false; ///< the offset itself stands there: it also tells which of two equal times is meant
    QString guess;         ///< the zone it was taken for, where others of the country named show another time
    QString zone;          ///< the zone that is named beside @ref contradicted
    std::optional<int> contradicted; ///< an offset that stands there too and is not the zone's then
};

/// Reads "UTC-3", "GMT+5:45", an IANA name, a common abbreviation with one meaning ("CEST"), the place or the country of one
/// of @p known ("hora de Madrid", "heure argentine"), or a city (zonecity.h). Nothing stands for the first of @p known. Where an offset stands
/// beside a zone or a place ("Madrid (UTC+2)"), the zone counts and says whether the offset is its own; the offset does
/// where the place is not known or does not decide. Empty for an unknown one.
std::optional<WrittenZone> readZone(const QString &written, const WallTime &wall, const std::vector<Zone> &known);

} // namespace planner
