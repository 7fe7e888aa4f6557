// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "core/rules/finding.h"

#include <array>

namespace planner {

/// A rule as it is where the forum says nothing else. What its numbers mean, and where they come from, is in docs/rules.md.
struct RuleInfo {
    Rule rule;
    const char *name; ///< stable
    Severity severity;
    std::vector<int> numbers = {}; ///< minutes, but for the people in a team
    bool areSteps = false;         ///< the numbers are pairs, as many as one likes: up to so many minutes, so many people
};

/// In the order of the enumeration.
const std::array<RuleInfo, kRuleCount> &ruleInfos();
const RuleInfo &infoOf(Rule rule);
std::optional<Rule> ruleNamed(QStringView name);

/// Which rules a forum keeps, with which numbers.
class RuleSet {
public:
    /// Settings of rules that are not known, or with another count of numbers, are passed over.
    explicit RuleSet(const Forum &forum);

    bool isOn(Rule rule) const { return m_on[static_cast<size_t>(rule)]; }
    const std::vector<int> &numbers(Rule rule) const { return m_numbers[static_cast<size_t>(rule)]; }
    int number(Rule rule, size_t at = 0) const { return numbers(rule)[at]; }

private:
    std::array<bool, kRuleCount> m_on;
    std::array<std::vector<int>, kRuleCount> m_numbers;
};

} // namespace planner
