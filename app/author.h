// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace planner {

/// The user's name on this machine: whose edits the history says they are, and who can undo them.
inline QString authorName()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    return QStringLiteral("user");
}

} // namespace planner
