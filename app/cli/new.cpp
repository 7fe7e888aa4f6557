// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "core/domain/newprogramme.h"
#include "core/io/sample/sampleprogramme.h"
#include "core/storage/sqlite/sqlitestore.h"

namespace planner::cli {

namespace {

/// Writes a first programme to a new file.
int writeNew(const QString &path, const Programme &programme, Console &console)
{
    const auto store = SqliteStore::create(path, programme);
    if (!store)
        return console.refuse(store.error());
    console.out << console.words.translate("Cli", "Made %1.").arg(path) << Qt::endl;
    return kDone;
}

Result<NewForum> readForum(const QCommandLineParser &parser, const Words &words)
{
    for (const char *option : {"name", "zone", "from", "to"}) {
        if (!parser.isSet(QString::fromLatin1(option)))
            return Error{ErrorCode::UsageWrong, {words.translate("Cli", "The option --%1 is missing.").arg(QString::fromLatin1(option))}};
    }
    NewForum forum;
    forum.name = parser.value(QStringLiteral("name"));
    forum.hasWeekends = !parser.isSet(QStringLiteral("no-weekends"));
    const auto zone = Zone::make(parser.value(QStringLiteral("zone")));
    const auto others = parseZones(parser.values(QStringLiteral("also-zone")));
    const auto first = parseDate(parser.value(QStringLiteral("from")));
    const auto last = parseDate(parser.value(QStringLiteral("to")));
    for (const Error *error : {zone ? nullptr : &zone.error(), others ? nullptr : &others.error(), first ? nullptr : &first.error(), last ? nullptr : &last.error()}) {
        if (error)
            return *error;
    }
    forum.zone = zone.value();
    forum.otherZones = others.value();
    forum.first = first.value();
    forum.last = last.value();
    return forum;
}

} // namespace

int runNew(const QCommandLineParser &parser, Console &console)
{
    const auto forum = readForum(parser, console.words);
    if (!forum)
        return console.refuseOption(forum.error());
    const auto programme = newProgramme(forum.value(), randomIds());
    if (!programme)
        return console.refuseOption(programme.error());
    return writeNew(parser.positionalArguments().front(), programme.value(), console);
}

int runSample(const QCommandLineParser &parser, Console &console)
{
    const auto programme = sampleProgramme();
    if (!programme)
        return console.refuse(programme.error());
    return writeNew(parser.positionalArguments().front(), programme.value(), console);
}

} // namespace planner::cli
