// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/completeness.h"

#include <algorithm>

namespace planner {

namespace {

double shareOf(const Text &text, const QStringList &languages)
{
    if (languages.isEmpty())
        return text.isEmpty() ? 0 : 1;
    const auto there = std::ranges::count_if(text.versions(), [&languages](const Text::Version &version) { return languages.contains(version.lang); });
    return static_cast<double>(there) / static_cast<double>(languages.size());
}

} // namespace

double completenessOf(const Forum &forum, const Session &session)
{
    constexpr double kThings = 9;
    double there = shareOf(session.title, forum.languages) + shareOf(session.summary, forum.languages);
    for (const bool has : {!session.organisers.empty(), session.start.has_value(), session.venue.has_value(), !session.languages.isEmpty(),
             session.status == SessionStatus::Confirmed, !session.objectives.isEmpty(), !session.points.isEmpty()})
        there += has ? 1 : 0;
    return there / kThings;
}

} // namespace planner
