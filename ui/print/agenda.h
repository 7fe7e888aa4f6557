// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"
#include "ui/print/paginator.h"

namespace planner {

/// What an agenda shows and how.
struct AgendaOptions {
    QString language = QStringLiteral("en"); ///< of the content; the page's own words are in it where we speak it
    std::vector<Zone> zones;                 ///< shown under the forum's time
    std::optional<QDate> day;                ///< only this day, with what goes on into it from the evening before
    std::optional<LineId> line;              ///< only this line
    bool isBrief = false;                    ///< without the summaries
    Paper paper = Paper::A4;
    QDateTime made;                          ///< UTC; printed as the date, in the forum's zone
};

/// The agenda's pages: scheduled sessions day by day, each day from the top of a page, with quiet bands
/// for the breaks between sessions that take place. Errors: NoSuchDay when the forum neither has the day nor a session on it, NoSuchLine.
Result<PagedDocument> agendaPages(const Programme &programme, const AgendaOptions &options);

} // namespace planner
