// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"

#include "ui/look/icons.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace planner {

namespace {

struct Spec {
    Command command;
    const char *name; ///< object name
    const char *text; ///< English, plain
    const char *shortcut;
    const char *icon;
};

constexpr const char *kContext = "planner::Commands";

constexpr std::array<Spec, kCommandCount> kSpecs{{
    {Command::NewProgramme, "newProgramme", QT_TRANSLATE_NOOP("planner::Commands", "New programme…"), "Ctrl+Shift+N", "document-new"},
    {Command::OpenProgramme, "openProgramme", QT_TRANSLATE_NOOP("planner::Commands", "Open…"), "Ctrl+O", "document-open"},
    {Command::SaveCopy, "saveCopy", QT_TRANSLATE_NOOP("planner::Commands", "Save a copy…"), "Ctrl+Shift+S", "document-save-as"},
    {Command::ImportSheets, "importSheets", QT_TRANSLATE_NOOP("planner::Commands", "Import session sheets…"), "Ctrl+I", "document-import"},
    {Command::CloseProgramme, "closeProgramme", QT_TRANSLATE_NOOP("planner::Commands", "Close programme"), "Ctrl+W", "window-close"},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("planner::Commands", "Quit"), "Ctrl+Q", "application-exit"},
    {Command::ExportAgenda, "exportAgenda", QT_TRANSLATE_NOOP("planner::Commands", "Agenda as PDF…"), "Ctrl+E", "document-export"},
    {Command::ExportSheetPdf, "exportSheetPdf", QT_TRANSLATE_NOOP("planner::Commands", "Session sheet as PDF…"), "Ctrl+Shift+E", nullptr},
    {Command::ExportSheetText, "exportSheetText", QT_TRANSLATE_NOOP("planner::Commands", "Session sheet as text…"), "Ctrl+Shift+T", nullptr},
    {Command::Print, "print", QT_TRANSLATE_NOOP("planner::Commands", "Print…"), "Ctrl+P", "document-print"},
    {Command::PrintPreview, "printPreview", QT_TRANSLATE_NOOP("planner::Commands", "Print preview…"), "Ctrl+Shift+P", "document-print-preview"},
    {Command::AgendaOptions, "agendaOptions", QT_TRANSLATE_NOOP("planner::Commands", "Choose what is printed…"), "Ctrl+Shift+O", nullptr},
    {Command::Undo, "undo", QT_TRANSLATE_NOOP("planner::Commands", "Undo"), "Ctrl+Z", "edit-undo"},
    {Command::Redo, "redo", QT_TRANSLATE_NOOP("planner::Commands", "Redo"), "Ctrl+Shift+Z", "edit-redo"},
    {Command::Find, "find", QT_TRANSLATE_NOOP("planner::Commands", "Find"), "Ctrl+F", "edit-find"},
    {Command::GoTo, "goTo", QT_TRANSLATE_NOOP("planner::Commands", "Go to…"), "Ctrl+K", "go-jump"},
    {Command::Preferences, "preferences", QT_TRANSLATE_NOOP("planner::Commands", "Preferences…"), "Ctrl+,", "configure"},
    {Command::ShowSessions, "showSessions", QT_TRANSLATE_NOOP("planner::Commands", "Sessions"), "Ctrl+1", "view-list-text"},
    {Command::ShowCalendar, "showCalendar", QT_TRANSLATE_NOOP("planner::Commands", "Calendar"), "Ctrl+2", "view-calendar"},
    {Command::ShowOutline, "showOutline", QT_TRANSLATE_NOOP("planner::Commands", "Outline"), "Ctrl+Shift+1", nullptr},
    {Command::ShowForm, "showForm", QT_TRANSLATE_NOOP("planner::Commands", "Session sheet"), "Ctrl+Shift+2", nullptr},
    {Command::NewSession, "newSession", QT_TRANSLATE_NOOP("planner::Commands", "New session"), "Ctrl+N", "list-add"},
    {Command::RemoveSession, "removeSession", QT_TRANSLATE_NOOP("planner::Commands", "Remove session"), "Ctrl+Shift+Del", "edit-delete"},
    {Command::ForumSettings, "forumSettings", QT_TRANSLATE_NOOP("planner::Commands", "Forum settings…"), "Alt+Return", "document-properties"},
    {Command::Findings, "findings", QT_TRANSLATE_NOOP("planner::Commands", "Findings…"), "F8", "dialog-warning"},
    {Command::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("planner::Commands", "Keyboard shortcuts"), "F1", "help-keybord-shortcuts"},
    {Command::About, "about", QT_TRANSLATE_NOOP("planner::Commands", "About Forum Planner"), nullptr, "help-about"},
}};

