// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/text/words.h"

#include <QtCore/QCollator>
#include <QtCore/QVariant>

namespace planner {

/// What the table of sessions shows, from left to right.
enum class Column {
    Code, Title, Line, SubTheme, Type, Day, Start, End, Minutes, SecondZone, Venue, Organisers,
    Capacity, Registration, Languages, State, OverLimit, Completeness, Locked,
};
inline constexpr int kColumnCount = static_cast<int>(Column::Locked) + 1;

/// What cells need beside the programme.
struct CellContext {
    const Programme &programme;
    Words words;
    Zone secondZone;
};

/// A column's head.
QString columnText(Column column, const CellContext &context);
/// What a cell says, as plain text.
QString cellText(Column column, const Session &session, const CellContext &context);
/// The value that the cell's editor starts with: an id or a number as text, a list for languages;
/// invalid where a cell cannot be edited.
QVariant cellValue(Column column, const Session &session, const CellContext &context);
bool isEditable(Column column);
/// Do the figures of the column stand under each other, at the right?
bool isNumeric(Column column);

/// How many texts of the session, each language by itself, are over the forum's word limits.
int textsOverLimit(const Forum &forum, const Session &session);

/// What a column is sorted by: rank first (what is missing comes last), then number, then text.
struct SortKey {
    int rank = 0;
    qint64 number = 0;
    QString text = {};
};
SortKey sortKey(Column column, const Session &session, const CellContext &context);
/// Negative, zero or positive. A missing value stays last in both directions.
int compareKeys(Column column, const SortKey &a, const SortKey &b, bool isDescending, const QCollator &collator);

/// The session with another value in one column, as its editor gives it (see cellValue); nothing
/// where the value makes no sense. @p lang: the language of a title.
std::optional<Session> withCell(const Programme &programme, const Session &session, Column column, const QVariant &value, const QString &lang);
/// The field of fields.h that a column edits.
QString fieldOf(Column column);

} // namespace planner
