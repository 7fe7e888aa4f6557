// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/zonelines.h"

#include "ui/text/datetext.h"

namespace planner {

using namespace Qt::StringLiterals;

QString zoneLines(const Session &session, const Forum &forum, const Words &words)
{
    const auto slot = session.slot();
    if (!slot)
        return {};
    const Instant start = slot->startIn(forum.zone);
    QStringList lines;
    const auto add = [&](const Zone &zone) {
        lines << u"%1 %2 (%3)"_s.arg(rangeText(*slot, forum.zone, zone), zone.name(), offsetName(zone.offsetMinAt(start)));
    };
    const Resolved resolved = forum.zone.resolve(slot->start());
    const QString asked = clockText(slot->start().minute);
    if (resolved.kind == WallKind::Gap) {
        //: %1: a time that the clock jumps over, %2: the time zone, %3: the time that the clock shows instead
        lines << words.translate("ZoneLines", "⚠ The clock jumps over %1 on this day in %2; the session starts when it shows %3.")
                     .arg(asked, forum.zone.name(), clockText(forum.zone.wallAt(start).minute));
    } else if (resolved.kind == WallKind::Overlap) {
        //: %1: a time that comes twice, %2: the time zone, %3: "UTC−3"
        lines << words.translate("ZoneLines", "⚠ The clock shows %1 twice on this day in %2; the first time is meant (%3).")
                     .arg(asked, forum.zone.name(), offsetName(resolved.offsetMin));
    }
    add(forum.zone);
    for (const Zone &zone : forum.otherZones) {
        if (zone != forum.zone)
            add(zone);
    }
    return lines.join(u'\n');
}

} // namespace planner
