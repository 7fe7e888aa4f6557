// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/edit.h"

#include <QtCore/QJsonObject>

#include <map>

namespace planner {

/// An edit with its label, for the change log. Of a record that changes it holds only the fields that do:
/// {"kind":…,"id":…,"from":{fields as they were},"to":{fields as they become}}; a new one has "after", one that
/// goes has "before", whole.
QJsonObject toJson(const Edit &edit);

/// Reads what toJson has written, one edit after the other, oldest first. The fields that an edit does not hold are
/// taken from the record as @p known has it, or as the edit read before this one leaves it. So an edit that is read
/// long after it was made says nothing of what others have done to its records since; whether it still fits is for
/// apply() to find. A record that is not known has its other fields at their defaults.
class EditReader {
public:
    /// @p known has to stay while edits are read.
    explicit EditReader(const Programme &known) : m_known(known) {}

    /// Error: FieldInvalid (field and kind of record). Names that are not known are passed over.
    Result<Edit> read(const QJsonObject &json);

private:
    template <class Record>
    Result<Change> change(const QJsonObject &json) const;
    template <class Record>
    Record recordNow(const typename Record::IdType &id) const;
    template <size_t I = 0>
    Result<Change> changeOfKind(RecordKind kind, const QJsonObject &json) const;

    const Programme &m_known;
    std::map<QUuid, Change> m_later; ///< what the edits that were read have made of the records
};

} // namespace planner
