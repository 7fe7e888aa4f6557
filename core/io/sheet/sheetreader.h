// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/sheet/sheet.h"

#include <QtCore/QByteArrayView>

namespace planner {

/// Reads a session sheet with English, Spanish or French labels, as partners send it or as
/// writeSheet() writes it. @p name is what messages call the document.
/// Errors: those of decodeText; SheetNotASheet, SheetFieldMissing (title), SheetFieldTwice,
/// SheetDateInvalid, SheetTimeInvalid, SheetCodeInvalid, each with the line.
Result<SessionSheet> readSheet(QByteArrayView bytes, const QString &name);

/// First line of the sheets that we write: in them nothing is guessed. No page header is looked for,
/// every line is a paragraph of its own, a value is taken letter for letter, and a backslash before a
/// line or a value only keeps it from being read as a label, a bullet or a mark. A value that is only
/// kNothing is missing; an end not after its start is on the next day.
inline constexpr char16_t kExactMark[] = u"[//]: # (Forum Planner session sheet)";
/// What stands for a title that there is none of in the sheet's language.
inline constexpr char16_t kNothing[] = u"\u2014";

} // namespace planner
