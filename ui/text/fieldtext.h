// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/text/words.h"

namespace planner {

/// What people call a field of fields.h: "Short summary" for "summary".
QString fieldText(const QString &field, const Words &words);
/// "session", "sub-theme": in the middle of a sentence.
QString kindText(RecordKind kind, const Words &words);
/// A session's title in the language of @p words or the best other; "Untitled" where there is none.
QString titleText(const Session &session, const Words &words);
/// The same of a title alone.
QString titleText(const QString &title, const Words &words);
/// " (in Spanish)" where best(@p lang) shows a text in another language, else empty.
QString otherLanguageText(const Text &text, const QString &lang, const Words &words);
QString roleText(Role role, const Words &words);
QString statusText(SessionStatus status, const Words &words);
/// "Registration required".
QString registrationText(RegistrationKind kind, const Words &words);
/// "Unlimited" or the number, as the language writes it.
QString capacityText(const std::optional<int> &capacity, const Words &words);
/// A language's own name in the language of @p words: "Spanish", "español"; the tag where unknown.
QString languageText(const QString &tag, const Words &words);

} // namespace planner
