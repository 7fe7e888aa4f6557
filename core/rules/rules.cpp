// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"

#include <algorithm>

namespace planner {

namespace {

std::vector<PersonId> peopleWho(const Session &session, const std::function<bool(const Participation &)> &isWanted)
{
    std::vector<PersonId> people;
    for (const Participation &part : session.participations) {
        if (isWanted(part) && std::ranges::find(people, part.person) == people.end())
            people.push_back(part.person);
    }
    return people;
}

using PlacedRule = void (*)(const RuleContext &, const Session &, const Placed &, std::vector<Finding> &);

constexpr std::pair<Rule, PlacedRule> kPlacedRules[] = {
    {Rule::TimeOutside, checkTimeOutside},
    {Rule::TimeMidnight, checkMidnight},
    {Rule::VenueOver, checkVenueOver},
    {Rule::VenueClosed, checkVenueClosed},
    {Rule::VenueSmall, checkVenueSmall},
    {Rule::VenueChannels, checkVenueChannels},
    {Rule::PersonUnavailable, checkUnavailable},
    {Rule::PersonNight, checkNight},
    {Rule::PersonHours, checkWorkingHours},
    {Rule::PersonMove, checkMoves},
    {Rule::InterpretersFew, checkTeams},
    {Rule::InterpreterTurn, checkTurns},
    {Rule::InterpreterRest, checkRests},
    {Rule::InterpreterDay, checkInterpretersDay},
    {Rule::PlenaryBeside, checkPlenary},
    {Rule::LineParallel, checkLineParallel},
    {Rule::SubThemeParallel, checkSubThemeParallel},
    {Rule::OrganiserParallel, checkOrganiserParallel},
    {Rule::AudienceOver, checkAudience},
};

} // namespace

Finding findingOf(Rule rule, std::vector<SessionId> sessions, QStringList args, const QUuid &subject)
{
    return {rule, infoOf(rule).severity, std::move(sessions), std::move(args), subject};
}

void addMeeting(Rule rule, const Session &session, const Company &company, const QUuid &subject, std::vector<Finding> &found)
{
    if (company.count > 0)
        found.push_back(findingOf(rule, {session.id, {company.first.id}}, {QString::number(company.count + 1)}, subject));
}

std::vector<PersonId> peopleOf(const Session &session)
{
    return peopleWho(session, [](const Participation &) { return true; });
}

std::vector<PersonId> interpretersOf(const Session &session)
{
    return peopleWho(session, [](const Participation &part) { return part.role == Role::Interpreter; });
}

bool isHeard(const Session &session, const PersonId &person)
{
    return std::ranges::any_of(session.participations, [&person](const Participation &part) { return part.person == person && part.role != Role::Interpreter; });
}

void checkSheet(const Programme &programme, const RuleSet &rules, const Session &session, std::vector<Finding> &found)
{
    if (rules.isOn(Rule::SheetWordLimit))
        checkWordLimits(programme, session, found);
    if (rules.isOn(Rule::SheetFieldMissing))
        checkMissingFields(programme, session, found);
    if (rules.isOn(Rule::TranslationOutdated))
        checkTranslations(session, found);
    if (rules.isOn(Rule::LinkInvalid))
        checkLinks(session, found);
}

void checkPlaced(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found)
{
    checkWallTime(context, session, placed, found); // two rules in one
    checkPersonTwice(context, session, placed, found); // these too
    for (const auto &[rule, check] : kPlacedRules) {
        if (context.rules.isOn(rule))
            check(context, session, placed, found);
    }
}

} // namespace planner
