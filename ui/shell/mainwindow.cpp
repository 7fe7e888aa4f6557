// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/actions/commands.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/findingswatch.h"
#include "ui/shell/gotofield.h"
#include "ui/shell/menus.h"
#include "ui/shell/programmetasks.h"
#include "ui/shell/publishtasks.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topstrip.h"
#include "ui/shell/workarea.h"
#include "ui/startpage/startpage.h"
#include "ui/text/errortext.h"
#include "ui/text/labeltext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

const QString kWindowPlace = u"shell/window"_s;
constexpr QSize kFirstSize(1440, 900);

} // namespace

MainWindow::MainWindow(Workspace &workspace, Settings &settings, PageAccess pages, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_settings(settings), m_commands(new Commands(this)),
      m_menus(new Menus(*menuBar(), *m_commands, settings, this)), m_messages(new MessageBar(this)),
      m_desk{*this, workspace, m_selection, settings, *m_messages, [this] { return !m_work || m_work->commitPending(); }},
      m_fileTasks(new FileTasks(m_desk, this)), m_programmeTasks(new ProgrammeTasks(m_desk, this)),
      m_publishTasks(new PublishTasks(m_desk, std::move(pages), this)), m_findings(new FindingsWatch(this)),
      m_strip(new TopStrip(*m_commands, settings, this)), m_pages(new QStackedWidget(this)), m_start(new StartPage(settings, this)),
      m_status(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    buildLayout();
    connectCommands();
    connectWorkspace();
    connectStrip();
    hideWhatIsMissing();
    retranslate();
    takeIn();
    restorePlace();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    letGo();
}

void MainWindow::buildLayout()
{
    m_pages->addWidget(m_start);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    m_messages->setParent(page);
    m_messages->layIn(*m_status, m_status->facts(), m_status->findings());
    setCentralWidget(page);
}

void MainWindow::connectCommands()
{
    Commands &c = *m_commands;
    const auto on = [&c](Command command, auto *target, auto slot) { connect(&c[command], &QAction::triggered, target, slot); };
    on(Command::NewProgramme, m_fileTasks, &FileTasks::newProgramme);
    on(Command::OpenProgramme, m_fileTasks, &FileTasks::chooseAndOpen);
    on(Command::SaveCopy, m_fileTasks, &FileTasks::saveCopy);
    on(Command::ImportSheets, m_fileTasks, &FileTasks::chooseAndImport);
    on(Command::CloseProgramme, m_fileTasks, &FileTasks::closeProgramme);
    on(Command::Quit, this, [this] { close(); });
    on(Command::Undo, m_programmeTasks, &ProgrammeTasks::undo);
    on(Command::Redo, m_programmeTasks, &ProgrammeTasks::redo);
    on(Command::Find, this, [this] { m_work->focusFind(); });
    on(Command::GoTo, this, [this] { m_strip->goTo().setFocus(Qt::ShortcutFocusReason); m_strip->goTo().selectAll(); });
    on(Command::Preferences, m_programmeTasks, &ProgrammeTasks::showPreferences);
    on(Command::ShowSessions, this, [this] { m_work->showTab(WorkArea::Tab::Sessions); });
    on(Command::ShowCalendar, this, [this] { m_work->showTab(WorkArea::Tab::Calendar); });
    connect(&c[Command::ShowOutline], &QAction::toggled, this, [this](bool isOn) { if (m_work) m_work->setOutlineVisible(isOn); });
    connect(&c[Command::ShowForm], &QAction::toggled, this, [this](bool isOn) { if (m_work) m_work->setFormVisible(isOn); });
    on(Command::NewSession, this, [this] {
        if (m_programmeTasks->newSession())
            m_work->focusForm();
    });
    on(Command::RemoveSession, this, [this] { m_programmeTasks->removeSessions(m_work->chosenSessions()); });
    on(Command::ForumSettings, m_programmeTasks, &ProgrammeTasks::showForumSettings);
    on(Command::Findings, this, [this] { m_programmeTasks->showFindings(m_findings->findings()); });
    on(Command::AgendaOptions, m_publishTasks, &PublishTasks::choose);
    on(Command::ExportAgenda, m_publishTasks, &PublishTasks::exportAgenda);
    on(Command::ExportSheetPdf, m_publishTasks, &PublishTasks::exportSheetPdf);
    on(Command::ExportSheetText, m_publishTasks, &PublishTasks::exportSheetText);
    on(Command::Print, m_publishTasks, &PublishTasks::print);
    on(Command::PrintPreview, m_publishTasks, &PublishTasks::preview);
    on(Command::Shortcuts, this, [this] { m_programmeTasks->showShortcuts(*m_commands); });
    on(Command::About, m_programmeTasks, &ProgrammeTasks::showAbout);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::closing, this, &MainWindow::letGo);
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::takeIn);
    connect(&m_workspace, &Workspace::othersChanged, this, &MainWindow::tellOthers);
    connect(&m_workspace, &Workspace::failed, this, [this](const Error &error) { m_desk.say(error); });
    connect(&m_workspace, &Workspace::changedElsewhere, this, [this](const EditLabel &label) {
        m_status->mention([this, label] { return tr("Changed by another program: %1").arg(labelText(label, m_desk.words())); });
    });
    connect(&m_selection, &Selection::sessionChanged, this, &MainWindow::refreshCommands);
    connect(&m_settings, &Settings::languageChanged, this, [this] { m_isIndexFresh = false; });
    connect(m_start, &StartPage::newRequested, m_fileTasks, &FileTasks::newProgramme);
    connect(m_start, &StartPage::openRequested, m_fileTasks, &FileTasks::chooseAndOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openFile);
    connect(m_menus, &Menus::recentRequested, this, &MainWindow::openFile);
    connect(m_findings, &FindingsWatch::changed, this, [this] { m_status->setCounts(m_findings->counts()); });
    connect(m_status, &StatusLine::findingsWanted, &(*m_commands)[Command::Findings], &QAction::trigger);
}

