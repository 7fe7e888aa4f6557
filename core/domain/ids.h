// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace planner {

using ForumId = Id<struct ForumTag>;
using LineId = Id<struct LineTag>;
using SubThemeId = Id<struct SubThemeTag>;
using SessionId = Id<struct SessionTag>;
using SessionTypeId = Id<struct SessionTypeTag>;
using VenueId = Id<struct VenueTag>;
using PersonId = Id<struct PersonTag>;
using OrganisationId = Id<struct OrganisationTag>;
using AcknowledgementId = Id<struct AcknowledgementTag>;

/// The kinds of record a programme is made of, in the order in which they depend on one another.
enum class RecordKind { Forum, Organisation, Person, Venue, SessionType, ThematicLine, SubTheme, Session, Acknowledgement };

} // namespace planner
