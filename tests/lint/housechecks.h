// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace planner::lint {

// Each check takes a file's path from the project's root and its text, and gives a complaint a
// line, or nothing. They know no file system, so that tests can feed them bad files.

/// Includes that the layers forbid: see docs/architecture.md.
QStringList forbiddenIncludes(const QString &path, const QString &text);
/// SQL outside core/storage, and what runs it.
QStringList strayedSql(const QString &path, const QString &text);
/// Sentences for users in core: tr() and translate().
QStringList sentencesInCore(const QString &path, const QString &text);
/// The two SPDX lines, #pragma once, no more than 500 lines.
QStringList unhousedFile(const QString &path, const QString &text);
/// A header's classes, structs and enumerations without a docstring before them.
QStringList missingDocs(const QString &path, const QString &text);
/// Tests that sleep, and test functions without a check.
QStringList weakTests(const QString &path, const QString &text);
/// Unfinished or vanished strings, and translations whose placeholders or accelerators differ.
QStringList brokenTranslations(const QString &path, const QByteArray &xml);

} // namespace planner::lint
