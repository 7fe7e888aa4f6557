// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarplan.h"

#include <algorithm>

namespace planner {

namespace {

std::pair<int, SessionId> orderOf(const CalendarBlock &block)
{
    return {block.fromMin, block.session};
}

} // namespace

void CalendarPlan::reset(const Programme &programme)
{
    m_all.clear();
    m_spans.clear();
    for (const ForumDay &day : programme.forum.days)
        m_all[day.date].isForumDay = true;
    for (const auto &[id, session] : programme.sessions) {
        const auto pieces = piecesOf(session, programme.forum.zone);
        if (pieces.empty())
            continue;
        m_spans.insert(id.value, {pieces.front().day, static_cast<int>(pieces.size())});
        for (const DayPiece &piece : pieces)
            ++m_all[piece.day].pieces;
    }
    const std::vector<QDate> all = allDays();
    for (const CalendarBlock &block : layoutCalendar(programme, all, m_isShown)) {
        Day &day = m_all[all[static_cast<std::size_t>(block.column)]];
        day.longestMin = std::max(day.longestMin, block.toMin - block.fromMin);
        day.blocks.push_back(block);
    }
    chooseColumns();
}

CalendarPlan::Touched CalendarPlan::follow(const Programme &programme, const Edit &edit)
{
    // A forum has days and a zone; a line or a sub-theme may bring sessions into view. All seldom change.
    const bool isFar = std::ranges::any_of(edit.changes, [](const Change &change) {
        const RecordKind kind = kindOf(change);
        return kind == RecordKind::Forum || kind == RecordKind::ThematicLine || kind == RecordKind::SubTheme;
    });
    if (isFar) {
        reset(programme);
        return {true};
    }
    std::vector<QDate> touched;
    const std::size_t daysBefore = m_all.size();
    for (const Change &change : edit.changes) {
        if (const auto *replace = std::get_if<Replace<Session>>(&change)) {
            remove(replace->id(), touched);
            if (replace->after)
                place(*replace->after, programme.forum.zone, touched);
        }
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    bool hasOtherDays = m_all.size() != daysBefore;
    for (const QDate date : touched) {
        const auto day = m_all.find(date);
        if (!day->second.isForumDay && day->second.pieces == 0) {
            m_all.erase(day);
            hasOtherDays = true;
        } else {
            arrange(day->second);
        }
    }
    if (hasOtherDays) {
        chooseColumns();
        return {true};
    }
    Touched columns;
    for (const QDate date : touched) {
        const auto at = std::ranges::lower_bound(m_days, date);
        if (at == m_days.end() || *at != date)
            continue;
        const int column = static_cast<int>(at - m_days.begin());
        for (CalendarBlock &block : m_columns[static_cast<std::size_t>(column)]->blocks)
            block.column = column;
        columns.columns.push_back(column);
    }
    return columns;
}

void CalendarPlan::remove(const SessionId &session, std::vector<QDate> &touched)
{
    const auto span = m_spans.find(session.value);
    if (span == m_spans.end())
        return;
    for (int i = 0; i < span->days; ++i) {
        const QDate date = span->first.addDays(i);
        Day &day = m_all.at(date);
        --day.pieces;
        std::erase_if(day.blocks, [&session](const CalendarBlock &block) { return block.session == session; });
        touched.push_back(date);
    }
    m_spans.erase(span);
}

void CalendarPlan::place(const Session &session, const Zone &zone, std::vector<QDate> &touched)
{
    const auto pieces = piecesOf(session, zone);
    if (pieces.empty())
        return;
    m_spans.insert(session.id.value, {pieces.front().day, static_cast<int>(pieces.size())});
    const bool isShown = m_isShown(session);
    for (const DayPiece &piece : pieces) {
        Day &day = m_all[piece.day];
        ++day.pieces;
        touched.push_back(piece.day);
        if (!isShown)
            continue;
        const CalendarBlock block{session.id, 0, piece.fromMin, piece.toMin, 0, 1, piece.isStart, piece.isEnd};
        day.blocks.insert(std::ranges::upper_bound(day.blocks, orderOf(block), {}, orderOf), block);
    }
}

void CalendarPlan::arrange(Day &day)
{
    day.longestMin = 0;
    for (CalendarBlock &block : day.blocks) {
        block.column = 0; // of one day, so that they meet
        day.longestMin = std::max(day.longestMin, block.toMin - block.fromMin);
    }
    shareLanes(day.blocks);
}

void CalendarPlan::chooseColumns()
{
    m_days.clear();
    m_columns.clear();
    const bool isOne = m_onlyDay.isValid() && m_all.contains(m_onlyDay);
    for (auto &[date, day] : m_all) {
        if (isOne && date != m_onlyDay)
            continue;
        for (CalendarBlock &block : day.blocks)
            block.column = static_cast<int>(m_days.size());
        m_days.push_back(date);
        m_columns.push_back(&day);
    }
}

void CalendarPlan::showDay(QDate day)
{
    m_onlyDay = day;
    chooseColumns();
}

std::vector<QDate> CalendarPlan::allDays() const
{
    std::vector<QDate> days;
    days.reserve(m_all.size());
    for (const auto &[date, day] : m_all)
        days.push_back(date);
    return days;
}

std::span<const CalendarBlock> CalendarPlan::blocksNear(int column, int fromMin, int toMin) const
{
    const Day &day = *m_columns[static_cast<std::size_t>(column)];
    const auto first = std::ranges::upper_bound(day.blocks, fromMin - day.longestMin, {}, &CalendarBlock::fromMin);
    const auto last = std::ranges::lower_bound(first, day.blocks.end(), toMin, {}, &CalendarBlock::fromMin);
    return {first, last};
}

std::vector<CalendarBlock> CalendarPlan::blocks() const
{
    std::vector<CalendarBlock> all;
    for (const Day *day : m_columns)
        all.insert(all.end(), day->blocks.begin(), day->blocks.end());
    return all;
}

std::vector<CalendarBlock> CalendarPlan::blocksOf(const SessionId &session) const
{
    std::vector<CalendarBlock> found;
    const auto span = m_spans.find(session.value);
    if (span == m_spans.end())
        return found;
    for (int i = 0; i < span->days; ++i) {
        const auto at = std::ranges::lower_bound(m_days, span->first.addDays(i));
        if (at == m_days.end() || *at != span->first.addDays(i))
            continue;
        const auto &day = blocksOn(static_cast<int>(at - m_days.begin()));
        const auto block = std::ranges::find(day, session, &CalendarBlock::session);
        if (block != day.end())
            found.push_back(*block);
    }
    return found;
}

int CalendarPlan::count() const
{
    std::size_t blocks = 0;
    for (const Day *day : m_columns)
        blocks += day->blocks.size();
    return static_cast<int>(blocks);
}

const CalendarBlock *CalendarPlan::blockAt(int index) const
{
    for (const Day *day : m_columns) {
        const int here = static_cast<int>(day->blocks.size());
        if (index < 0)
            return nullptr;
        if (index < here)
            return &day->blocks[static_cast<std::size_t>(index)];
        index -= here;
    }
    return nullptr;
}

int CalendarPlan::indexOf(const CalendarBlock &block) const
{
    int before = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const auto &day = m_columns[column]->blocks;
        if (static_cast<int>(column) == block.column) {
            const auto at = std::ranges::find(day, block.session, &CalendarBlock::session);
            return at == day.end() ? -1 : before + static_cast<int>(at - day.begin());
        }
        before += static_cast<int>(day.size());
    }
    return -1;
}

} // namespace planner
