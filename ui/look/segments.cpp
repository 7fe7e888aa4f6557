// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/segments.h"

#include "ui/look/strokes.h"
#include "ui/look/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>

namespace planner {

namespace {

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const QString &key, QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(key);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * space::kMedium, size::kControl};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        const QRectF inner = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked())
            strokes::box(painter, inner, radius::kField - 1, t.selected, {});
        if (hasFocus())
            strokes::box(painter, inner, radius::kField - 1, {}, t.accent, 1.5);
        QFont drawn = font();
        drawn.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(drawn);
        painter.setPen(!isEnabled() ? t.muted : isChecked() || underMouse() ? t.accent : t.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segments::Segments(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *clicked) { Q_EMIT chosen(clicked->objectName()); });
}

void Segments::add(const QString &key, const QString &text, const QString &name)
{
    auto *fresh = new SegmentButton(key, this);
    m_group->addButton(fresh);
    layout()->addWidget(fresh);
    setTexts(key, text, name);
}

void Segments::setTexts(const QString &key, const QString &text, const QString &name)
{
    QAbstractButton *named = button(key);
    named->setText(text);
    named->setAccessibleName(name);
    named->setToolTip(name == text ? QString() : name);
    named->updateGeometry();
}

QString Segments::current() const
{
    const QAbstractButton *checked = m_group->checkedButton();
    return checked ? checked->objectName() : QString();
}

void Segments::setCurrent(const QString &key)
{
    if (QAbstractButton *named = button(key))
        named->setChecked(true);
}

QAbstractButton *Segments::button(const QString &key) const
{
    const auto buttons = m_group->buttons();
    const auto it = std::ranges::find_if(buttons, [&key](const QAbstractButton *b) { return b->objectName() == key; });
    return it == buttons.end() ? nullptr : *it;
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokes::box(painter, rect(), radius::kField, tokens().surface, tokens().line);
}

} // namespace planner
