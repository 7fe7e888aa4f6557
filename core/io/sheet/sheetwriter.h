// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

namespace planner {

/// A session's sheet as text (UTF-8, Markdown) with labels in @p lang ("en", "es" or "fr"; another has
/// English ones) and the texts in that language. Reading it again changes nothing: see kExactMark.
QByteArray writeSheet(const Programme &programme, const Session &session, const QString &lang);

} // namespace planner
