// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace planner {

/// @p text with a soft hyphen (U+00AD) at each place where the language @p lang ("en", "es", "fr") divides a
/// word of six letters or more: two letters at least before it and three after. Words of a language without
/// patterns on this machine come back as they are. Patterns: the dictionaries of libhyphen. Not for several threads.
QString withSoftHyphens(const QString &text, const QString &lang);

} // namespace planner
