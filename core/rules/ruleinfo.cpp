// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleinfo.h"

#include <algorithm>

namespace planner {

const std::array<RuleInfo, kRuleCount> &ruleInfos()
{
    using enum Severity;
    static const std::array<RuleInfo, kRuleCount> infos{{
        {Rule::SheetWordLimit, "sheet.wordLimit", Error},
        {Rule::SheetFieldMissing, "sheet.fieldMissing", Warning},
        {Rule::TranslationOutdated, "sheet.translationOutdated", Warning},
        {Rule::LinkInvalid, "sheet.linkInvalid", Warning},
        {Rule::CodeDoubled, "code.doubled", Error},
        {Rule::CodeHole, "code.hole", Hint},
        {Rule::CodeMissing, "code.missing", Warning},
        {Rule::LineDoubled, "line.doubled", Error},
        {Rule::SubThemeDoubled, "subTheme.doubled", Error},
        {Rule::TimeOutside, "time.outside", Warning},
        {Rule::TimeMidnight, "time.midnight", Hint},
        {Rule::TimeGap, "time.gap", Error},
        {Rule::TimeTwice, "time.twice", Warning},
        {Rule::VenueOver, "venue.over", Error},
        {Rule::VenueClosed, "venue.closed", Warning},
        {Rule::VenueSmall, "venue.small", Warning},
        {Rule::VenueChannels, "venue.channels", Warning},
        {Rule::PersonTwice, "person.twice", Error},
        {Rule::PersonUnavailable, "person.unavailable", Error},
        {Rule::PersonNight, "person.night", Warning, {22 * 60, 7 * 60}},
        {Rule::PersonHours, "person.hours", Hint},
        {Rule::PersonMove, "person.move", Warning, {10}},
        {Rule::InterpreterTwice, "interpreter.twice", Error},
        {Rule::InterpretersFew, "interpreter.few", Warning, {40, 1, 240, 2, 360, 3, 480, 4}, true},
        {Rule::InterpreterTurn, "interpreter.turn", Warning, {240}},
        {Rule::InterpreterRest, "interpreter.rest", Warning, {15}},
        {Rule::InterpreterDay, "interpreter.day", Warning, {420}},
        {Rule::PlenaryBeside, "plenary.beside", Warning},
        {Rule::LineParallel, "line.parallel", Hint},
        {Rule::SubThemeParallel, "subTheme.parallel", Warning},
        {Rule::OrganiserParallel, "organiser.parallel", Hint},
        {Rule::LanguageNone, "language.none", Hint, {60}},
        {Rule::AudienceOver, "audience.over", Warning},
    }};
    return infos;
}

const RuleInfo &infoOf(Rule rule)
{
    return ruleInfos()[static_cast<size_t>(rule)];
}

std::optional<Rule> ruleNamed(QStringView name)
{
    const auto found = std::ranges::find_if(ruleInfos(), [name](const RuleInfo &info) { return name == QLatin1String(info.name); });
    return found == ruleInfos().end() ? std::nullopt : std::optional(found->rule);
}

RuleSet::RuleSet(const Forum &forum)
{
    m_on.fill(true);
    for (const RuleInfo &info : ruleInfos())
        m_numbers[static_cast<size_t>(info.rule)] = info.numbers;
    for (const RuleSetting &setting : forum.rules) {
        const auto rule = ruleNamed(setting.rule);
        if (!rule)
            continue;
        m_on[static_cast<size_t>(*rule)] = setting.on;
        const RuleInfo &info = infoOf(*rule);
        const bool fits = info.areSteps ? !setting.numbers.empty() && setting.numbers.size() % 2 == 0 : setting.numbers.size() == info.numbers.size();
        if (fits)
            m_numbers[static_cast<size_t>(*rule)] = setting.numbers;
    }
}

} // namespace planner
