// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fixedmargins.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDoubleSpinBox>

namespace planner {

using namespace Qt::StringLiterals;

FixedMargins::FixedMargins(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FixedMargins::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->inherits("QPageSetupWidget")) { // it stands in two of Qt's dialogs
        if (const auto *margin = watched->findChild<QDoubleSpinBox *>(u"topMargin"_s))
            margin->parentWidget()->hide();
        if (auto *picture = watched->findChild<QWidget *>(u"preview"_s))
            picture->hide();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace planner
