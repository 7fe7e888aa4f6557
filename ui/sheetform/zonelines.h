// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/text/words.h"

namespace planner {

/// The session's time in the other zones, a line each, and what a jump of the clock does to it:
/// "13:00–14:30 Europe/Madrid (UTC+2)". Empty for an unscheduled session.
QString zoneLines(const Session &session, const Forum &forum, const Words &words);

} // namespace planner
