// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"

#include <array>

namespace planner {

namespace {

/// The names of an enumeration whose values count up from 0.
template <class E>
constexpr std::array<const char *, 0> kNames = {};

template <>
constexpr std::array kNames<RecordKind> = {"forum", "organisation", "person", "venue", "sessionType", "line", "subTheme", "session", "acknowledgement"};
template <>
constexpr std::array kNames<VenueKind> = {"platform", "room"};
template <>
constexpr std::array kNames<LineColour> = {"blue", "green", "orange", "violet", "teal", "magenta", "olive", "red", "grey"};
template <>
constexpr std::array kNames<Role> = {"speaker", "moderator", "keynote", "rapporteur", "host", "interpreter"};
template <>
constexpr std::array kNames<RegistrationKind> = {"notNeeded", "required", "byInvitation"};
template <>
constexpr std::array kNames<SessionStatus> = {"draft", "proposed", "confirmed", "cancelled"};
template <>
constexpr std::array kNames<EditVerb> = {"create", "import", "sample", "add", "remove", "modify", "move", "schedule", "unschedule", "resize", "undo", "redo"};

} // namespace

template <class E>
QString enumName(E value)
{
    return QString::fromLatin1(kNames<E>.at(static_cast<size_t>(value)));
}

template <class E>
std::optional<E> enumFrom(QStringView name)
{
    for (size_t i = 0; i < kNames<E>.size(); ++i) {
        if (name == QLatin1String(kNames<E>[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

#define PLANNER_NAMED(E) \
    template QString enumName<E>(E); \
    template std::optional<E> enumFrom<E>(QStringView);
PLANNER_NAMED(RecordKind)
PLANNER_NAMED(VenueKind)
PLANNER_NAMED(LineColour)
PLANNER_NAMED(Role)
PLANNER_NAMED(RegistrationKind)
PLANNER_NAMED(SessionStatus)
PLANNER_NAMED(EditVerb)
#undef PLANNER_NAMED

} // namespace planner
