// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/sharedfiles.h"

namespace planner::test {

/// Shows @p visit each window there is, in the language that @p stage speaks: the main one with its programme, then each dialog.
void visitEveryWindow(Stage &stage, const std::function<void(QWidget &)> &visit);

} // namespace planner::test
