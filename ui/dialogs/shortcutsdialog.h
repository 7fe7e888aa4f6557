// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeySequence>
#include <QtWidgets/QDialog>

class QPushButton;
class QTableWidget;

namespace planner {

class Commands;

/// All commands with their shortcuts, and the keys of each view.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Commands &commands, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRow(const QString &text, const QList<QKeySequence> &keys);
    const Commands &m_commands;
    QTableWidget *m_table;
    QPushButton *m_close;
};

} // namespace planner
