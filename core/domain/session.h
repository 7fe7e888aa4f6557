// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "core/domain/timeslot.h"

namespace planner {

/// A session and all of its sheet.
///
/// It belongs to a sub-theme (code "1.3.2": line, sub-theme, number), or to none: then it has a
/// code of its own ("P.1") and may still belong to a line ("general").
/// Its length stands apart from its start, so that a session taken off the schedule keeps it.
struct Session {
    static constexpr RecordKind kKind = RecordKind::Session;
    using IdType = SessionId;

    SessionId id;
    std::optional<SubThemeId> subTheme;
    std::optional<LineId> line; ///< only without a sub-theme
    int number = 0;             ///< within its sub-theme, 1 to 9999; 0 without one
    QString ownCode;            ///< only without a sub-theme; may be empty
    SessionTypeId type;
    Text title;
    std::vector<OrganisationId> organisers;
    std::optional<WallTime> start; ///< forum's wall time; empty: unscheduled
    int minutes = 90;              ///< 1 to kMaxMinutes
    std::optional<VenueId> venue;
    std::optional<int> capacity; ///< people; empty: unlimited
    Registration registration;
    QStringList languages;   ///< spoken or offered, BCP 47, in the order given
    QStringList interpreted; ///< those of them that are interpreted into
    SessionStatus status = SessionStatus::Draft;
    std::vector<Participation> participations;
    Text summary;
    Text conceptualization;
    Text objectives;
    Text points; ///< main points of discussion, one a line
    std::vector<RelevantDocument> documents;
    QStringList tags;
    QString notes; ///< for staff
    bool locked = false;

    bool operator==(const Session &) const = default;

    /// Empty: unscheduled.
    std::optional<TimeSlot> slot() const;
};

/// The documents without those that have neither a title nor an address: an older file may hold such, but nothing
/// reads, writes or makes them.
std::vector<RelevantDocument> namedDocuments(std::vector<RelevantDocument> documents);

/// The points of a text that holds one a line.
QStringList pointsOf(const QString &text);

} // namespace planner
