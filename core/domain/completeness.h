// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

namespace planner {

/// How much of what a session's sheet asks for is there, 0 to 1. Nine things weigh the same: the
/// title and the summary (each by the share of the forum's languages that have it), an organiser,
/// a place on the schedule, a venue, languages, the status "confirmed", objectives and points.
double completenessOf(const Forum &forum, const Session &session);

} // namespace planner
