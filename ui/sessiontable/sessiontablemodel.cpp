// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/sessiontablemodel.h"

#include "core/domain/checks.h"
#include "core/domain/completeness.h"
#include "core/domain/names.h"
#include "ui/look/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <algorithm>
#include <numeric>

namespace planner {

namespace {

constexpr size_t kMostCriteria = 3;
constexpr int kLearnAtOnce = 100;

} // namespace

SessionTableModel::SessionTableModel(Document &document, Settings &settings, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_settings(settings), m_criteria{{Column::Code, false}},
      m_context{document.programme(), Words::in(settings.language()), settings.secondZoneFor(document.programme().forum).value_or(Zone())}
{
    m_collator.setLocale(m_context.words.locale());
    connect(&document, &Document::applied, this, &SessionTableModel::follow);
    rebuild();
    auto *idle = new QTimer(this);
    connect(idle, &QTimer::timeout, this, &SessionTableModel::learnSome);
    idle->setObjectName(QStringLiteral("learning"));
    idle->start(0);
}

void SessionTableModel::learnSome()
{
    int learnt = 0;
    for (const auto &[id, session] : m_document.programme().sessions) {
        if (m_index.knows(id))
            continue;
        m_index.learn(m_document.programme(), session);
        if (++learnt == kLearnAtOnce)
            return;
    }
    findChild<QTimer *>(QStringLiteral("learning"))->stop();
}

CellContext SessionTableModel::context() const
{
    return m_context;
}

int SessionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant SessionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Session *session = m_document.programme().find<Session>(sessionAt(index.row()));
    if (!session) // gone from the programme; its row follows
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Locked ? QVariant() : shownText(column, *session);
    case Qt::ForegroundRole: // what only says that something is missing
        return column == Column::Title && session->title.isEmpty() ? QVariant(tokens().muted) : QVariant();
    case Qt::ToolTipRole:
        return QStringLiteral("<span>%1</span>").arg(toolTipOf(column, *session).toHtmlEscaped()); // plain text, broken into lines
    case Qt::EditRole:
    case ValueRole:
        return cellValue(column, *session, m_context);
    case Qt::CheckStateRole:
        return column == Column::Locked ? QVariant(static_cast<int>(session->locked ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return columnText(column, m_context) + QStringLiteral(": ") + shownText(column, *session);
    case ShareRole:
        return completenessOf(m_document.programme().forum, *session);
    case BarRole: {
        const ThematicLine *line = lineOf(m_document.programme(), *session);
        return line ? static_cast<int>(line->colour) : -1;
    }
    default:
        return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumeric(static_cast<Column>(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return columnText(static_cast<Column>(section), m_context);
}

Qt::ItemFlags SessionTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_document.store().isReadOnly())
        return flags;
    const auto column = static_cast<Column>(index.column());
    const Session *session = m_document.programme().find<Session>(sessionAt(index.row()));
    if (column == Column::Locked)
        flags |= Qt::ItemIsUserCheckable;
    else if (isEditable(column) && session && !isHeld(column, *session))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SessionTableModel::isHeld(Column column, const Session &session) const
{
    return session.locked && isKeptByLock(fieldOf(column));
}

QString SessionTableModel::shownText(Column column, const Session &session) const
{
    return column == Column::Title ? titleText(session, m_context.words) : cellText(column, session, m_context);
}

QString SessionTableModel::toolTipOf(Column column, const Session &session) const
{
    return isHeld(column, session) ? errorText(lockedError(m_document.programme(), session), m_context.words) : shownText(column, session);
}

bool SessionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const QVariant given = role == Qt::CheckStateRole ? QVariant(value.toInt() == Qt::Checked) : value;
    const SessionId session = sessionAt(index.row());
    return static_cast<bool>(setCells({session}, static_cast<Column>(index.column()), given, languageOf(session)));
}

int SessionTableModel::rowOf(const SessionId &id) const
{
    const auto at = std::ranges::find(m_rows, id);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

Status SessionTableModel::setCells(const std::vector<SessionId> &sessions, Column column, const QVariant &value, const QString &lang)
{
    const Programme &programme = m_document.programme();
    Edit edit;
    QString name;
    bool isAnyThere = sessions.empty();
    for (const SessionId &id : sessions) {
        const Session *before = programme.find<Session>(id);
        if (!before)
            continue;
        isAnyThere = true;
        const auto after = withCell(programme, *before, column, value, lang);
        if (!after) {
            const Error error{ErrorCode::FieldInvalid, {fieldOf(column), value.toString()}};
            Q_EMIT refused(error);
            return error;
        }
        if (*after == *before)
            continue;
        name = nameOf(programme, *before, m_context.words.language());
        edit.changes.push_back(m_document.replace(*after));
    }
    if (!isAnyThere) {
        const Error error{ErrorCode::RecordMissing, {enumName(RecordKind::Session), {}}};
        Q_EMIT refused(error);
        return error;
    }
    if (edit.changes.empty())
        return ok();
    edit.label = {EditVerb::Modify, {enumName(RecordKind::Session), edit.changes.size() == 1 ? name : QString(), fieldOf(column)}};
    const Status done = m_document.apply(edit);
    if (!done)
        Q_EMIT refused(done.error());
    return done;
}

Status SessionTableModel::setCell(const SessionId &session, Column column, const QVariant &value, const QString &lang, const QVariant &base)
{
    Status status = m_document.refresh();
    const QVariant now = valueOf(session, column, lang);
    if (status && now.isValid() && now != base) {
        const Session &record = m_document.programme().sessions.at(session);
        const QString shown = column == Column::Title ? now.toString() : cellText(column, record, m_context);
        const QString name = nameOf(m_document.programme(), record, m_context.words.language());
        status = Error{ErrorCode::RecordChanged, {enumName(RecordKind::Session), name, fieldOf(column), shown}};
    }
    if (status)
        return setCells({session}, column, value, lang);
    Q_EMIT refused(status.error());
    return status;
}

QVariant SessionTableModel::valueOf(const SessionId &session, Column column, const QString &lang) const
{
    const Session *record = m_document.programme().find<Session>(session);
    if (!record)
        return {};
    return column == Column::Title ? QVariant(record->title.in(lang)) : cellValue(column, *record, m_context);
}

QString SessionTableModel::languageOf(const SessionId &session) const
{
    const Session *record = m_document.programme().find<Session>(session);
    return editedLanguage(m_document.programme().forum, record ? record->title : Text(), m_context.words.language());
}

bool SessionTableModel::isShown(const Session &session) const
{
    return m_kept.contains(session.id) || (m_scope.holds(m_document.programme(), session) && m_index.matches(m_document.programme(), session, m_query));
}

bool SessionTableModel::isBefore(const SessionId &a, const SessionId &b) const
{
    const Session *left = m_document.programme().find<Session>(a);
    const Session *right = m_document.programme().find<Session>(b);
    if (left && right) {
        for (const Criterion &by : m_criteria) {
            const int order = compareKeys(by.column, sortKey(by.column, *left, m_context), sortKey(by.column, *right, m_context), by.isDescending, m_collator);
            if (order != 0)
                return order < 0;
        }
    }
    return a < b;
}

std::vector<SessionId> SessionTableModel::inOrder(std::vector<SessionId> sessions) const
{
    const size_t keysEach = m_criteria.size();
    std::vector<SortKey> keys;
    keys.reserve(sessions.size() * keysEach);
    for (const SessionId &id : sessions) {
        const Session *session = m_document.programme().find<Session>(id);
        for (const Criterion &by : m_criteria)
            keys.push_back(session ? sortKey(by.column, *session, m_context) : SortKey{}); // a row that is about to go
    }
    std::vector<size_t> order(sessions.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) {
        for (size_t i = 0; i < keysEach; ++i) {
            const int result = compareKeys(m_criteria[i].column, keys[a * keysEach + i], keys[b * keysEach + i], m_criteria[i].isDescending, m_collator);
            if (result != 0)
                return result < 0;
        }
        return sessions[a] < sessions[b];
    });
    std::vector<SessionId> sorted;
    sorted.reserve(sessions.size());
    for (const size_t at : order)
        sorted.push_back(sessions[at]);
    return sorted;
}

void SessionTableModel::orderAll()
{
    if (m_isOrdered)
        return;
    const auto &sessions = m_document.programme().sessions;
    std::vector<SessionId> all;
    all.reserve(sessions.size());
    for (const auto &[id, session] : sessions)
        all.push_back(id);
    m_order = inOrder(std::move(all));
    m_isOrdered = true;
}

/// Puts sessions that were changed, added or removed where they belong; no other has moved.
void SessionTableModel::reorder(const std::vector<SessionId> &touched)
{
    if (!m_isOrdered)
        return;
    const QSet<SessionId> moving(touched.begin(), touched.end());
    std::erase_if(m_order, [&moving](const SessionId &id) { return moving.contains(id); });
    for (const SessionId &id : moving) {
        if (m_document.programme().find<Session>(id))
            m_order.insert(std::ranges::lower_bound(m_order, id, [this](const SessionId &a, const SessionId &b) { return isBefore(a, b); }), id);
    }
}

void SessionTableModel::rebuild()
{
    orderAll();
    std::vector<SessionId> shown;
    shown.reserve(m_order.size());
    for (const SessionId &id : m_order) {
        const Session *session = m_document.programme().find<Session>(id);
        if (session && isShown(*session)) // another view may ask before follow() has let it go
            shown.push_back(id);
    }
    Q_EMIT refilling();
    refill(shown);
    Q_EMIT refilled();
}

void SessionTableModel::refill(const std::vector<SessionId> &shown)
{
    const auto stays = [this](int row) { return m_kept.contains(sessionAt(row)) && m_document.programme().find<Session>(sessionAt(row)); };
    if (m_kept.empty()) {
        beginResetModel();
        m_rows = shown;
        endResetModel();
        return;
    }
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !stays(first))
            --first;
        if (first < last)
            dropRows(first + 1, last);
        last = first;
    }
    sortAll();
    for (size_t row = 0; row < shown.size(); ++row) {
        size_t end = row;
        while (end < shown.size() && (row == m_rows.size() || shown[end] != m_rows[row]))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), shown.begin() + static_cast<std::ptrdiff_t>(row), shown.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
}

void SessionTableModel::setFilter(const QString &text, const Scope &scope)
{
    m_query = SearchIndex::Query(text);
    m_scope = scope;
    rebuild();
}

void SessionTableModel::keepRow(const SessionId &session)
{
    m_kept.insert(session);
}

void SessionTableModel::releaseRow(const SessionId &session)
{
    m_kept.erase(m_kept.find(session));
    const Session *record = m_document.programme().find<Session>(session);
    if (const int row = rowOf(session); row >= 0 && !(record && isShown(*record))) {
        dropRows(row, row);
        Q_EMIT refilled();
    }
}

void SessionTableModel::sortAll()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<SessionId> before = m_rows;
    m_rows = inOrder(std::move(m_rows));
    if (m_rows.size() == m_document.programme().sessions.size()) {
        m_order = m_rows;
        m_isOrdered = true;
    }
    if (!persistentIndexList().isEmpty()) {
        QHash<SessionId, int> rows;
        for (size_t row = 0; row < m_rows.size(); ++row)
            rows.insert(m_rows[row], static_cast<int>(row));
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &one : from)
            to << index(rows.value(before.at(static_cast<size_t>(one.row()))), one.column());
        changePersistentIndexList(from, to);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SessionTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumnCount)
        return;
    const Criterion first{static_cast<Column>(column), order == Qt::DescendingOrder};
    std::erase_if(m_criteria, [&first](const Criterion &by) { return by.column == first.column; });
    m_criteria.insert(m_criteria.begin(), first);
    if (m_criteria.size() > kMostCriteria)
        m_criteria.resize(kMostCriteria, first);
    m_isOrdered = false;
    sortAll();
}

void SessionTableModel::relabel()
{
    // Not assigned whole: the programme is a reference.
    m_context.words = Words::in(m_settings.language());
    m_context.secondZone = m_settings.secondZoneFor(m_document.programme().forum).value_or(Zone());
    m_collator.setLocale(m_context.words.locale());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    const bool isByWord = std::ranges::any_of(m_criteria, [](const Criterion &by) {
        return by.column == Column::Title || by.column == Column::Type || by.column == Column::Venue || by.column == Column::Organisers;
    });
    if (isByWord) {
        m_isOrdered = false;
        sortAll();
    }
}

} // namespace planner
