// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/carefuldelegate.h"
#include "ui/sessiontable/sessiontablemodel.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace planner {

/// The table of sessions: find, sort, choose columns, edit in place, set for many, copy, remove.
class SessionTableView final : public QWidget {
    Q_OBJECT
public:
    SessionTableView(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);
    ~SessionTableView() override;

    /// Puts the cursor where one types what to find.
    void focusFind();
    SessionTableModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    /// The sessions of the selected rows, from the top.
    std::vector<SessionId> selectedSessions() const;
    /// Hands the cell that is being edited to the document; false when that was refused.
    bool commitPending();
    /// Puts the cursor back into a cell whose value was refused.
    void showRefused();

Q_SIGNALS:
    /// An edit was refused.
    void refused(const planner::Error &error);
    /// See CarefulDelegate.
    void typingLeftBehind(const QString &typed);
    void newSessionRequested();
    void removalRequested(const std::vector<planner::SessionId> &sessions);
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void buildStrip();
    void buildTable();
    void buildEmpty();
    void restoreState();
    void applyFilter();
    void showFound();
    void showSelection();
    void chooseCurrent();
    void copy();
    void removeSelected();
    void showRowMenu(QPoint at);
    void fillColumnMenu();
    void addSetMenu(QMenu &menu, Column column);

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
    SessionTableModel *m_model;
    QLineEdit *m_find;
    QLabel *m_found;
    QToolButton *m_columns;
    QMenu *m_columnMenu;
    QStackedWidget *m_stack;
    KeepsEditor<QTableView> *m_table;
    QLabel *m_emptyText;
    QPushButton *m_emptyNew;
    QPushButton *m_emptyImport;
    QPushButton *m_emptyClear;
    QAction *m_copyAction;
    QAction *m_removeAction;
    bool m_isShowing = false; ///< the table is being brought to the selection, not the reverse
};

} // namespace planner
