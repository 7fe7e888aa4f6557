// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/programme.h"

namespace planner {

/// What a new programme needs to be told.
struct NewForum {
    QString name;
    Zone zone;
    std::vector<Zone> otherZones = {};
    QDate first;
    QDate last;             ///< included
    bool hasWeekends = true; ///< are Saturdays and Sundays days of the forum?
    QStringList languages = {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")};
};

/// Most days that a forum can have.
inline constexpr int kMaxForumDays = 366;

/// The days it will have: from the first to the last, Saturdays and Sundays only if asked for.
std::vector<QDate> daysOf(const NewForum &forum);

/// A programme with its days, the usual types of session and nothing else.
/// Errors: FieldMissing (name, languages), DateInvalid (a day is missing), SpanInvalid (the last comes before
/// the first, or there are more than kMaxForumDays), FieldTooLong, LanguageInvalid.
Result<Programme> newProgramme(const NewForum &forum, const IdSource &ids);

/// The types of session that a new programme starts with, from the program's own data.
std::vector<SessionType> usualSessionTypes(const IdSource &ids);

} // namespace planner
