// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/carefuldelegate.h"
#include "ui/outline/outlinemodel.h"

namespace planner {

/// Draws a row of the outline: square in the line's colour, number, title, count, a small bar for
/// how complete. Its editor holds the title alone.
class OutlineDelegate final : public CarefulDelegate {
    Q_OBJECT
public:
    explicit OutlineDelegate(OutlineModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    QVariant valueIn(const QWidget &editor) const override;

private:
    OutlineModel &m_model;
};

} // namespace planner
