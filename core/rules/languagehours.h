// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rules.h"

namespace planner {

/// In which languages there are sessions, minute by minute: counts that are kept session by session.
class LanguageHours {
public:
    /// Counts a session in (@p step 1) or out (−1). One that says no language counts for none.
    void count(const Forum &forum, const Indexed &session, int step);
    /// The days on which a session runs, by the forum's wall.
    static std::vector<QDate> daysOf(const Forum &forum, const Placed &placed);
    std::vector<QDate> days() const;
    /// Stretches of a day in which sessions run, but for long none in one of the forum's languages.
    void check(const RuleContext &context, QDate day, std::vector<Finding> &found) const;

private:
    struct Day {
        qint64 begins = 0;             ///< minutes since 1970-01-01T00:00Z
        std::vector<int> any;          ///< sessions, by the minute
        std::vector<std::vector<int>> in; ///< the same of each of the forum's languages
    };
    std::map<QDate, Day> m_days;
};

} // namespace planner
