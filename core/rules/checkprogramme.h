// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"

namespace planner {

/// All findings of a programme: sessions by code, then each sub-theme's holes.
std::vector<Finding> checkProgramme(const Programme &programme);
/// Those that name one session.
std::vector<Finding> findingsOf(const Programme &programme, const SessionId &session);

/// What is wrong with one session's sheet, its code aside.
void checkSheet(const Programme &programme, const Session &session, std::vector<Finding> &found);

// One rule a file; each gives the findings of one session, or of the whole.

/// A text over its limit: an error for each language. Limits: the forum's (the session sheet's own hints).
void checkWordLimits(const Programme &programme, const Session &session, std::vector<Finding> &found);
/// Fields that a sheet needs. No title at all is an error, another empty field a warning, a title or
/// summary that misses in one of the forum's languages a hint.
void checkMissingFields(const Programme &programme, const Session &session, std::vector<Finding> &found);
/// Codes given twice (error), missing (warning), and holes in a sub-theme's numbering (hint); lines and sub-themes
/// whose number is another's too (error).
void checkCodes(const Programme &programme, std::vector<Finding> &found);
/// What checkCodes() says of one session, without looking at the others more than needed.
void checkCode(const Programme &programme, const Session &session, std::vector<Finding> &found);

} // namespace planner
