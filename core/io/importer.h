// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/edit.h"
#include "core/io/sheet/sheet.h"

namespace planner {

/// What an import does to one session.
struct ImportNote {
    SessionId session;
    QString code;
    QString title;       ///< in the sheet's language
    QString source;      ///< file name
    bool isNew = false;
    QStringList changed; ///< fields of fields.h; empty for a new session and for one that stays as it is
};

/// What an import would do: shown before it is done, and done as one edit or not at all.
struct ImportPlan {
    Edit edit; ///< without changes: there is nothing to change
    std::vector<ImportNote> notes;
    std::vector<Remark> remarks;
};

/// Finds each sheet's names among the programme's records, makes those that are missing, and updates
/// the session with its code (or, without one, its title). What a sheet leaves empty stays as it is.
/// Errors: SheetZoneUnknown; SheetTwice when two sheets in one language are one session's; those of
/// checks.h with the sheet as their source.
Result<ImportPlan> planImport(const Programme &programme, const std::vector<SessionSheet> &sheets, const IdSource &ids);

/// Reads and plans several documents at once, by content; @p documents are names and bytes.
/// Errors: those of readSheet and planImport, for the first document that has one.
Result<ImportPlan> planDocuments(const Programme &programme, const std::vector<std::pair<QString, QByteArray>> &documents, const IdSource &ids);

} // namespace planner