void MainWindow::hideWhatIsMissing()
{
    for (const Command command : {Command::AgendaOptions, Command::ExportAgenda, Command::ExportSheetPdf, Command::Print, Command::PrintPreview})
        (*m_commands)[command].setVisible(m_publishTasks->hasPages());
    (*m_commands)[Command::ExportSheetText].setVisible(m_publishTasks->hasSheetText());
}

void MainWindow::connectStrip()
{
    m_strip->goTo().setIndex([this]() -> const GoToIndex & { return goToIndex(); });
    connect(&m_strip->goTo(), &GoToField::chosen, this, &MainWindow::goTo);
    connect(m_programmeTasks, &ProgrammeTasks::findingWanted, this, [this](const Finding &finding) { m_work->goToFinding(finding); });
    connect(m_fileTasks, &FileTasks::sessionWanted, this, [this](const SessionId &id) { m_work->goToSession(id); });
}

bool MainWindow::openFile(const QString &path)
{
    return m_fileTasks->open(path);
}

bool MainWindow::openSample()
{
    return m_fileTasks->openSample();
}

void MainWindow::letGo()
{
    m_findings->setDocument(nullptr);
    m_status->setDocument(nullptr);
    m_index = {};
    m_isIndexFresh = false;
    if (m_work)
        (void)m_work->commitPending(); // a refusal has been said; there is nothing more to do when closing
    delete std::exchange(m_work, nullptr);
}

