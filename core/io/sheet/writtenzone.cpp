// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/writtenzone.h"

#include "core/base/words.h"
#include "core/domain/zonecity.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <utility>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

using Country = std::pair<QLocale::Territory, QStringList>;

/// Countries of partners and what their time is called in English, Spanish and French, folded.
const Country kCountries[] = {
    {QLocale::Argentina, {u"argentina"_s, u"argentine"_s, u"argentinian"_s}},
    {QLocale::Bolivia, {u"bolivia"_s, u"boliviana"_s, u"bolivian"_s, u"bolivie"_s, u"bolivienne"_s}},
    {QLocale::Brazil, {u"brasil"_s, u"brasilena"_s, u"brazil"_s, u"brazilian"_s, u"bresil"_s, u"bresilienne"_s}},
    {QLocale::Chile, {u"chile"_s, u"chilena"_s, u"chilean"_s, u"chili"_s, u"chilienne"_s}},
    {QLocale::Colombia, {u"colombia"_s, u"colombiana"_s, u"colombian"_s, u"colombie"_s, u"colombienne"_s}},
    {QLocale::Ecuador, {u"ecuador"_s, u"ecuatoriana"_s, u"ecuadorian"_s, u"equateur"_s, u"equatorienne"_s}},
    {QLocale::France, {u"francia"_s, u"francesa"_s, u"france"_s, u"french"_s, u"francaise"_s}},
    {QLocale::Italy, {u"italia"_s, u"italiana"_s, u"italy"_s, u"italian"_s, u"italie"_s, u"italienne"_s}},
    {QLocale::Mexico, {u"mexico"_s, u"mexicana"_s, u"mexican"_s, u"mexique"_s, u"mexicaine"_s}},
    {QLocale::Morocco, {u"marruecos"_s, u"marroqui"_s, u"morocco"_s, u"moroccan"_s, u"maroc"_s, u"marocaine"_s}},
    {QLocale::Paraguay, {u"paraguay"_s, u"paraguaya"_s, u"paraguayan"_s, u"paraguayenne"_s}},
    {QLocale::Peru, {u"peru"_s, u"peruana"_s, u"peruvian"_s, u"perou"_s, u"peruvienne"_s}},
    {QLocale::Portugal, {u"portugal"_s, u"portuguesa"_s, u"portuguese"_s, u"portugaise"_s}},
    {QLocale::Senegal, {u"senegal"_s, u"senegalesa"_s, u"senegalese"_s, u"senegalaise"_s}},
    {QLocale::Spain, {u"espana"_s, u"espanola"_s, u"spain"_s, u"spanish"_s, u"espagne"_s, u"espagnole"_s}},
    {QLocale::Uruguay, {u"uruguay"_s, u"uruguaya"_s, u"uruguayan"_s, u"uruguayenne"_s}},
};

