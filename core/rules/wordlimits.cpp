// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/rules.h"

namespace planner {

void checkWordLimits(const Programme &programme, const Session &session, std::vector<Finding> &found)
{
    const WordLimits &limits = programme.forum.wordLimits;
    const auto check = [&](const char *field, const Text &text, int limit) {
        for (const Text::Version &version : text.versions()) {
            if (version.text.size() <= limit) // a word has a letter at least
                continue;
            const int words = wordCount(version.text);
            if (words > limit)
                found.push_back({Rule::SheetWordLimit, Severity::Error, {session.id},
                    {QString::fromLatin1(field), version.lang, QString::number(words), QString::number(limit)}});
        }
    };
    check("summary", session.summary, limits.summary);
    check("conceptualization", session.conceptualization, limits.conceptualization);
    check("objectives", session.objectives, limits.objectives);
    check("points", session.points, limits.points);
}

} // namespace planner
