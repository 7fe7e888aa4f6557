// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/text/words.h"

namespace planner {

/// Something that can be chosen: what is shown, what is kept, and what else it may be called.
struct Choice {
    QString text;
    QString key; ///< an id, a date or a stable name; empty: nothing
    QStringList also = {};
    bool operator==(const Choice &) const = default;
};
using Choices = std::vector<Choice>;

/// By what is shown, as the user's language orders it.
void sortByText(Choices &choices, const Words &words);
Choices typeChoices(const Programme &programme, const Words &words);
/// None, and the venues.
Choices venueChoices(const Programme &programme, const Words &words);
/// Unscheduled, and the forum's days; also @p day if it is none of them.
Choices dayChoices(const Programme &programme, const Words &words, QDate day);
Choices registrationChoices(const Words &words);
Choices statusChoices(const Words &words);

} // namespace planner
