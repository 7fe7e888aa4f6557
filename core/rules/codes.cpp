// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/checkprogramme.h"

#include <algorithm>
#include <set>

namespace planner {

namespace {

/// Codes by how people count them: sessions without one stand under the empty code.
struct CodeLess {
    bool operator()(const QString &a, const QString &b) const { return compareCodes(a, b) < 0; }
};

void addHoles(const Programme &programme, const SubTheme &subTheme, const std::set<int> &numbers, std::vector<Finding> &found)
{
    // A number far off is one hole too many to list: what lies between counts once for each missing number, up to ten.
    constexpr int kMostHoles = 10;
    int holes = 0;
    int expected = 1;
    const QString code = codeOf(programme, subTheme);
    for (const int number : numbers) {
        for (; expected < number && holes < kMostHoles; ++expected, ++holes)
            found.push_back({Rule::CodeHole, Severity::Hint, {}, {code + u'.' + QString::number(expected), code}});
        expected = number + 1;
    }
}

} // namespace

void checkCodes(const Programme &programme, std::vector<Finding> &found)
{
    std::map<QString, std::vector<SessionId>, CodeLess> byCode;
    std::map<SubThemeId, std::set<int>> numbers;
    for (const auto &[id, session] : programme.sessions) {
        byCode[codeOf(programme, session)].push_back(id);
        if (session.subTheme)
            numbers[*session.subTheme].insert(session.number);
    }
    for (const auto &[code, sessions] : byCode) {
        if (code.isEmpty()) {
            for (const SessionId &id : sessions)
                found.push_back({Rule::CodeMissing, Severity::Warning, {id}, {}});
        } else if (sessions.size() > 1) {
            found.push_back({Rule::CodeDoubled, Severity::Error, sessions, {code, QString::number(sessions.size())}});
        }
    }
    for (const ThematicLine *line : linesByNumber(programme)) {
        for (const SubTheme *subTheme : subThemesOf(programme, line->id)) {
            if (const auto it = numbers.find(subTheme->id); it != numbers.end())
                addHoles(programme, *subTheme, it->second, found);
        }
    }
}

} // namespace planner
