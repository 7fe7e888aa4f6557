// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/sessiontable/columns.h"
#include "ui/sessiontable/searchindex.h"
#include "ui/state/selection.h"
#include "ui/state/settings.h"

#include <QtCore/QAbstractTableModel>

#include <set>

namespace planner {

/// The sessions of a document that a scope holds and a search finds, in the order chosen. It
/// follows the document row by row, without a reset unless an edit touches very many sessions. A row that is being
/// edited stays, whatever is looked for.
class SessionTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a cell has beside text.
    enum Role {
        ValueRole = Qt::UserRole, ///< see cellValue()
        ShareRole,                ///< 0 to 1, for the column Completeness
        BarRole,                  ///< LineColour of the session's line as a number; -1: no line
    };

    SessionTableModel(Document &document, Settings &settings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Sorts by @p column, and where that is the same by the columns chosen before.
    void sort(int column, Qt::SortOrder order) override;

    SessionId sessionAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// The row of a session, or -1.
    int rowOf(const SessionId &id) const;
    const Document &document() const noexcept { return m_document; }
    CellContext context() const;

    void setFilter(const QString &text, const Scope &scope);
    /// Shows a session until it is released as often, whether it is found or not.
    void keepRow(const SessionId &session);
    void releaseRow(const SessionId &session);
    /// Writes @p value into one column of all @p sessions, as one edit. A title goes into @p lang. Errors: RecordMissing
    /// when there is none of them any more, FieldInvalid, those of Document::apply.
    Status setCells(const std::vector<SessionId> &sessions, Column column, const QVariant &value, const QString &lang);
    /// The same for one cell that had @p base when @p value began to be typed. Errors: RecordChanged when it has not any more.
    Status setCell(const SessionId &session, Column column, const QVariant &value, const QString &lang, const QVariant &base);
    /// What an editor of the cell starts with, a title in @p lang; see cellValue(). Invalid: the session is gone.
    QVariant valueOf(const SessionId &session, Column column, const QString &lang) const;
    /// The language in which the session's title is edited.
    QString languageOf(const SessionId &session) const;
    /// Other words or another second zone; no row moves unless it is sorted by a word.
    void relabel();

Q_SIGNALS:
    /// An edit was refused.
    void refused(const planner::Error &error);
    /// Rows are about to be others altogether: what is current meanwhile means nothing.
    void refilling();
    /// Other rows are shown now, though no session may have changed.
    void refilled();

private:
    struct Criterion {
        Column column;
        bool isDescending;
    };
    bool isShown(const Session &session) const;
    /// Does the session's lock keep the cell as it is?
    bool isHeld(Column column, const Session &session) const;
    /// What a cell shows; an untitled session's title says so.
    QString shownText(Column column, const Session &session) const;
    QString toolTipOf(Column column, const Session &session) const;
    bool isBefore(const SessionId &a, const SessionId &b) const;
    std::vector<SessionId> inOrder(std::vector<SessionId> sessions) const;
    void sortAll();
    /// Brings m_order to where it has all sessions, in order.
    void orderAll();
    void reorder(const std::vector<SessionId> &touched);
    void rebuild();
    /// Puts @p shown in place of the rows, around those that are kept.
    void refill(const std::vector<SessionId> &shown);
    void follow(const Edit &edit);
    /// Shows what became of the sessions that an edit touched.
    void lookAt(const std::vector<SessionId> &touched);
    /// Names, codes and what is found may be others now.
    void lookAtAll();
    void addRow(const SessionId &id);
    void dropRows(int first, int last);
    void settle(int row);
    void learnSome();

    Document &m_document;
    Settings &m_settings;
    SearchIndex m_index;
    SearchIndex::Query m_query;
    Scope m_scope;
    std::vector<Criterion> m_criteria;
    QCollator m_collator;
    CellContext m_context;
    std::vector<SessionId> m_rows; ///< those shown, in order
    std::multiset<SessionId> m_kept; ///< those that are being edited, once for each editor
    /// All sessions, in order, so that a filter need not sort: names are costly to compare.
    std::vector<SessionId> m_order;
    bool m_isOrdered = false; ///< m_order is what it says
};

} // namespace planner
