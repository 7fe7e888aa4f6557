// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/venueeditor.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// The wheel scrolls the sheet, not the venues.
class VenueBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

VenueEditor::VenueEditor(QWidget *parent) : PartEditor(parent), m_box(new VenueBox(this)), m_line(new PartLine(*this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setEditable(true);
    m_box->setLineEdit(m_line);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion); // inline, a shorter name could not be typed
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_line, &QLineEdit::textChanged, this, &PartEditor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PartEditor::finished);
    connect(m_line, &PartLine::left, this, &PartEditor::finished);
    connect(m_box, &QComboBox::activated, this, [this] {
        showNone();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    retranslate();
}

void VenueEditor::showNone()
{
    if (m_box->currentIndex() >= 0 && m_box->currentData().toString().isEmpty())
        m_line->show({}); // so that a name can be typed at once
}

QVariant VenueEditor::value() const
{
    const QString name = m_line->text().simplified();
    if (name.isEmpty())
        return QString();
    if (m_box->currentIndex() >= 0 && m_box->currentText().simplified() == m_box->itemText(m_box->currentIndex()).simplified())
        return m_box->currentData().toString(); // of two with one name, the one that was chosen
    for (const Choice &choice : m_choices) {
        if (choice.text.compare(name, Qt::CaseInsensitive) == 0 || choice.also.contains(name, Qt::CaseInsensitive))
            return choice.key;
    }
    return kNewSign + name;
}

void VenueEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quietBox(m_box);
    const QSignalBlocker quietLine(m_line);
    const QString key = value.toString();
    const bool isDraft = key.startsWith(kNewSign);
    m_box->setCurrentIndex(isDraft ? -1 : m_box->findData(key));
    m_line->show(isDraft ? key.mid(1) : key.isEmpty() ? QString() : m_box->itemText(m_box->currentIndex()));
    m_box->setToolTip(m_line->text());
}

void VenueEditor::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    const QVariant held = value();
    const QSignalBlocker quietBox(m_box);
    const QSignalBlocker quietLine(m_line);
    m_choices = choices;
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.key);
    setValue(held);
}

QWidget *VenueEditor::focusTarget()
{
    return m_box;
}

void VenueEditor::setName(const QString &name)
{
    m_box->setAccessibleName(name);
    m_line->setAccessibleName(name);
}

void VenueEditor::retranslate()
{
    m_line->setPlaceholderText(tr("Choose a venue or type a new one"));
}

} // namespace planner
