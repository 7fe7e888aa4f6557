// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/filecopy.h"

#include "core/storage/sqlite/aside.h"

namespace planner::sqlite {

using namespace Qt::StringLiterals;

Status copyToNewFile(const Database &database, const QString &path, IfExists ifExists)
{
    const Aside aside(path, ifExists);
    if (const Status made = aside.make(); !made)
        return made;
    auto vacuum = database.prepare(u"VACUUM INTO ?"_s); // an empty file may stand there
    if (!vacuum)
        return aside.about(vacuum.error());
    QSqlQuery &query = vacuum.value();
    query.addBindValue(aside.path());
    if (!query.exec())
        return aside.about(database.errorOf(query.lastError()));
    query.finish();
    {
        const auto copy = Database::open(aside.path(), Access::ReadWrite);
        if (!copy)
            return aside.about(copy.error());
        if (const Status wal = copy.value()->run(u"PRAGMA journal_mode = WAL"_s); !wal)
            return aside.about(wal.error());
    }
    return aside.name();
}

} // namespace planner::sqlite