std::optional<int> numericOffset(const QString &zone)
{
    static const QRegularExpression offset(u"^(?:UTC|GMT|Z)?\\s*(?:([+\\x{2212}–-])\\s*(\\d{1,2})(?::?(\\d{2}))?)?(?:\\s*h)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = offset.match(zone);
    if (!match.hasMatch() || zone.isEmpty())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (minutes > 14 * 60 || match.captured(3).toInt() > 59)
        return std::nullopt;
    return match.captured(1) == u"+" ? minutes : -minutes;
}

/// Only those that mean one offset wherever they are used.
std::optional<int> abbreviatedOffset(const QString &zone)
{
    static const QHash<QString, int> hours = {{u"CEST"_s, 2}, {u"WEST"_s, 1}, {u"EEST"_s, 3}, {u"ART"_s, -3}, {u"BRT"_s, -3}, {u"UYT"_s, -3},
        {u"CLST"_s, -3}, {u"CLT"_s, -4}, {u"BOT"_s, -4}, {u"COT"_s, -5}, {u"PET"_s, -5}, {u"EDT"_s, -4}, {u"PDT"_s, -7}, {u"CAT"_s, 2}, {u"EAT"_s, 3}};
    const auto found = hours.constFind(zone.toUpper());
    return found == hours.cend() ? std::nullopt : std::optional(*found * 60);
}

/// "madrid" out of "hora de Madrid", "argentina" out of "Argentina time"; folded.
QString placeIn(const QString &zone)
{
    static const QRegularExpression head(u"^(?:hora local|heure locale|local time|hora|heure|horario|horaire|time in|time of)?\\s*(?:del? |du |d'|d’|in |of |en )?\\s*"_s);
    static const QRegularExpression tail(u"\\s+(?:local )?time$"_s);
    return folded(zone).remove(head).remove(tail);
}

/// The country that is called @p name; nullptr for none.
const Country *countryCalled(QString name)
{
    static const QRegularExpression article(u"^(?:la |l'|l’)"_s);
    name.remove(article);
    const auto country = std::ranges::find_if(kCountries, [&name](const auto &one) { return one.second.contains(name); });
    return country == std::end(kCountries) ? nullptr : &*country;
}

bool isIn(const Zone &zone, const Country &country)
{
    return QTimeZone(zone.name().toLatin1()).territory() == country.first;
}

/// The time of @p country, by those of @p known that are its; none where these differ.
std::optional<WrittenZone> readCountry(const Country &country, const WallTime &wall, const std::vector<Zone> &known)
{
    std::optional<WrittenZone> found;
    const auto differs = [&](const Zone &zone) { return zone.resolve(wall).offsetMin != found->offsetMin; };
    for (const Zone &zone : known) {
        if (!isIn(zone, country))
            continue;
        if (found && differs(zone))
            return std::nullopt;
        if (!found)
            found = WrittenZone{zone.resolve(wall).offsetMin, false, zone.name(), zone.name(), {}};
    }
    if (!found)
        return std::nullopt;
    const auto ids = QTimeZone::availableTimeZoneIds(country.first);
    const bool isSure = std::ranges::none_of(ids, [&](const QByteArray &id) {
        const auto zone = Zone::make(QString::fromLatin1(id));
        return zone && differs(zone.value());
    });
    if (isSure)
        found->guess.clear();
    return found;
}

std::optional<int> offsetIn(const QString &zone)
{
    const auto offset = numericOffset(zone);
    return offset ? offset : abbreviatedOffset(zone);
}

/// A place and what stands beside it.
struct PlaceAndOffset {
    QString place;
    std::optional<int> offsetMin; ///< empty: letters that mean several offsets, "(CST)"
};

/// Reads "Madrid (UTC+2)", "hora de Madrid, CEST", "UTC+2 – Madrid".
std::optional<PlaceAndOffset> placeAndOffset(const QString &zone)
{
    static const QString offset = u"((?:utc|gmt)(?:\\s?[+\\x{2212}–-]\\s?\\d{1,2}(?::?\\d{2})?)?|[+\\x{2212}–-]\\d{1,2}(?::?\\d{2})?|[a-z]{3,4})"_s;
    static const QRegularExpression behind(u"^(?<place>\\p{L}[^\\d]{1,79}?)[\\s,:/(\\[–—-]+%1[)\\]]?$"_s.arg(offset), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(u"^[(\\[]?%1[)\\]]?[\\s,:/(\\[–—-]+(?<place>\\p{L}[^\\d]{1,79}?)[)\\]]?$"_s.arg(offset), QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *form : {&behind, &before}) {
        const auto match = form->match(zone);
        if (!match.hasMatch())
            continue;
        const QString written = match.captured(form == &behind ? 2 : 1);
        const auto found = offsetIn(written);
        const bool isBracketed = zone.endsWith(u')') && std::ranges::all_of(written, [](QChar c) { return c.isUpper(); });
        if (found || isBracketed)
            return PlaceAndOffset{match.captured(u"place"_s).trimmed(), found};
    }
    return std::nullopt;
}

WrittenZone inZone(const Zone &zone, const WallTime &wall)
{
    return {zone.resolve(wall).offsetMin, false, {}, zone.name(), {}};
}

/// The zone that a name, a place or a country means.
std::optional<WrittenZone> readPlace(const QString &written, const WallTime &wall, const std::vector<Zone> &known)
{
    if (const auto named = Zone::make(written))
        return inZone(named.value(), wall);
    const QString place = placeIn(written);
    for (const Zone &one : known) {
        if (place.isEmpty() || folded(one.city()) == place)
            return inZone(one, wall);
    }
    const Country *country = countryCalled(place);
    if (country && std::ranges::any_of(known, [country](const Zone &zone) { return isIn(zone, *country); }))
        return readCountry(*country, wall, known);
    static const QRegularExpression article(u"^(?:la|el|le) "_s);
    auto city = zoneOfCity(place);
    if (!city)
        city = zoneOfCity(QString(place).remove(article)); // "hora de la Ciudad de México"
    if (!city)
        return std::nullopt;
    WrittenZone found = inZone(*city, wall);
    if (country) // "Mexico", the city in French
        found.guess = city->name();
    return found;
}

/// Holds the offset that stands beside a zone to the zone's own; it also tells which of two equal times is meant.
void compareOffset(WrittenZone &written, int offsetMin, const WallTime &wall)
{
    const Resolved at = Zone::make(written.zone).value().resolve(wall);
    const bool isSecond = at.second && wall.total() - at.second->utcMin == offsetMin;
    if (offsetMin != at.offsetMin && !isSecond) {
        written.contradicted = offsetMin;
        return;
    }
    written.offsetMin = offsetMin;
    written.isOffset = true;
}

} // namespace

std::optional<WrittenZone> readZone(const QString &written, const WallTime &wall, const std::vector<Zone> &known)
{
    const QString zone = plainSpaces(written).trimmed();
    if (const auto offset = offsetIn(zone))
        return WrittenZone{*offset, true, {}, {}, {}};
    const auto both = Zone::make(zone) ? std::nullopt : placeAndOffset(zone); // "Etc/GMT+3" is a name
    if (!both)
        return readPlace(zone, wall, known);
    // "local time (UTC+2)" names no place, and of "UTC/GMT −3" only the last counts; "GMT (UTC−3)" contradicts itself.
    const bool isPlace = !placeIn(both->place).isEmpty() && (!offsetIn(both->place) || zone.contains(u'('));
    auto place = isPlace || !both->offsetMin ? readPlace(both->place, wall, known) : std::nullopt;
    if (!both->offsetMin)
        return place;
    if (!place || !place->guess.isEmpty())
        return WrittenZone{*both->offsetMin, true, {}, {}, {}};
    compareOffset(*place, *both->offsetMin, wall);
    return place;
}

} // namespace planner
