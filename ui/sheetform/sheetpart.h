// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"
#include "ui/text/choices.h"

#include <QtCore/QVariant>

#include <functional>

namespace planner {

/// What the form edits one at a time, in the order of the session sheet.
enum class SheetPart {
    Title, Line, Code, Type, Organisers, Date, Start, Minutes, Venue, Capacity, Registration, Link, Registered, Languages,
    Interpreted, State, Summary, Conceptualization, Objectives, Points, Documents, Tags, Notes, Locked
};

/// What reading and writing a part needs to know.
struct SheetContext {
    const Programme &programme;
    QString lang; ///< of the content that is edited
    Words words;  ///< of the interface
};

/// A session as the user wants it, and the records that this needs.
struct SheetChange {
    Session session;
    std::vector<Organisation> added;
    std::optional<Venue> venue = {};
};

/// How an organisation or a venue that does not exist yet stands where ids do: this sign and its name.
inline constexpr QChar kNewSign = u'+';

/// The part's name in scripts and in objectNames: "title".
QString partName(SheetPart part);
/// The field of fields.h that the part belongs to.
QString fieldName(SheetPart part, const Session &session);
/// What the user reads beside it.
QString partText(SheetPart part, const Session &session, const Words &words);
/// The text in several languages that the part is, or nullptr.
Text Session::*textOf(SheetPart part);
/// Is it text that means something at every pause of the typing?
bool isFreeText(SheetPart part);
/// Most words the part may have; 0 for no limit.
int wordLimit(SheetPart part, const Forum &forum);

/// What an editor shows of a session: text, key, list of keys or bool.
QVariant readPart(SheetPart part, const Session &session, const SheetContext &context);
/// @p session with @p value. Errors: TimeInvalid, DateInvalid, FieldInvalid, LanguageInvalid; whether the result is
/// valid is for Document to say.
Result<SheetChange> withPart(SheetPart part, const Session &session, const QVariant &value, const SheetContext &context,
    const std::function<QUuid()> &newId);
/// What can be chosen, best first.
Choices choicesOf(SheetPart part, const Session &session, const SheetContext &context);
/// Do a part's name or choices depend on the session itself, not only on the programme around it?
bool dependsOnSession(SheetPart part);
/// Minutes since 00:00 of "8", "8:30", "08.30", "8h30", "0830". Error: TimeInvalid.
Result<int> readClock(const QString &text);

} // namespace planner
