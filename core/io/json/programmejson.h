// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace planner {

// The JSON that scripts read: flat, by code and name, with instants in UTC. Not the JSON of the
// change log (domain/recordjson.h), which keeps every field and is read back.

/// A text by language: {"en": "…", "es": "…"}.
QJsonObject byLanguage(const Text &text);

/// One session: code, title, type, line and subTheme (each with number or code, and title),
/// organisers, start and end (UTC, ISO 8601; null while unscheduled), localStart, zone, minutes,
/// venue, capacity (null = unlimited), registration, languages, status, wordCounts, texts.
/// Names are in @p lang or the best other language.
QJsonObject sessionJson(const Programme &programme, const Session &session, const QString &lang);
QJsonArray sessionsJson(const Programme &programme, const QString &lang);
/// Lines by number, each with its sub-themes and how many sessions they have.
QJsonArray linesJson(const Programme &programme, const QString &lang);
/// People by family name; without their private contact data.
QJsonArray peopleJson(const Programme &programme, const QString &lang);
/// Venues by name.
QJsonArray venuesJson(const Programme &programme, const QString &lang);

/// People by family name, then given name, without case and accents.
std::vector<const Person *> peopleByName(const Programme &programme);
/// Venues by name in @p lang, figures by value.
std::vector<const Venue *> venuesByName(const Programme &programme, const QString &lang);

} // namespace planner
