// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/records.h"

#include <QtCore/QString>

#include <optional>

namespace planner {

/// The stable names of the domain's enumerations, as files, JSON and the command line spell them:
/// "byInvitation", "confirmed". They are never shown to a user and never change.
template <class E>
QString enumName(E value);
/// The value with that name, if there is one.
template <class E>
std::optional<E> enumFrom(QStringView name);

/// What error messages call a record.
template <class Record>
QString shortName(const Record &record)
{
    if constexpr (std::is_same_v<Record, Person>)
        return record.displayName();
    else if constexpr (std::is_same_v<Record, Acknowledgement>)
        return record.finding;
    else if constexpr (requires { record.title; })
        return record.title.best(QStringLiteral("en"));
    else
        return record.name.best(QStringLiteral("en"));
}

} // namespace planner
