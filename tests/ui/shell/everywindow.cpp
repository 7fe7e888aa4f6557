// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/everywindow.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/findingsdialog.h"
#include "ui/dialogs/forumdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/newprogrammedialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/preferences/preferencesdialog.h"

namespace planner::test {

using namespace Qt::StringLiterals;

void visitEveryWindow(Stage &stage, const std::function<void(QWidget &)> &visit)
{
    const Programme &programme = stage.document().programme();
    visit(stage.window);
    PreferencesDialog preferences(stage.settings, &programme.forum, nullptr);
    visit(preferences);
    NewProgrammeDialog fresh(stage.folder.path(), stage.settings, nullptr);
    visit(fresh);
    ForumDialog forum(programme.forum, stage.settings, nullptr);
    visit(forum);
    ShortcutsDialog shortcuts(stage.window.commands(), nullptr);
    visit(shortcuts);
    PrintChoiceDialog print(PrintChoice::usual(programme.forum, stage.settings.language()), PrintChoiceDialog::Next::Export, programme, stage.settings, nullptr);
    visit(print);
    FindingsDialog findings({}, programme, stage.settings, nullptr);
    visit(findings);
    ImportDialog importing({{u"/a.txt"_s, ImportPreview::State::Changed, u"1.3.2"_s, {u"title"_s}}, {u"/b.txt"_s, ImportPreview::State::Refused}}, stage.settings, nullptr);
    visit(importing);
    AboutDialog about(nullptr);
    visit(about);
}

} // namespace planner::test
