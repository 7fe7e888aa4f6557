// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/rules/finding.h"
#include "core/rules/ruleindex.h"
#include "core/rules/ruleinfo.h"

namespace planner {

/// What a rule looks at.
struct RuleContext {
    const Programme &programme;
    const RuleIndex &index;
    const RuleSet &rules;
};

/// A finding of @p rule with its usual severity.
Finding findingOf(Rule rule, std::vector<SessionId> sessions, QStringList args = {}, const QUuid &subject = {});

/// Adds a finding about a session that starts while others run, if there are any.
void addMeeting(Rule rule, const Session &session, const Company &company, const QUuid &subject, std::vector<Finding> &found);

// One rule a file. Each adds its findings about one session to @p found, and looks whether it is on; docs/rules.md says what
// each is for and where its numbers come from.

/// About a session's sheet, scheduled or not. Cancelled sessions are looked at for their texts' length alone.
void checkSheet(const Programme &programme, const RuleSet &rules, const Session &session, std::vector<Finding> &found);
void checkWordLimits(const Programme &programme, const Session &session, std::vector<Finding> &found);
void checkMissingFields(const Programme &programme, const Session &session, std::vector<Finding> &found);
void checkTranslations(const Session &session, std::vector<Finding> &found);
void checkLinks(const Session &session, std::vector<Finding> &found);

/// About when and where a scheduled session is, and with whom.
void checkPlaced(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkTimeOutside(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkMidnight(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkWallTime(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkVenueOver(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkVenueClosed(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkVenueSmall(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkVenueChannels(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkPersonTwice(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkUnavailable(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkNight(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkWorkingHours(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkMoves(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkTeams(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkTurns(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkRests(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkInterpretersDay(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkPlenary(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkLineParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkSubThemeParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkOrganiserParallel(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);
void checkAudience(const RuleContext &context, const Session &session, const Placed &placed, std::vector<Finding> &found);

/// About the sessions that have a code: given twice, or none at all.
void checkCode(const RuleContext &context, const QString &code, std::vector<Finding> &found);
/// About the sub-themes that have the code of this one: given twice, and holes in the numbers of their sessions.
void checkHoles(const RuleContext &context, const SubTheme &subTheme, std::vector<Finding> &found);
/// About the numbers of lines: given twice.
void checkLineNumbers(const RuleContext &context, std::vector<Finding> &found);

/// Each person of a session once, by the order in which it names them.
std::vector<PersonId> peopleOf(const Session &session);
/// Only those who interpret in it.
std::vector<PersonId> interpretersOf(const Session &session);
/// Has the person another part in it than to interpret?
bool isHeard(const Session &session, const PersonId &person);

} // namespace planner
