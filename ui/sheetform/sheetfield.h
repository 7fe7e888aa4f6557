// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/parteditor.h"
#include "ui/sheetform/sheetsession.h"
#include "ui/sheetform/wordmeter.h"

#include <QtCore/QTimer>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace planner {

/// Something to know about a part, with its tone.
struct PartNote {
    QString text;
    Tone tone = Tone::Muted;
};

/// A part of the sheet on the form: label, counter, editor, and under it what there is to say.
/// What the user types stays until it is committed, whatever changes around it.
class SheetField final : public QWidget {
    Q_OBJECT
public:
    /// Typing that could not be committed.
    struct Draft {
        QVariant base;  ///< what the programme had when it began
        QVariant value;
        std::optional<Error> error;
    };

    SheetField(SheetPart part, PartEditor *editor, SheetSession &sheet, QWidget *parent);

    SheetPart part() const noexcept { return m_part; }
    /// Where errors, findings and questions stand; a row of several fields puts it under itself.
    QWidget *notes() const noexcept { return m_notes; }

    /// Shows what the programme has, and forgets any typing.
    void load();
    /// Shows what the programme has, unless there is typing. @p isChoiceKept: the field is called as before, and
    /// there is the same to choose from.
    void follow(bool isChoiceKept = false);
    bool isDirty() const;
    /// Commits the typing as one edit. False: it is still there, and what hinders stands beside it.
    bool commit();
    Draft draft() const { return {m_base, m_editor->value(), m_error}; }
    void restore(const Draft &draft);
    /// From now on the focus may leave without an edit: the form goes.
    void retire() { m_isCommitting = true; }

    void setFindings(const std::vector<PartNote> &findings);
    void setOriginalShown(bool isShown);
    /// Nothing can be typed for @p reason; empty: it can.
    void setHeld(const QString &reason);
    void retranslate();

Q_SIGNALS:
    /// Something that is not about the value: the file, the store.
    void refused(const planner::Error &error);

private:
    void buildNotes();
    void afterEdit();
    /// Hands the typing over. False: it is still there, and what hinders stands beside it.
    bool put();
    void saveTyping();
    void showMeter(bool isNew);
    void showNotes();
    void showOriginal();
    void reload();
    void takeTheirs();
    void bringBack();
    void keepMine();
    void review();
    void fail(const Error &error);

    SheetPart m_part;
    PartEditor *m_editor;
    SheetSession &m_sheet;
    QVariant m_base;  ///< of the programme
    QVariant m_shown; ///< the same as the editor shows it
    std::optional<Error> m_error;
    std::vector<PartNote> m_findings;
    std::optional<QVariant> m_mine; ///< typing that gave way to another program's version
    bool m_isConflict = false;
    bool m_isCommitting = false;
    bool m_isOriginalShown = false;
    QTimer m_pause; ///< of the typing: then a text is saved, though the focus stays

    ToneLabel *m_label;
    WordMeter *m_meter;
    WordBar *m_bar;
    QWidget *m_notes;
    ToneLabel *m_originalHead;
    QLabel *m_original;
    ToneLabel *m_errorText;
    QPushButton *m_discard;
    ToneLabel *m_conflictText;
    QLabel *m_theirs;
    QPushButton *m_take;
    QPushButton *m_keep;
    QPushButton *m_bringBack;
    ToneLabel *m_reviewText;
    QPushButton *m_review;
    QVBoxLayout *m_findingList;
};

} // namespace planner
