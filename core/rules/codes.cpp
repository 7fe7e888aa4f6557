// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/checkprogramme.h"

#include <QtCore/QHash>

#include <algorithm>
#include <set>

namespace planner {

namespace {

void addHoles(const QString &code, const std::set<int> &numbers, std::vector<Finding> &found)
{
    // A number far off is one hole too many to list: what lies between counts once for each missing number, up to ten.
    constexpr int kMostHoles = 10;
    int holes = 0;
    int expected = 1;
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

void addDoubled(Rule rule, const QString &number, int count, std::vector<Finding> &found)
{
    if (count > 1)
        found.push_back({rule, Severity::Error, {}, {number, QString::number(count)}});
}

/// Has @p other the code @p code, which is that of @p session? Codes are made only where they can be the same.
bool hasCode(const Programme &programme, const Session &other, const Session &session, const QString &code)
{
    if (other.subTheme && session.subTheme && other.number != session.number)
        return false;
    return codeOf(programme, other) == code;
}

/// The sub-themes of one code, usually one.
struct SubThemesOfCode {
    QString code;
    int count = 0;
    std::set<int> numbers; ///< of their sessions
};

void checkNumbers(const Programme &programme, std::map<SubThemeId, std::set<int>> numbers, std::vector<Finding> &found)
{
    std::map<int, int> lines;
    for (const auto &[id, line] : programme.lines)
        ++lines[line.number];
    std::map<std::pair<int, int>, SubThemesOfCode> subThemes;
    for (const auto &[id, subTheme] : programme.subThemes) {
        SubThemesOfCode &same = subThemes[{programme.lines.at(subTheme.line).number, subTheme.number}];
        same.code = codeOf(programme, subTheme);
        ++same.count;
        same.numbers.merge(numbers[id]);
    }
    for (const auto &[number, count] : lines)
        addDoubled(Rule::LineDoubled, QString::number(number), count, found);
    for (const auto &[place, same] : subThemes) {
        addDoubled(Rule::SubThemeDoubled, same.code, same.count, found);
        addHoles(same.code, same.numbers, found);
    }
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
    checkNumbers(programme, std::move(numbers), found);
}

} // namespace planner
