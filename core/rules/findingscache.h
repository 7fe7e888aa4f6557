// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/rules/finding.h"

#include <QtCore/QHash>

namespace planner {

/// A programme's findings, kept by session: what a sheet lacks is looked for when it is asked for first, and again when an
/// edit may have changed it. So after an edit only the sheets that it names are read again.
class FindingsCache {
public:
    /// @p programme has to stay, and every edit of it has to be told to follow().
    explicit FindingsCache(const Programme &programme) : m_programme(programme) {}

    void follow(const Edit &edit);
    /// Those of a session's sheet alone, without its code's. Valid until the next call.
    const std::vector<Finding> &ofSheet(const SessionId &session);
    /// All of them, in the order of checkProgramme().
    std::vector<Finding> all();

private:
    const Programme &m_programme;
    QHash<QUuid, std::vector<Finding>> m_sheets;
};

} // namespace planner
