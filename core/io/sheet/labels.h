// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace planner {

/// The fields of a session sheet, in its order.
enum class SheetField {
    Title, Line, SubTheme, Organisers, Date, Time, Venue, Capacity, Registration, Languages, Interpreted,
    Summary, Conceptualization, Objectives, Points, Documents,
};

/// Is the field's value a text of paragraphs, a list, or one line?
bool isSection(SheetField field);

/// A line that begins with a field's label.
struct LabelledLine {
    SheetField field;
    QString langs;  ///< languages that use this label, "en es fr" in any combination
    QString number; ///< "1.3.2" that stands in the label
    QString value;  ///< what follows it
};

/// Reads a line as label and value, in English, Spanish or French, with or without Markdown around
/// the label, a number before it ("1."), a code in it and a hint after it ("(max. 250 words)").
std::optional<LabelledLine> labelledLine(const QString &line);

/// The text of a line that is plainly a section's heading, by Markdown or by a hint of how many words at its
/// end, and yet no label that is known.
std::optional<QString> unknownHeading(const QString &line);

/// The label that a written sheet has for a field, in "en", "es" or "fr".
QString sheetLabel(SheetField field, const QString &lang);

/// A line without Markdown's headings and emphasis and without HTML's tags, trimmed. Stars and underscores within
/// words and addresses stay.
QString plainLine(const QString &line);

} // namespace planner
