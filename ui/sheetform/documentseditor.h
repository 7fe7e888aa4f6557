// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/texteditors.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace planner {

/// The documents a sheet names: a row of title and address for each, and an empty one for the next.
/// The value is a list: title, address, title, address.
class DocumentsEditor final : public PartEditor {
    Q_OBJECT
public:
    explicit DocumentsEditor(QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *focusTarget() override { return m_rows.front().title; }
    void setName(const QString &name) override { setAccessibleName(name); }
    void retranslate() override;

private:
    struct Row {
        PartLine *title;
        PartLine *url;
        QToolButton *remove;
    };
    PartLine *makeLine();
    void setRows(size_t count);
    void follow();
    void remove(size_t row);

    QGridLayout *m_grid;
    QLabel *m_titleHead;
    QLabel *m_urlHead;
    std::vector<Row> m_rows;
};

} // namespace planner
