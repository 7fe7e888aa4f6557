// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/commands.h"
#include "ui/state/settings.h"

class QMenu;
class QMenuBar;

namespace planner {

/// The menu bar, made of the commands.
class Menus final : public QObject {
    Q_OBJECT
public:
    Menus(QMenuBar &bar, Commands &commands, Settings &settings, QObject *parent = nullptr);

    /// Sets all texts and letters anew.
    void retranslate();

Q_SIGNALS:
    void recentRequested(const QString &path);

private:
    QMenu *add(QMenu *parent, const char *name);
    void fill(QMenu *menu, std::initializer_list<Command> commands);
    void buildFile();
    void buildView();
    void fillRecent();

    QMenuBar &m_bar;
    Commands &m_commands;
    Settings &m_settings;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_export;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_programme;
    QMenu *m_publish;
    QMenu *m_help;
};

} // namespace planner
