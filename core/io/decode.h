// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/reader.h"

#include <QtCore/QByteArrayView>

namespace planner {

/// A document's text, and what it was read as.
struct DecodedText {
    QString text;     ///< composed (NFC), lines ended by "\n", a new page's first one begun by "\f"
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"
    int droppedSigns = 0; ///< control signs, and those that turn the direction of what follows: what is shown is what is read
};

/// Reads UTF-8, UTF-16 with a byte order mark, or Windows-1252 where no byte says UTF-8.
/// Errors: InputTooLarge (name, megabytes), InputEmpty (name), InputNotText (name, line) for zero
/// bytes and for a text that mixes encodings.
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &name);

} // namespace planner
