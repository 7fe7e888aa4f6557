// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "ui/look/tokens.h"

namespace planner {

/// The colour of a severity in the theme in force; its sign is severitySign's or paintSeverity's.
inline QColor severityColour(Severity severity)
{
    return severity == Severity::Error ? tokens().error : severity == Severity::Warning ? tokens().warning : tokens().muted;
}

} // namespace planner
