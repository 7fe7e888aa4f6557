// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"
#include "ui/print/paginator.h"

namespace planner {

/// How session sheets are printed.
struct SheetOptions {
    QString language = QStringLiteral("en"); ///< of the content
    std::vector<Zone> zones;                 ///< shown beside the forum's time
    Paper paper = Paper::A4;
    QDateTime made;                          ///< UTC
};

/// The sheets of these sessions, each from the top of a page, with the fields of the paper sheet in its
/// order. Error: NoSuchSession.
Result<PagedDocument> sheetPages(const Programme &programme, const std::vector<SessionId> &sessions, const SheetOptions &options);

} // namespace planner
