// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/state/settings.h"

#include <QtWidgets/QDialog>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace planner {

/// What the program's dialogs share: room for their content, a place for what is wrong, and buttons
/// with verbs. It stays open on an error, with everything that was typed.
class BaseDialog : public QDialog {
    Q_OBJECT
public:
    BaseDialog(Settings &settings, QWidget *parent);

    /// Says above the buttons why the dialog could not do its work.
    void showError(const Error &error);
    void clearError();

protected:
    /// Sets all texts. A dialog calls it at the end of its constructor; a change of language does again.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    QVBoxLayout &content() { return *m_content; }
    /// The button that does it; and the one that leaves everything as it is.
    QPushButton &doButton() { return *m_do; }
    QPushButton &leaveButton() { return *m_leave; }
    /// One more button that does it, in another way.
    QPushButton *addDoButton(const QString &name);
    Settings &settings() { return m_settings; }

    /// A row "label: field" of a form; the label is the field's buddy.
    static QLabel *addRow(QFormLayout &form, QWidget *field);
    /// A form laid out as all dialogs are.
    static QFormLayout *makeForm();

private:
    Settings &m_settings;
    QVBoxLayout *m_content;
    QLabel *m_error;
    QDialogButtonBox *m_buttons;
    QPushButton *m_do;
    QPushButton *m_leave;
    std::optional<Error> m_shown;
};

} // namespace planner
