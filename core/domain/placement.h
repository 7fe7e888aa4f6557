// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

namespace planner {

/// The day's opening hours; those that a day usually has where it is none of the forum's.
ForumDay hoursOf(const Forum &forum, QDate day);
/// A session as the forum usually has them: a panel of the usual length, in all languages. Empty when there is no type.
std::optional<Session> usualSession(const Programme &programme, const SessionId &id);
/// The number after the last: of the programme's lines, a line's sub-themes, a sub-theme's sessions.
int nextNumber(const Programme &programme);
int nextNumber(const Programme &programme, const LineId &line);
int nextNumber(const Programme &programme, const SubThemeId &subTheme);
/// Puts a session last into a sub-theme; one that is in it already stays where it is.
void putInto(const Programme &programme, Session &session, const SubThemeId &subTheme);
/// Puts a session on a day: at the time it has, or when the day opens.
void putOn(const Programme &programme, Session &session, QDate day);

} // namespace planner
