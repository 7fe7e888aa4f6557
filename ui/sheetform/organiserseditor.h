// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/texteditors.h"

class QLabel;
class QToolButton;
class QVBoxLayout;
class QStringListModel;

namespace planner {

/// Who organises: a row for each with a button that takes it away, and a line for the next, with
/// the names that are known. A name that is not known stands in the value behind kNewSign.
class OrganisersEditor final : public PartEditor {
    Q_OBJECT
public:
    explicit OrganisersEditor(QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setChoices(const Choices &choices) override;
    QWidget *focusTarget() override { return m_next; }
    void retranslate() override;

private:
    void showRows();
    void remove(int row);
    QString textOf(const QString &key) const;
    QString keyOf(const QString &name) const;

    Choices m_choices;
    QStringList m_keys;
    struct Row {
        QWidget *box;
        QLabel *name;
        QToolButton *remove;
    };
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    PartLine *m_next;
    QStringListModel *m_names;
};

} // namespace planner
