// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace planner::numbered {

// A programme of which several records bear the same number after every edit, so that half an edit shows.

/// A file's first programme, with number 0.
Programme programme();
/// The programme's number; -1 when its records do not agree on one.
int numberOf(const Programme &programme);

/// Opens a file for the author of these edits; nullptr where that fails.
std::unique_ptr<Document> open(const QString &path);

/// How many edits stand in a file that "undo" works on.
inline constexpr int kEditsToUndo = 6;

/// Does step @p step (from 1) of one kind: "edit" gives the next number, "import" takes in a sheet that
/// gives the next number, "undo" goes back and forth in the history.
Status doStep(Document &document, const QString &kind, int step);
/// The number after @p steps steps.
int numberAfter(const QString &kind, int steps);

} // namespace planner::numbered
