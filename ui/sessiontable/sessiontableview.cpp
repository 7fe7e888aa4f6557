// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/sessiontableview.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"
#include "ui/sessiontable/celldelegate.h"
#include "ui/sessiontable/tablecopy.h"

#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

const QString kHeaderState = u"sessiontable/header"_s;

/// Shown until the user chooses others: what tells sessions apart, where they are, and what is left to do.
bool isUsual(Column column)
{
    switch (column) {
    case Column::Line:
    case Column::SecondZone:
    case Column::Capacity:
    case Column::Registration:
    case Column::OverLimit: return false;
    default: return true;
    }
}

/// So that what and when is in sight, beside outline and sheet, in a window of 1280 px.
int usualWidth(Column column)
{
    switch (column) {
    case Column::Title: return 230;
    case Column::Code:
    case Column::Line:
    case Column::SubTheme:
    case Column::Start:
    case Column::End: return 68;
    case Column::Organisers: return 170;
    case Column::Registration: return 160;
    case Column::Venue:
    case Column::SecondZone:
    case Column::OverLimit: return 120;
    case Column::State:
    case Column::Languages:
    case Column::Completeness: return 105;
    case Column::Type:
    case Column::Day:
    case Column::Capacity: return 95;
    default: return 76;
    }
}

} // namespace

