// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/choices.h"

#include "core/domain/names.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace planner {

void sortByText(Choices &choices, const Words &words)
{
    const QCollator collator(words.locale());
    std::ranges::sort(choices, [&collator](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
}

Choices typeChoices(const Programme &programme, const Words &words)
{
    Choices all;
    for (const auto &[id, type] : programme.types)
        all.push_back({type.name.best(words.language()), id.toString()});
    sortByText(all, words);
    return all;
}

Choices venueChoices(const Programme &programme, const Words &words)
{
    Choices all;
    for (const auto &[id, venue] : programme.venues) {
        Choice choice{venue.name.best(words.language()), id.toString()};
        for (const Text::Version &version : venue.name.versions())
            choice.also << version.text;
        all.push_back(choice);
    }
    sortByText(all, words);
    all.insert(all.begin(), {words.translate("Choices", "None", "no venue"), {}});
    return all;
}

Choices dayChoices(const Programme &programme, const Words &words, QDate day)
{
    std::vector<QDate> dates;
    for (const ForumDay &known : programme.forum.days)
        dates.push_back(known.date);
    if (day.isValid() && std::ranges::find(dates, day) == dates.end())
        dates.push_back(day);
    std::ranges::sort(dates);
    Choices all{{words.translate("Choices", "Unscheduled"), {}}};
    for (const QDate date : dates)
        all.push_back({shortDayText(date, words), date.toString(Qt::ISODate)});
    return all;
}

Choices registrationChoices(const Words &words)
{
    Choices all;
    for (const auto kind : {RegistrationKind::NotNeeded, RegistrationKind::Required, RegistrationKind::ByInvitation})
        all.push_back({registrationText(kind, words), enumName(kind)});
    return all;
}

Choices statusChoices(const Words &words)
{
    Choices all;
    for (const auto status : {SessionStatus::Draft, SessionStatus::Proposed, SessionStatus::Confirmed, SessionStatus::Cancelled})
        all.push_back({statusText(status, words), enumName(status)});
    return all;
}

} // namespace planner
