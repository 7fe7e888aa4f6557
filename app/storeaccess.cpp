// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeaccess.h"

#include "core/storage/sqlite/sqlitestore.h"

namespace planner {

namespace {

StoreAccess::Opened asStore(Result<std::unique_ptr<SqliteStore>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<ProgrammeStore>(std::move(opened).value());
}

} // namespace

StoreAccess sqliteAccess()
{
    using Mode = SqliteStore::OpenMode;
    StoreAccess access;
    access.open = [](const QString &path) {
        auto opened = SqliteStore::open(path, Mode::ReadWrite);
        const bool isReadOnly = !opened && opened.error().code == ErrorCode::FileReadOnly;
        return asStore(isReadOnly ? SqliteStore::open(path, Mode::ReadOnly) : std::move(opened));
    };
    access.create = [](const QString &path, const Programme &programme, IfExists ifExists) {
        return asStore(SqliteStore::create(path, programme, ifExists));
    };
    access.copy = [](const ProgrammeStore &store, const QString &to) { return static_cast<const SqliteStore &>(store).copyTo(to, IfExists::Replace); };
    return access;
}

} // namespace planner
