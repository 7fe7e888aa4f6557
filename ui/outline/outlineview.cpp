// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outlineview.h"

#include "core/domain/names.h"
#include "core/domain/placement.h"
#include "ui/look/tokens.h"
#include "ui/outline/outlinedelegate.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;
using Kind = OutlineModel::Kind;

OutlineView::OutlineView(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_settings(settings), m_model(new OutlineModel(document, settings, this)),
      m_heading(new QLabel(this)), m_tree(new OutlineTree(this))
{
    setObjectName(u"outlineView"_s);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setBuddy(m_tree);
    m_heading->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kTiny);
    m_tree->setObjectName(u"outlineTree"_s);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRemoving = true; }); // before the tree moves its current row
    m_tree->setModel(m_model);
    m_tree->setGo([this] { choose(m_tree->currentIndex()); });
    auto *delegate = new OutlineDelegate(*m_model, m_tree);
    m_tree->setItemDelegate(delegate);
    connect(delegate, &OutlineDelegate::typingLeftBehind, this, &OutlineView::typingLeftBehind);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::kLarge);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_tree, 1);

    buildActions();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->kindAt(index) == Kind::Line)
            m_tree->expand(index);
    }
    showScope();
    retranslate();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_isRemoving || m_tree->isSearching())
            updateActions();
        else
            choose(current);
    });
    connect(m_tree, &QTreeView::clicked, this, &OutlineView::choose);
    connect(&selection, &Selection::scopeChanged, this, &OutlineView::showScope);
    connect(m_model, &OutlineModel::refused, this, &OutlineView::refused);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isRemoving = false;
        QMetaObject::invokeMethod(this, &OutlineView::settleScope, Qt::QueuedConnection);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &at, int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (m_model->kindAt(m_model->index(row, 0, at)) == Kind::SubTheme)
                m_tree->expand(at);
        }
    });
}

QAction *OutlineView::makeAction(const QString &name, const QKeySequence &key, void (OutlineView::*run)())
{
    auto *action = new QAction(m_tree);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_tree->addAction(action);
    return action;
}

void OutlineView::buildActions()
{
    m_addLine = makeAction(u"outlineAddLine"_s, QKeySequence(Qt::CTRL | Qt::Key_L), &OutlineView::addLine);
    m_addSubTheme = makeAction(u"outlineAddSubTheme"_s, QKeySequence(Qt::Key_Insert), &OutlineView::addSubTheme);
    m_addSession = makeAction(u"outlineAddSession"_s, QKeySequence(Qt::SHIFT | Qt::Key_Insert), &OutlineView::addSession);
    m_rename = makeAction(u"outlineRename"_s, QKeySequence(Qt::Key_F2), &OutlineView::rename);
    m_remove = makeAction(u"outlineRemove"_s, QKeySequence(QKeySequence::Delete), &OutlineView::remove);
}

void OutlineView::updateActions()
{
    const Kind kind = m_model->kindAt(m_tree->currentIndex());
    const bool isRecord = kind == Kind::Line || kind == Kind::SubTheme || kind == Kind::Session;
    const bool canEdit = !m_document.store().isReadOnly();
    m_addLine->setEnabled(canEdit);
    m_addSession->setEnabled(canEdit);
    for (QAction *action : {m_addSubTheme, m_rename, m_remove})
        action->setEnabled(canEdit && isRecord);
}

void OutlineView::choose(const QModelIndex &index)
{
    updateActions();
    if (m_isChoosing || !index.isValid())
        return;
    m_isChoosing = true;
    if (m_model->kindAt(index) == Kind::Session) {
        const SessionId id{m_model->idAt(index)};
        const Session *session = m_document.programme().find<Session>(id);
        if (session && !m_selection.scope().holds(m_document.programme(), *session))
            m_selection.setScope({});
        m_selection.setSession(id);
    } else {
        m_selection.setScope(scopeAt(index));
    }
    m_isChoosing = false;
}

/// What a row that is no session's holds.
Scope OutlineView::scopeAt(const QModelIndex &index) const
{
    const QUuid id = m_model->idAt(index);
    switch (m_model->kindAt(index)) {
    case Kind::Line: return {Scope::Kind::Line, id};
    case Kind::SubTheme: return {Scope::Kind::SubTheme, id};
    case Kind::NoLine: return {Scope::Kind::NoLine, {}};
    case Kind::Root:
    case Kind::All:
    case Kind::Session: break;
    }
    return {};
}

void OutlineView::showScope()
{
    if (m_isChoosing)
        return;
    const Scope &scope = m_selection.scope();
    const Kind kind = scope.kind == Scope::Kind::All ? Kind::All : scope.kind == Scope::Kind::Line ? Kind::Line
        : scope.kind == Scope::Kind::SubTheme                                                     ? Kind::SubTheme
                                                                                                  : Kind::NoLine;
    m_isChoosing = true;
    m_tree->setCurrentIndex(m_model->find(kind, scope.id));
    m_isChoosing = false;
    updateActions();
}

