// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/parteditor.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace planner {

/// A line that leaves Ctrl+Z to the window unless there is typing to undo.
class PartLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit PartLine(PartEditor &owner);
    /// Shows @p text, with the cursor where it was, and forgets what could be undone.
    void show(const QString &text);

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isMine(const QKeyEvent *event) const;
    PartEditor &m_owner;
};

/// The same for text of several lines. It grows with its text; a very long one scrolls.
class PartText final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @p isOneParagraph: Enter ends it, and line breaks that are pasted become spaces.
    PartText(PartEditor &owner, int leastLines, bool isOneParagraph);
    void show(const QString &text);
    /// All of it, with no-break spaces as they are.
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool isMine(const QKeyEvent *event) const;
    void followHeight();
    PartEditor &m_owner;
    int m_leastLines;
    bool m_isOneParagraph;
};

/// A single line of text, a number or a time.
class LineEditor final : public PartEditor {
    Q_OBJECT
public:
    explicit LineEditor(QWidget *parent);
    QVariant value() const override { return m_line->text(); }
    void setValue(const QVariant &value) override { m_line->show(value.toString()); }
    QWidget *focusTarget() override { return m_line; }
    void setReadOnly(bool isReadOnly) override { m_line->setReadOnly(isReadOnly); }
    PartLine &line() { return *m_line; }

private:
    PartLine *m_line;
};

/// Text of several lines.
class TextEditor final : public PartEditor {
    Q_OBJECT
public:
    TextEditor(int leastLines, bool isOneParagraph, QWidget *parent);
    QVariant value() const override { return m_text->text(); }
    void setValue(const QVariant &value) override { m_text->show(value.toString()); }
    QWidget *focusTarget() override { return m_text; }
    void setReadOnly(bool isReadOnly) override { m_text->setReadOnly(isReadOnly); }
    void settle() override { m_text->document()->clearUndoRedoStacks(); }

private:
    PartText *m_text;
};

} // namespace planner
