// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

#include <QtCore/QJsonObject>

namespace planner {

/// Records as JSON, with the field names of fields.h and "id": how the change log keeps them.
/// A Text is {"source":"en","versions":{"en":{"text":…},"es":{"text":…,"madeFrom":…}}}, a date is
/// ISO 8601, a missing value is left out. toJson and fromJson are each other's inverse.
template <class Record>
QJsonObject toJson(const Record &record);
/// Error: FieldInvalid (field and kind of record). Unknown names are passed over; a field that is absent
/// has its default, so that records written before it was added can be read.
template <class Record>
Result<Record> recordFromJson(const QJsonObject &json);

/// All records as one compact JSON text, in a fixed order: equal programmes give equal bytes.
QByteArray canonicalBytes(const Programme &programme);

} // namespace planner
