// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filetasks.h"

#include "core/domain/newprogramme.h"
#include "core/io/sample/sampleprogramme.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/newprogrammedialog.h"
#include "ui/dialogs/paths.h"
#include "ui/shell/importrun.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace planner {

using namespace Qt::StringLiterals;

bool FileTasks::told(const Status &status)
{
    if (!status)
        m_desk.say(status.error());
    return static_cast<bool>(status);
}

void FileTasks::newProgramme()
{
    if (!m_desk.commitPending())
        return;
    NewProgrammeDialog dialog(documentsFolder(), m_desk.settings, &m_desk.window);
    while (dialog.exec() == QDialog::Accepted) {
        const auto programme = planner::newProgramme(dialog.forum(), m_desk.workspace.ids());
        const Status made = programme ? m_desk.workspace.create(dialog.path(), programme.value(), dialog.replaces() ? IfExists::Replace : IfExists::Refuse) : Status(programme.error());
        if (made)
            return;
        dialog.showError(made.error()); // it stays open with what was typed
    }
}

bool FileTasks::open(const QString &path)
{
    return m_desk.commitPending() && told(m_desk.workspace.open(path));
}

void FileTasks::chooseAndOpen()
{
    FileChoice choice(&m_desk.window, tr("Open a programme"), tr("Programmes (*.forum)") + u";;"_s + tr("All files (*)"));
    const QString path = choice.toOpen(m_desk.workspace.path().isEmpty() ? documentsFolder() : QFileInfo(m_desk.workspace.path()).absolutePath());
    if (!path.isEmpty())
        open(path);
}

bool FileTasks::openSample()
{
    if (!m_desk.commitPending())
        return false;
    const auto sample = sampleProgramme();
    if (!sample) {
        m_desk.say(sample.error());
        return false;
    }
    return told(m_desk.workspace.create(freePath(documentsFolder(), fileStem(tr("Sample programme")), u"forum"_s), sample.value()));
}

void FileTasks::saveCopy()
{
    if (!m_desk.commitPending())
        return;
    const QFileInfo now(m_desk.workspace.path());
    const QString free = freePath(now.absolutePath(), tr("%1 (copy)").arg(now.completeBaseName()), u"forum"_s);
    const QString path = FileChoice(&m_desk.window, tr("Save a copy"), tr("Programmes (*.forum)")).toSave(free, u"forum"_s);
    if (!path.isEmpty() && told(m_desk.workspace.saveCopy(path)))
        m_desk.messages.show({Message::Kind::Good, [path] { return tr("The copy is in %1.").arg(QDir::toNativeSeparators(path)); },
            [] { return tr("Open the copy"); }, [this, path] { open(path); }});
}

void FileTasks::closeProgramme()
{
    if (m_desk.commitPending())
        m_desk.workspace.close();
}

void FileTasks::chooseAndImport()
{
    FileChoice choice(&m_desk.window, tr("Import session sheets"), tr("Session sheets (*.txt)") + u";;"_s + tr("All files (*)"));
    const QStringList paths = choice.severalToOpen(documentsFolder());
    if (!paths.isEmpty())
        importSheets(paths);
}

void FileTasks::importSheets(const QStringList &paths)
{
    if (!m_desk.commitPending())
        return;
    const QString open = QFileInfo(m_desk.workspace.path()).canonicalFilePath();
    for (const QString &path : paths) {
        if (QFileInfo(path).canonicalFilePath() == open) { // reading it would let go of its locks
            m_desk.say(Error{ErrorCode::SheetNotASheet, {path}});
            return;
        }
    }
    // Others work on while the dialog is open: what is done is what the user has seen, planned on the programme as it is then.
    Document &document = *m_desk.workspace.document();
    std::optional<std::vector<ImportPreview>> seen;
    for (;;) {
        const qint64 state = document.state();
        const ImportRun run = dryRun(document.programme(), paths, m_desk.workspace.ids());
        if (run.previews != seen) {
            ImportDialog dialog(run.previews, m_desk.settings, &m_desk.window);
            if (seen)
                dialog.showError({ErrorCode::ProgrammeChanged});
            if (dialog.exec() != QDialog::Accepted || run.edit.changes.empty())
                return;
            seen = run.previews;
        }
        const Status done = document.applyPlanned(run.edit, state);
        if (done)
            return sayImported(run);
        if (done.error().code != ErrorCode::ProgrammeChanged)
            return m_desk.say(done.error());
    }
}

void FileTasks::sayImported(const ImportRun &run)
{
    if (!run.first.isNull())
        Q_EMIT sessionWanted(run.first);
    const int count = changedCount(run.previews);
    m_desk.messages.show({Message::Kind::Good, [count] { return tr("%n session(s) imported.", nullptr, count); }, [] { return tr("Undo"); },
        [this] { m_desk.step(LogMark::Undo); }, true});
}

} // namespace planner
