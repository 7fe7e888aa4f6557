// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/texteditors.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace planner {

/// One of several choices; choosing commits.
class ComboEditor final : public PartEditor {
    Q_OBJECT
public:
    explicit ComboEditor(QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setChoices(const Choices &choices) override;
    QWidget *focusTarget() override;

private:
    QComboBox *m_box;
    Choices m_choices;
};

/// Any of several choices, in the order in which they were made; each click commits. What is not
/// among the choices can be typed by its key, when @p takesOthers.
class ChecksEditor final : public PartEditor {
    Q_OBJECT
public:
    ChecksEditor(bool takesOthers, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setChoices(const Choices &choices) override;
    QWidget *focusTarget() override;
    void setName(const QString &name) override { setAccessibleName(name); }
    void retranslate() override;

private:
    void putFirstInTabOrder(QWidget *box);
    void toggle(const QString &key, bool isOn);
    bool isChoice(const QString &key) const;
    QGridLayout *m_grid = nullptr;
    PartLine *m_others = nullptr;
    Choices m_choices;
    QList<QCheckBox *> m_boxes;
    QStringList m_keys;
};

/// Yes or no.
class FlagEditor final : public PartEditor {
    Q_OBJECT
public:
    explicit FlagEditor(QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *focusTarget() override;
    void setName(const QString &name) override;

private:
    QCheckBox *m_box;
};

/// A number of people, or a box for "unlimited": an empty value.
class CapacityEditor final : public PartEditor {
    Q_OBJECT
public:
    explicit CapacityEditor(QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *focusTarget() override { return m_line; }
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    QCheckBox *m_unlimited;
    PartLine *m_line;
};

} // namespace planner
