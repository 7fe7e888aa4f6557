// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/gotoindex.h"
#include "ui/shell/pages.h"

#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace planner {

class Commands;
class FileTasks;
class FindingsWatch;
class Menus;
class ProgrammeTasks;
class PublishTasks;
class StartPage;
class StatusLine;
class TopStrip;
class WorkArea;

/// The frame: menus, strip, messages, the views of the open programme or the start page, status.
/// It hosts views and owns no data.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, Settings &settings, PageAccess pages = plannerPages(), QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a programme file; on an error says so in the message bar.
    bool openFile(const QString &path);
    /// Opens a fresh copy of the sample programme.
    bool openSample();
    /// Opens the programme and imports the sheets among files that were dropped on the window.
    void takeFiles(const QStringList &paths);

    Commands &commands() const { return *m_commands; }
    MessageBar &messages() const { return *m_messages; }
    StatusLine &status() const { return *m_status; }
    Selection &selection() { return m_selection; }
    /// nullptr while no programme is open.
    WorkArea *workArea() const { return m_work; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isForCommands(const QWidget *field, const QKeyEvent &key) const;
    void buildLayout();
    void connectCommands();
    void connectWorkspace();
    void connectStrip();
    void hideWhatIsMissing();
    void letGo();
    void takeIn();
    void goTo(const GoToTarget &target);
    const GoToIndex &goToIndex();
    void refreshTitle();
    void refreshCommands();
    void refreshHistory();
    void tellOthers(int others);
    void tellReadOnly();
    void tellLeftBehind(const QString &typed);
    void tellCutOff(const QString &typed);
    void tellSheetHolds();
    void retranslate();
    void restorePlace();

    Workspace &m_workspace;
    Settings &m_settings;
    Selection m_selection;
    Commands *m_commands;
    Menus *m_menus;
    MessageBar *m_messages;
    Desk m_desk;
    FileTasks *m_fileTasks;
    ProgrammeTasks *m_programmeTasks;
    PublishTasks *m_publishTasks;
    FindingsWatch *m_findings;
    TopStrip *m_strip;
    QStackedWidget *m_pages;
    StartPage *m_start;
    StatusLine *m_status;
    WorkArea *m_work = nullptr;
    GoToIndex m_index;
    bool m_isIndexFresh = false;
};

} // namespace planner
