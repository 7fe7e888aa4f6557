// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/dialogs/basedialog.h"

class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace planner {

class DaysTable;
class LanguagesField;
class ZoneBox;
class ZoneList;

/// The forum's own facts, changed together. Names are edited in every language of the content.
class ForumDialog final : public BaseDialog {
    Q_OBJECT
public:
    ForumDialog(const Forum &forum, Settings &settings, QWidget *parent);

    /// The forum as the dialog says.
    Forum forum() const;
    void accept() override;

private:
    /// One field for each language of the content.
    using TextFields = QList<std::pair<QString, QLineEdit *>>;
    void retranslate() override;
    QWidget *makeTextFields(TextFields &fields, const Text &text, const QString &name);
    QWidget *makeLimits();

    Forum m_before;
    TextFields m_name;
    TextFields m_place;
    TextFields m_motto;
    QLineEdit *m_edition;
    ZoneBox *m_zone;
    ZoneList *m_otherZones;
    DaysTable *m_days;
    LanguagesField *m_languages;
    QList<QSpinBox *> m_limits; ///< summary, conceptualization, objectives, points
    QList<QLabel *> m_limitLabels;
    QSpinBox *m_minutes;
    QTabWidget *m_pages;
    QList<QLabel *> m_labels;
};

} // namespace planner
