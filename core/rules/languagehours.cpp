// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/languagehours.h"

#include <algorithm>

namespace planner {

void LanguageHours::count(const Forum &forum, const Indexed &session, int step)
{
    if (!session.placed || session.languages.isEmpty())
        return;
    for (const QDate date : daysOf(forum, *session.placed)) {
        Day &day = m_days[date];
        if (day.any.empty()) {
            day.begins = forum.zone.resolve({date, 0}).instant.utcMin;
            const auto minutes = static_cast<size_t>(forum.zone.resolve({date.addDays(1), 0}).instant.utcMin - day.begins);
            day.any.resize(minutes);
            day.in.assign(static_cast<size_t>(forum.languages.size()), std::vector<int>(minutes));
        }
        const qint64 length = std::ssize(day.any);
        const auto from = static_cast<size_t>(std::clamp<qint64>(session.placed->start - day.begins, 0, length));
        const auto to = static_cast<size_t>(std::clamp<qint64>(session.placed->end - day.begins, 0, length));
        for (size_t minute = from; minute < to; ++minute)
            day.any[minute] += step;
        for (qsizetype i = 0; i < forum.languages.size(); ++i) {
            if (!session.languages.contains(forum.languages[i]))
                continue;
            for (size_t minute = from; minute < to; ++minute)
                day.in[static_cast<size_t>(i)][minute] += step;
        }
    }
}

std::vector<QDate> LanguageHours::daysOf(const Forum &forum, const Placed &placed)
{
    std::vector<QDate> days;
    const QDate last = forum.zone.wallAt({placed.end - 1}).date;
    for (QDate day = forum.zone.wallAt({placed.start}).date; day <= last; day = day.addDays(1))
        days.push_back(day);
    return days;
}

std::vector<QDate> LanguageHours::days() const
{
    std::vector<QDate> days;
    for (const auto &[date, day] : m_days)
        days.push_back(date);
    return days;
}

void LanguageHours::check(const RuleContext &context, QDate date, std::vector<Finding> &found) const
{
    const auto at = m_days.find(date);
    if (at == m_days.end() || !context.rules.isOn(Rule::LanguageNone))
        return;
    const Day &day = at->second;
    const Forum &forum = context.programme.forum;
    const int least = std::max(1, context.rules.number(Rule::LanguageNone));
    const auto clock = [&](size_t minute) {
        const WallTime wall = forum.zone.wallAt({day.begins + static_cast<qint64>(minute)});
        return QString::number(wall.date > date ? kMinutesADay : wall.minute);
    };
    for (qsizetype i = 0; i < forum.languages.size(); ++i) {
        const std::vector<int> &in = day.in[static_cast<size_t>(i)];
        for (size_t minute = 0; minute < in.size();) {
            size_t end = minute;
            while (end < in.size() && day.any[end] > 0 && in[end] == 0)
                ++end;
            if (static_cast<int>(end - minute) >= least)
                found.push_back(findingOf(Rule::LanguageNone, {}, {forum.languages[i], date.toString(Qt::ISODate), clock(minute), clock(end)}));
            minute = end + 1;
        }
    }
}

} // namespace planner
