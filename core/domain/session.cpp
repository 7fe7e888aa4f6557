// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

namespace planner {

std::optional<TimeSlot> Session::slot() const
{
    if (!start)
        return std::nullopt;
    const auto made = TimeSlot::make(*start, minutes);
    return made ? std::optional(made.value()) : std::nullopt;
}

std::vector<RelevantDocument> namedDocuments(std::vector<RelevantDocument> documents)
{
    std::erase(documents, RelevantDocument());
    return documents;
}

QStringList pointsOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace planner
