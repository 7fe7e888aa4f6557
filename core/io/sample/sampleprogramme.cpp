// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sample/sampleprogramme.h"

#include "core/base/owndata.h"
#include "core/domain/checks.h"
#include "core/domain/names.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u"sample/"_s;

/// The id of the record that the data calls @p key.
template <class Record>
typename Record::IdType idFor(const QString &key)
{
    static const QUuid space(0x6f1d1b1au, 0x5a0e, 0x4c55, 0x9a, 0x3e, 0x57, 0x46, 0x4c, 0x45, 0x44, 0x21);
    return {QUuid::createUuidV5(space, enumName(Record::kKind) + u'/' + key)};
}

template <class Record>
std::optional<typename Record::IdType> optionalId(const QJsonValue &key)
{
    return key.isString() ? std::optional(idFor<Record>(key.toString())) : std::nullopt;
}

template <class Record>
std::vector<typename Record::IdType> idList(const QJsonValue &keys)
{
    std::vector<typename Record::IdType> ids;
    const QJsonArray list = keys.toArray();
    for (const QJsonValue &key : list)
        ids.push_back(idFor<Record>(key.toString()));
    return ids;
}

QJsonDocument readFile(const QString &name)
{
    return QJsonDocument::fromJson(readOwnData(kFolder + name));
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

std::optional<int> optionalInt(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::vector<Zone> zones(const QStringList &names)
{
    std::vector<Zone> list;
    for (const QString &name : names) {
        if (const auto zone = Zone::make(name))
            list.push_back(zone.value());
    }
    return list;
}

/// Minutes since midnight of "08:30".
int minuteOf(const QJsonValue &clock)
{
    const QTime time = QTime::fromString(clock.toString(), u"HH:mm"_s);
    return time.hour() * 60 + time.minute();
}

/// A text from {"en": …} (a list: one point a line), written first in @p source; the languages
/// in @p outdated were translated before the source was changed.
Text textOf(const QJsonValue &json, const QString &source = u"en"_s, const QStringList &outdated = {})
{
    const QJsonObject object = json.toObject();
    const auto written = [&object](const QString &lang) {
        const QJsonValue value = object[lang];
        return value.isArray() ? strings(value).join(u'\n') : value.toString();
    };
    Text text;
    text.set(source, written(source));
    for (const QString &lang : object.keys())
        text.set(lang, written(lang));
    std::vector<Text::Version> versions = text.versions();
    for (Text::Version &version : versions) {
        if (outdated.contains(version.lang) && version.lang != text.source())
            version.madeFrom = Text::digest(u"an older text");
    }
    return Text::restore(text.source(), std::move(versions));
}

/// Reads a file that is a list, and puts what @p read makes of each entry into its table.
template <class Record>
void readAll(Programme &programme, const QString &file, Record (*read)(const QJsonObject &))
{
    const QJsonArray list = readFile(file).array();
    for (const QJsonValue &json : list) {
        Record record = read(json.toObject());
        const auto id = record.id;
        programme.table<Record>().emplace(id, std::move(record));
    }
}

Forum readForum(const QJsonObject &json)
{
    Forum forum;
    forum.id = idFor<Forum>(u"forum"_s);
    forum.name = textOf(json["name"_L1]);
    forum.edition = json["edition"_L1].toString();
    forum.place = textOf(json["place"_L1]);
    forum.motto = textOf(json["motto"_L1]);
    forum.zone = zones({json["zone"_L1].toString()}).at(0);
    forum.otherZones = zones(strings(json["otherZones"_L1]));
    const QJsonArray days = json["days"_L1].toArray();
    for (const QJsonValue &day : days)
        forum.days.push_back({QDate::fromString(day["date"_L1].toString(), Qt::ISODate), minuteOf(day["open"_L1]), minuteOf(day["close"_L1])});
    forum.languages = strings(json["languages"_L1]);
    const QJsonObject limits = json["wordLimits"_L1].toObject();
    forum.wordLimits = {limits["summary"_L1].toInt(), limits["concept"_L1].toInt(), limits["objectives"_L1].toInt(), limits["points"_L1].toInt()};
    forum.defaultMinutes = json["defaultMinutes"_L1].toInt();
    forum.notes = json["notes"_L1].toString();
    return forum;
}

SessionType readType(const QJsonObject &json)
{
    const QString key = json["key"_L1].toString();
    return {idFor<SessionType>(key), key, textOf(json["name"_L1]), json["exclusive"_L1].toBool(), json["minutes"_L1].toInt()};
}

Organisation readOrganisation(const QJsonObject &json)
{
    return {idFor<Organisation>(json["key"_L1].toString()), textOf(json["name"_L1]), textOf(json["acronym"_L1]),
        json["country"_L1].toString(), json["kind"_L1].toString()};
}

Venue readVenue(const QJsonObject &json)
{
    return {idFor<Venue>(json["key"_L1].toString()), textOf(json["name"_L1]),
        enumFrom<VenueKind>(json["kind"_L1].toString()).value_or(VenueKind::Platform), textOf(json["place"_L1]),
        optionalInt(json["capacity"_L1]), json["channels"_L1].toInt(), json["simultaneous"_L1].toInt()};
}

Person readPerson(const QJsonObject &json)
{
    Person person;
    person.id = idFor<Person>(json["key"_L1].toString());
    person.given = json["given"_L1].toString();
    person.family = json["family"_L1].toString();
    person.honorific = json["honorific"_L1].toString();
    person.role = textOf(json["role"_L1]);
    person.organisation = optionalId<Organisation>(json["organisation"_L1]);
    person.country = json["country"_L1].toString();
    person.languages = strings(json["languages"_L1]);
    if (const auto zone = Zone::make(json["zone"_L1].toString()))
        person.zone = zone.value();
    person.email = json["email"_L1].toString();
    return person;
}

void readLines(Programme &programme)
{
    const QJsonArray list = readFile(u"lines.json"_s).array();
    for (const QJsonValue &json : list) {
        const int number = json["number"_L1].toInt();
        const ThematicLine line{idFor<ThematicLine>(QString::number(number)), number, textOf(json["title"_L1]), textOf(json["description"_L1]),
            enumFrom<LineColour>(json["colour"_L1].toString()).value_or(LineColour::Grey), idList<Organisation>(json["leads"_L1])};
        programme.lines.emplace(line.id, line);
        const QJsonArray subThemes = json["subThemes"_L1].toArray();
        for (const QJsonValue &sub : subThemes) {
            const int subNumber = sub["number"_L1].toInt();
            const SubTheme subTheme{idFor<SubTheme>(u"%1.%2"_s.arg(number).arg(subNumber)), line.id, subNumber, textOf(sub["title"_L1])};
            programme.subThemes.emplace(subTheme.id, subTheme);
        }
    }
}

std::vector<Participation> participationsOf(const QJsonValue &json)
{
    std::vector<Participation> parts;
    const QJsonArray list = json.toArray();
    for (const QJsonValue &entry : list)
        parts.push_back({idFor<Person>(entry["person"_L1].toString()), enumFrom<Role>(entry["role"_L1].toString()).value_or(Role::Speaker),
            entry["from"_L1].toString(), entry["to"_L1].toString()});
    return parts;
}

void readTexts(const QJsonObject &json, Session &session)
{
    const QString source = json["source"_L1].toString();
    session.title = textOf(json["title"_L1], source);
    session.summary = textOf(json["summary"_L1], source, strings(json["outdated"_L1]));
    session.conceptualization = textOf(json["concept"_L1], source);
    session.objectives = textOf(json["objectives"_L1], source);
    session.points = textOf(json["points"_L1], source);
    const QJsonArray documents = json["documents"_L1].toArray();
    for (const QJsonValue &document : documents)
        session.documents.push_back({document["title"_L1].toString(), document["url"_L1].toString()});
}

Session readSession(const QJsonObject &json)
{
    Session s;
    s.id = idFor<Session>(json["key"_L1].toString());
    s.subTheme = optionalId<SubTheme>(json["subTheme"_L1]);
    if (s.subTheme) {
        s.number = json["number"_L1].toInt();
    } else {
        s.ownCode = json["code"_L1].toString();
        if (json["line"_L1].isDouble())
            s.line = idFor<ThematicLine>(QString::number(json["line"_L1].toInt()));
    }
    s.type = idFor<SessionType>(json["type"_L1].toString());
    s.organisers = idList<Organisation>(json["organisers"_L1]);
    if (json["date"_L1].isString() && json["start"_L1].isString())
        s.start = WallTime{QDate::fromString(json["date"_L1].toString(), Qt::ISODate), minuteOf(json["start"_L1])};
    s.minutes = json["minutes"_L1].toInt();
    s.venue = optionalId<Venue>(json["venue"_L1]);
    s.capacity = optionalInt(json["capacity"_L1]);
    const QJsonObject registration = json["registration"_L1].toObject();
    s.registration = {enumFrom<RegistrationKind>(registration["kind"_L1].toString()).value_or(RegistrationKind::NotNeeded),
        registration["link"_L1].toString(), registration["registered"_L1].toInt()};
    s.languages = strings(json["languages"_L1]);
    s.interpreted = strings(json["interpreted"_L1]);
    s.status = enumFrom<SessionStatus>(json["status"_L1].toString()).value_or(SessionStatus::Draft);
    s.participations = participationsOf(json["participations"_L1]);
    s.tags = strings(json["tags"_L1]);
    s.notes = json["notes"_L1].toString();
    s.locked = json["locked"_L1].toBool();
    readTexts(json, s);
    return s;
}

} // namespace

Result<Programme> sampleProgramme()
{
    Programme programme;
    programme.forum = readForum(readFile(u"forum.json"_s).object());
    readAll(programme, u"types.json"_s, readType);
    readAll(programme, u"organisations.json"_s, readOrganisation);
    readAll(programme, u"venues.json"_s, readVenue);
    readAll(programme, u"people.json"_s, readPerson);
    readLines(programme);
    for (const QString &name : QDir(ownData(kFolder)).entryList({u"sessions*.json"_s}, QDir::Files, QDir::Name))
        readAll(programme, name, readSession);
    if (const Status valid = check(programme); !valid)
        return valid.error();
    return programme;
}

} // namespace planner
