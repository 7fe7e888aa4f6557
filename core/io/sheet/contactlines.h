// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace planner {

/// Lines with the data of a person to write to or to call, which no published text may show.
struct ContactLines {
    qsizetype first = 0;
    qsizetype last = 0;
    QString label; ///< as written: "Contact person", "Teléfono"
};

/// Finds contact data by their labels in English, Spanish or French, "Contact person: …", "Tel. …", with the lines
/// below that belong to them.
std::vector<ContactLines> contactLines(const QStringList &lines);

/// E-mail addresses and telephone numbers within a sentence, as written, each once: "a@example.org", "+34 600 000 000",
/// "06 12 34 56 78", "tel. 423-1234".
QStringList contactsIn(const QString &text);

} // namespace planner
