// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "core/io/json/programmejson.h"
#include "ui/text/datetext.h"

namespace planner::cli {

namespace {

QStringList zoneNames(const std::vector<Zone> &zones)
{
    QStringList names;
    for (const Zone &zone : zones)
        names << zone.name();
    return names;
}

int scheduledCount(const Programme &programme)
{
    return static_cast<int>(std::ranges::count_if(programme.sessions, [](const auto &entry) { return entry.second.start.has_value(); }));
}

QJsonObject infoJson(const Programme &p)
{
    const auto count = [](const auto &table) { return static_cast<int>(table.size()); };
    QJsonArray days;
    for (const ForumDay &day : p.forum.days)
        days.append(day.date.toString(Qt::ISODate));
    return {{QStringLiteral("name"), byLanguage(p.forum.name)}, {QStringLiteral("edition"), p.forum.edition},
        {QStringLiteral("place"), byLanguage(p.forum.place)}, {QStringLiteral("zone"), p.forum.zone.name()},
        {QStringLiteral("otherZones"), QJsonArray::fromStringList(zoneNames(p.forum.otherZones))}, {QStringLiteral("days"), days},
        {QStringLiteral("languages"), QJsonArray::fromStringList(p.forum.languages)}, {QStringLiteral("lines"), count(p.lines)},
        {QStringLiteral("subThemes"), count(p.subThemes)}, {QStringLiteral("sessions"), count(p.sessions)},
        {QStringLiteral("scheduled"), scheduledCount(p)}, {QStringLiteral("people"), count(p.people)},
        {QStringLiteral("organisations"), count(p.organisations)}, {QStringLiteral("venues"), count(p.venues)}};
}

void sayInfo(const Programme &p, const QString &lang, Console &console)
{
    const Words &words = console.words;
    const auto counted = [](const auto &table) { return static_cast<int>(table.size()); };
    std::vector<std::pair<QString, QString>> rows{{words.translate("Cli", "Forum"), p.forum.name.best(lang)},
        {words.translate("Cli", "Edition"), p.forum.edition}, {words.translate("Cli", "Place"), p.forum.place.best(lang)},
        {words.translate("Cli", "Time zone"), p.forum.zone.name()},
        {words.translate("Cli", "Other zones"), zoneNames(p.forum.otherZones).join(QStringLiteral(", "))}};
    if (!p.forum.days.empty())
        rows.emplace_back(words.translate("Cli", "Days"), daySpanText(p.forum.days.front().date, p.forum.days.back().date, words));
    rows.emplace_back(words.translate("Cli", "Languages"), p.forum.languages.join(QStringLiteral(", ")));
    const int scheduled = scheduledCount(p);
    rows.emplace_back(words.translate("Cli", "Sessions"), words.translate("Cli", "%n session(s)", nullptr, counted(p.sessions)) + QStringLiteral(", ")
            + words.translate("Cli", "%n unscheduled", nullptr, counted(p.sessions) - scheduled));
    rows.emplace_back(words.translate("Cli", "Lines"), words.translate("Cli", "%n line(s)", nullptr, counted(p.lines)) + QStringLiteral(", ")
            + words.translate("Cli", "%n sub-theme(s)", nullptr, counted(p.subThemes)));
    rows.emplace_back(words.translate("Cli", "People"), words.locale().toString(counted(p.people)));
    rows.emplace_back(words.translate("Cli", "Venues"), words.locale().toString(counted(p.venues)));
    qsizetype widest = 0;
    for (const auto &[label, value] : rows)
        widest = std::max(widest, label.size());
    for (const auto &[label, value] : rows)
        console.out << (label.leftJustified(widest + 2) + value).trimmed() << '\n';
    console.out << Qt::flush;
}

} // namespace

int runInfo(const QCommandLineParser &parser, Console &console)
{
    const auto document = openDocument(parser.positionalArguments().front(), true);
    if (!document)
        return console.refuse(document.error());
    const Programme &programme = document.value()->programme();
    const auto lang = contentLanguage(parser, programme.forum);
    if (!lang)
        return console.refuse(lang.error());
    if (parser.isSet(QStringLiteral("json")))
        console.json(infoJson(programme));
    else
        sayInfo(programme, lang.value(), console);
    return kDone;
}

} // namespace planner::cli
