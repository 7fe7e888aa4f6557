// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/sheetfield.h"

#include "core/base/words.h"
#include "ui/look/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 3000; ///< long enough to think, and little to lose

QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

/// Is it about what was typed, and not about the file?
bool isAboutValue(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SlotInvalid:
    case ErrorCode::DateInvalid:
    case ErrorCode::TimeInvalid:
    case ErrorCode::LanguageInvalid:
    case ErrorCode::NumberInvalid:
    case ErrorCode::FieldMissing:
    case ErrorCode::FieldTooLong:
    case ErrorCode::FieldInvalid:
    case ErrorCode::SessionLocked: return true;
    default: return false;
    }
}

/// A part's value as it is read: choices by their text.
QString shownText(const QVariant &value, const Choices &choices)
{
    QStringList shown = value.typeId() == QMetaType::QStringList ? value.toStringList() : QStringList{value.toString()};
    for (QString &one : shown) {
        const auto choice = std::ranges::find(choices, one, &Choice::key);
        if (choice != choices.end())
            one = choice->text;
    }
    return shown.join(u", "_s);
}

void makeQuoted(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace

SheetField::SheetField(SheetPart part, PartEditor *editor, SheetSession &sheet, QWidget *parent)
    : QWidget(parent), m_part(part), m_editor(editor), m_sheet(sheet), m_label(new ToneLabel(Tone::Muted, this)), m_meter(new WordMeter(this)),
      m_bar(new WordBar(*m_meter, this)), m_notes(new QWidget(this)), m_originalHead(new ToneLabel(Tone::Muted, this)), m_original(new QLabel(this))
{
    const QString name = capitalised(partName(part));
    setObjectName(u"field"_s + name);
    m_editor->setParent(this);
    m_editor->setObjectName(u"editor"_s + name);
    m_editor->focusTarget()->setObjectName(u"sheet"_s + name);
    m_editor->setReadOnly(sheet.isReadOnly());
    m_original->setObjectName(u"original"_s + name);
    makeQuoted(m_original);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_meter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    column->addWidget(m_originalHead);
    column->addWidget(m_original);
    column->addWidget(m_editor);
    column->addWidget(m_bar);
    column->addWidget(m_notes);
    buildNotes();
    m_label->setVisible(part != SheetPart::Locked);
    connect(m_editor, &PartEditor::edited, this, &SheetField::afterEdit);
    connect(m_editor, &PartEditor::finished, this, &SheetField::commit);
    m_pause.setObjectName(u"typingPause"_s);
    m_pause.setParent(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SheetField::saveTyping);
}

void SheetField::buildNotes()
{
    const auto line = [this](Tone tone, const QString &name) {
        auto *label = new ToneLabel(tone, m_notes);
        label->setWordWrap(true);
        label->setObjectName(name);
        m_notes->layout()->addWidget(label);
        return label;
    };
    auto *column = new QVBoxLayout(m_notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    const auto buttons = [this, column](std::initializer_list<std::pair<QPushButton **, const char *>> list) {
        auto *row = new QHBoxLayout;
        for (const auto &[button, name] : list) {
            *button = new QPushButton(m_notes);
            (*button)->setObjectName(QString::fromLatin1(name));
            row->addWidget(*button);
        }
        row->addStretch(1);
        column->addLayout(row);
    };
    m_errorText = line(Tone::Error, u"errorText"_s);
    buttons({{&m_discard, "discardTyping"}});
    m_conflictText = line(Tone::Warning, u"conflictText"_s);
    m_theirs = new QLabel(m_notes);
    m_theirs->setObjectName(u"theirVersion"_s);
    makeQuoted(m_theirs);
    column->addWidget(m_theirs);
    buttons({{&m_take, "takeTheirs"}, {&m_keep, "keepMine"}});
    buttons({{&m_bringBack, "bringBackMine"}});
    m_reviewText = line(Tone::Warning, u"reviewText"_s);
    buttons({{&m_review, "markReviewed"}});
    m_findingList = new QVBoxLayout;
    m_findingList->setSpacing(2);
    column->addLayout(m_findingList);
    connect(m_discard, &QPushButton::clicked, this, &SheetField::load);
    connect(m_take, &QPushButton::clicked, this, &SheetField::takeTheirs);
    connect(m_keep, &QPushButton::clicked, this, &SheetField::keepMine);
    connect(m_bringBack, &QPushButton::clicked, this, &SheetField::bringBack);
    connect(m_review, &QPushButton::clicked, this, &SheetField::review);
}

bool SheetField::isDirty() const
{
    return m_editor->value() != m_shown;
}

void SheetField::load()
{
    m_mine.reset();
    reload();
}

void SheetField::reload()
{
    const Session *session = m_sheet.session();
    if (!session)
        return;
    m_pause.stop();
    m_base = m_sheet.read(m_part);
    m_editor->setChoices(choicesOf(m_part, *session, m_sheet.context()));
    m_editor->setValue(m_base);
    m_shown = m_editor->value();
    m_editor->setDirty(false);
    m_isConflict = false;
    m_error.reset();
    retranslate();
    showMeter(true);
}

void SheetField::follow(bool isChoiceKept)
{
    const Session *session = m_sheet.session();
    if (m_isCommitting || !session)
        return;
    const QVariant now = m_sheet.read(m_part);
    if (!isDirty()) {
        if (now != m_base) {
            reload();
        } else if (isChoiceKept) {
            showOriginal();
            showNotes();
        } else {
            retranslate();
        }
        return;
    }
    if (m_editor->value() == now) {
        load();
        return;
    }
    m_isConflict = now != m_base;
    retranslate();
}

bool SheetField::commit()
{
    if (m_isCommitting || !m_sheet.session())
        return true;
    if (!isDirty()) {
        m_error.reset();
        if (isFreeText(m_part) && m_editor->value() != m_base) // what was saved while it was typed, without its last space
            reload();
        showNotes();
        return true;
    }
    if (m_isConflict || !put())
        return false;
    load();
    return true;
}

void SheetField::saveTyping()
{
    // An emptied text is often about to be another; without it the text would lose its source. A translation of an older
    // original counts as up to date once it is written, so it is written when the user has done with it.
    const bool isHalf = m_editor->value().toString().trimmed().isEmpty() || m_sheet.needsReview(m_part);
    if (m_isCommitting || m_isConflict || !m_sheet.session() || !isDirty() || isHalf || !put())
        return;
    m_base = m_sheet.read(m_part);
    m_shown = m_editor->value();
    m_editor->setDirty(false);
    m_editor->settle();
    m_error.reset();
    retranslate();
}

bool SheetField::put()
{
    m_isCommitting = true;
    const QVariant value = m_editor->value();
    Status done = m_sheet.put(m_part, value);
    if (!done && done.error().code == ErrorCode::RecordChanged && m_sheet.session() && m_sheet.read(m_part) == m_base)
        done = m_sheet.put(m_part, value); // somebody changed another field
    m_isCommitting = false;
    if (done)
        return true;
    const Error error = done.error();
    m_error = error;
    follow();
    fail(error);
    return false;
}

void SheetField::fail(const Error &error)
{
    m_error = error;
    showNotes();
    QAccessibleEvent alert(m_errorText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!isAboutValue(error.code))
        Q_EMIT refused(error);
}

void SheetField::restore(const Draft &draft)
{
    load();
    m_base = draft.base;
    m_editor->setValue(draft.base);
    m_shown = m_editor->value();
    m_editor->setValue(draft.value);
    m_error = draft.error;
    m_editor->setDirty(isDirty());
    follow();
    showMeter(true);
}

void SheetField::afterEdit()
{
    m_editor->setDirty(isDirty());
    if (!isDirty()) {
        m_error.reset();
        if (m_isConflict)
            load();
        showNotes();
    }
    showMeter(false);
    if (isFreeText(m_part) && isDirty())
        m_pause.start();
    else
        m_pause.stop();
}

void SheetField::takeTheirs()
{
    const QVariant mine = m_editor->value();
    load();
    m_mine = mine;
    showNotes();
    m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void SheetField::bringBack()
{
    m_editor->setValue(std::exchange(m_mine, std::nullopt).value_or(m_shown));
    afterEdit();
    showNotes();
    m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void SheetField::keepMine()
{
    m_base = m_sheet.read(m_part);
    m_isConflict = false;
    commit();
    showNotes();
    m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void SheetField::review()
{
    if (isDirty()) {
        commit(); // what is written now is made from the source as it is
        return;
    }
    if (const Status done = m_sheet.markReviewed(m_part); !done)
        fail(done.error());
}

void SheetField::setFindings(const std::vector<PartNote> &findings)
{
    m_findings = findings;
    while (QLayoutItem *item = m_findingList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PartNote &finding : findings) {
        auto *label = new ToneLabel(finding.tone, m_notes);
        label->setObjectName(u"findingText"_s);
        label->setWordWrap(true);
        label->setText(finding.text);
        m_findingList->addWidget(label);
    }
    showNotes();
}

void SheetField::setOriginalShown(bool isShown)
{
    m_isOriginalShown = isShown;
    showOriginal();
}

void SheetField::setHeld(const QString &reason)
{
    QWidget *target = m_editor->focusTarget();
    target->setEnabled(reason.isEmpty());
    target->setAttribute(Qt::WA_TransparentForMouseEvents, !reason.isEmpty()); // for the reason, not its own tool tip
    target->setAccessibleDescription(reason);
    m_editor->setToolTip(reason.isEmpty() ? QString() : u"<span>%1</span>"_s.arg(reason.toHtmlEscaped()));
}

void SheetField::showOriginal()
{
    const auto text = textOf(m_part);
    const Session *session = m_sheet.session();
    const QString source = text && session ? (session->*text).source() : QString();
    const bool isShown = m_isOriginalShown && !source.isEmpty() && source != m_sheet.lang();
    m_originalHead->setVisible(isShown);
    m_original->setVisible(isShown);
    if (!isShown)
        return;
    //: %1: a language
    m_originalHead->setText(tr("Original in %1").arg(languageText(source, m_sheet.words())));
    m_original->setText((session->*text).in(source));
}

void SheetField::showMeter(bool isNew)
{
    const int limit = wordLimit(m_part, m_sheet.programme().forum);
    m_meter->show(limit > 0 ? wordCount(m_editor->value().toString()) : 0, limit, m_sheet.words().locale(), isNew);
    m_bar->setVisible(limit > 0);
    m_bar->update();
}

void SheetField::showNotes()
{
    const bool hasReview = m_sheet.needsReview(m_part);
    m_errorText->setVisible(m_error.has_value());
    m_discard->setVisible(m_error.has_value());
    if (m_error)
        m_errorText->setText(tr("✖ %1", "an error's text").arg(errorText(*m_error, m_sheet.words())));
    for (QWidget *part : {static_cast<QWidget *>(m_conflictText), static_cast<QWidget *>(m_theirs), static_cast<QWidget *>(m_take), static_cast<QWidget *>(m_keep)})
        part->setVisible(m_isConflict);
    if (const Session *session = m_sheet.session(); session && m_isConflict) {
        const QString theirs = shownText(m_sheet.read(m_part), choicesOf(m_part, *session, m_sheet.context()));
        m_theirs->setText(theirs.isEmpty() ? tr("It is empty now.", "a field") : theirs);
    }
    m_bringBack->setVisible(m_mine.has_value());
    m_reviewText->setVisible(hasReview);
    m_review->setVisible(hasReview);
    m_review->setEnabled(!m_sheet.isReadOnly());
    m_notes->setVisible(m_error || m_isConflict || m_mine || hasReview || !m_findings.empty());
}

void SheetField::retranslate()
{
    const Session *session = m_sheet.session();
    if (!session)
        return;
    const QString name = partText(m_part, *session, m_sheet.words());
    m_label->setText(name);
    m_label->setBuddy(m_editor->focusTarget());
    m_editor->setName(name);
    m_editor->retranslate();
    m_editor->setChoices(choicesOf(m_part, *session, m_sheet.context()));
    m_discard->setText(tr("Discard what I typed"));
    m_conflictText->setText(tr("⚠ This field was changed meanwhile."));
    m_take->setText(tr("Take theirs"));
    m_keep->setText(tr("Keep mine"));
    m_bringBack->setText(tr("Bring back what I typed"));
    m_reviewText->setText(tr("⚠ The original has changed since this was translated."));
    m_review->setText(tr("Translation is up to date"));
    showOriginal();
    showMeter(true);
    showNotes();
}

} // namespace planner