bool needsProgramme(Command command)
{
    switch (command) {
    case Command::NewProgramme:
    case Command::OpenProgramme:
    case Command::Quit:
    case Command::Preferences:
    case Command::Shortcuts:
    case Command::About: return false;
    default: return true;
    }
}

bool needsSession(Command command)
{
    return command == Command::RemoveSession || command == Command::ExportSheetPdf || command == Command::ExportSheetText;
}

bool writes(Command command)
{
    return command == Command::NewSession || command == Command::RemoveSession || command == Command::ImportSheets;
}

} // namespace

Commands::Commands(QObject *parent) : QObject(parent)
{
    for (const Spec &spec : kSpecs) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.name));
        if (spec.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText));
        if (spec.icon)
            action->setIcon(lineIcon(QString::fromLatin1(spec.icon)));
        action->setMenuRole(QAction::NoRole);
        m_actions.at(static_cast<size_t>(spec.command)) = action;
    }
    for (const Command toggle : {Command::ShowOutline, Command::ShowForm}) {
        (*this)[toggle].setCheckable(true);
        (*this)[toggle].setChecked(true);
    }
    (*this)[Command::Redo].setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // Digits need Shift on French and Belgian keyboards: there these keys bear the 1 and the 2, and Shift with a digit
    // and Control is nothing of its own.
    (*this)[Command::ShowSessions].setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_1), QKeySequence(Qt::CTRL | Qt::Key_Ampersand)});
    (*this)[Command::ShowCalendar].setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::CTRL | Qt::Key_Eacute)});
    (*this)[Command::ShowOutline].setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1), QKeySequence(Qt::Key_F9)});
    (*this)[Command::ShowForm].setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2), QKeySequence(Qt::SHIFT | Qt::Key_F9)});
    retranslate();
}

void Commands::setText(Command command, const QString &text)
{
    QAction &action = (*this)[command];
    action.setText(QString(text).replace(u'&', QStringLiteral("&&")));
    action.setIconText(text);
    QString tip = text;
    if (tip.endsWith(u'…'))
        tip.chop(1);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)", "a command and its shortcut").arg(tip, keys));
}

QString Commands::name(Command command)
{
    return QCoreApplication::translate(kContext, kSpecs.at(static_cast<size_t>(command)).text);
}

bool Commands::owns(const QKeySequence &keys) const
{
    return std::ranges::any_of(m_actions, [&keys](const QAction *action) { return action->shortcuts().contains(keys); });
}

void Commands::retranslate()
{
    for (const Spec &spec : kSpecs)
        setText(spec.command, name(spec.command));
    setHistory(m_undoes, m_redoes);
}

void Commands::setHistory(const QString &undoes, const QString &redoes)
{
    m_undoes = undoes;
    m_redoes = redoes;
    setText(Command::Undo, undoes.isEmpty() ? tr("Undo") : tr("Undo: %1", "what an edit did").arg(undoes));
    setText(Command::Redo, redoes.isEmpty() ? tr("Redo") : tr("Redo: %1", "what an edit did").arg(redoes));
    (*this)[Command::Undo].setEnabled(!undoes.isEmpty());
    (*this)[Command::Redo].setEnabled(!redoes.isEmpty());
}

void Commands::setAvailable(bool hasProgramme, bool hasSession, bool isWritable)
{
    for (const Spec &spec : kSpecs) {
        if (spec.command == Command::Undo || spec.command == Command::Redo)
            continue;
        (*this)[spec.command].setEnabled((hasProgramme || !needsProgramme(spec.command)) && (hasSession || !needsSession(spec.command))
            && (isWritable || !writes(spec.command)));
    }
}

} // namespace planner