void MainWindow::takeIn()
{
    m_selection.setSession({});
    m_selection.setScope({});
    m_selection.setFindText({});
    m_publishTasks->forget();
    m_messages->dismiss();
    Document *document = m_workspace.document();
    if (document) {
        m_work = new WorkArea(*document, m_selection, m_settings, m_pages);
        m_work->setOutlineVisible((*m_commands)[Command::ShowOutline].isChecked());
        m_work->setFormVisible((*m_commands)[Command::ShowForm].isChecked());
        m_pages->addWidget(m_work);
        m_pages->setCurrentWidget(m_work);
        connect(m_work, &WorkArea::refused, this, [this](const Error &error) { m_desk.say(error); });
        connect(m_work, &WorkArea::typingLeftBehind, this, &MainWindow::tellLeftBehind);
        connect(m_work, &WorkArea::typingCutOff, this, &MainWindow::tellCutOff);
        connect(m_work, &WorkArea::sheetHolds, this, &MainWindow::tellSheetHolds);
        connect(m_work, &WorkArea::outlineWanted, this, [this] { (*m_commands)[Command::ShowOutline].setChecked(true); });
        connect(m_work, &WorkArea::undoWanted, m_programmeTasks, &ProgrammeTasks::undo);
        connect(m_work, &WorkArea::newSessionRequested, &(*m_commands)[Command::NewSession], &QAction::trigger);
        connect(m_work, &WorkArea::removalRequested, m_programmeTasks, &ProgrammeTasks::removeSessions);
        connect(m_work, &WorkArea::importRequested, &(*m_commands)[Command::ImportSheets], &QAction::trigger);
        connect(document, &Document::historyChanged, this, &MainWindow::refreshHistory);
        connect(document, &Document::historyChanged, m_messages, &MessageBar::forgetUndo);
        connect(document, &Document::applied, this, [this] {
            m_isIndexFresh = false;
            m_status->refresh();
            refreshTitle();
            refreshCommands();
        });
        tellReadOnly();
        m_work->focusView();
    } else {
        m_pages->setCurrentWidget(m_start);
    }
    m_status->setDocument(document);
    m_status->setVisible(document);
    m_findings->setDocument(document);
    m_strip->setHasProgramme(document);
    refreshTitle();
    refreshCommands();
    refreshHistory();
}

const GoToIndex &MainWindow::goToIndex()
{
    if (m_isIndexFresh || !m_workspace.document())
        return m_index;
    std::vector<GoToIndex::CommandName> names;
    for (int i = 0; i < kCommandCount; ++i) {
        const QAction &action = (*m_commands)[static_cast<Command>(i)];
        if (action.isEnabled() && action.isVisible())
            names.push_back({action.iconText(), action.shortcut().toString(QKeySequence::NativeText), i});
    }
    m_index.build(m_workspace.document()->programme(), m_settings.language(), names);
    m_isIndexFresh = true;
    return m_index;
}

void MainWindow::goTo(const GoToTarget &target)
{
    switch (target.kind) {
    case GoToTarget::Kind::Session:
        m_work->goToSession({target.id});
        return;
    case GoToTarget::Kind::Line:
        m_selection.setScope({Scope::Kind::Line, target.id});
        m_work->focusView();
        return;
    case GoToTarget::Kind::SubTheme:
        m_selection.setScope({Scope::Kind::SubTheme, target.id});
        m_work->focusView();
        return;
    case GoToTarget::Kind::Command:
        m_commands->all()[static_cast<size_t>(target.command)]->trigger();
        return;
    }
}

void MainWindow::refreshTitle()
{
    const Document *document = m_workspace.document();
    if (!document) {
        setWindowTitle(tr("Forum Planner"));
        return;
    }
    const Forum &forum = document->programme().forum;
    QString name = forum.name.best(m_settings.language());
    if (!forum.edition.isEmpty())
        name = tr("%1, %2", "forum, edition").arg(name, forum.edition);
    setWindowTitle(tr("%1 – Forum Planner", "the programme's name").arg(name));
    setWindowFilePath({});
}

void MainWindow::refreshCommands()
{
    const Document *document = m_workspace.document();
    const bool hasSession = document && document->programme().find<Session>(m_selection.session());
    m_commands->setAvailable(document, hasSession, document && !document->store().isReadOnly());
    m_isIndexFresh = false; // it offers only what can be done
}

void MainWindow::refreshHistory()
{
    const Document *document = m_workspace.document();
    const Words words = m_desk.words();
    const auto text = [&words](const EditLabel *label) { return label ? labelText(*label, words) : QString(); };
    if (document && !document->store().isReadOnly())
        m_commands->setHistory(text(document->undoLabel()), text(document->redoLabel()));
    else
        m_commands->setHistory({}, {});
}

