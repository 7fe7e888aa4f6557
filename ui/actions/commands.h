// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QAction>

#include <array>
#include <span>

namespace planner {

/// Everything the user can ask the window for, once: menus, the strip's icons, Ctrl+K and the list
/// of shortcuts all show these.
enum class Command {
    NewProgramme, OpenProgramme, SaveCopy, ImportSheets, CloseProgramme, Quit,
    ExportAgenda, ExportSheetPdf, ExportSheetText, Print, PrintPreview, AgendaOptions,
    Undo, Redo, Find, GoTo, Preferences,
    ShowSessions, ShowCalendar, ShowOutline, ShowForm,
    NewSession, RemoveSession, ForumSettings, Findings,
    Shortcuts, About,
};
inline constexpr int kCommandCount = static_cast<int>(Command::About) + 1;

/// One QAction for each Command, with its text, shortcut, icon, tooltip and object name.
class Commands final : public QObject {
    Q_OBJECT
public:
    explicit Commands(QObject *parent = nullptr);

    QAction &operator[](Command command) const { return *m_actions.at(static_cast<size_t>(command)); }
    std::span<QAction *const> all() const { return m_actions; }
    /// What a command is called, whatever there is to undo.
    static QString name(Command command);
    /// Whether @p keys start one of the commands.
    bool owns(const QKeySequence &keys) const;
    /// Sets all texts in the language that the interface speaks now.
    void retranslate();
    /// Says what undo and redo would do; an empty text: nothing.
    void setHistory(const QString &undoes, const QString &redoes);
    /// Turns off what needs an open programme, a selected session, or a programme that can be written to.
    void setAvailable(bool hasProgramme, bool hasSession, bool isWritable);

private:
    void setText(Command command, const QString &text);
    std::array<QAction *, kCommandCount> m_actions{};
    QString m_undoes;
    QString m_redoes;
};

} // namespace planner
