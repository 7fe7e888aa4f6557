// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programmetasks.h"

#include "core/domain/merge.h"
#include "core/domain/names.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/findingsdialog.h"
#include "ui/dialogs/forumdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/preferences/preferencesdialog.h"

namespace planner {

using namespace Qt::StringLiterals;

void ProgrammeTasks::undo()
{
    if (!m_desk.commitPending())
        return;
    m_desk.step(LogMark::Undo);
}

void ProgrammeTasks::redo()
{
    if (!m_desk.commitPending())
        return;
    m_desk.step(LogMark::Redo);
}

bool ProgrammeTasks::newSession()
{
    if (!m_desk.commitPending())
        return false;
    Document &document = *m_desk.workspace.document();
    const auto session = freshSession(document.programme(), m_desk.selection.scope(), document.newId<SessionId>());
    if (!session) {
        m_desk.say(Error{ErrorCode::FieldMissing, {u"type"_s}});
        return false;
    }
    const EditLabel label{EditVerb::Add, {enumName(RecordKind::Session), codeOf(document.programme(), *session)}};
    if (!m_desk.apply({label, {document.replace(*session)}}))
        return false;
    m_desk.selection.setSession(session->id);
    return true;
}

void ProgrammeTasks::removeSessions(const std::vector<SessionId> &sessions)
{
    if (!m_desk.commitPending())
        return;
    Document &document = *m_desk.workspace.document();
    Edit edit;
    QString name;
    for (const SessionId &id : sessions) {
        const Session *session = document.programme().find<Session>(id);
        if (!session)
            continue;
        name = nameOf(document.programme(), *session, m_desk.settings.language());
        edit.changes.push_back(document.removal<Session>(id));
    }
    if (edit.changes.empty())
        return;
    const int count = static_cast<int>(edit.changes.size());
    if (count > 1)
        name.clear();
    edit.label = {EditVerb::Remove, {enumName(RecordKind::Session), name}};
    if (!m_desk.apply(edit))
        return;
    if (!document.programme().find<Session>(m_desk.selection.session()))
        m_desk.selection.setSession({});
    m_desk.messages.show({Message::Kind::Note, [name, count] {
        if (count > 1)
            return tr("%n session(s) were removed.", nullptr, count);
        return name.isEmpty() ? tr("The session was removed.") : tr("Session %1 was removed.").arg(name);
    }, [] { return tr("Undo"); }, [this] { undo(); }, true});
}

void ProgrammeTasks::showForumSettings()
{
    if (!m_desk.commitPending())
        return;
    const Forum before = m_desk.workspace.document()->programme().forum;
    Forum known = before;
    ForumDialog dialog(before, m_desk.settings, &m_desk.window);
    while (dialog.exec() == QDialog::Accepted) {
        const Status done = putForum(before, dialog.forum(), known);
        if (done)
            return;
        dialog.showError(done.error()); // it stays open with what was typed
    }
}

Status ProgrammeTasks::putForum(const Forum &before, const Forum &typed, Forum &known)
{
    Document &document = *m_desk.workspace.document();
    if (const Status fresh = document.refresh(); !fresh)
        return fresh;
    const Forum now = document.programme().forum;
    Forum after = now;
    const QStringList contested = mergeInto(after, before, typed);
    const QString name = after.name.best(m_desk.settings.language());
    if (!contested.isEmpty() && std::exchange(known, now) != now)
        return Error{ErrorCode::RecordChanged, {enumName(RecordKind::Forum), name, contested.front()}};
    const QStringList fields = changedFields(now, after);
    if (fields.isEmpty())
        return ok();
    const EditLabel label{EditVerb::Modify, {enumName(RecordKind::Forum), name, fields.size() == 1 ? fields.front() : QString()}};
    return document.apply({label, {document.replace(after)}});
}

void ProgrammeTasks::showFindings(const std::vector<Finding> &findings)
{
    FindingsDialog dialog(findings, m_desk.workspace.document()->programme(), m_desk.settings, &m_desk.window);
    connect(&dialog, &FindingsDialog::chosen, this, &ProgrammeTasks::findingWanted);
    dialog.exec();
}

void ProgrammeTasks::showPreferences()
{
    PreferencesDialog dialog(m_desk.settings, m_desk.workspace.document() ? &m_desk.workspace.document()->programme().forum : nullptr, &m_desk.window);
    dialog.exec();
}

void ProgrammeTasks::showShortcuts(const Commands &commands)
{
    ShortcutsDialog dialog(commands, &m_desk.window);
    dialog.exec();
}

void ProgrammeTasks::showAbout()
{
    AboutDialog dialog(&m_desk.window);
    dialog.exec();
}

} // namespace planner
