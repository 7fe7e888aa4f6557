// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workarea.h"

#include "core/domain/names.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/traylist.h"
#include "ui/look/panel.h"
#include "ui/look/tokens.h"
#include "ui/outline/outlineview.h"
#include "ui/sessiontable/sessiontableview.h"
#include "ui/sheetform/sheetform.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOutlinePx = 236;
constexpr int kFormPx = 356;
const QString kSplitterState = u"shell/splitter"_s;
const QString kTabState = u"shell/tab"_s;

} // namespace

WorkArea::WorkArea(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_settings(settings), m_splitter(new QSplitter(Qt::Horizontal, this)), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"workArea"_s);
    m_splitter->setObjectName(u"workSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setObjectName(u"viewTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_outline = makeOutline(document, selection);
    m_form = makeForm(document, selection);
    m_stack->addWidget(makeSessions(document, selection));
    m_stack->addWidget(makeCalendar(document, selection));
    for (int i = 0; i < m_stack->count(); ++i)
        m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto *middle = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    row->addWidget(m_splitter);
    restoreState();
    retranslate();
}

WorkArea::~WorkArea()
{
    m_settings.setViewState(kSplitterState, m_splitter->saveState());
    m_settings.setViewState(kTabState, QByteArray::number(m_tabs->currentIndex()));
}

void WorkArea::restoreState()
{
    if (!m_splitter->restoreState(m_settings.viewState(kSplitterState)))
        m_splitter->setSizes({kOutlinePx, 3 * kOutlinePx, kFormPx});
    const QByteArray tab = m_settings.viewState(kTabState);
    m_tabs->setCurrentIndex(tab.isEmpty() ? static_cast<int>(Tab::Calendar) : std::clamp(tab.toInt(), 0, m_tabs->count() - 1));
}

QWidget *WorkArea::makeOutline(Document &document, Selection &selection)
{
    auto *outline = new OutlineView(document, selection, m_settings, this);
    connect(outline, &OutlineView::refused, this, &WorkArea::refused);
    connect(outline, &OutlineView::removalRequested, this, &WorkArea::removalRequested);
    connect(outline, &OutlineView::typingLeftBehind, this, &WorkArea::typingCutOff);
    m_commits.emplace_back([this, outline] {
        if (outline->commitPending())
            return true;
        Q_EMIT outlineWanted();
        outline->showRefused();
        return false;
    });
    return new Panel(outline, this);
}

QWidget *WorkArea::makeSessions(Document &document, Selection &selection)
{
    auto *table = new SessionTableView(document, selection, m_settings, this);
    connect(table, &SessionTableView::refused, this, &WorkArea::refused);
    connect(table, &SessionTableView::newSessionRequested, this, &WorkArea::newSessionRequested);
    connect(table, &SessionTableView::removalRequested, this, &WorkArea::removalRequested);
    connect(table, &SessionTableView::importRequested, this, &WorkArea::importRequested);
    m_focusFind = [table] { table->focusFind(); };
    m_isInTable = [table](const SessionId &id) { return table->model().rowOf(id) >= 0; };
    m_selectedRows = [table] { return table->selectedSessions(); };
    m_focusViews.emplace_back([table] { table->table().setFocus(Qt::OtherFocusReason); });
    connect(table, &SessionTableView::typingLeftBehind, this, &WorkArea::typingCutOff);
    m_commits.emplace_back([this, table] {
        if (table->commitPending())
            return true;
        showTab(Tab::Sessions);
        table->showRefused();
        return false;
    });
    return new Panel(table, this);
}

QWidget *WorkArea::makeCalendar(Document &document, Selection &selection)
{
    auto *calendar = new CalendarView(document, selection, m_settings, this);
    connect(calendar, &CalendarView::refused, this, &WorkArea::refused);
    connect(calendar, &CalendarView::undoWanted, this, &WorkArea::undoWanted);
    connect(calendar, &CalendarView::sheetRequested, this, &WorkArea::focusForm);
    m_focusViews.emplace_back([calendar] {
        QWidget &holder = calendar->tray().currentItem() ? static_cast<QWidget &>(calendar->tray()) : calendar->grid();
        holder.setFocus(Qt::OtherFocusReason);
    });
    return calendar;
}

QWidget *WorkArea::makeForm(Document &document, Selection &selection)
{
    auto *form = new SheetForm(document, selection, m_settings, this);
    connect(form, &SheetForm::refused, this, &WorkArea::refused);
    connect(form, &SheetForm::typingLeftBehind, this, &WorkArea::typingLeftBehind);
    m_focusForm = [form] { form->focusTitle(); };
    m_focusFinding = [form](const Finding &finding) { form->focusFinding(finding); };
    m_commits.emplace_back([this, form] {
        if (form->commitPending())
            return true;
        Q_EMIT sheetHolds();
        return false;
    });
    return new Panel(form, this);
}

void WorkArea::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

WorkArea::Tab WorkArea::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void WorkArea::setOutlineVisible(bool isVisible)
{
    m_outline->setVisible(isVisible);
}

void WorkArea::setFormVisible(bool isVisible)
{
    m_form->setVisible(isVisible);
}

void WorkArea::focusFind()
{
    showTab(Tab::Sessions);
    if (m_focusFind)
        m_focusFind();
}

void WorkArea::focusForm()
{
    if (m_form->isVisible())
        m_focusForm();
}

void WorkArea::focusView()
{
    m_focusViews[static_cast<size_t>(m_tabs->currentIndex())]();
}

bool WorkArea::goToSession(const SessionId &id)
{
    const Session *session = m_document.programme().find<Session>(id);
    if (!session) {
        Q_EMIT refused({ErrorCode::RecordMissing, {enumName(RecordKind::Session), {}}});
        return false;
    }
    if (!m_selection.scope().holds(m_document.programme(), *session))
        m_selection.setScope({});
    if (!m_isInTable(id))
        m_selection.setFindText({});
    m_selection.setSession(id);
    focusView();
    return true;
}

void WorkArea::goToFinding(const Finding &finding)
{
    if (goToSession(finding.sessions.front()) && m_form->isVisible())
        m_focusFinding(finding);
}

std::vector<SessionId> WorkArea::chosenSessions() const
{
    const SessionId shown = m_selection.session();
    const auto rows = tab() == Tab::Sessions ? m_selectedRows() : std::vector<SessionId>();
    return std::ranges::find(rows, shown) != rows.end() ? rows : std::vector{shown};
}

bool WorkArea::commitPending()
{
    return std::ranges::all_of(m_commits, [](const auto &commit) { return commit(); });
}

void WorkArea::retranslate()
{
    m_tabs->setTabText(static_cast<int>(Tab::Sessions), tr("Sessions"));
    m_tabs->setTabText(static_cast<int>(Tab::Calendar), tr("Calendar"));
    m_tabs->setAccessibleName(tr("Views"));
    // Qt names these once and for all.
    const std::initializer_list<std::pair<QString, QString>> names{{u"ScrollLeftButton"_s, tr("Scroll left")}, {u"ScrollRightButton"_s, tr("Scroll right")}};
    for (const auto &[object, name] : names) {
        if (auto *button = m_tabs->findChild<QWidget *>(object))
            button->setAccessibleName(name);
    }
}

void WorkArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
