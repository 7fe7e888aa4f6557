// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

#include "core/domain/fields.h"

namespace planner {

void checkTranslations(const Session &session, std::vector<Finding> &found)
{
    if (session.status == SessionStatus::Cancelled)
        return;
    visitFields(session, [&](const char *name, const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, Text>) {
            for (const QString &lang : field.outdated())
                found.push_back(findingOf(Rule::TranslationOutdated, {session.id}, {QString::fromLatin1(name), lang}));
        }
    });
}

} // namespace planner
