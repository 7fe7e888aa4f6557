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
    vacuum.value().bind({aside.path()});
    if (const auto done = vacuum.value().next(); !done)
        return aside.about(done.error());
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
