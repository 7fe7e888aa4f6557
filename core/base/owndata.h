// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace planner {

/// Where a file or a folder of resources/ lies in the library: "defaults/cities.json", "schema".
QString ownData(const QString &name);
/// What a file of it holds. It has to be there.
QByteArray readOwnData(const QString &name);

} // namespace planner
