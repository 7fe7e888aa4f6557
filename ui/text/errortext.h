// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace planner {

/// What went wrong and what to do, in the language of the interface. Plain text.
QString errorText(const Error &error);

} // namespace planner
