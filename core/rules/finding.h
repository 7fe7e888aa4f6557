// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QtCore/QStringList>

#include <vector>

namespace planner {

enum class Severity { Hint, Warning, Error };

/// The rules there are, each with its arguments; the stable name of each is ruleName's, its numbers are in ruleinfo.h.
enum class Rule {
    SheetWordLimit,      ///< field, language, words, limit
    SheetFieldMissing,   ///< field, language that misses it or empty for all
    TranslationOutdated, ///< field, language
    LinkInvalid,         ///< field, address
    CodeDoubled,         ///< code, how many sessions
    CodeHole,            ///< code that is missing, code of the sub-theme
    CodeMissing,         ///< -
    LineDoubled,         ///< number, how many thematic lines
    SubThemeDoubled,     ///< code, how many sub-themes
    TimeOutside,         ///< "day": none of the forum's, or "hours"
    TimeMidnight,        ///< -
    TimeGap,             ///< what the wall shows when it starts (ISO 8601)
    TimeTwice,           ///< -
    VenueOver,           ///< venue; how many sessions, how many it can carry
    VenueClosed,         ///< venue
    VenueSmall,          ///< venue; session's capacity, venue's
    VenueChannels,       ///< venue; languages interpreted, channels
    PersonTwice,         ///< person; in how many sessions
    PersonUnavailable,   ///< person
    PersonNight,         ///< person; start and end where they are (ISO 8601), zone
    PersonHours,         ///< person; start and end where they are (ISO 8601), zone
    PersonMove,          ///< person; minutes there are, minutes needed
    InterpreterTwice,    ///< person; in how many sessions
    InterpretersFew,     ///< language, how many there are, how many are needed, minutes
    InterpreterTurn,     ///< person; minutes without a rest, most
    InterpreterRest,     ///< person; minutes there are, minutes needed
    InterpreterDay,      ///< person; date (ISO 8601), minutes, most
    PlenaryBeside,       ///< type; how many others
    LineParallel,        ///< line; how many sessions
    SubThemeParallel,    ///< sub-theme; how many sessions
    OrganiserParallel,   ///< organisation; how many sessions
    LanguageNone,        ///< language, date (ISO 8601), start, end (minutes since 00:00)
    AudienceOver,        ///< people registered, capacity
};
inline constexpr int kRuleCount = static_cast<int>(Rule::AudienceOver) + 1;

/// Something that staff should know: a value without a sentence, which is made in ui/text.
///
/// Of sessions that meet, each one but the first to start has a finding of its own, which names the first beside it. So a
/// finding goes when its session goes elsewhere, and no other one comes of that.
struct Finding {
    Rule rule;
    Severity severity;
    std::vector<SessionId> sessions; ///< the one that it is about first; empty when it is about no session alone
    QStringList args;                ///< in the order given at the rule
    QUuid subject = {};              ///< the venue, person, line … that the rule names before its arguments; null: none

    /// Stays the same as long as the finding is about the same thing.
    QString key() const;
    bool operator==(const Finding &) const = default;
};

/// "sheet.wordLimit"; stable.
QString ruleName(Rule rule);

} // namespace planner
