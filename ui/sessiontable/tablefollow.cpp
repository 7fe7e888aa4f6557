// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/sessiontablemodel.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <algorithm>

namespace planner {

namespace {

constexpr size_t kManyChanges = 200;

} // namespace

void SessionTableModel::dropRows(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

void SessionTableModel::addRow(const SessionId &id)
{
    const auto at = std::ranges::lower_bound(m_rows, id, [this](const SessionId &a, const SessionId &b) { return isBefore(a, b); });
    const int row = static_cast<int>(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, id);
    endInsertRows();
}

/// Brings the one row that may be out of order to where it belongs.
void SessionTableModel::settle(int row)
{
    const SessionId id = m_rows[static_cast<size_t>(row)];
    std::vector<SessionId> others = m_rows;
    others.erase(others.begin() + row);
    const auto at = std::ranges::lower_bound(others, id, [this](const SessionId &a, const SessionId &b) { return isBefore(a, b); });
    const int target = static_cast<int>(at - others.begin());
    if (target == row)
        return;
    beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    others.insert(at, id);
    m_rows = std::move(others);
    endMoveRows();
}

void SessionTableModel::follow(const Edit &edit)
{
    std::vector<SessionId> touched;
    bool areOthersTouched = false;
    for (const Change &change : edit.changes) {
        if (kindOf(change) == RecordKind::Session) {
            touched.push_back({idOf(change)});
            m_index.forget(touched.back());
        } else {
            areOthersTouched = true;
        }
    }
    if (areOthersTouched) {
        m_index.forgetAll();
        m_context.secondZone = m_settings.secondZoneFor(m_document.programme().forum).value_or(Zone());
        findChild<QTimer *>(QStringLiteral("learning"))->start(0);
    }
    if (areOthersTouched || touched.size() > kManyChanges)
        m_isOrdered = false;
    else
        reorder(touched);
    if (touched.size() > kManyChanges)
        rebuild();
    else if (areOthersTouched)
        lookAtAll();
    else
        lookAt(touched);
}

void SessionTableModel::lookAt(const std::vector<SessionId> &touched)
{
    std::vector<SessionId> fresh;
    std::vector<SessionId> kept;
    for (const SessionId &id : touched) {
        const Session *session = m_document.programme().find<Session>(id);
        const bool isWanted = session && isShown(*session);
        const int row = rowOf(id);
        if (row >= 0 && !isWanted)
            dropRows(row, row);
        else if (row >= 0)
            kept.push_back(id);
        else if (isWanted)
            fresh.push_back(id);
    }
    for (const SessionId &id : kept) {
        const int row = rowOf(id);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
    }
    if (kept.size() > 1)
        sortAll();
    else if (kept.size() == 1)
        settle(rowOf(kept.front()));
    for (const SessionId &id : fresh)
        addRow(id);
}

void SessionTableModel::lookAtAll()
{
    const Programme &programme = m_document.programme();
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Session *session = programme.find<Session>(sessionAt(row));
        if (!session || !isShown(*session))
            dropRows(row, row);
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    sortAll();
    const QSet<SessionId> present(m_rows.begin(), m_rows.end());
    for (const auto &[id, session] : programme.sessions) {
        if (!present.contains(id) && isShown(session))
            addRow(id);
    }
}

} // namespace planner
