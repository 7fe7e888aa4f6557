// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/author.h"

#include <QtCore/QSettings>
#include <QtCore/QUuid>

namespace planner {

namespace {

QString userName()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    return QStringLiteral("user");
}

} // namespace

QString authorName()
{
    const QString key = QStringLiteral("author");
    QSettings settings(QStringLiteral("forum-planner"), QStringLiteral("forum-planner"));
    QUuid id(settings.value(key).toString());
    if (id.isNull()) {
        id = QUuid::createUuid();
        settings.setValue(key, id.toString(QUuid::WithoutBraces));
    }
    return QStringLiteral("%1 <%2>").arg(userName(), id.toString(QUuid::WithoutBraces));
}

} // namespace planner
