// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/owndata.h"

#include <QtCore/QFile>

static void initData()
{
    Q_INIT_RESOURCE(planner_core_data); // a static library's resources have to be named once
}

namespace planner {

QString ownData(const QString &name)
{
    initData();
    return QStringLiteral(":/planner/") + name;
}

QByteArray readOwnData(const QString &name)
{
    QFile file(ownData(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace planner
