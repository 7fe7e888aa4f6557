// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeaccess.h"

#include "core/io/sample/sampleprogramme.h"
#include "core/storage/memorystore.h"

namespace planner {

StoreAccess sqliteAccess()
{
    return {[](const QString &) -> StoreAccess::Opened { return std::unique_ptr<ProgrammeStore>(new MemoryStore(sampleProgramme().value())); },
        [](const QString &, const Programme &programme, const EditMeta &) -> StoreAccess::Opened {
            return std::unique_ptr<ProgrammeStore>(new MemoryStore(programme));
        },
        [](const QString &, const QString &) { return ok(); }};
}

} // namespace planner
