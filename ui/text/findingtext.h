// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"
#include "ui/text/words.h"

namespace planner {

/// The sign of a severity, which goes with its colour everywhere.
QString severitySign(Severity severity);
/// The finding's sentence; sessions by their codes or titles, never by their ids.
QString findingText(const Finding &finding, const Programme &programme, const Words &words);
/// The same beside the session @p seen, with its severity before it as sign and word: without the session's name where the
/// finding is about it, with that of the one that it is about where @p seen is only named beside it.
QString findingLine(const Finding &finding, const SessionId &seen, const Programme &programme, const Words &words);

} // namespace planner
