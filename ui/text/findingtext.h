// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"
#include "ui/text/words.h"

namespace planner {

/// The finding's sentence; sessions by their codes or titles, never by their ids.
QString findingText(const Finding &finding, const Programme &programme, const Words &words);

} // namespace planner
