// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/domain/ids.h"
#include "core/domain/zone.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace planner {

/// One of the forum's days and the hours at which it is open, forum's wall time.
struct ForumDay {
    QDate date;
    int openMin = 8 * 60;   ///< minutes since 00:00
    int closeMin = 20 * 60; ///< minutes since 00:00, after openMin, at most 1440
    bool operator==(const ForumDay &) const = default;
};

/// How a forum keeps a rule, where that differs from the rule's own way (core/rules/ruleinfo.h).
struct RuleSetting {
    QString rule;             ///< its stable name, "person.night"
    bool on = true;
    std::vector<int> numbers; ///< in the rule's order; empty: the rule's own
    bool operator==(const RuleSetting &) const = default;
};

/// Most words a text of the session sheet may have, in each language.
struct WordLimits {
    int summary = 250;
    int conceptualization = 1000;
    int objectives = 100;
    int points = 150;
    bool operator==(const WordLimits &) const = default;
};

/// The forum itself. A programme has exactly one.
struct Forum {
    static constexpr RecordKind kKind = RecordKind::Forum;
    using IdType = ForumId;

    ForumId id;
    Text name;
    QString edition; ///< as staff type it: "V", "7th"
    Text place;      ///< "Córdoba, Argentina"
    Text motto;
    Zone zone;
    std::vector<Zone> otherZones;                ///< shown beside the forum's own
    std::vector<ForumDay> days;                  ///< ascending, each date once
    QStringList languages = {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")}; ///< of the content, BCP 47
    WordLimits wordLimits;
    int defaultMinutes = 90;
    QString notes; ///< for staff
    std::vector<RuleSetting> rules = {}; ///< each rule at most once
    bool operator==(const Forum &) const = default;
};

/// A body that organises or leads.
struct Organisation {
    static constexpr RecordKind kKind = RecordKind::Organisation;
    using IdType = OrganisationId;

    OrganisationId id;
    Text name;
    Text acronym;    ///< it differs by language: UCLG, CGLU
    QString country; ///< ISO 3166-1 alpha-2, or empty
    QString kind;    ///< "network", "government", ...; or empty
    bool operator==(const Organisation &) const = default;
};

/// The hours of a day at which somebody works, by the wall of where they are; an end before the start is on the next day.
struct WorkingHours {
    int fromMin = 9 * 60;  ///< minutes since 00:00
    int toMin = 18 * 60;   ///< minutes since 00:00, not fromMin, at most 1440
    bool operator==(const WorkingHours &) const = default;
};

/// A person who speaks, moderates, interprets.
struct Person {
    static constexpr RecordKind kKind = RecordKind::Person;
    using IdType = PersonId;

    PersonId id;
    QString given;
    QString family;
    QString honorific;
    Text role; ///< in their organisation
    std::optional<OrganisationId> organisation;
    QString country;       ///< ISO 3166-1 alpha-2, or empty
    QStringList languages; ///< BCP 47
    std::optional<Zone> zone;
    QString email; ///< private: in no published output
    QString phone; ///< private: in no published output
    QString notes; ///< for staff
    std::optional<WorkingHours> workingHours;
    std::vector<ForumDay> availability = {}; ///< spans at which they can come, forum's wall time, ascending, apart; empty: always
    bool operator==(const Person &) const = default;

    QString displayName() const { return given.isEmpty() ? family : family.isEmpty() ? given : given + u' ' + family; }
};

enum class VenueKind { Platform, Room };

/// A room or an online platform.
struct Venue {
    static constexpr RecordKind kKind = RecordKind::Venue;
    using IdType = VenueId;

    VenueId id;
    Text name;
    VenueKind kind = VenueKind::Platform;
    Text place;
    std::optional<int> capacity; ///< people; empty: unlimited
    int channels = 0;            ///< of interpretation
    int simultaneous = 1;        ///< sessions it can carry at once
    std::vector<ForumDay> hours = {}; ///< at which it is open, forum's wall time, ascending, apart; empty: as the forum
    bool operator==(const Venue &) const = default;
};

/// A type of session: a list that staff edit.
struct SessionType {
    static constexpr RecordKind kKind = RecordKind::SessionType;
    using IdType = SessionTypeId;

    SessionTypeId id;
    QString key; ///< short, stable, for scripts: "panel"
    Text name;
    bool exclusive = false; ///< nothing else should run beside it
    int minutes = 90;       ///< usual length
    bool operator==(const SessionType &) const = default;
};

/// The colours that a thematic line can have; what they look like is decided in ui/look.
enum class LineColour { Blue, Green, Orange, Violet, Teal, Magenta, Olive, Red, Grey };

/// A thematic line (a track). Code: its number.
struct ThematicLine {
    static constexpr RecordKind kKind = RecordKind::ThematicLine;
    using IdType = LineId;

    LineId id;
    int number = 1; ///< 1 to 999
    Text title;
    Text description;
    LineColour colour = LineColour::Blue;
    std::vector<OrganisationId> leads;
    bool operator==(const ThematicLine &) const = default;
};

/// A sub-theme of a line. Code: "1.3".
struct SubTheme {
    static constexpr RecordKind kKind = RecordKind::SubTheme;
    using IdType = SubThemeId;

    SubThemeId id;
    LineId line;
    int number = 1; ///< within its line, 1 to 999
    Text title;
    bool operator==(const SubTheme &) const = default;
};

enum class Role { Speaker, Moderator, Keynote, Rapporteur, Host, Interpreter };

/// A person's part in a session.
struct Participation {
    PersonId person;
    Role role = Role::Speaker;
    QString from; ///< interpreters only: BCP 47
    QString to;   ///< interpreters only: BCP 47
    bool operator==(const Participation &) const = default;
};

enum class RegistrationKind { NotNeeded, Required, ByInvitation };

/// Whether, how and by how many people a session has to be booked.
struct Registration {
    RegistrationKind kind = RegistrationKind::NotNeeded;
    QString link;
    int registered = 0;
    bool operator==(const Registration &) const = default;
};

/// A document that the sheet names.
struct RelevantDocument {
    QString title;
    QString url;
    bool operator==(const RelevantDocument &) const = default;
};

/// Staff have seen a finding and leave it, with a reason. It holds until what the finding is about changes.
struct Acknowledgement {
    static constexpr RecordKind kKind = RecordKind::Acknowledgement;
    using IdType = AcknowledgementId;

    AcknowledgementId id;
    QString finding; ///< its key
    QString state;   ///< of what it is about, when it was acknowledged (core/rules/acknowledged.h)
    QString by;      ///< who, by name
    Instant at;
    QString reason;
    bool operator==(const Acknowledgement &) const = default;
};

enum class SessionStatus { Draft, Proposed, Confirmed, Cancelled };

} // namespace planner
