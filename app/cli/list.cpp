// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "core/io/json/programmejson.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

#include <array>

namespace planner::cli {

namespace {

/// What can be listed, as JSON and as lines of text.
struct Listing {
    const char *what;
    QJsonArray (*json)(const Programme &, const QString &);
    void (*text)(const Programme &, const QString &, Console &);
};

void sayRow(Console &console, const QStringList &cells, const QList<int> &widths)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += i < widths.size() ? cells[i].leftJustified(widths[i]) + QStringLiteral("  ") : cells[i];
    console.out << row << '\n';
}

void saySessions(const Programme &programme, const QString &lang, Console &console)
{
    for (const Session *session : sessionsByCode(programme)) {
        const auto slot = session->slot();
        const Zone &zone = programme.forum.zone;
        const QString when = slot ? dateText(slot->start().date) + u' ' + rangeText(*slot, zone, zone) + u' ' + offsetName(zone.offsetMinAt(slot->startIn(zone)))
                                  : console.words.translate("Cli", "unscheduled");
        const Venue *venue = session->venue ? programme.find<Venue>(*session->venue) : nullptr;
        sayRow(console, {codeOf(programme, *session), when, venue ? venue->name.best(lang) : QString(), session->title.best(lang)}, {8, 32, 12});
    }
}

void sayLines(const Programme &programme, const QString &lang, Console &console)
{
    for (const ThematicLine *line : linesByNumber(programme)) {
        sayRow(console, {QString::number(line->number), line->title.best(lang)}, {6});
        for (const SubTheme *subTheme : subThemesOf(programme, line->id))
            sayRow(console, {codeOf(programme, *subTheme), subTheme->title.best(lang)}, {6});
    }
}

void sayPeople(const Programme &programme, const QString &lang, Console &console)
{
    for (const Person *person : peopleByName(programme)) {
        const Organisation *organisation = person->organisation ? programme.find<Organisation>(*person->organisation) : nullptr;
        sayRow(console, {person->displayName(), person->country, organisation ? nameOf(*organisation, lang) : QString()}, {30, 3});
    }
}

void sayVenues(const Programme &programme, const QString &lang, Console &console)
{
    for (const Venue *venue : venuesByName(programme, lang))
        sayRow(console, {venue->name.best(lang), capacityText(venue->capacity, console.words)}, {24});
}

constexpr std::array kListings = {
    Listing{"sessions", sessionsJson, saySessions},
    Listing{"lines", linesJson, sayLines},
    Listing{"people", peopleJson, sayPeople},
    Listing{"venues", venuesJson, sayVenues},
};

} // namespace

int runList(const QCommandLineParser &parser, Console &console)
{
    const QString what = parser.positionalArguments().at(1);
    const auto listing = std::ranges::find_if(kListings, [&what](const Listing &one) { return what == QLatin1String(one.what); });
    if (listing == kListings.end())
        return console.refuse({ErrorCode::UsageWrong, {console.words.translate("Cli", "“%1” cannot be listed: choose sessions, lines, people or venues.").arg(what)}});
    const auto document = openDocument(parser.positionalArguments().front(), true);
    if (!document)
        return console.refuse(document.error());
    const Programme &programme = document.value()->programme();
    const auto lang = contentLanguage(parser, programme.forum);
    if (!lang)
        return console.refuse(lang.error());
    if (parser.isSet(QStringLiteral("json"))) {
        console.json(listing->json(programme, lang.value()));
    } else {
        listing->text(programme, lang.value(), console);
        console.out << Qt::flush;
    }
    return kDone;
}

} // namespace planner::cli
