// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/timeline.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <array>
#include <set>

namespace planner {

/// What sessions may have in common.
enum class Group { Venue, Person, Interpreter, Line, SubTheme, Organiser };
inline constexpr int kGroupCount = static_cast<int>(Group::Organiser) + 1;

/// A session as the index has it. Only one that is scheduled and not cancelled is in the timelines.
struct Indexed {
    std::optional<Placed> placed;
    std::vector<std::pair<Group, QUuid>> groups = {};
    bool isExclusive = false;
    QStringList languages = {}; ///< spoken or interpreted
    QString code = {};
    std::optional<SubThemeId> subTheme = {};
    int number = 0;
};

/// Sessions by what they have in common, kept session by session.
class RuleIndex {
public:
    /// @p programme has to stay.
    explicit RuleIndex(const Programme &programme);

    /// Takes a session in as it is now, in place of what it was.
    void put(const Session &session);
    void take(const SessionId &session);
    /// nullptr: not there.
    const Indexed *find(const QUuid &session) const;

    /// Those of a venue, a person …; an empty one where there are none.
    const Timeline &timeline(Group group, const QUuid &of) const;
    const Timeline &all() const { return m_all; }
    const Timeline &exclusive() const { return m_exclusive; }
    /// Sessions with a code; those without one under the empty code.
    const std::set<SessionId> &coded(const QString &code) const;
    const QHash<QString, std::set<SessionId>> &codes() const { return m_codes; }
    /// The numbers of a sub-theme's sessions, and how many have each.
    const std::map<int, int> &numbers(const SubThemeId &subTheme) const;

private:
    Indexed indexed(const Session &session) const;

    const Programme *m_programme;
    QHash<QUuid, Indexed> m_sessions;
    std::array<QHash<QUuid, Timeline>, kGroupCount> m_timelines;
    Timeline m_all;
    Timeline m_exclusive;
    QHash<QString, std::set<SessionId>> m_codes;
    QHash<SubThemeId, std::map<int, int>> m_numbers;
};

} // namespace planner