/// Leaves a line or sub-theme that is no more for what the tree stands on.
void OutlineView::settleScope()
{
    const Scope &scope = m_selection.scope();
    const Programme &programme = m_document.programme();
    const bool isGone = (scope.kind == Scope::Kind::Line && !programme.find<ThematicLine>({scope.id}))
        || (scope.kind == Scope::Kind::SubTheme && !programme.find<SubTheme>({scope.id}));
    if (!isGone)
        return;
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && m_model->kindAt(current) != Kind::Session)
        choose(current);
    else
        m_selection.setScope({});
}

bool OutlineView::commitPending()
{
    return m_tree->commitOpen();
}

void OutlineView::showRefused()
{
    m_tree->showRefused();
}

bool OutlineView::apply(const Edit &edit)
{
    const Status done = m_document.apply(edit);
    if (!done)
        Q_EMIT refused(done.error());
    return static_cast<bool>(done);
}

void OutlineView::startNaming(Kind kind, const QUuid &id)
{
    const QModelIndex index = m_model->find(kind, id);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void OutlineView::addLine()
{
    ThematicLine line;
    line.id = m_document.newId<LineId>();
    line.number = nextNumber(m_document.programme());
    constexpr int kColours = static_cast<int>(LineColour::Grey); // grey is for sessions without a line
    line.colour = static_cast<LineColour>((line.number - 1) % kColours);
    if (apply({{EditVerb::Add, {enumName(RecordKind::ThematicLine), QString::number(line.number)}}, {m_document.replace(line)}}))
        startNaming(Kind::Line, line.id.value);
}

void OutlineView::addSubTheme()
{
    QModelIndex at = m_tree->currentIndex();
    while (at.isValid() && m_model->kindAt(at) != Kind::Line)
        at = at.parent();
    if (!at.isValid())
        return;
    const Programme &programme = m_document.programme();
    SubTheme subTheme;
    subTheme.id = m_document.newId<SubThemeId>();
    subTheme.line = {m_model->idAt(at)};
    subTheme.number = nextNumber(programme, subTheme.line);
    if (apply({{EditVerb::Add, {enumName(RecordKind::SubTheme), codeOf(programme, subTheme)}}, {m_document.replace(subTheme)}}))
        startNaming(Kind::SubTheme, subTheme.id.value);
}

void OutlineView::addSession()
{
    const Programme &programme = m_document.programme();
    const QModelIndex at = m_tree->currentIndex();
    const bool isSession = m_model->kindAt(at) == Kind::Session;
    const auto session = freshSession(programme, scopeAt(isSession ? at.parent() : at), m_document.newId<SessionId>());
    if (!session) {
        Q_EMIT refused(Error{ErrorCode::FieldMissing, {u"type"_s}});
        return;
    }
    if (!apply({{EditVerb::Add, {enumName(RecordKind::Session), codeOf(programme, *session)}}, {m_document.replace(*session)}}))
        return;
    m_selection.setSession(session->id);
    startNaming(Kind::Session, session->id.value);
}

void OutlineView::rename()
{
    if (m_rename->isEnabled())
        m_tree->edit(m_tree->currentIndex());
}

void OutlineView::remove()
{
    const QModelIndex index = m_tree->currentIndex();
    const QUuid id = m_model->idAt(index);
    const QString code = index.data(OutlineModel::CodeRole).toString();
    const QString name = code.isEmpty() ? index.data(OutlineModel::TitleRole).toString() : code;
    switch (m_model->kindAt(index)) {
    case Kind::Line:
        apply({{EditVerb::Remove, {enumName(RecordKind::ThematicLine), name}}, {m_document.removal<ThematicLine>({id})}});
        break;
    case Kind::SubTheme:
        apply({{EditVerb::Remove, {enumName(RecordKind::SubTheme), name}}, {m_document.removal<SubTheme>({id})}});
        break;
    case Kind::Session: {
        Q_EMIT removalRequested(std::vector{SessionId{id}});
        const QModelIndex next = m_tree->currentIndex();
        if (!m_document.programme().find<Session>({id}) && m_model->kindAt(next) == Kind::Session)
            m_selection.setSession({m_model->idAt(next)});
        break;
    }
    case Kind::Root:
    case Kind::All:
    case Kind::NoLine: break;
    }
}

void OutlineView::retranslate()
{
    m_heading->setText(tr("Programme"));
    m_tree->setAccessibleName(tr("Programme"));
    m_tree->setLocale(Words::in(m_settings.language()).locale());
    m_addLine->setText(tr("Add thematic line"));
    m_addSubTheme->setText(tr("Add sub-theme"));
    m_addSession->setText(tr("Add session"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Remove"));
    m_model->relabel();
}

void OutlineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
