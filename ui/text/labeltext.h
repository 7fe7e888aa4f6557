// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "ui/text/words.h"

namespace planner {

/// What an edit does, as menus and the history say it: "Move 1.3.2 to Monday 31 May 10:00".
QString labelText(const EditLabel &label, const Words &words);

} // namespace planner
