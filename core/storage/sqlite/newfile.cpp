// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/newfile.h"

#include "core/domain/edit.h"
#include "core/storage/sqlite/aside.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/recordwriter.h"

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// Bytes. A text of 250 words stands in its row's page; in SQLite's own 4096 it would take a page of its own.
constexpr int kPageSize = 8192;

Status fill(const Database &database, const Programme &programme)
{
    if (const Status size = database.run(u"PRAGMA page_size = %1"_s.arg(kPageSize)); !size)
        return size;
    if (const Status id = database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !id)
        return id;
    if (const Status schema = migrate(database, schemaSteps()); !schema)
        return schema;
    RecordWriter writer(database);
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Programme nothing;
    nothing.forum = programme.forum;
    std::vector<Change> changes = difference(nothing, programme);
    changes.insert(changes.begin(), Replace<Forum>{{}, programme.forum});
    for (const Change &change : changes) {
        if (const Status status = writer.write(change, 0, {}); !status)
            return status;
    }
    if (const Status done = transaction.commit(); !done)
        return done;
    return database.run(u"PRAGMA journal_mode = WAL"_s);
}

} // namespace

Status writeNewFile(const QString &path, const Programme &programme, IfExists ifExists)
{
    const Aside aside(path, ifExists);
    if (const Status made = aside.make(); !made)
        return made;
    {
        const auto database = Database::open(aside.path(), Access::ReadWrite);
        if (!database)
            return aside.about(database.error());
        if (const Status filled = fill(*database.value(), programme); !filled)
            return aside.about(filled.error());
    }
    return aside.name();
}

} // namespace planner::sqlite
