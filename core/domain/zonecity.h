// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/zone.h"

namespace planner {

/// The zone that a city's clocks keep, by its name in English, Spanish or French: "Londres", "New York", "El Cairo"; without
/// regard to case, accents and hyphens. Cities that zones are called after are known by that; the others and the other
/// names stand in resources/defaults/cities.json. Empty for an unknown city, for a name of several
/// in different zones, and for one that is an everyday word ("reunión").
std::optional<Zone> zoneOfCity(const QString &name);

} // namespace planner
