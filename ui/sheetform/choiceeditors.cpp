// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/choiceeditors.h"

#include "ui/look/tokens.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStylePainter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChecksInARow = 3;

/// The wheel scrolls the sheet, not the choice under the pointer; a long choice ends in dots.
class QuietBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - space::kTiny);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

ComboEditor::ComboEditor(QWidget *parent) : PartEditor(parent), m_box(new QuietBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QVariant ComboEditor::value() const
{
    return m_box->currentData().toString();
}

void ComboEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(value));
    m_box->setToolTip(m_box->currentText());
}

void ComboEditor::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QSignalBlocker quiet(m_box);
    const QVariant held = m_box->currentData();
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.key);
    m_box->setCurrentIndex(m_box->findData(held));
    m_box->setToolTip(m_box->currentText());
}

QWidget *ComboEditor::focusTarget()
{
    return m_box;
}

ChecksEditor::ChecksEditor(bool takesOthers, QWidget *parent) : PartEditor(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    auto *grid = m_grid = new QGridLayout;
    column->addLayout(grid);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(kChecksInARow, 1);
    if (!takesOthers)
        return;
    m_others = new PartLine(*this);
    m_others->setObjectName(u"sheetOtherLanguages"_s);
    column->addWidget(m_others);
    connect(m_others, &QLineEdit::textChanged, this, &PartEditor::edited);
    connect(m_others, &QLineEdit::returnPressed, this, &PartEditor::finished);
    connect(m_others, &PartLine::left, this, &PartEditor::finished);
    retranslate();
}

bool ChecksEditor::isChoice(const QString &key) const
{
    return std::ranges::find(m_choices, key, &Choice::key) != m_choices.end();
}

QVariant ChecksEditor::value() const
{
    QStringList keys = m_keys;
    static const QRegularExpression between(u"[\\s,;]+"_s);
    if (m_others)
        keys += m_others->text().split(between, Qt::SkipEmptyParts);
    keys.removeDuplicates();
    return keys;
}

void ChecksEditor::setValue(const QVariant &value)
{
    m_keys = value.toStringList();
    if (m_others) {
        QStringList typed;
        for (const QString &key : std::as_const(m_keys)) {
            if (!isChoice(key)) // a draft
                typed << key;
        }
        m_keys.removeIf([this](const QString &key) { return !isChoice(key); });
        m_others->show(typed.join(u' '));
    }
    for (QCheckBox *box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(m_keys.contains(box->property("key").toString()));
    }
}

void ChecksEditor::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const int wanted = static_cast<int>(choices.size());
    while (m_boxes.size() > wanted) {
        m_boxes.back()->hide();
        m_boxes.takeLast()->deleteLater();
    }
    while (m_boxes.size() < wanted) {
        auto *box = new QCheckBox(this);
        const int at = static_cast<int>(m_boxes.size());
        m_grid->addWidget(box, at / kChecksInARow, at % kChecksInARow);
        connect(box, &QCheckBox::toggled, this, [this, box](bool isOn) { toggle(box->property("key").toString(), isOn); });
        if (!m_boxes.isEmpty())
            setTabOrder(m_boxes.back(), box);
        else if (m_others)
            putBeforeInTabOrder(box, m_others);
        else
            putFirstInTabOrder(box);
        m_boxes << box;
    }
    for (int i = 0; i < wanted; ++i) {
        m_boxes[i]->setText(choices[static_cast<size_t>(i)].text);
        m_boxes[i]->setProperty("key", choices[static_cast<size_t>(i)].key);
        m_boxes[i]->setObjectName(objectName() + u'_' + choices[static_cast<size_t>(i)].key);
    }
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(m_keys.contains(box->property("key").toString()));
    }
}

void ChecksEditor::putFirstInTabOrder(QWidget *box)
{
    setFocusPolicy(Qt::TabFocus); // Qt puts nothing after what does not take the focus
    setTabOrder(this, box);
    setFocusPolicy(Qt::NoFocus);
}

void ChecksEditor::retranslate()
{
    if (!m_others)
        return;
    m_others->setPlaceholderText(tr("Others by their code, as pt"));
    m_others->setAccessibleName(tr("Other languages by their code"));
}

void ChecksEditor::toggle(const QString &key, bool isOn)
{
    if (isOn)
        m_keys << key;
    else
        m_keys.removeAll(key);
    Q_EMIT edited();
    Q_EMIT finished();
}

QWidget *ChecksEditor::focusTarget()
{
    return m_boxes.isEmpty() ? static_cast<QWidget *>(this) : m_boxes.front();
}

FlagEditor::FlagEditor(QWidget *parent) : PartEditor(parent), m_box(new QCheckBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::kTiny, 0, space::kTiny);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QVariant FlagEditor::value() const
{
    return m_box->isChecked();
}

void FlagEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(value.toBool());
}

QWidget *FlagEditor::focusTarget()
{
    return m_box;
}

void FlagEditor::setName(const QString &name)
{
    m_box->setText(name);
}

CapacityEditor::CapacityEditor(QWidget *parent) : PartEditor(parent), m_unlimited(new QCheckBox(this)), m_line(new PartLine(*this))
{
    m_unlimited->setObjectName(u"sheetUnlimited"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_unlimited);
    row->addWidget(m_line, 1);
    connect(m_line, &QLineEdit::textChanged, this, &PartEditor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PartEditor::finished);
    connect(m_line, &PartLine::left, this, &CapacityEditor::leave);
    m_unlimited->installEventFilter(this);
    connect(m_unlimited, &QCheckBox::toggled, this, [this](bool isOn) {
        m_line->setEnabled(!isOn);
        Q_EMIT edited();
        if (isOn)
            Q_EMIT finished();
        else
            m_line->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

/// Without a number it is unlimited, and says so, once the focus is elsewhere.
void CapacityEditor::leave()
{
    const QWidget *now = QApplication::focusWidget();
    if (now != m_unlimited && now != m_line && m_line->text().trimmed().isEmpty())
        setValue(QString());
    Q_EMIT finished();
}

bool CapacityEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !isFocusLent(static_cast<QFocusEvent *>(event)->reason()))
        leave();
    return PartEditor::eventFilter(watched, event);
}

QVariant CapacityEditor::value() const
{
    return m_unlimited->isChecked() ? QString() : m_line->text();
}

void CapacityEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_unlimited);
    m_unlimited->setChecked(value.toString().isEmpty());
    m_line->setEnabled(!m_unlimited->isChecked());
    m_line->show(value.toString());
}

void CapacityEditor::retranslate()
{
    m_unlimited->setText(tr("Unlimited"));
}

} // namespace planner
