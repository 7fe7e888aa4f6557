// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blocktext.h"

#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/findingtext.h"

namespace planner {

using namespace Qt::StringLiterals;

QString blockName(const Programme &programme, const Session &session, const Words &words)
{
    QStringList parts{(codeOf(programme, session) + u' ' + titleText(session, words)).trimmed()};
    if (const auto slot = session.slot()) {
        const Zone &zone = programme.forum.zone;
        parts << weekdayText(slot->start().date, words) + u' ' + rangeText(*slot, zone, zone);
    }
    if (const Venue *venue = session.venue ? programme.find<Venue>(*session.venue) : nullptr)
        parts << venue->name.best(words.language());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList findingLines(const std::vector<Finding> &findings, const SessionId &session, const Programme &programme, const Words &words)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << findingLine(finding, session, programme, words);
    return lines;
}

} // namespace planner
