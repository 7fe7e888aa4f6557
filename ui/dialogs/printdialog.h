// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QComboBox;

namespace planner {

/// What is put on paper, and how.
struct PrintChoice {
    enum class What { Agenda, Day, Line, Sheet };
    enum class Paper { A4, Letter };
    What what = What::Agenda;
    QDate day;
    LineId line;
    SessionId session;
    QString language;        ///< of the content and of the page's own words
    Paper paper = Paper::A4;
    std::vector<Zone> zones; ///< shown beside the forum's own
    bool isFull = false;     ///< with the sessions' summaries
    bool operator==(const PrintChoice &) const = default;

    /// What a new choice is: the whole agenda in the interface's language with all of the forum's zones.
    static PrintChoice usual(const Forum &forum, const QString &language);
    /// This choice made to fit @p programme: what is not there any more gives way to what is.
    PrintChoice fitted(const Programme &programme) const;
};

/// Asks for a PrintChoice. The sheet can be chosen while a session is selected.
class PrintChoiceDialog final : public BaseDialog {
    Q_OBJECT
public:
    /// What the button that ends it does next.
    enum class Next { Keep, Export, Print, Preview };

    PrintChoiceDialog(const PrintChoice &choice, Next next, const Programme &programme, Settings &settings, QWidget *parent);

    PrintChoice choice() const;

private:
    void retranslate() override;
    void fillLists();
    void showWhatFits();

    PrintChoice m_given;
    Next m_next;
    const Programme &m_programme;
    QComboBox *m_what;
    QComboBox *m_day;
    QComboBox *m_line;
    QComboBox *m_language;
    QComboBox *m_paper;
    QComboBox *m_detail;
    QWidget *m_zones;
    QList<std::pair<Zone, QCheckBox *>> m_zoneBoxes;
    QList<QLabel *> m_labels; ///< what, day, line, language, paper, detail, zones
};

} // namespace planner
