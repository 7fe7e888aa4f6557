// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/importer.h"
#include "ui/dialogs/importdialog.h"

namespace planner {

/// The dry run of some files: what all of them together would do, and what each says about itself.
struct ImportRun {
    Edit edit; ///< of those files that can be imported; without changes: nothing to do
    std::vector<ImportPreview> previews; ///< one a file, in the order given
    SessionId first; ///< the first session that would be new or changed; null for none
};

/// Reads @p paths and plans their import into @p programme. A file that cannot be imported is
/// refused by itself, with the reason; the others are planned without it.
ImportRun dryRun(const Programme &programme, const QStringList &paths, const IdSource &ids);

} // namespace planner
