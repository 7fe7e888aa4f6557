// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace planner {

/// How many words a text has: the segments between the word boundaries of Unicode's UAX 29
/// (section 4) that hold at least one letter, digit or ideograph. "l'économie", "U.S.A." and "3.5" are one
/// word each, "co-operation" is two, punctuation alone is none.
int wordCount(QStringView text);
/// The same by asking for each boundary: for every script, and slow.
int wordCountByBoundaries(QStringView text);

/// The text without case, accents and width, for finding: "Córdoba" and "CORDOBA" fold to the same.
/// Compatibility decomposition (UAX 15, NFKD), marks dropped, case folded.
QString folded(QStringView text);

/// The text with every space of another kind (no-break, narrow, thin …) as a plain one; line ends stay.
QString plainSpaces(QString text);

/// The beginning of a text with "…" behind it, at most @p length characters in all; a shorter text as it is.
QString excerpt(const QString &text, qsizetype length = 80);

/// Orders codes as people count: "1.3.2" before "1.3.10", "A.1" before "P.2"; figures by value,
/// before letters; letters without case. Negative, zero or positive.
int compareCodes(QStringView a, QStringView b);

} // namespace planner
