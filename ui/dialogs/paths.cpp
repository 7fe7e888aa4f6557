// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paths.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStem = 80;

} // namespace

QString documentsFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        folder = QDir::homePath();
    return folder;
}

QString freePath(const QString &folder, const QString &stem, const QString &suffix)
{
    const QDir place(folder);
    QString path = place.filePath(u"%1.%2"_s.arg(stem, suffix));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = place.filePath(u"%1 %2.%3"_s.arg(stem).arg(n).arg(suffix));
    return path;
}

QString fileStem(const QString &name)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString stem = QString(name).replace(refused, u" "_s).simplified().left(kMostStem).trimmed();
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    return stem.isEmpty() ? QCoreApplication::translate("planner::Paths", "programme", "name of a file") : stem;
}

} // namespace planner
