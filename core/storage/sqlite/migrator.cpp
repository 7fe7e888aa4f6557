// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/migrator.h"

#include "core/base/owndata.h"
#include "core/storage/sqlite/filecopy.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

Error newer(const Database &database, int found, const QStringList &steps)
{
    return {ErrorCode::FileNewer, {database.path(), QString::number(found), QString::number(steps.size())}};
}

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

Status runStep(const Database &database, const QString &script)
{
    for (const QString &statement : statementsOf(script)) {
        if (const Status status = database.run(statement); !status)
            return status;
    }
    return ok();
}

/// Runs the steps that are missing in one transaction and has the outcome checked before it is kept.
Status runSteps(const Database &database, const QStringList &steps, const Verify &verify)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto found = schemaVersion(database); // another program may have been quicker
    if (!found)
        return found.error();
    if (found.value() > steps.size())
        return newer(database, found.value(), steps);
    for (qsizetype version = found.value() + 1; version <= steps.size(); ++version) {
        if (const Status step = runStep(database, steps[version - 1]); !step)
            return step;
    }
    if (const Status status = database.run(u"PRAGMA user_version = %1"_s.arg(steps.size())); !status)
        return status;
    const auto broken = database.value(u"SELECT COUNT(*) FROM pragma_foreign_key_check"_s);
    if (!broken)
        return broken.error();
    if (broken.value().toInt() != 0)
        return Error{ErrorCode::FileDamaged, {database.path(), QString()}, u"references lead nowhere"_s};
    if (verify && found.value() > 0) {
        if (const Status whole = verify(); !whole)
            return whole;
    }
    return transaction.commit();
}

/// Copies the file as it is now beside itself, and gives the copy's path. A copy that is there already
/// stays: somebody may work on it.
Result<QString> backUp(const Database &database, qsizetype version)
{
    const QFileInfo info(database.path());
    QString path;
    for (int number = 1; number < 1000; ++number) {
        const QString ending = number == 1 ? QString() : u"-%1"_s.arg(number);
        path = info.dir().filePath(u"%1.before-schema-%2%3.forum"_s.arg(info.completeBaseName()).arg(version).arg(ending));
        const Status copied = copyToNewFile(database, path, IfExists::Refuse);
        if (copied)
            return path;
        if (copied.error().code != ErrorCode::FileExists && copied.error().code != ErrorCode::FileIsFolder)
            return Error{ErrorCode::BackupFailed, {path}, copied.error().detail};
    }
    return Error{ErrorCode::BackupFailed, {path}};
}

} // namespace

const QStringList &schemaSteps()
{
    static const QStringList steps = [] {
        QStringList list;
        for (const QString &name : QDir(ownData(u"schema"_s)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
            list << QString::fromUtf8(readOwnData(u"schema/"_s + name));
        return list;
    }();
    return steps;
}

Result<int> schemaVersion(const Database &database)
{
    const auto version = database.valueOften(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version.value().toInt();
}

Status migrate(const Database &database, const QStringList &steps, const Verify &verify)
{
    const auto found = schemaVersion(database);
    if (!found)
        return found.error();
    if (found.value() > steps.size())
        return newer(database, found.value(), steps);
    if (found.value() == steps.size())
        return ok();
    QString backup;
    if (found.value() > 0) {
        const auto copied = backUp(database, steps.size());
        if (!copied)
            return copied.error();
        backup = copied.value();
    }
    // A step may have to build a table anew (sqlite.org/lang_altertable.html, section 7); inside a
    // transaction this setting does nothing.
    if (const Status off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    const Status done = runSteps(database, steps, verify);
    const Status on = database.run(u"PRAGMA foreign_keys = ON"_s);
    if (!done && !backup.isEmpty())
        QFile::remove(backup); // of a file that was left as it is
    return done ? on : done;
}

} // namespace planner::sqlite
