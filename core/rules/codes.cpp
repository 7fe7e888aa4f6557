// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/rules.h"

namespace planner {

namespace {

/// Where a sub-theme stands: the numbers of its line and its own. Several may stand at one place.
using PlaceOf = std::pair<int, int>;

PlaceOf placeOf(const Programme &programme, const SubTheme &subTheme)
{
    return {programme.lines.at(subTheme.line).number, subTheme.number};
}

void addDoubled(const RuleContext &context, Rule rule, const QString &number, int count, std::vector<Finding> &found)
{
    if (count > 1 && context.rules.isOn(rule))
        found.push_back(findingOf(rule, {}, {number, QString::number(count)}));
}

void addHoles(const RuleContext &context, const QString &code, const std::set<int> &numbers, std::vector<Finding> &found)
{
    if (!context.rules.isOn(Rule::CodeHole))
        return;
    // A number far off is one hole too many to list: what lies between counts once for each missing number, up to ten.
    constexpr int kMostHoles = 10;
    int holes = 0;
    int expected = 1;
    for (const int number : numbers) {
        for (; expected < number && holes < kMostHoles; ++expected, ++holes)
            found.push_back(findingOf(Rule::CodeHole, {}, {code + u'.' + QString::number(expected), code}));
        if (holes == kMostHoles)
            return;
        expected = number + 1;
    }
}

} // namespace

void checkCode(const RuleContext &context, const QString &code, std::vector<Finding> &found)
{
    const std::set<SessionId> &coded = context.index.coded(code);
    if (code.isEmpty() && context.rules.isOn(Rule::CodeMissing)) {
        for (const SessionId &id : coded)
            found.push_back(findingOf(Rule::CodeMissing, {id}));
    } else if (!code.isEmpty() && coded.size() > 1 && context.rules.isOn(Rule::CodeDoubled)) {
        found.push_back(findingOf(Rule::CodeDoubled, {coded.begin(), coded.end()}, {code, QString::number(coded.size())}));
    }
}

void checkHoles(const RuleContext &context, const SubTheme &subTheme, std::vector<Finding> &found)
{
    const Programme &programme = context.programme;
    const PlaceOf place = placeOf(programme, subTheme);
    std::set<int> numbers;
    int count = 0;
    for (const auto &[id, other] : programme.subThemes) {
        if (other.number != place.second || placeOf(programme, other) != place)
            continue;
        ++count;
        for (const auto &[number, sessions] : context.index.numbers(id))
            numbers.insert(number);
    }
    const QString code = codeOf(programme, subTheme);
    addDoubled(context, Rule::SubThemeDoubled, code, count, found);
    addHoles(context, code, numbers, found);
}

void checkLineNumbers(const RuleContext &context, std::vector<Finding> &found)
{
    std::map<int, int> lines;
    for (const auto &[id, line] : context.programme.lines)
        ++lines[line.number];
    for (const auto &[number, count] : lines)
        addDoubled(context, Rule::LineDoubled, QString::number(number), count, found);
}

} // namespace planner
