// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/texteditors.h"

#include "ui/look/tokens.h"

#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace planner {

namespace {

constexpr int kMostLetters = 200'000; // what a session's text may hold
constexpr int kMostLineLetters = 10'000;
constexpr int kMostLines = 24; // then it scrolls

bool wantsKey(const PartEditor &owner, const QKeyEvent *event, bool canRedo)
{
    if (event->matches(QKeySequence::Undo))
        return owner.isDirty();
    if (event->matches(QKeySequence::Redo))
        return canRedo;
    return true;
}

void fill(PartEditor *editor, QWidget *widget)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget);
    editor->setFocusProxy(widget);
}

} // namespace

void putBeforeInTabOrder(QWidget *widget, QWidget *next)
{
    QWidget::setTabOrder(next, widget); // Qt can only put one after another
    QWidget::setTabOrder(widget, next);
}

bool isFocusLent(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

PartLine::PartLine(PartEditor &owner) : QLineEdit(&owner), m_owner(owner)
{
    setMaxLength(kMostLineLetters);
}

void PartLine::show(const QString &text)
{
    const QSignalBlocker quiet(this);
    const int cursor = cursorPosition();
    setText(text); // also the same: then nothing can be undone in it any more
    setCursorPosition(hasFocus() ? std::min<int>(cursor, static_cast<int>(text.size())) : 0);
}

bool PartLine::isMine(const QKeyEvent *event) const
{
    return wantsKey(m_owner, event, isRedoAvailable());
}

bool PartLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isMine(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void PartLine::keyPressEvent(QKeyEvent *event)
{
    if (!isMine(event)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PartLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!isFocusLent(event->reason()))
        Q_EMIT left();
}

PartText::PartText(PartEditor &owner, int leastLines, bool isOneParagraph)
    : QPlainTextEdit(&owner), m_owner(owner), m_leastLines(leastLines), m_isOneParagraph(isOneParagraph)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document(), &QTextDocument::contentsChanged, this, &PartText::followHeight);
}

void PartText::show(const QString &text)
{
    if (text == this->text()) {
        document()->clearUndoRedoStacks();
        return;
    }
    const QSignalBlocker quiet(this);
    const int cursor = textCursor().position();
    setPlainText(text);
    QTextCursor at(document());
    at.setPosition(hasFocus() ? std::min(cursor, document()->characterCount() - 1) : 0);
    setTextCursor(at);
}

QString PartText::text() const
{
    QString raw = document()->toRawText(); // toPlainText() takes no-break spaces for spaces
    raw.replace(QChar::ParagraphSeparator, u'\n');
    raw.replace(QChar::LineSeparator, u'\n');
    return raw;
}

QSize PartText::sizeHint() const
{
    const double linePx = QFontMetricsF(font()).lineSpacing();
    const double marginPx = document()->documentMargin();
    const double mostPx = kMostLines * linePx + marginPx;
    double textPx = 0; // with the margin below; asking for a paragraph's height breaks its lines
    for (QTextBlock block = document()->begin(); block.isValid() && textPx < mostPx; block = block.next())
        textPx += document()->documentLayout()->blockBoundingRect(block).height();
    textPx = std::clamp(textPx, m_leastLines * linePx + marginPx, mostPx);
    const int framePx = 2 * frameWidth() + 1; // Qt's scroll bar wants one pixel more than the lines need
    return {120, std::max(static_cast<int>(std::ceil(textPx + marginPx)) + framePx, size::kControl)};
}

void PartText::followHeight()
{
    if (sizeHint().height() != height())
        updateGeometry();
}

void PartText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    followHeight();
}

bool PartText::isMine(const QKeyEvent *event) const
{
    return wantsKey(m_owner, event, document()->isRedoAvailable());
}

bool PartText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isMine(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void PartText::keyPressEvent(QKeyEvent *event)
{
    if (!isMine(event)) {
        event->ignore();
    } else if (m_isOneParagraph && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT left();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void PartText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (!isFocusLent(event->reason()))
        Q_EMIT left();
}

void PartText::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
    text.truncate(std::max<qsizetype>(kMostLetters - kept, 0));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    text.remove(QChar(u'\0'));
    if (m_isOneParagraph)
        text = text.replace(u'\n', u' ').remove(u'\r');
    textCursor().insertText(text);
    ensureCursorVisible();
}

void PartText::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore(); // the sheet scrolls
}

LineEditor::LineEditor(QWidget *parent) : PartEditor(parent), m_line(new PartLine(*this))
{
    fill(this, m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PartEditor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PartEditor::finished);
    connect(m_line, &PartLine::left, this, &PartEditor::finished);
}

TextEditor::TextEditor(int leastLines, bool isOneParagraph, QWidget *parent)
    : PartEditor(parent), m_text(new PartText(*this, leastLines, isOneParagraph))
{
    fill(this, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PartEditor::edited);
    connect(m_text, &PartText::left, this, &PartEditor::finished);
}

} // namespace planner
