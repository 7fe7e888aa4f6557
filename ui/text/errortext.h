// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/text/words.h"

namespace planner {

/// What went wrong, where, and what to do. Plain text, never rich.
QString errorText(const Error &error, const Words &words);

} // namespace planner
