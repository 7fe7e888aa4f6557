// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkprogramme.h"

#include "core/rules/findingsengine.h"

namespace planner {

std::vector<Finding> checkProgramme(const Programme &programme)
{
    return FindingsEngine(programme).all();
}

} // namespace planner
