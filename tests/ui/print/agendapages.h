// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/print/pagechecks.h"
#include "ui/print/agenda.h"

namespace planner::test {

/// A session's row, read back from the places of its texts; times and code without white space.
struct AgendaLine {
    int page = 0;
    int lastPage = 0;
    QDate day;
    double top = 0;    ///< of its rule
    double bottom = 0; ///< with the space under it
    QString time, zones, code, middle, right;
};

/// The rows of an agenda whose days are the forum's of the samples.
std::vector<AgendaLine> agendaRows(const PagedDocument &agenda);
/// The forum's times of the bands between, without white space.
QStringList pausesOf(const PagedDocument &agenda);
/// The session that a row shows, by the mark of its title.
const Session &sessionOf(const Programme &programme, const AgendaLine &row, const QString &language);

/// "22:45–01:15 (+1)": a span that begins @p minute minutes into the day, on a clock @p shift minutes ahead.
QString rangeByHand(int minute, int minutes, int shift);
/// All days with the forum's other zones, on A4, made when the samples' clock says.
AgendaOptions usualAgenda(const Programme &programme, const QString &language);

} // namespace planner::test
