// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>
#include <QtCore/QString>

namespace planner {

/// A Breeze icon of those that ui/CMakeLists.txt puts into the resources ("edit-undo"), in the
/// colour that the palette gives text when it is drawn. An unknown name gives an empty icon.
QIcon lineIcon(const QString &name);

/// The program's own.
QIcon programIcon();

} // namespace planner
