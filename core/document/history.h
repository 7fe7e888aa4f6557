// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmestore.h"

#include <vector>

namespace planner {

/// What one author can undo and redo, in order: only the entries' numbers and labels, so that it
/// has no limit. The records are read from the change log when they are needed.
class History {
public:
    struct Step {
        qint64 seq = 0; ///< of the log entry that did it first
        EditLabel label;
    };

    /// Follows the log: an Edit adds a step and forgets what could be redone; an Undo or Redo moves
    /// its target from one side to the other.
    void add(const LogEntry &entry);
    /// Forgets the step @p seq, which can be undone (@p mark Undo) or redone (Redo) no more. The log still
    /// has it, so that it is tried again after a restart.
    void leaveOut(qint64 seq, LogMark mark);

    const Step *nextUndo() const { return m_done.empty() ? nullptr : &m_done.back(); }
    const Step *nextRedo() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    const std::vector<Step> &done() const noexcept { return m_done; }
    const std::vector<Step> &undone() const noexcept { return m_undone; }

private:
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace planner
