// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/text/errortext.h"
#include "ui/text/labeltext.h"

#include <QtCore/QCoreApplication>

namespace planner {

namespace {

QString undoRefusal(bool isLocked)
{
    if (isLocked)
        return QCoreApplication::translate("planner::Desk", "“%1” cannot be undone: the session has been locked since. The next undo takes back the step before it.");
    return QCoreApplication::translate("planner::Desk", "“%1” cannot be undone any more: what it changed has been changed again since. The next undo takes back the step before it.");
}

QString redoRefusal(bool isLocked)
{
    if (isLocked)
        return QCoreApplication::translate("planner::Desk", "“%1” cannot be redone: the session has been locked since. The next redo goes on with the step after it.");
    return QCoreApplication::translate("planner::Desk", "“%1” cannot be redone any more: what it changes has been changed since. The next redo goes on with the step after it.");
}

} // namespace

Words Desk::words() const
{
    return Words::in(settings.language());
}

void Desk::say(const Error &error) const
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    Settings *asked = &settings;
    messages.show({Message::Kind::Error, [error, asked] { return errorText(error, Words::in(asked->language())); }});
}

bool Desk::apply(const Edit &edit) const
{
    const Status done = workspace.document()->apply(edit);
    if (!done)
        say(done.error());
    return static_cast<bool>(done);
}

void Desk::step(LogMark mark) const
{
    Document &document = *workspace.document();
    const bool isUndo = mark == LogMark::Undo;
    const auto next = [&document, isUndo] {
        const History::Step *found = isUndo ? document.history().nextUndo() : document.history().nextRedo();
        return found ? *found : History::Step();
    };
    const History::Step tried = next();
    const Status done = isUndo ? document.undo() : document.redo();
    if (done)
        return;
    if (next().seq == tried.seq) {
        say(done.error());
        return;
    }
    const bool isLocked = done.error().code == ErrorCode::SessionLocked;
    messages.show({Message::Kind::Warning, [label = tried.label, isUndo, isLocked, asked = &settings] {
        const QString text = isUndo ? undoRefusal(isLocked) : redoRefusal(isLocked);
        return text.arg(labelText(label, Words::in(asked->language())));
    }});
}

} // namespace planner