SessionTableView::SessionTableView(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_settings(settings), m_model(new SessionTableModel(document, settings, this)),
      m_find(new QLineEdit(this)), m_found(new QLabel(this)), m_columns(new QToolButton(this)), m_columnMenu(new QMenu(this)), m_stack(new QStackedWidget(this)),
      m_table(new KeepsEditor<QTableView>(this)), m_emptyText(new QLabel(this)), m_emptyNew(new QPushButton(this)), m_emptyImport(new QPushButton(this)),
      m_emptyClear(new QPushButton(this)), m_copyAction(new QAction(this)), m_removeAction(new QAction(this))
{
    setObjectName(u"sessionTableView"_s);
    buildStrip();
    buildTable();
    buildEmpty();
    restoreState();
    retranslate();
    applyFilter();
    connect(&selection, &Selection::sessionChanged, this, &SessionTableView::showSelection);
    connect(&selection, &Selection::scopeChanged, this, &SessionTableView::applyFilter);
    connect(&selection, &Selection::findTextChanged, this, [this] {
        if (m_find->text() != m_selection.findText())
            m_find->setText(m_selection.findText());
        applyFilter();
    });
    connect(&document, &Document::applied, this, &SessionTableView::showFound);
    connect(&settings, &Settings::secondZoneChanged, this, &SessionTableView::retranslate);
    connect(m_model, &SessionTableModel::refused, this, &SessionTableView::refused);
    connect(m_model, &SessionTableModel::refilling, this, [this] { m_isShowing = true; }); // the session stays chosen
    connect(m_model, &SessionTableModel::refilled, this, [this] {
        m_isShowing = false;
        showSelection();
        showFound();
    });
}

SessionTableView::~SessionTableView()
{
    m_settings.setViewState(kHeaderState, m_table->horizontalHeader()->saveState());
}

void SessionTableView::buildStrip()
{
    m_find->setObjectName(u"findSessions"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setText(m_selection.findText());
    m_find->addAction(lineIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, &m_selection, &Selection::setFindText);
    m_found->setObjectName(u"foundCount"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_columns->setObjectName(u"chooseColumns"_s);
    m_columns->setIcon(lineIcon(u"configure"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_columnMenu);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_columns->setAutoRaise(true);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &SessionTableView::fillColumnMenu);

    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    strip->setSpacing(space::kSmall);
    strip->addWidget(m_find, 1);
    strip->addWidget(m_found);
    strip->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(strip);
    column->addWidget(m_stack, 1);
}

void SessionTableView::buildTable()
{
    m_table->setObjectName(u"sessionTable"_s);
    m_table->setModel(m_model);
    auto *delegate = new CellDelegate(*m_model, m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::typingLeftBehind, this, &SessionTableView::typingLeftBehind);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(size::kControl);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_copyAction->setObjectName(u"copyRows"_s);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_removeAction->setObjectName(u"removeRows"_s);
    m_removeAction->setShortcut(QKeySequence::Delete);
    m_removeAction->setEnabled(!m_document.store().isReadOnly());
    for (QAction *action : {m_copyAction, m_removeAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    connect(m_copyAction, &QAction::triggered, this, &SessionTableView::copy);
    connect(m_removeAction, &QAction::triggered, this, &SessionTableView::removeSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SessionTableView::showRowMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) { m_columnMenu->popup(header->viewport()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) { m_model->sort(column, order); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionTableView::chooseCurrent);
    m_stack->addWidget(m_table);
}

void SessionTableView::buildEmpty()
{
    auto *page = new QWidget(m_stack);
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyNew->setObjectName(u"emptyNewSession"_s);
    m_emptyImport->setObjectName(u"emptyImport"_s);
    m_emptyClear->setObjectName(u"emptyShowAll"_s);
    connect(m_emptyNew, &QPushButton::clicked, this, &SessionTableView::newSessionRequested);
    connect(m_emptyImport, &QPushButton::clicked, this, &SessionTableView::importRequested);
    connect(m_emptyClear, &QPushButton::clicked, this, [this] {
        m_find->clear();
        m_selection.setScope({});
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addStretch();
    for (QPushButton *button : {m_emptyNew, m_emptyImport, m_emptyClear})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::kMedium);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addLayout(buttons);
    column->addStretch();
    m_stack->addWidget(page);
}

void SessionTableView::restoreState()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < kColumnCount; ++column)
        header->resizeSection(column, std::max(usualWidth(static_cast<Column>(column)), header->sectionSizeHint(column)));
    header->setSortIndicator(static_cast<int>(Column::Code), Qt::AscendingOrder);
    const QByteArray kept = m_settings.viewState(kHeaderState);
    if (kept.isEmpty() || !header->restoreState(kept) || header->hiddenSectionCount() == kColumnCount) {
        for (int column = 0; column < kColumnCount; ++column)
            header->setSectionHidden(column, !isUsual(static_cast<Column>(column)));
    }
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void SessionTableView::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SessionTableView::applyFilter()
{
    const int scroll = m_table->verticalScrollBar()->value();
    m_model->setFilter(m_selection.findText(), m_selection.scope());
    m_table->verticalScrollBar()->setValue(scroll);
    showSelection();
}

void SessionTableView::showFound()
{
    const int shown = m_model->rowCount();
    const int all = static_cast<int>(m_document.programme().sessions.size());
    const QLocale locale = m_model->context().words.locale();
    m_found->setText(shown == all ? tr("%n session(s)", nullptr, all) : tr("%1 of %2", "sessions found").arg(locale.toString(shown), locale.toString(all)));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    const bool isNew = all == 0;
    m_emptyText->setText(isNew ? tr("The sessions of your forum belong here. Import the sheets that partners sent, or write the first session yourself.")
                               : m_selection.findText().trimmed().isEmpty() ? tr("There is no session here yet.") : tr("No session has all of these words."));
    m_emptyNew->setVisible(isNew || m_selection.findText().trimmed().isEmpty());
    m_emptyImport->setVisible(isNew);
    m_emptyClear->setVisible(!isNew);
}

void SessionTableView::showSelection()
{
    const int row = m_model->rowOf(m_selection.session());
    QItemSelectionModel *chosen = m_table->selectionModel();
    if (row >= 0 && chosen->currentIndex().row() == row && chosen->isRowSelected(row))
        return;
    m_isShowing = true;
    if (row < 0) {
        chosen->clear();
    } else {
        const int column = chosen->currentIndex().isValid() ? chosen->currentIndex().column() : static_cast<int>(Column::Title);
        const int acrossPx = m_table->horizontalScrollBar()->value(); // the codes on the left stay in sight
        chosen->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model->index(row, column));
        m_table->horizontalScrollBar()->setValue(acrossPx);
    }
    m_isShowing = false;
}

void SessionTableView::chooseCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_isShowing && current.isValid())
        m_selection.setSession(m_model->sessionAt(current.row()));
}

std::vector<SessionId> SessionTableView::selectedSessions() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<SessionId> sessions;
    for (const int row : rows)
        sessions.push_back(m_model->sessionAt(row));
    return sessions;
}

void SessionTableView::copy()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const CellContext context = m_model->context();
    std::vector<Column> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.push_back(static_cast<Column>(header->logicalIndex(visual)));
    }
    std::vector<QStringList> rows(1);
    for (const Column column : columns)
        rows.front() << columnText(column, context);
    for (const SessionId &id : selectedSessions()) {
        QStringList cells;
        for (const Column column : columns)
            cells << cellText(column, m_document.programme().sessions.at(id), context);
        rows.push_back(cells);
    }
    auto *copied = new QMimeData;
    copied->setText(tableAsText(rows));
    copied->setHtml(tableAsHtml(rows));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void SessionTableView::removeSelected()
{
    Q_EMIT removalRequested(selectedSessions());
    if (!m_document.programme().find<Session>(m_selection.session()))
        m_selection.setSession(m_table->currentIndex().isValid() ? m_model->sessionAt(m_table->currentIndex().row()) : SessionId{});
}

bool SessionTableView::commitPending()
{
    return m_table->commitOpen();
}

void SessionTableView::showRefused()
{
    m_table->showRefused();
}

void SessionTableView::addSetMenu(QMenu &menu, Column column)
{
    QMenu *choices = menu.addMenu(columnText(column, m_model->context()));
    for (const Choice &choice : CellDelegate::choices(column, m_model->context())) {
        connect(choices->addAction(QString(choice.text).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, column, key = choice.key] { (void)m_model->setCells(selectedSessions(), column, key, m_settings.language()); });
    }
}

void SessionTableView::showRowMenu(QPoint at)
{
    if (!m_table->selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *set = menu->addMenu(tr("Set for selected…"));
    set->setEnabled(m_removeAction->isEnabled());
    for (const Column column : {Column::State, Column::Venue, Column::Type})
        addSetMenu(*set, column);
    menu->addSeparator();
    menu->addAction(m_copyAction);
    menu->addAction(m_removeAction);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void SessionTableView::fillColumnMenu()
{
    m_columnMenu->clear();
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < kColumnCount; ++column) {
        QAction *action = m_columnMenu->addAction(columnText(static_cast<Column>(column), m_model->context()));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        const bool isLast = action->isChecked() && header->hiddenSectionCount() == kColumnCount - 1;
        action->setEnabled(!isLast);
        connect(action, &QAction::toggled, this, [header, column](bool isOn) { header->setSectionHidden(column, !isOn); });
    }
}

bool SessionTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_find && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_find && key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    if (watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_table->currentIndex().isValid()
        && (m_table->hasFocus() || !m_table->isPersistentEditorOpen(m_table->currentIndex()))) { // true for any editor
        m_table->edit(m_table->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SessionTableView::retranslate()
{
    m_model->relabel();
    m_find->setPlaceholderText(tr("Find in all texts and languages"));
    m_find->setAccessibleName(tr("Find sessions"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(tr("Sessions"));
    m_copyAction->setText(tr("Copy for a spreadsheet"));
    m_removeAction->setText(tr("Remove the selected sessions"));
    m_emptyNew->setText(tr("New session"));
    m_emptyImport->setText(tr("Import session sheets…"));
    m_emptyClear->setText(tr("Show all sessions"));
    showFound();
    m_table->viewport()->update();
}

void SessionTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
