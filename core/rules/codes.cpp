// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/checkprogramme.h"

#include <QtCore/QHash>

#include <algorithm>
#include <set>

namespace planner {

namespace {

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

void addCode(const QString &code, const std::vector<SessionId> &sessions, std::vector<Finding> &found)
{
    if (code.isEmpty()) {
        for (const SessionId &id : sessions)
            found.push_back({Rule::CodeMissing, Severity::Warning, {id}, {}});
    } else if (sessions.size() > 1) {
        found.push_back({Rule::CodeDoubled, Severity::Error, sessions, {code, QString::number(sessions.size())}});
    }
}

/// Has @p other the code @p code, which is that of @p session? Codes are made only where they can be the same.
bool hasCode(const Programme &programme, const Session &other, const Session &session, const QString &code)
{
    if (other.subTheme && session.subTheme && other.number != session.number)
        return false;
    return codeOf(programme, other) == code;
}

} // namespace

void checkCode(const Programme &programme, const Session &session, std::vector<Finding> &found)
{
    const QString code = codeOf(programme, session);
    std::vector<SessionId> same{session.id};
    if (!code.isEmpty()) {
        same.clear();
        for (const auto &[id, other] : programme.sessions) {
            if (hasCode(programme, other, session, code))
                same.push_back(id);
        }
    }
    addCode(code, same, found);
}

void checkCodes(const Programme &programme, std::vector<Finding> &found)
{
    QHash<QString, std::vector<SessionId>> byCode; // sessions without a code stand under the empty one
    std::map<SubThemeId, std::set<int>> numbers;
    for (const auto &[id, session] : programme.sessions) {
        byCode[codeOf(programme, session)].push_back(id);
        if (session.subTheme)
            numbers[*session.subTheme].insert(session.number);
    }
    QStringList remarkable;
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it) {
        if (it.key().isEmpty() || it->size() > 1)
            remarkable << it.key();
    }
    std::ranges::sort(remarkable, [](const QString &a, const QString &b) { return compareCodes(a, b) < 0; });
    for (const QString &code : remarkable)
        addCode(code, byCode[code], found);
    for (const ThematicLine *line : linesByNumber(programme)) {
        for (const SubTheme *subTheme : subThemesOf(programme, line->id)) {
            if (const auto it = numbers.find(subTheme->id); it != numbers.end())
                addHoles(programme, *subTheme, it->second, found);
        }
    }
}

} // namespace planner
