// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

namespace planner {

/// Reads "Title <address>", and unless it is @p isExact also "[Title](address)" and "Title: address".
RelevantDocument readDocument(const QString &line, bool isExact);

/// Does it say "N/A" or "no aplica"?
bool saysNotApplicable(const QString &line);

/// Does it say that there is nothing: "N/A", "None", "ninguno", "aucun", "—"?
bool saysNone(const QString &line);

} // namespace planner
