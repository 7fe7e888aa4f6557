// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/newprogramme.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace planner {

class LanguagesField;
class ZoneBox;
class ZoneList;

/// Asks what a new programme needs to be told, and where to keep it.
class NewProgrammeDialog final : public BaseDialog {
    Q_OBJECT
public:
    NewProgrammeDialog(const QString &folder, Settings &settings, QWidget *parent);

    NewForum forum() const;
    /// Ends with ".forum".
    QString path() const;
    /// Did the user agree to replace the file that has this name?
    bool replaces() const { return m_replaced == path(); }
    void accept() override;

private:
    void retranslate() override;
    void choosePath();
    void suggestPath();
    void countDays();

    QString m_folder;
    QString m_replaced;
    bool m_isPathTheirs = false; ///< the user has chosen it
    QLineEdit *m_name;
    ZoneBox *m_zone;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QCheckBox *m_weekends;
    QLabel *m_dayCount;
    ZoneList *m_otherZones;
    LanguagesField *m_languages;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QList<QLabel *> m_labels;
};

} // namespace planner
