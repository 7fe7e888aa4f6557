// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/sheetpart.h"

#include <QtWidgets/QWidget>

namespace planner {

/// Edits one part of the sheet. It knows nothing of the programme: a value goes in and comes out.
class PartEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QVariant value() const = 0;
    /// Shows @p value; what the editor's own undo remembers is forgotten.
    virtual void setValue(const QVariant &value) = 0;
    virtual void setChoices(const Choices &choices) { Q_UNUSED(choices) }
    /// Where a label's mnemonic and a click on it lead.
    virtual QWidget *focusTarget() = 0;
    /// What a screen reader calls it.
    virtual void setName(const QString &name) { focusTarget()->setAccessibleName(name); }
    /// A file that cannot be written to: what can be read and copied still can.
    virtual void setReadOnly(bool isReadOnly) { setEnabled(!isReadOnly); }
    /// All of its own words anew.
    virtual void retranslate() {}
    /// All that is typed is saved: it stays with its cursor, and there is nothing to undo in it any more.
    virtual void settle() {}
    /// Is there typing that is not committed? Then Ctrl+Z belongs to the editor.
    void setDirty(bool isDirty) { m_isDirty = isDirty; }
    bool isDirty() const noexcept { return m_isDirty; }

Q_SIGNALS:
    /// The value may be another.
    void edited();
    /// The user has done with it: Enter, a choice, the focus elsewhere.
    void finished();

private:
    bool m_isDirty = false;
};

/// The Tab key comes to @p widget just before @p next.
void putBeforeInTabOrder(QWidget *widget, QWidget *next);

/// Is the focus only lent: to a menu or to a popup of this field?
bool isFocusLent(Qt::FocusReason reason);

} // namespace planner
