// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/carefuldelegate.h"
#include "ui/sessiontable/sessiontablemodel.h"
#include "ui/text/choices.h"

namespace planner {

/// Draws the cells of the sessions table and edits each column with the editor that fits it. An
/// open editor keeps what was typed, whatever changes around it.
class CellDelegate final : public CarefulDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(SessionTableModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

    /// What can be chosen in a column, for a session on @p day.
    static Choices choices(Column column, const CellContext &context, QDate day = {});

protected:
    QVariant valueIn(const QWidget &editor) const override;
    QString textIn(const QWidget &editor) const override;

private:
    QWidget *makeChecklist(QWidget *parent, const QModelIndex &index) const;
    SessionTableModel &m_model;
};

} // namespace planner
