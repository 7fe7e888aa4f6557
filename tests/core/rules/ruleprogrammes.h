// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/checkprogramme.h"
#include "core/rules/findingsengine.h"

#include "core/rules/rules.h"

#include <random>

namespace planner::test {

/// A random programme with something wrong of every kind: low limits, empty fields, cancelled sessions,
/// codes given twice, codes that look like those of sub-themes, holes of every width.
Programme faultyProgramme(std::mt19937 &random, int sessions);

/// A text of @p words words as UAX 29 counts them, among punctuation, marks and emoji that are none.
QString countedWords(std::mt19937 &random, int words);

/// "1.3.2" put together from the records' numbers, as people do.
QString codeByHand(const Programme &programme, const Session &session);

/// A random programme made for clashes: sessions that touch and overlap, on days when the clock is put, over midnight, of
/// people far away, in rooms that carry one or two; some rules off or with numbers of the forum's own.
Programme clashingProgramme(std::mt19937 &random, int sessions);
/// An edit of such a programme: of sessions above all, but also of people, venues, types, lines, sub-themes and the forum.
Edit clashingEdit(std::mt19937 &random, const Programme &programme);

/// Those of the sheets and of codes, which have nothing to do with time.
std::vector<Finding> sheetsAndCodes(const std::vector<Finding> &findings);
/// Those of codes, sub-themes' and lines' numbers.
std::vector<Finding> codeFindings(const Programme &programme);

/// The findings of one rule.
std::vector<Finding> ofRule(const std::vector<Finding> &findings, Rule rule);

/// Findings as lines of text, for comparing and for messages.
QStringList linesOf(const std::vector<Finding> &findings);

} // namespace planner::test
