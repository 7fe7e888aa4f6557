// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

namespace planner {

void checkMissingFields(const Programme &programme, const Session &session, std::vector<Finding> &found)
{
    if (session.status == SessionStatus::Cancelled)
        return;
    const auto miss = [&](Severity severity, const char *field, const QString &lang = {}) {
        found.push_back({Rule::SheetFieldMissing, severity, {session.id}, {QString::fromLatin1(field), lang}});
    };
    const auto checkText = [&](const char *field, const Text &text, Severity whenEmpty) {
        if (text.isEmpty()) {
            miss(whenEmpty, field);
            return;
        }
        for (const QString &lang : programme.forum.languages) {
            if (text.in(lang).isEmpty())
                miss(Severity::Hint, field, lang);
        }
    };
    checkText("title", session.title, Severity::Error);
    checkText("summary", session.summary, Severity::Warning);
    if (session.organisers.empty())
        miss(Severity::Warning, "organisers");
    if (session.languages.isEmpty())
        miss(Severity::Warning, "languages");
    if (session.start && !session.venue)
        miss(Severity::Warning, "venue");
}

} // namespace planner
