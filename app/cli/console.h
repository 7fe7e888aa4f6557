// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/text/words.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTextStream>

namespace planner::cli {

/// What the program returns to its caller.
enum ExitCode { kDone = 0, kRefused = 1, kWrongUsage = 2 };

/// Where a command speaks: results on standard output, errors on standard error, both UTF-8.
struct Console {
    QTextStream out;
    QTextStream err;
    Words words; ///< the language of the messages

    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    /// Says what is wrong and returns the exit code that fits it.
    int refuse(const Error &error);
    /// The same for an error of the options: a zone, a date or a format that there is not is wrong usage.
    int refuseOption(const Error &error);
};

/// A command: `forum-planner-cli NAME …`.
struct Command {
    const char *name;
    const char *arguments; ///< as the usage line shows them
    const char *summary;   ///< context "Cli"
    int leastArguments;
    int mostArguments;
    void (*declare)(QCommandLineParser &parser, const Words &words);
    int (*run)(const QCommandLineParser &parser, Console &console);
};

// One function a command, one file each.
int runNew(const QCommandLineParser &parser, Console &console);
int runSample(const QCommandLineParser &parser, Console &console);
int runInfo(const QCommandLineParser &parser, Console &console);
int runList(const QCommandLineParser &parser, Console &console);
int runImport(const QCommandLineParser &parser, Console &console);
int runExport(const QCommandLineParser &parser, Console &console);
int runCheck(const QCommandLineParser &parser, Console &console);

/// Opens a programme for this user. With @p isReadOnly nothing of the file is written.
Result<std::unique_ptr<Document>> openDocument(const QString &path, bool isReadOnly);
/// A date as in 2021-05-31. Error: DateInvalid.
Result<QDate> parseDate(const QString &text);
/// The zones named, in order. Error: ZoneUnknown.
Result<std::vector<Zone>> parseZones(const QStringList &names);
/// The language that --lang names, or the forum's first. Error: NoSuchLanguage.
Result<QString> contentLanguage(const QCommandLineParser &parser, const Forum &forum);

} // namespace planner::cli
