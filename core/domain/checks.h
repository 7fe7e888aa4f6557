// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

namespace planner {

/// Most seats a venue or a session can have, and most people that can be registered.
inline constexpr int kMaxPeople = 10'000'000;

/// Is the record whole by itself? Errors: FieldMissing, FieldTooLong, FieldInvalid, NumberInvalid,
/// LanguageInvalid, SlotInvalid, DateInvalid, TimeInvalid; fields are named as in fields.h.
/// What staff may leave unfinished (an empty title, no organiser) is a finding, not an error.
Status check(const Forum &forum);
Status check(const Organisation &organisation);
Status check(const Person &person);
Status check(const Venue &venue);
Status check(const SessionType &type);
Status check(const ThematicLine &line);
Status check(const SubTheme &subTheme);
Status check(const Session &session);
Status check(const Acknowledgement &acknowledgement);

/// Does a session keep this field (see fields.h) while it is locked? Its day and start, length and venue.
bool isKeptByLock(QStringView field);
/// Why a locked session cannot be edited so: SessionLocked.
Error lockedError(const Programme &programme, const Session &session);
/// May the session @p before become @p after? One that is locked may, if it is unlocked by that. Error: SessionLocked.
Status checkLock(const Programme &programme, const Session &before, const Session &after);

/// Does all that the record names exist? Error: ReferenceMissing.
Status checkReferences(const Programme &programme, const Forum &forum);
Status checkReferences(const Programme &programme, const Organisation &organisation);
Status checkReferences(const Programme &programme, const Person &person);
Status checkReferences(const Programme &programme, const Venue &venue);
Status checkReferences(const Programme &programme, const SessionType &type);
Status checkReferences(const Programme &programme, const ThematicLine &line);
Status checkReferences(const Programme &programme, const SubTheme &subTheme);
Status checkReferences(const Programme &programme, const Session &session);
Status checkReferences(const Programme &programme, const Acknowledgement &acknowledgement);

/// How many records name this one. Looks at all records that could.
int usesOf(const Programme &programme, RecordKind kind, const QUuid &id);

/// Everything above for a whole programme.
Status check(const Programme &programme);

/// Is @p tag well formed (BCP 47: RFC 5646, section 2.1; language, script, region)?
bool isLanguageTag(QStringView tag);

} // namespace planner
