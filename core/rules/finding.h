// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QtCore/QStringList>

#include <vector>

namespace planner {

enum class Severity { Hint, Warning, Error };

/// The rules there are; the stable name of each is ruleName's.
enum class Rule {
    SheetWordLimit,    ///< field, language, words, limit
    SheetFieldMissing, ///< field, language that misses it or empty for all
    CodeDoubled,       ///< code, how many sessions
    CodeHole,          ///< code that is missing, code of the sub-theme
    CodeMissing,       ///< -
    LineDoubled,       ///< number, how many thematic lines
    SubThemeDoubled,   ///< code, how many sub-themes
};

/// Something that staff should know: a value without a sentence, which is made in ui/text.
struct Finding {
    Rule rule;
    Severity severity;
    std::vector<SessionId> sessions; ///< ascending; empty when it is about lines and sub-themes alone
    QStringList args;                ///< in the order given at the rule

    /// Stays the same as long as the finding is about the same thing.
    QString key() const;
    bool operator==(const Finding &) const = default;
};

/// "sheet.wordLimit"; stable.
QString ruleName(Rule rule);

} // namespace planner
