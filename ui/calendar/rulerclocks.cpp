// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rulerclocks.h"

#include "ui/calendar/calendarlayout.h"
#include "ui/text/datetext.h"

#include <QtGui/QFontMetricsF>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// As the day begins and as it ends.
std::pair<int, int> offsetsOf(const Zone &zone, const Zone &forumZone, QDate day)
{
    const auto at = [&](int minute) { return zone.offsetMinAt(forumZone.resolve({day, minute}).instant); };
    return {at(0), at(kMinutesADay - 1)};
}

} // namespace

QList<DayClock> otherClocks(const Zone &forumZone, const std::optional<Zone> &secondZone, QDate rulerDay, QDate day)
{
    QList<DayClock> clocks;
    const auto look = [&](const Zone &zone) {
        const auto [first, last] = offsetsOf(zone, forumZone, day);
        if (first == last && offsetsOf(zone, forumZone, rulerDay) == std::pair(first, last))
            return;
        clocks << DayClock{zone.city(), offsetsText(first, last)};
    };
    look(forumZone);
    if (secondZone)
        look(*secondZone);
    return clocks;
}

QString fittingClocks(const QList<DayClock> &clocks, const QFontMetricsF &metrics, double widthPx)
{
    QStringList whole;
    QStringList offsets;
    for (const DayClock &clock : clocks) {
        whole << clock.city + u' ' + clock.offsets;
        offsets << clock.offsets;
    }
    const QString text = whole.join(u", "_s);
    return metrics.horizontalAdvance(text) <= widthPx ? text : metrics.elidedText(offsets.join(u", "_s), Qt::ElideRight, widthPx);
}

} // namespace planner
