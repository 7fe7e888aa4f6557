// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/timeline.h"

#include <algorithm>

namespace planner {

void Timeline::add(const Placed &placed)
{
    auto &day = m_days[dayOf(placed.start)];
    day.insert(std::ranges::upper_bound(day, placed, [](const Placed &a, const Placed &b) { return a.isBefore(b); }), placed);
    m_longest = std::max(m_longest, placed.end - placed.start);
}

void Timeline::remove(const Placed &placed)
{
    const auto day = m_days.find(dayOf(placed.start));
    Q_ASSERT(day != m_days.end());
    std::erase_if(day->second, [&placed](const Placed &other) { return other.id == placed.id; });
    if (day->second.empty())
        m_days.erase(day);
}

} // namespace planner
