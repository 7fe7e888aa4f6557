// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/recordfinder.h"

#include "core/base/words.h"
#include "core/domain/checks.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// Letters and figures only, folded: "Co-creation session" and "cocreation  Session" are one name.
QString nameKey(const QString &name)
{
    QString key = folded(name);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

bool hasName(const Text &text, const QString &key)
{
    return std::ranges::any_of(text.versions(), [&key](const Text::Version &version) { return nameKey(version.text) == key; });
}

/// The record that is called @p name: letter for letter, or else by its key. @p isCalled asks for each of its names.
template <class Records, class IsCalled>
std::optional<typename Records::key_type> findNamed(const Records &records, const QString &name, const IsCalled &isCalled)
{
    const QString key = nameKey(name);
    const auto isExact = [&name](const Text &text) {
        return std::ranges::any_of(text.versions(), [&name](const Text::Version &version) { return version.text == name; });
    };
    const auto isAlike = [&key](const Text &text) { return !key.isEmpty() && hasName(text, key); };
    for (const auto &[id, record] : records) {
        if (isCalled(record, isExact))
            return id;
    }
    for (const auto &[id, record] : records) {
        if (isCalled(record, isAlike))
            return id;
    }
    return std::nullopt;
}

/// A key for scripts made of a name: "panel discussion" is "panel-discussion".
QString scriptKey(const QString &name)
{
    QString key = folded(name).simplified();
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    return key.left(60);
}

} // namespace

void RecordFinder::setSource(std::vector<Remark> &remarks, const QString &source, const QString &lang)
{
    m_remarks = &remarks;
    m_source = source;
    m_lang = lang;
}

void RecordFinder::remark(RemarkCode code, const QStringList &args) const
{
    m_remarks->push_back({code, args, m_source, 0});
}

void RecordFinder::takeTitle(Text &title, const QString &given, RemarkCode code, const QString &number) const
{
    if (given.isEmpty())
        return;
    const QString kept = title.in(m_lang);
    if (kept.isEmpty())
        title.set(m_lang, given);
    else if (kept != given)
        remark(code, {number, given, kept});
}

template <class Record>
void RecordFinder::notice(const Record &record)
{
    if (m_fault)
        m_fault = check(record);
}

template <class Record>
typename Record::IdType RecordFinder::add(const Record &record)
{
    notice(record);
    return m_programme.table<Record>().emplace(record.id, record).first->first;
}

LineId RecordFinder::line(int number, const QString &title)
{
    for (auto &[id, line] : m_programme.lines) {
        if (line.number == number) {
            takeTitle(line.title, title, RemarkCode::LineTitleDiffers, QString::number(number));
            notice(line);
            return id;
        }
    }
    ThematicLine line;
    line.id = {m_ids()};
    line.number = number;
    line.colour = static_cast<LineColour>((number - 1) % static_cast<int>(LineColour::Grey));
    line.title.set(m_lang, title);
    remark(RemarkCode::LineMade, {QString::number(number), title});
    return add(line);
}

SubThemeId RecordFinder::subTheme(const LineId &line, int number, const QString &title)
{
    for (auto &[id, subTheme] : m_programme.subThemes) {
        if (subTheme.line == line && subTheme.number == number) {
            takeTitle(subTheme.title, title, RemarkCode::SubThemeTitleDiffers, codeOf(m_programme, subTheme));
            notice(subTheme);
            return id;
        }
    }
    SubTheme subTheme{{m_ids()}, line, number, {}};
    subTheme.title.set(m_lang, title);
    remark(RemarkCode::SubThemeMade, {codeOf(m_programme, subTheme), title});
    return add(subTheme);
}

std::optional<LineId> RecordFinder::lineCalled(const QString &title) const
{
    return findNamed(m_programme.lines, title, [](const ThematicLine &line, const auto &is) { return is(line.title); });
}

std::optional<SubThemeId> RecordFinder::subThemeCalled(const QString &title) const
{
    return findNamed(m_programme.subThemes, title, [](const SubTheme &subTheme, const auto &is) { return is(subTheme.title); });
}

VenueId RecordFinder::venue(const QString &name)
{
    const auto isCalled = [](const Venue &venue, const auto &is) { return is(venue.name); };
    if (const auto known = findNamed(m_programme.venues, name, isCalled))
        return *known;
    Venue venue;
    venue.id = {m_ids()};
    venue.name.set(m_lang, name);
    remark(RemarkCode::VenueMade, {name});
    return add(venue);
}

