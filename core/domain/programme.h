// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <functional>
#include <map>
#include <type_traits>

namespace planner {

/// All records of one kind, by id.
template <class Record>
using Table = std::map<typename Record::IdType, Record>;

/// Everything there is to know of a forum's programme. A value: copy it, compare it.
struct Programme {
    Forum forum;
    Table<Organisation> organisations;
    Table<Person> people;
    Table<Venue> venues;
    Table<SessionType> types;
    Table<ThematicLine> lines;
    Table<SubTheme> subThemes;
    Table<Session> sessions;
    Table<Acknowledgement> acknowledgements;

    bool operator==(const Programme &) const = default;

    /// The record, or nullptr. For a Forum: the forum, if it has this id.
    template <class Record>
    const Record *find(const typename Record::IdType &id) const
    {
        if constexpr (std::is_same_v<Record, Forum>) {
            return forum.id == id ? &forum : nullptr;
        } else {
            const auto &records = table<Record>();
            const auto it = records.find(id);
            return it == records.end() ? nullptr : &it->second;
        }
    }

    template <class Record>
    const Table<Record> &table() const { return const_cast<Programme *>(this)->table<Record>(); }

    template <class Record>
    Table<Record> &table()
    {
        if constexpr (std::is_same_v<Record, Organisation>)
            return organisations;
        else if constexpr (std::is_same_v<Record, Person>)
            return people;
        else if constexpr (std::is_same_v<Record, Venue>)
            return venues;
        else if constexpr (std::is_same_v<Record, SessionType>)
            return types;
        else if constexpr (std::is_same_v<Record, ThematicLine>)
            return lines;
        else if constexpr (std::is_same_v<Record, SubTheme>)
            return subThemes;
        else if constexpr (std::is_same_v<Record, Acknowledgement>)
            return acknowledgements;
        else {
            static_assert(std::is_same_v<Record, Session>);
            return sessions;
        }
    }
};

/// "1.3", or "?" in place of a number whose record is missing.
QString codeOf(const Programme &programme, const SubTheme &subTheme);
/// "1.3.2", or the session's own code; may be empty.
QString codeOf(const Programme &programme, const Session &session);
/// The line a session belongs to, by its sub-theme or by itself; nullptr for none.
const ThematicLine *lineOf(const Programme &programme, const Session &session);
/// Sessions (those that @p isWanted, if it is given) in the order of their codes; those without a code last, by id.
std::vector<const Session *> sessionsByCode(const Programme &programme, const std::function<bool(const Session &)> &isWanted = {});
/// Scheduled sessions by start, then code; then the unscheduled ones by code.
std::vector<const Session *> sessionsByTime(const Programme &programme);
/// Lines by number, sub-themes of a line by number.
std::vector<const ThematicLine *> linesByNumber(const Programme &programme);
std::vector<const SubTheme *> subThemesOf(const Programme &programme, const LineId &line);
/// What people call an organisation: its acronym, else its name, in @p lang or the best other language.
QString nameOf(const Organisation &organisation, const QString &lang);
/// What people call a session: its code, else its title, in @p lang or the best other language; may be empty.
QString nameOf(const Programme &programme, const Session &session, const QString &lang);
/// The language in which @p text is edited where best(@p lang) shows it: the one that is shown, if the forum has it, else
/// one of the forum's that there is a text in, else @p lang or the forum's first.
QString editedLanguage(const Forum &forum, const Text &text, const QString &lang);

} // namespace planner
