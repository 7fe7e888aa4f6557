// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/state/settings.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace planner {

/// What the user prefers; each choice holds at once.
class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p forum: of the open programme, whose zones come first; nullptr for none.
    PreferencesDialog(Settings &settings, const Forum *forum, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillZones(const Forum *forum);

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zone;
    QList<QLabel *> m_labels;
    QPushButton *m_close;
};

} // namespace planner
