// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history.h"

#include <algorithm>

namespace planner {

void History::add(const LogEntry &entry)
{
    if (entry.meta.mark == LogMark::Edit) {
        m_done.push_back({entry.seq, entry.label});
        m_undone.clear();
        return;
    }
    const bool isUndo = entry.meta.mark == LogMark::Undo;
    auto &from = isUndo ? m_done : m_undone;
    auto &to = isUndo ? m_undone : m_done;
    const auto step = std::ranges::find(from, entry.meta.target, &Step::seq);
    if (step == from.end())
        return;
    to.push_back(*step);
    from.erase(step);
}

void History::leaveOut(qint64 seq, LogMark mark)
{
    std::erase_if(mark == LogMark::Undo ? m_done : m_undone, [seq](const Step &step) { return step.seq == seq; });
}

} // namespace planner
