// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/look/icons.h"
#include "ui/look/strokes.h"
#include "ui/look/tokens.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGapPx = space::kTiny; // to the window's edge
constexpr int kButtonPx = 22; // so that it fits into the line at the foot

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_sign->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(u"window-close"_s));
    auto *row = new QHBoxLayout(this);
    for (QWidget *button : {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        button->setFixedHeight(kButtonPx);
    row->setContentsMargins(space::kMedium, 2, space::kTiny, 2 + kGapPx);
    row->setSpacing(space::kSmall);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action; // a new message may come while it runs
        dismiss();
        if (action)
            action();
    });
    setVisible(false);
}

void MessageBar::layIn(QWidget &line, QWidget &before, QWidget &after)
{
    m_line = &line;
    m_before = &before;
    m_after = &after;
    after.installEventFilter(this);
    for (QWidget *around = &line; around; around = around == parentWidget() ? nullptr : around->parentWidget())
        around->installEventFilter(this); // what lies in one that moves is not told
}

void MessageBar::place()
{
    if (!m_line)
        return;
    const auto leftOf = [this](const QWidget &widget) { return widget.mapTo(parentWidget(), QPoint()).x(); };
    const QSize size = m_line->isVisible() ? m_line->size() : QSize(parentWidget()->width(), m_line->sizeHint().height());
    // Without a programme there is no line: then where it would be.
    const QRect line(m_line->isVisible() ? m_line->mapTo(parentWidget(), QPoint()) : QPoint(0, parentWidget()->height() - size.height()), size);
    int left = m_line->isVisible() ? leftOf(*m_before) + m_before->sizeHint().width() + space::kMedium : line.left() + space::kMedium;
    const int right = m_after->isVisible() ? leftOf(*m_after) : line.right() + 1 - space::kMedium;
    if (right - left < line.width() / 3) // a tower of short lines
        left = line.left() + space::kMedium;
    const int high = std::max(line.height(), heightForWidth(right - left));
    setGeometry(left, line.bottom() + 1 - high, right - left, high);
    raise();
}

void MessageBar::show(Message message)
{
    m_message = std::move(message);
    retranslate();
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_message = {};
    setVisible(false);
}

void MessageBar::forgetUndo()
{
    if (m_message.offersUndo)
        dismiss();
}

void MessageBar::forgetOthers()
{
    if (m_message.tellsOfOthers)
        dismiss();
}

QString MessageBar::text() const
{
    return m_message.text ? m_message.text() : QString();
}

QColor MessageBar::colour() const
{
    const Tokens &t = tokens();
    switch (m_message.kind) {
    case Message::Kind::Note: return t.accent;
    case Message::Kind::Good: return t.good;
    case Message::Kind::Warning: return t.warning;
    case Message::Kind::Error: return t.error;
    }
    Q_UNREACHABLE();
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    if (!m_message.text)
        return;
    static const QHash<Message::Kind, QString> signs{{Message::Kind::Note, u"ℹ"_s}, {Message::Kind::Good, u"✔"_s}, {Message::Kind::Warning, u"⚠"_s}, {Message::Kind::Error, u"✖"_s}};
    m_sign->setText(signs.value(m_message.kind));
    QPalette palette = m_sign->palette();
    palette.setColor(QPalette::WindowText, colour());
    m_sign->setPalette(palette);
    m_text->setText(m_message.text());
    setAccessibleName(m_message.text());
    m_action->setVisible(static_cast<bool>(m_message.actionText));
    if (m_message.actionText)
        m_action->setText(m_message.actionText());
    place();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest: place(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokes::box(painter, rect().adjusted(0, 0, 0, -kGapPx), radius::kField, tokens().surface, colour());
}

} // namespace planner
