// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/migrator.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

static void initData()
{
    Q_INIT_RESOURCE(planner_core_data); // a static library's resources have to be named once
}

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// The statements of a schema file: no trigger with statements of its own, so a semicolon at a
/// line's end ends one.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed().startsWith(u"--") || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements << statement;
    return statements;
}

Status runStep(const Database &database, const QString &script, int version)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString &statement : statementsOf(script)) {
        if (const Status status = database.run(statement); !status)
            return status;
    }
    if (const Status status = database.run(u"PRAGMA user_version = %1"_s.arg(version)); !status)
        return status;
    return transaction.commit();
}

/// Copies the file as it is now, whatever its journal holds.
Status backUp(const Database &database, int version)
{
    const QFileInfo info(database.path());
    const QString path = info.dir().filePath(u"%1.before-schema-%2.forum"_s.arg(info.completeBaseName()).arg(version));
    QFile::remove(path);
    QSqlQuery query(database.db());
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(path);
    if (!query.exec()) {
        QFile::remove(path);
        return Error{ErrorCode::BackupFailed, {path}, query.lastError().databaseText()};
    }
    return ok();
}

} // namespace

const QStringList &schemaSteps()
{
    static const QStringList steps = [] {
        initData();
        QStringList list;
        const QDir folder(u":/planner/schema"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                list << QString::fromUtf8(file.readAll());
        }
        return list;
    }();
    return steps;
}

Result<int> schemaVersion(const Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version.value().toInt();
}

Status migrate(const Database &database, const QStringList &steps)
{
    const auto found = schemaVersion(database);
    if (!found)
        return found.error();
    const int target = static_cast<int>(steps.size());
    if (found.value() > target)
        return Error{ErrorCode::FileNewer, {database.path(), QString::number(found.value()), QString::number(target)}};
    if (found.value() == target)
        return ok();
    if (found.value() > 0) {
        if (const Status backup = backUp(database, target); !backup)
            return backup;
    }
    for (int version = found.value() + 1; version <= target; ++version) {
        if (const Status step = runStep(database, steps[version - 1], version); !step)
            return step;
    }
    return ok();
}

} // namespace planner::sqlite
