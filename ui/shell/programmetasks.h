// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "ui/shell/desk.h"

namespace planner {

class Commands;

/// What the menus Edit, Programme and Help do.
class ProgrammeTasks final : public QObject {
    Q_OBJECT
public:
    explicit ProgrammeTasks(const Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}

    void undo();
    void redo();
    /// Adds an empty session where the outline stands, and selects it. False: it was refused.
    bool newSession();
    /// Removes the sessions as one edit, and offers to undo it.
    void removeSessions(const std::vector<SessionId> &sessions);
    void showForumSettings();
    void showFindings(const std::vector<Finding> &findings);
    void showPreferences();
    void showShortcuts(const Commands &commands);
    void showAbout();

Q_SIGNALS:
    /// What a finding is about is to be shown; it names a session.
    void findingWanted(const planner::Finding &finding);

private:
    /// Puts what was @p typed over @p before into the forum as it is now. Error: RecordChanged where somebody else has
    /// changed the same field and that forum is not yet @p known to the user; now it is.
    Status putForum(const Forum &before, const Forum &typed, Forum &known);

    const Desk &m_desk;
};

} // namespace planner