std::optional<SessionTypeId> RecordFinder::knownType(const QString &name) const
{
    return findNamed(m_programme.types, name, [](const SessionType &type, const auto &is) { return is(Text(QString(), type.key)) || is(type.name); });
}

bool RecordFinder::canBeType(const QString &name) const
{
    static const QRegularExpression words(u"^\\p{L}[\\p{L}'’/-]*(?: [\\p{L}'’/-]+){0,4}$"_s);
    static const QRegularExpression others(u"^(?:dear|hello|estimad|querid|hola|cher|bonjour)|\\b(?:sheet|ficha|fiche|form|formulario|formulaire|annex|anexo|annexe|template|plantilla|modele|draft|borrador|brouillon)\\b"_s);
    const QString plain = plainSpaces(name);
    if (plain.size() > 40 || !words.match(plain).hasMatch() || others.match(folded(plain)).hasMatch())
        return false;
    const QString key = nameKey(plain);
    return std::ranges::none_of(m_programme.forum.name.versions(), [&key](const Text::Version &version) { return nameKey(version.text).contains(key); });
}

SessionTypeId RecordFinder::type(const QString &name)
{
    if (const auto known = knownType(name))
        return *known;
    SessionType type;
    type.id = {m_ids()};
    type.key = scriptKey(name);
    type.name.set(m_lang, name);
    type.minutes = m_programme.forum.defaultMinutes;
    remark(RemarkCode::TypeMade, {name});
    return add(type);
}

/// The first with a name keeps it, as findNamed() has it.
void RecordFinder::index(const Organisation &organisation)
{
    for (const Text *text : {&organisation.name, &organisation.acronym}) {
        for (const Text::Version &version : text->versions()) {
            m_organisationsByName.try_emplace(version.text, organisation.id);
            if (const QString key = nameKey(version.text); !key.isEmpty())
                m_organisationsByKey.try_emplace(key, organisation.id);
        }
    }
}

std::optional<OrganisationId> RecordFinder::knownOrganisation(const QString &name)
{
    if (!std::exchange(m_isIndexed, true)) {
        for (const auto &[id, organisation] : m_programme.organisations)
            index(organisation);
    }
    if (const auto named = m_organisationsByName.find(name); named != m_organisationsByName.end())
        return named->second;
    const auto alike = m_organisationsByKey.find(nameKey(name));
    return alike == m_organisationsByKey.end() ? std::nullopt : std::optional(alike->second);
}

QStringList RecordFinder::organisationNames(const QString &text)
{
    if (knownOrganisation(text.trimmed()))
        return {text.trimmed()};
    static const QRegularExpression strong(u"[;\\n]|(?<=\\s)/(?=\\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression comma(u",(?=\\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(u"(?<=\\s)(?:and|y|e|et|&)(?=\\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto parts = [](const QString &of, const QRegularExpression &between) {
        QStringList trimmed;
        for (const QString &part : of.split(between))
            trimmed << part.trimmed();
        trimmed.removeAll(QString());
        return trimmed;
    };
    QStringList names;
    for (const QString &part : parts(text, strong)) {
        if (knownOrganisation(part)) {
            names << part;
            continue;
        }
        for (const QString &piece : parts(part, comma)) {
            // "Ministry of Labour and Employment" stays one unless both sides are known.
            const QStringList sides = parts(piece, word);
            const bool areKnown = !knownOrganisation(piece) && sides.size() > 1
                && std::ranges::all_of(sides, [this](const QString &side) { return knownOrganisation(side).has_value(); });
            names << (areKnown ? sides : QStringList{piece});
        }
    }
    return names;
}

std::vector<OrganisationId> RecordFinder::organisations(const QString &text)
{
    std::vector<OrganisationId> ids;
    std::set<OrganisationId> seen;
    for (const QString &name : organisationNames(text)) {
        auto id = knownOrganisation(name);
        if (!id) {
            Organisation organisation;
            organisation.id = {m_ids()};
            organisation.name.set(m_lang, name);
            remark(RemarkCode::OrganisationMade, {name});
            id = add(organisation);
            index(organisation);
        }
        if (seen.insert(*id).second)
            ids.push_back(*id);
    }
    return ids;
}

} // namespace planner
