// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace planner {

/// Whose edits the history says they are, and who can undo them: the user's name and an id that is made
/// once and kept in the settings of both programs, as in "ana <7f0c…>". People whose names are the same
/// on their machines are so told apart. Where nothing can be kept, the id is another in each run.
QString authorName();

} // namespace planner
