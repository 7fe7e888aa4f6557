// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

namespace planner::test {

/// Something a user can read or hear in a window, and where.
struct VisibleText {
    QString text;
    QString where; ///< class, object name, property
};

/// Every text of @p root and all that it holds: labels, buttons, fields' hints, tooltips, names for
/// screen readers, menus, tabs, choices, table heads. Hidden pages too: they may be shown next.
QList<VisibleText> visibleTexts(const QWidget &root);

/// Every text that a programme holds, in every language: it is shown as it is.
QSet<QString> contentOf(const Programme &programme);

} // namespace planner::test
