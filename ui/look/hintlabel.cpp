// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/hintlabel.h"

namespace planner {

HintLabel::HintLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
}

void HintLabel::setHint(const QString &text)
{
    setText(text);
    setToolTip(text);
}

QSize HintLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void HintLabel::paintEvent(QPaintEvent *event)
{
    if (QLabel::minimumSizeHint().width() <= width())
        QLabel::paintEvent(event);
}

} // namespace planner
