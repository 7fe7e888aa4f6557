// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planner {

/// Lets screen readers read a CalendarGrid: a list with an item for each block, which says what and when it is, can
/// be chosen, moved, and taken off the schedule.
void installCalendarAccess();

} // namespace planner
