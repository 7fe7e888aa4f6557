// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

namespace planner {

/// Asks whether a field is a record itself, with fields of its own.
struct AnyField {
    template <class F>
    void operator()(const char *, const F &) const {}
};
template <class F>
concept HasFields = requires(const F &field) { visitFields(field, AnyField{}); };

/// Puts into @p theirs what @p mine changes of @p base. False: they have changed it too, to something else; then it is mine.
template <class F>
bool mergeField(const F &base, const F &mine, F &theirs)
{
    if (mine == base)
        return true;
    const bool isFree = theirs == base || theirs == mine;
    theirs = mine;
    return isFree;
}
/// The same for a text, each language by itself.
bool mergeField(const Text &base, const Text &mine, Text &theirs);

/// Puts into @p theirs what @p mine changes of @p base, for two people who have edited one record at once.
/// Returns the fields that both have changed, each to another value; there @p theirs has become mine.
template <HasFields Record>
QStringList mergeInto(Record &theirs, const Record &base, const Record &mine)
{
    const std::vector<const void *> before = fieldPlaces(base);
    const std::vector<const void *> wanted = fieldPlaces(mine);
    QStringList contested;
    size_t at = 0;
    visitFields(theirs, [&](const char *name, auto &field) {
        using Field = std::remove_reference_t<decltype(field)>;
        const auto &was = *static_cast<const Field *>(before[at]);
        const auto &mines = *static_cast<const Field *>(wanted[at++]);
        bool isFree = true;
        if constexpr (HasFields<Field>)
            isFree = mergeInto(field, was, mines).isEmpty();
        else
            isFree = mergeField(was, mines, field);
        if (!isFree)
            contested << QString::fromLatin1(name);
    });
    return contested;
}

} // namespace planner
