// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/texteditors.h"

class QComboBox;

namespace planner {

/// Where it is: one of the venues that are known, or another that is typed. A name that is not known stands in
/// the value behind kNewSign; an empty line is none.
class VenueEditor final : public PartEditor {
    Q_OBJECT
public:
    explicit VenueEditor(QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setChoices(const Choices &choices) override;
    QWidget *focusTarget() override;
    void setName(const QString &name) override;
    void retranslate() override;

private:
    void showNone();
    QComboBox *m_box;
    PartLine *m_line;
    Choices m_choices;
};

} // namespace planner
