// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QtCore/QStringList>

#include <vector>

namespace planner {

/// Somewhere to go to, or something to do.
struct GoToTarget {
    enum class Kind { Session, Line, SubTheme, Command };
    Kind kind = Kind::Session;
    QUuid id;        ///< of the session, line or sub-theme
    int command = 0; ///< index among the commands
    QString code;    ///< "1.3.2"; empty for commands
    QString title;
    QString detail;  ///< a command's shortcut
};

/// What the field "Find or go to" looks through: every session, line and sub-theme by code and by
/// its titles in all languages, and every command; without accents and case.
class GoToIndex {
public:
    struct CommandName {
        QString text;
        QString shortcut;
        int index = 0; ///< among all commands
    };

    /// Titles are shown in @p lang, or the best other.
    void build(const Programme &programme, const QString &lang, const std::vector<CommandName> &commands);

    /// The best @p most targets whose texts hold every word of @p query: codes that begin with it
    /// first, then titles that begin with it, then the others; sessions by code.
    std::vector<GoToTarget> find(const QString &query, size_t most) const;

private:
    struct Entry {
        GoToTarget target;
        QString code;   ///< folded
        QString titles; ///< folded, one a line
    };
    void add(GoToTarget target, const Text &titles);
    std::vector<Entry> m_entries;
};

} // namespace planner
