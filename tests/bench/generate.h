// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

namespace planner::bench {

/// An invented programme of @p count sessions, the same each time: count/150 days (at least 5) of
/// ten hours, 3 to 9 lines of 4 sub-themes, rooms enough, two speakers a session, titles of 11 words
/// and summaries of 120 in three languages. Every 97th session stands on the one before it.
Programme generate(int count);

/// The Spanish agenda in full as an HTML table, as staff would print it from a browser today.
QByteArray agendaHtml(const Programme &programme);

} // namespace planner::bench
