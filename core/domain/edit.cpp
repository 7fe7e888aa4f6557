// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"

#include "core/domain/checks.h"
#include "core/domain/names.h"

#include <algorithm>

namespace planner {

namespace {

template <class Record>
Status put(Programme &programme, const Replace<Record> &replace)
{
    if (replace.before && replace.after && replace.before->id != replace.after->id)
        return Error{ErrorCode::FieldInvalid, {QStringLiteral("id"), replace.after->id.toString()}};
    const Record *found = programme.find<Record>(replace.id());
    const bool isAsExpected = replace.before ? found && *found == *replace.before : !found;
    if (!isAsExpected) {
        if (replace.before && !found)
            return Error{ErrorCode::RecordMissing, {enumName(Record::kKind), shortName(*replace.before)}};
        return Error{ErrorCode::RecordChanged, {enumName(Record::kKind), shortName(found ? *found : *replace.after)}};
    }
    if constexpr (std::is_same_v<Record, Forum>) {
        if (!replace.after)
            return Error{ErrorCode::FieldMissing, {QStringLiteral("forum")}};
        programme.forum = *replace.after;
    } else {
        auto &records = programme.table<Record>();
        if (replace.after)
            records.insert_or_assign(replace.after->id, *replace.after);
        else
            records.erase(replace.id());
    }
    return ok();
}

/// Is the record that a change leaves valid, and nothing left hanging by one that goes?
template <class Record>
Status checkResult(const Programme &programme, const Replace<Record> &replace)
{
    if (replace.after) {
        if (const Status valid = check(*replace.after); !valid)
            return valid;
        return checkReferences(programme, *replace.after);
    }
    if (const int uses = usesOf(programme, Record::kKind, replace.id().value))
        return Error{ErrorCode::ReferenceInUse, {enumName(Record::kKind), shortName(*replace.before), QString::number(uses)}};
    return ok();
}

template <class Record>
void addDifference(const Programme &before, const Programme &after, std::vector<Change> &made, std::vector<Change> &gone)
{
    const auto &from = before.table<Record>();
    const auto &to = after.table<Record>();
    for (const auto &[id, record] : to) {
        const auto it = from.find(id);
        if (it == from.end())
            made.push_back(Replace<Record>{{}, record});
        else if (!(it->second == record))
            made.push_back(Replace<Record>{it->second, record});
    }
    for (const auto &[id, record] : from) {
        if (!to.contains(id))
            gone.push_back(Replace<Record>{record, {}});
    }
}

} // namespace

Edit inverse(Edit edit)
{
    std::ranges::reverse(edit.changes);
    for (Change &change : edit.changes)
        std::visit([](auto &replace) { std::swap(replace.before, replace.after); }, change);
    return edit;
}

Status apply(Programme &programme, const Edit &edit)
{
    size_t done = 0;
    const auto takeBack = [&] {
        while (done > 0) {
            std::visit(
                [&programme](auto replace) {
                    std::swap(replace.before, replace.after);
                    (void)put(programme, replace); // it was put a moment ago, so it can be taken back
                },
                edit.changes[--done]);
        }
    };
    for (const Change &change : edit.changes) {
        const Status status = std::visit([&programme](const auto &replace) { return put(programme, replace); }, change);
        if (!status) {
            takeBack();
            return status;
        }
        ++done;
    }
    for (const Change &change : edit.changes) {
        const Status status = std::visit([&programme](const auto &replace) { return checkResult(programme, replace); }, change);
        if (!status) {
            takeBack();
            return status;
        }
    }
    return ok();
}

std::vector<Change> difference(const Programme &before, const Programme &after)
{
    std::vector<Change> made;
    std::vector<Change> gone;
    if (!(before.forum == after.forum))
        made.push_back(Replace<Forum>{before.forum, after.forum});
    addDifference<Organisation>(before, after, made, gone);
    addDifference<Person>(before, after, made, gone);
    addDifference<Venue>(before, after, made, gone);
    addDifference<SessionType>(before, after, made, gone);
    addDifference<ThematicLine>(before, after, made, gone);
    addDifference<SubTheme>(before, after, made, gone);
    addDifference<Session>(before, after, made, gone);
    addDifference<Acknowledgement>(before, after, made, gone);
    made.insert(made.end(), gone.rbegin(), gone.rend());
    return made;
}

RecordKind kindOf(const Change &change)
{
    return std::visit(
        [](const auto &replace) { return std::remove_cvref_t<decltype(replace.before)>::value_type::kKind; }, change);
}

QUuid idOf(const Change &change)
{
    return std::visit([](const auto &replace) { return replace.id().value; }, change);
}

} // namespace planner
