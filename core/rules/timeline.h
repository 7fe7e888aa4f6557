// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUuid>

#include <map>
#include <optional>
#include <vector>

namespace planner {

/// A session on the world's time line, half open: [start, end), minutes since 1970-01-01T00:00Z.
struct Placed {
    QUuid id;
    qint64 start = 0;
    qint64 end = 0;
    QUuid detail = {}; ///< what one has to know besides of those in a timeline: the sub-theme, the room

    /// Does it come before @p other? The one that starts first, then the smaller id.
    bool isBefore(const Placed &other) const { return start != other.start ? start < other.start : id < other.id; }
    bool meets(qint64 from, qint64 to) const { return start < to && from < end; }
};

/// Sessions that something has in common, by start; what is asked of it costs what it finds, and a day around it.
class Timeline {
public:
    void add(const Placed &placed);
    /// @p placed as it was added.
    void remove(const Placed &placed);
    bool isEmpty() const { return m_days.empty(); }

    /// Calls @p visit for all that start in [@p from, @p to), in order.
    template <class Visit>
    void startingIn(qint64 from, qint64 to, Visit &&visit) const
    {
        for (auto day = m_days.lower_bound(dayOf(from)); day != m_days.end() && day->first <= dayOf(to); ++day) {
            for (const Placed &placed : day->second) {
                if (placed.start >= from && placed.start < to)
                    visit(placed);
            }
        }
    }
    /// Calls @p visit for all that run at some time in [@p from, @p to), in order.
    template <class Visit>
    void meeting(qint64 from, qint64 to, Visit &&visit) const
    {
        startingIn(from - m_longest, to, [&](const Placed &placed) {
            if (placed.meets(from, to))
                visit(placed);
        });
    }
    /// Calls @p visit for all that end in (@p from, @p to], in order of their starts.
    template <class Visit>
    void endingIn(qint64 from, qint64 to, Visit &&visit) const
    {
        startingIn(from - m_longest, to + 1, [&](const Placed &placed) {
            if (placed.end > from && placed.end <= to)
                visit(placed);
        });
    }
    /// Calls @p visit for all, in order.
    template <class Visit>
    void all(Visit &&visit) const
    {
        for (const auto &[day, list] : m_days) {
            for (const Placed &placed : list)
                visit(placed);
        }
    }

private:
    static qint64 dayOf(qint64 minute) { return minute >= 0 ? minute / 1440 : (minute - 1439) / 1440; }

    std::map<qint64, std::vector<Placed>> m_days; ///< by the day of the start, in order
    qint64 m_longest = 0;                         ///< of all that were ever added, minutes
};

/// The one that ends last in (@p from, @p to] of those that @p counts says count; of several the first in order. Empty: none.
template <class Counts>
std::optional<Placed> lastEndingIn(const Timeline &timeline, qint64 from, qint64 to, Counts &&counts)
{
    std::optional<Placed> last;
    timeline.endingIn(from, to, [&](const Placed &other) {
        if (counts(other) && (!last || other.end > last->end))
            last = other;
    });
    return last;
}

/// For what counts all.
inline constexpr auto kAnyPlaced = [](const Placed &) { return true; };

/// Those of a timeline that run when @p late starts and come before it.
struct Company {
    int count = 0;
    Placed first = {}; ///< of them, in order
};

/// @p counts says which of them count.
template <class Counts>
Company companyOf(const Timeline &timeline, const Placed &late, Counts &&counts)
{
    Company company;
    timeline.meeting(late.start, late.start + 1, [&](const Placed &other) {
        if (other.id == late.id || !other.isBefore(late) || !counts(other))
            return;
        if (company.count++ == 0)
            company.first = other;
    });
    return company;
}

} // namespace planner
