// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace planner {

/// Where new files are put unless the user says otherwise; the folder exists.
QString documentsFolder();
/// @p folder/@p stem.@p suffix, with " 2", " 3" … where that is taken.
QString freePath(const QString &folder, const QString &stem, const QString &suffix);
/// @p name as part of a file's name: without what file systems refuse; never empty.
QString fileStem(const QString &name);

} // namespace planner
