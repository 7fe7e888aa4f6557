// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlinetree.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;

namespace planner {

/// The programme as an outline. Choosing a line or a sub-theme filters every view; choosing a
/// session shows its sheet.
class OutlineView final : public QWidget {
    Q_OBJECT
public:
    OutlineView(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);

    OutlineModel &model() { return *m_model; }
    OutlineTree &tree() { return *m_tree; }
    /// Hands a title that is being typed to the document; false when that was refused.
    bool commitPending();
    /// Puts the cursor back into a title that was refused.
    void showRefused();

Q_SIGNALS:
    /// An edit was refused.
    void refused(const planner::Error &error);
    /// See CarefulDelegate.
    void typingLeftBehind(const QString &typed);
    void removalRequested(const std::vector<planner::SessionId> &sessions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildActions();
    QAction *makeAction(const QString &name, const QKeySequence &key, void (OutlineView::*run)());
    void choose(const QModelIndex &index);
    Scope scopeAt(const QModelIndex &index) const;
    void showScope();
    void settleScope();
    void updateActions();
    void addLine();
    void addSubTheme();
    void addSession();
    void rename();
    void remove();
    bool apply(const Edit &edit);
    void startNaming(OutlineModel::Kind kind, const QUuid &id);

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
    OutlineModel *m_model;
    QLabel *m_heading;
    OutlineTree *m_tree;
    QAction *m_addLine = nullptr;
    QAction *m_addSubTheme = nullptr;
    QAction *m_addSession = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    bool m_isChoosing = false; ///< the tree is telling the selection, not the reverse
    bool m_isRemoving = false; ///< rows go, and the other views may not know it yet
};

} // namespace planner
