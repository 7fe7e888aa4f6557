// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QUuid>

#include <functional>

namespace planner {

/// Where "now" comes from (UTC). Tests hand in a fixed one.
using Clock = std::function<QDateTime()>;
/// Where new ids come from. Tests hand in a counted one.
using IdSource = std::function<QUuid()>;

/// The machine's clock, in UTC.
inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

/// Random ids (RFC 4122, version 4).
inline IdSource randomIds()
{
    return [] { return QUuid::createUuid(); };
}

} // namespace planner
