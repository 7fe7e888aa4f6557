// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "ui/calendar/calendarlayout.h"

#include <QtCore/QHash>

#include <map>
#include <span>

namespace planner {

/// The calendar's layout, kept day by day: an edit lays out only the days it touches. What it holds is always
/// what layoutCalendar() would give for the same programme.
class CalendarPlan {
public:
    using IsShown = std::function<bool(const Session &)>;

    /// Which columns an edit has changed.
    struct Touched {
        bool isAll = false; ///< all of them, maybe there are others now
        std::vector<int> columns = {};
    };

    /// @p isShown is asked again with each edit; what it answers otherwise may only change together with a reset().
    explicit CalendarPlan(IsShown isShown) : m_isShown(std::move(isShown)) {}

    /// Lays out everything.
    void reset(const Programme &programme);
    /// Follows @p edit; @p programme is what came of it.
    Touched follow(const Programme &programme, const Edit &edit);
    /// Makes one day the only column, or every day with a null date or one that is not there.
    void showDay(QDate day);

    /// The days that are columns; ascending.
    const std::vector<QDate> &days() const noexcept { return m_days; }
    /// The forum's days and every other one on which a session lies; ascending.
    std::vector<QDate> allDays() const;
    /// Of one column, by start and id.
    const std::vector<CalendarBlock> &blocksOn(int column) const { return m_columns[static_cast<std::size_t>(column)]->blocks; }
    /// Blocks of a column among which all are that meet [@p fromMin, @p toMin).
    std::span<const CalendarBlock> blocksNear(int column, int fromMin, int toMin) const;
    /// Of all columns, in order.
    std::vector<CalendarBlock> blocks() const;
    /// A session's blocks in the columns; ascending.
    std::vector<CalendarBlock> blocksOf(const SessionId &session) const;

    /// The same blocks, counted through.
    int count() const;
    const CalendarBlock *blockAt(int index) const;
    /// −1: not among the columns.
    int indexOf(const CalendarBlock &block) const;

private:
    struct Day {
        bool isForumDay = false;
        int pieces = 0;     ///< of all sessions, shown or not
        int longestMin = 0; ///< of the blocks
        std::vector<CalendarBlock> blocks;
    };
    struct Span {
        QDate first;
        int days = 0;
    };
    void remove(const SessionId &session, std::vector<QDate> &touched);
    void place(const Session &session, const Zone &zone, std::vector<QDate> &touched);
    void arrange(Day &day);
    void chooseColumns();

    IsShown m_isShown;
    QDate m_onlyDay;
    std::map<QDate, Day> m_all;
    QHash<QUuid, Span> m_spans;
    std::vector<QDate> m_days;
    std::vector<Day *> m_columns;
};

} // namespace planner
