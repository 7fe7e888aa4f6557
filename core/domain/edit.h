// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace planner {

/// One record as it was and as it becomes.
template <class Record>
struct Replace {
    std::optional<Record> before; ///< empty: the record is new
    std::optional<Record> after;  ///< empty: the record goes

    typename Record::IdType id() const { return before ? before->id : after->id; }
    bool operator==(const Replace &) const = default;
};

using Change = std::variant<Replace<Forum>, Replace<Organisation>, Replace<Person>, Replace<Venue>, Replace<SessionType>,
    Replace<ThematicLine>, Replace<SubTheme>, Replace<Session>, Replace<Acknowledgement>>;

/// What an edit does, in one word; the sentence is made in ui/text.
enum class EditVerb {
    Create,     ///< a programme: name
    Import,     ///< file name, how many sessions
    Sample,     ///< -
    Add,        ///< kind of record, its name
    Remove,     ///< kind of record, its name
    Modify,     ///< kind of record, its name, field (see fields.h) or empty for several
    Move,       ///< session's code or title, new start (ISO 8601 wall time)
    Schedule,   ///< the same, from the tray
    Unschedule, ///< session's code or title
    Resize,     ///< session's code or title, minutes
    Undo,       ///< verb undone and its arguments
    Redo,       ///< verb done again and its arguments
};

/// What an edit is called: a word and its values.
struct EditLabel {
    EditVerb verb = EditVerb::Modify;
    QStringList args = {}; ///< in the order given at the verb
    bool operator==(const EditLabel &) const = default;
};

/// A change of the programme, as data. Each record stands in it at most once.
struct Edit {
    EditLabel label;
    std::vector<Change> changes;
    bool operator==(const Edit &) const = default;
};

/// The edit that takes @p edit back. Undo, redo and a refused step are all this function.
Edit inverse(Edit edit);

/// Puts @p edit into @p programme, whole or not at all: each record must be what `before` says,
/// each record that results must be valid (see checks.h) and every reference must lead somewhere.
/// Errors: RecordChanged, RecordMissing, ReferenceMissing, ReferenceInUse and those of checks.h;
/// the programme is then as it was.
Status apply(Programme &programme, const Edit &edit);

/// The changes that make @p after of @p before, in an order that apply() accepts.
std::vector<Change> difference(const Programme &before, const Programme &after);

/// The kind of record a change is about.
RecordKind kindOf(const Change &change);
/// The id of the record a change is about.
QUuid idOf(const Change &change);

} // namespace planner
