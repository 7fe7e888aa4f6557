// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"
#include "ui/text/words.h"

#include <QtCore/QStringList>

namespace planner {

/// What a block is called aloud: "1.3.2 Title, Monday 31 May 08:00–09:30, Streaming".
QString blockName(const Programme &programme, const Session &session, const Words &words);
/// A line for each of the findings that a session has, see findingLine().
QStringList findingLines(const std::vector<Finding> &findings, const SessionId &session, const Programme &programme, const Words &words);

} // namespace planner
