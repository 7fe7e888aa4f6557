// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

namespace planner {

/// The languages that a text names, "ENG - SPA - FR" or "inglés, español y francés", as BCP 47 tags in
/// their order. @p unknown takes the words that name none.
QStringList languagesIn(const QString &text, QStringList &unknown);

/// A capacity as written: "1,000" and "1.000" are a thousand.
struct WrittenCapacity {
    bool isClear = false;      ///< does the text say one at all?
    std::optional<int> people; ///< empty: unlimited
};
WrittenCapacity capacityIn(const QString &text);

/// What a text says of registration, "Registration required (https://…)". Nothing for what says nothing.
struct WrittenRegistration {
    RegistrationKind kind = RegistrationKind::Required;
    QString link;
};
std::optional<WrittenRegistration> registrationIn(const QString &text);

} // namespace planner
