// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/actions/mnemonics.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// One of several: a language or a theme. The key is the action's data.
void addChoice(QActionGroup &group, QMenu &menu, const QString &name, const QString &key, bool isChosen)
{
    QAction *action = menu.addAction(QString());
    action->setObjectName(name);
    action->setData(key);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
}

void check(QMenu &menu, const QString &key)
{
    for (QAction *action : menu.actions())
        action->setChecked(action->data().toString() == key);
}

QString themeKey(Theme theme)
{
    return theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s;
}

} // namespace

Menus::Menus(QMenuBar &bar, Commands &commands, Settings &settings, QObject *parent)
    : QObject(parent), m_bar(bar), m_commands(commands), m_settings(settings), m_file(add(nullptr, "fileMenu")), m_recent(add(m_file, "recentMenu")),
      m_export(add(m_file, "exportMenu")), m_edit(add(nullptr, "editMenu")), m_view(add(nullptr, "viewMenu")),
      m_language(add(m_view, "languageMenu")), m_theme(add(m_view, "themeMenu")), m_programme(add(nullptr, "programmeMenu")),
      m_publish(add(nullptr, "publishMenu")), m_help(add(nullptr, "helpMenu"))
{
    buildFile();
    fill(m_edit, {Command::Undo, Command::Redo});
    m_edit->addSeparator();
    fill(m_edit, {Command::Find, Command::GoTo});
    m_edit->addSeparator();
    fill(m_edit, {Command::Preferences});
    buildView();
    fill(m_programme, {Command::NewSession, Command::RemoveSession, Command::ImportSheets});
    m_programme->addSeparator();
    fill(m_programme, {Command::Findings, Command::ForumSettings});
    fill(m_publish, {Command::AgendaOptions});
    m_publish->addSeparator();
    fill(m_publish, {Command::ExportAgenda, Command::ExportSheetPdf, Command::ExportSheetText});
    m_publish->addSeparator();
    fill(m_publish, {Command::PrintPreview, Command::Print});
    fill(m_help, {Command::Shortcuts, Command::About});

    connect(&m_settings, &Settings::recentFilesChanged, this, &Menus::fillRecent);
    connect(&m_settings, &Settings::languageChanged, this, [this] { check(*m_language, m_settings.language()); });
    connect(&m_settings, &Settings::themeChanged, this, [this] { check(*m_theme, themeKey(m_settings.theme())); });
    retranslate();
}

QMenu *Menus::add(QMenu *parent, const char *name)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : m_bar.addMenu(QString());
    menu->setObjectName(QString::fromLatin1(name));
    // Letters are given when a menu opens: a command that stands in two menus has one of its own in each.
    connect(menu, &QMenu::aboutToShow, this, [menu] { giveMnemonics(*menu); });
    return menu;
}

void Menus::fill(QMenu *menu, std::initializer_list<Command> commands)
{
    for (const Command command : commands)
        menu->addAction(&m_commands[command]);
}

void Menus::buildFile()
{
    // The two submenus exist already; the others go around them.
    QAction *recent = m_recent->menuAction();
    QAction *exporting = m_export->menuAction();
    m_file->removeAction(recent);
    m_file->removeAction(exporting);
    fill(m_file, {Command::NewProgramme, Command::OpenProgramme});
    m_file->addAction(recent);
    m_file->addSeparator();
    fill(m_file, {Command::SaveCopy, Command::ImportSheets});
    m_file->addAction(exporting);
    m_file->addSeparator();
    fill(m_file, {Command::PrintPreview, Command::Print});
    m_file->addSeparator();
    fill(m_file, {Command::CloseProgramme, Command::Quit});
    fill(m_export, {Command::ExportAgenda, Command::ExportSheetPdf, Command::ExportSheetText});
    const QAction &agenda = m_commands[Command::ExportAgenda]; // a sheet needs more than the agenda does
    const auto follow = [exporting, &agenda] { exporting->setEnabled(agenda.isEnabled()); };
    connect(&agenda, &QAction::enabledChanged, exporting, follow);
    follow();
    fillRecent();
}

void Menus::buildView()
{
    QAction *language = m_language->menuAction();
    QAction *theme = m_theme->menuAction();
    m_view->removeAction(language);
    m_view->removeAction(theme);
    fill(m_view, {Command::ShowSessions, Command::ShowCalendar});
    m_view->addSeparator();
    fill(m_view, {Command::ShowOutline, Command::ShowForm});
    m_view->addSeparator();
    m_view->addAction(language);
    m_view->addAction(theme);

    auto *languages = new QActionGroup(this);
    for (const QString &key : {u"en"_s, u"es"_s, u"fr"_s})
        addChoice(*languages, *m_language, u"language-"_s + key, key, m_settings.language() == key);
    connect(languages, &QActionGroup::triggered, this, [this](QAction *action) { m_settings.setLanguage(action->data().toString()); });
    auto *themes = new QActionGroup(this);
    for (const Theme choice : {Theme::System, Theme::Light, Theme::Dark})
        addChoice(*themes, *m_theme, u"theme-"_s + themeKey(choice), themeKey(choice), m_settings.theme() == choice);
    connect(themes, &QActionGroup::triggered, this, [this](QAction *action) {
        const QString key = action->data().toString();
        m_settings.setTheme(key == "light"_L1 ? Theme::Light : key == "dark"_L1 ? Theme::Dark : Theme::System);
    });
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_settings.recentFiles();
    m_recent->menuAction()->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).completeBaseName();
        QAction *action = m_recent->addAction(name);
        action->setIconText(QFileInfo::exists(path) ? name : tr("%1 (not found)").arg(name));
        action->setStatusTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentRequested(path); }, Qt::QueuedConnection); // this list changes then
    }
}

void Menus::retranslate()
{
    const auto name = [](QMenu *menu, const QString &text) { menu->menuAction()->setIconText(text); };
    name(m_file, tr("File"));
    name(m_edit, tr("Edit"));
    name(m_view, tr("View"));
    name(m_programme, tr("Programme"));
    name(m_publish, tr("Publish"));
    name(m_help, tr("Help"));
    name(m_recent, tr("Open recent"));
    name(m_export, tr("Export"));
    name(m_language, tr("Language"));
    name(m_theme, tr("Theme"));
    const QStringList languages{u"English"_s, u"Español"_s, u"Français"_s}; // each in itself
    for (qsizetype i = 0; i < languages.size(); ++i)
        m_language->actions().at(i)->setIconText(languages.at(i));
    const QStringList themes{tr("As the desktop"), tr("Light", "theme"), tr("Dark", "theme")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_theme->actions().at(i)->setIconText(themes.at(i));
    fillRecent();
    giveMnemonics(m_bar);
}

} // namespace planner
