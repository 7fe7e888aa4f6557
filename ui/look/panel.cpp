// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/panel.h"

#include "ui/look/strokes.h"
#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QVBoxLayout>

namespace planner {

namespace {

/// Lies over the panel, lets every click through, and rounds its corners.
class Corners final : public QWidget {
public:
    explicit Corners(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kPanel, radius::kPanel);
        painter.fillPath(outside.subtracted(inside), tokens().window);
        painter.setPen(tokens().line);
        painter.drawPath(inside);
    }
};

} // namespace

Panel::Panel(QWidget *parent) : QFrame(parent)
{
    m_corners = new Corners(this);
    setFrameShape(QFrame::StyledPanel);
}

Panel::Panel(QWidget *content, QWidget *parent) : Panel(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(content);
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_corners->setGeometry(rect());
}

void Panel::childEvent(QChildEvent *event)
{
    QFrame::childEvent(event);
    if (event->added() && m_corners && event->child() != m_corners)
        m_corners->raise();
}

} // namespace planner
