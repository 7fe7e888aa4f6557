// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/importer.h"
#include "ui/text/words.h"

namespace planner {

/// What a reader or the importer noticed, with the file and the line where there is one.
QString remarkText(const Remark &remark, const Words &words);
/// What an import does to a session: "1.3.2 Mechanisms …: new", "…: Title, Platform changed".
QString importNoteText(const ImportNote &note, const Words &words);

} // namespace planner