void MainWindow::tellOthers(int others)
{
    if (others > 0) {
        m_messages->show({.text = [others] { return tr("%n other window(s) have this programme open. You see each other’s changes within a second.", nullptr, others); },
            .tellsOfOthers = true});
        return;
    }
    m_messages->forgetOthers();
    m_status->mention([] { return tr("You are the only one here again."); });
}

void MainWindow::tellReadOnly()
{
    if (m_workspace.document()->store().isReadOnly())
        m_messages->show({Message::Kind::Warning, [] { return tr("This file cannot be written to: you can look and print, but not change anything."); },
            [] { return tr("Save a copy…"); }, [this] { (*m_commands)[Command::SaveCopy].trigger(); }});
}

void MainWindow::tellLeftBehind(const QString &typed)
{
    m_messages->show({Message::Kind::Warning, [] { return tr("The session was removed while you were typing in it. What you typed is kept, and is there again when the session comes back."); },
        [] { return tr("Copy what I typed"); }, [typed] { QGuiApplication::clipboard()->setText(typed); }});
}

void MainWindow::tellCutOff(const QString &typed)
{
    m_messages->show({Message::Kind::Warning, [] { return tr("What you were typing in was removed or moved meanwhile, so it was not written."); },
        [] { return tr("Copy what I typed"); }, [typed] { QGuiApplication::clipboard()->setText(typed); }});
}

void MainWindow::tellSheetHolds()
{
    (*m_commands)[Command::ShowForm].setChecked(true);
    m_messages->show({Message::Kind::Warning, [] { return tr("First decide about what you typed in the sheet: beside the field stands why it is not written yet."); }});
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_menus->retranslate();
    refreshTitle();
    refreshHistory();
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_settings.viewState(kWindowPlace)))
        return;
    const QSize room = screen()->availableSize();
    resize(kFirstSize.boundedTo(room));
    if (room.width() <= kFirstSize.width() || room.height() <= kFirstSize.height())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
        && isForCommands(static_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    // Without a window manager nobody else gives a dialog the keyboard, and takes it back.
    if (event->type() == QEvent::Hide || event->type() == QEvent::Show) {
        if (const auto *dialog = qobject_cast<QDialog *>(watched); dialog && dialog->parentWidget()) {
            QPointer<QWidget> below = dialog->parentWidget()->window();
            const auto giveBack = [below] {
                if (QWidget *next = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : below.data())
                    next->activateWindow();
            };
            QMetaObject::invokeMethod(this, giveBack, Qt::QueuedConnection);
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Fields have keys of their own: Ctrl+K would delete to the end of the line. Here they are the window's; and Ctrl+Z is
/// the programme's, after the field has handed over its text, but the letters' in the strip's field.
bool MainWindow::isForCommands(const QWidget *field, const QKeyEvent &key) const
{
    if (field->window() != this)
        return false;
    if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))
        return m_work && m_work->isAncestorOf(field);
    return m_commands->owns(key.keyCombination());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setViewState(kWindowPlace, saveGeometry());
    if (m_work && !m_work->commitPending()) { // what is half typed was refused: let the user see why
        event->ignore();
        return;
    }
    m_workspace.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    takeFiles(paths);
}

void MainWindow::takeFiles(const QStringList &paths)
{
    QStringList sheets;
    QString programme;
    for (const QString &path : paths) {
        if (path.endsWith(".forum"_L1, Qt::CaseInsensitive))
            programme = path;
        else
            sheets << path;
    }
    if (!programme.isEmpty() && !openFile(programme))
        return;
    if (sheets.isEmpty())
        return;
    if (m_workspace.document())
        m_fileTasks->importSheets(sheets);
    else
        m_messages->show({Message::Kind::Note, [] { return tr("Open a programme first: session sheets are imported into it."); }});
}

} // namespace planner
