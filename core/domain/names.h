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

} // namespace planner
