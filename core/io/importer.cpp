// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"

#include "core/base/words.h"
#include "core/domain/checks.h"
#include "core/domain/fields.h"
#include "core/domain/placement.h"
#include "core/io/recordfinder.h"
#include "core/io/sheet/datetimes.h"
#include "core/io/sheet/sheetreader.h"
#include "core/io/sheet/writtenzone.h"
#include "core/io/wordlists.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

QString spanOf(int startMin, int endMin)
{
    return sheetClock(startMin) + QChar(0x2013) + sheetClock(endMin > kMinutesADay ? endMin - kMinutesADay : endMin);
}

/// A written span with what its zone means that day.
struct PlacedTime {
    const SheetTime *time;
    WrittenZone zone;
    int minutes; ///< that really pass, also over a change of the clocks

    QString text() const { return spanOf(time->startMin, time->endMin) + u' ' + offsetName(zone.offsetMin); }
    Instant startOn(QDate date) const { return {WallTime{date, time->startMin}.total() - zone.offsetMin}; }
};

class Importer {
public:
    Importer(const Programme &programme, const IdSource &ids) : m_before(programme), m_after(programme), m_ids(ids), m_finder(m_after, m_ids) {}
    Status take(const SessionSheet &sheet);
    Result<ImportPlan> finish(const std::vector<SessionSheet> &sheets);

private:
    void remark(RemarkCode code, const QStringList &args, int line = 0) { m_plan.remarks.push_back({code, args, m_sheet->source, line}); }
    std::optional<SessionTypeId> readType();
    SessionSheet withNumbers(SessionSheet sheet);
    void placeByCode(Session &session);
    Session *findSession();
    Session startSession(const std::optional<SessionTypeId> &type);
    Status takeTime(Session &session);
    Result<std::vector<PlacedTime>> placeTimes(QDate date);
    void remarkOnClock(const PlacedTime &used, const Session &session);
    void takeTexts(Session &session) const;
    void takeLists(Session &session);
    std::vector<Zone> knownZones() const;
    int minutesOf(const SheetTime &time, const WallTime &start, int offsetMin) const;
    bool isNamed(const Session &session, const QString &title) const;
    void keepLocked(Session &session, const Session &before);

    const Programme &m_before;
    Programme m_after;
    const IdSource &m_ids;
    RecordFinder m_finder;
    ImportPlan m_plan;
    const SessionSheet *m_sheet = nullptr;
    std::map<std::pair<SessionId, QString>, QString> m_taken; ///< session and language to the sheet's name
};

/// Languages of a sheet that we wrote are tags; another's are words.
QStringList sheetLanguages(const SessionSheet &sheet, const QString &text, QStringList &unknown)
{
    const QStringList tags = text.split(u", "_s, Qt::SkipEmptyParts);
    if (sheet.isExact && std::ranges::all_of(tags, [](const QString &tag) { return isLanguageTag(tag); }))
        return tags;
    return languagesIn(text, unknown);
}

std::vector<Zone> Importer::knownZones() const
{
    std::vector<Zone> zones{m_after.forum.zone};
    zones.insert(zones.end(), m_after.forum.otherZones.begin(), m_after.forum.otherZones.end());
    return zones;
}

/// Gives a line and a sub-theme that the sheet names by their titles alone the numbers that they have.
SessionSheet Importer::withNumbers(SessionSheet sheet)
{
    if (!sheet.lineNumber && !sheet.lineTitle.isEmpty()) {
        if (const auto line = m_finder.lineCalled(sheet.lineTitle))
            sheet.lineNumber = m_after.lines.at(*line).number;
        else
            remark(RemarkCode::LineUnknown, {sheet.lineTitle});
    }
    if (sheet.subThemeCode.isEmpty() && !sheet.subThemeTitle.isEmpty()) {
        if (const auto subTheme = m_finder.subThemeCalled(sheet.subThemeTitle))
            sheet.subThemeCode = codeOf(m_after, m_after.subThemes.at(*subTheme));
        else
            remark(RemarkCode::LineUnknown, {sheet.subThemeTitle});
    }
    return sheet;
}

/// Puts a session where its code says: "1.3.2" in sub-theme 1.3, "P.1" outside of all.
void Importer::placeByCode(Session &session)
{
    const QStringList parts = m_sheet->code.split(u'.');
    const bool isCounted = parts.size() == 3 && std::ranges::all_of(parts, [](const QString &part) { return part.toInt() > 0; });
    const SessionSheet sheet = isCounted ? *m_sheet : withNumbers(*m_sheet);
    const QStringList subParts = sheet.subThemeCode.split(u'.');
    if (isCounted || subParts.size() == 2) {
        const int lineNumber = isCounted ? parts[0].toInt() : subParts[0].toInt();
        const int subNumber = isCounted ? parts[1].toInt() : subParts[1].toInt();
        if (sheet.lineNumber && *sheet.lineNumber != lineNumber)
            remark(RemarkCode::LineNumberDiffers, {QString::number(*sheet.lineNumber), QString::number(lineNumber)});
        const bool isItsSubTheme = subParts.size() != 2 || (subParts[0].toInt() == lineNumber && subParts[1].toInt() == subNumber);
        if (!isItsSubTheme)
            remark(RemarkCode::SubThemeDiffers, {sheet.subThemeCode, sheet.code});
        const LineId line = m_finder.line(lineNumber, sheet.lineNumber.value_or(lineNumber) == lineNumber ? sheet.lineTitle : QString());
        const SubThemeId subTheme = m_finder.subTheme(line, subNumber, isItsSubTheme ? sheet.subThemeTitle : QString());
        if (isCounted) {
            session.number = parts[2].toInt();
        } else if (session.subTheme != subTheme || session.number == 0) {
            session.number = nextNumber(m_after, subTheme);
            remark(RemarkCode::CodeGiven, {u"%1.%2.%3"_s.arg(lineNumber).arg(subNumber).arg(session.number)});
        }
        session.subTheme = subTheme;
        session.line.reset();
        session.ownCode.clear();
        return;
    }
    if (!sheet.code.isEmpty()) {
        session.ownCode = sheet.code;
        session.subTheme.reset();
        session.number = 0;
    }
    if (sheet.lineNumber && !session.subTheme)
        session.line = m_finder.line(*sheet.lineNumber, sheet.lineTitle);
}

/// Does @p session bear the (folded) title in any language?
bool Importer::isNamed(const Session &session, const QString &title) const
{
    const QStringList langs = session.title.languages();
    return !title.isEmpty() && std::ranges::any_of(langs, [&](const QString &lang) { return folded(session.title.in(lang)) == title; });
}

/// The session with the sheet's code; but staff may have given that code to another one since, so the
/// title counts before it.
Session *Importer::findSession()
{
    const QString title = folded(m_sheet->title);
    Session *found = nullptr;
    Session *named = nullptr;
    for (auto &[id, session] : m_after.sessions) {
        const bool hasCode = !m_sheet->code.isEmpty() && compareCodes(codeOf(m_after, session), m_sheet->code) == 0;
        if (m_sheet->code.isEmpty() ? folded(session.title.in(m_sheet->lang)) == title : hasCode && isNamed(session, title))
            return &session;
        if (hasCode && !found) // of several with one code, that with the title
            found = &session;
        if (!named && isNamed(session, title))
            named = &session;
    }
    if (!found || title.isEmpty())
        return found;
    if (named) {
        remark(RemarkCode::CodeKept, {m_sheet->code, m_sheet->title, codeOf(m_after, *named)});
        return named;
    }
    if (const QString before = found->title.in(m_sheet->lang); !before.isEmpty())
        remark(RemarkCode::CodeTitleDiffers, {m_sheet->code, m_sheet->title, before});
    return found;
}

/// The type that the sheet names. What else stands above its first label is left out, with a remark.
std::optional<SessionTypeId> Importer::readType()
{
    if (!m_sheet->type.isEmpty())
        return m_finder.type(m_sheet->type);
    const std::vector<HeadLine> &head = m_sheet->head;
    auto named = std::ranges::find_if(head, [this](const HeadLine &line) { return m_finder.knownType(line.text).has_value(); });
    if (named == head.end())
        named = std::ranges::find_if(head, [this](const HeadLine &line) { return line.standsAlone && m_finder.canBeType(line.text); });
    QStringList others;
    int first = 0;
    for (auto line = head.begin(); line != head.end(); ++line) {
        if (line == named)
            continue;
        others << line->text;
        first = first == 0 ? line->line : first;
    }
    if (!others.isEmpty())
        remark(RemarkCode::TopLeftOut, {others.join(u" / "_s)}, first);
    return named == head.end() ? std::nullopt : std::optional(m_finder.type(named->text));
}

Session Importer::startSession(const std::optional<SessionTypeId> &type)
{
    Session session;
    session.id = {m_ids()};
    session.status = SessionStatus::Proposed; // a partner proposes it; staff confirm
    session.minutes = m_after.forum.defaultMinutes;
    session.type = type ? *type : m_finder.type(u"panel"_s);
    session.minutes = m_after.types.at(session.type).minutes;
    return session;
}

/// How many minutes really pass, by the wall of the known zone that has this offset then.
int Importer::minutesOf(const SheetTime &time, const WallTime &start, int offsetMin) const
{
    const int onWall = time.endMin - time.startMin;
    const Instant from{start.total() - offsetMin};
    for (const Zone &zone : knownZones()) {
        if (zone.offsetMinAt(from) != offsetMin)
            continue;
        const qint64 passed = zone.resolve({start.date.addDays(time.endMin / kMinutesADay), time.endMin % kMinutesADay}).instant.utcMin - from.utcMin;
        return passed > 0 ? static_cast<int>(passed) : onWall;
    }
    return onWall;
}

/// A locked session stays where and when it is, whatever its sheet says.
void Importer::keepLocked(Session &session, const Session &before)
{
    const Venue *venue = before.venue ? m_after.find<Venue>(*before.venue) : nullptr;
    const QStringList langs = venue ? venue->name.languages() : QStringList();
    const QString given = folded(m_sheet->venue);
    const bool isVenue = !before.locked || given.isEmpty() || std::ranges::any_of(langs, [&](const QString &lang) { return folded(venue->name.in(lang)) == given; });
    if (isVenue && checkLock(m_after, before, session))
        return;
    session.start = before.start;
    session.minutes = before.minutes;
    remark(RemarkCode::LockedStays, {codeOf(m_after, before)}, m_sheet->timeLine);
}

/// The written times at their offsets that day, but for those of an unknown zone while there are others.
/// Error: SheetZoneUnknown.
Result<std::vector<PlacedTime>> Importer::placeTimes(QDate date)
{
    const int line = m_sheet->timeLine;
    std::vector<PlacedTime> placed;
    std::vector<const SheetTime *> unread;
    for (const SheetTime &time : m_sheet->times) {
        const WallTime wall{date, time.startMin};
        const auto zone = readZone(time.zone, wall, knownZones());
        if (!zone) {
            unread.push_back(&time);
            continue;
        }
        if (time.zone.isEmpty())
            remark(RemarkCode::ZoneAssumed, {time.text, m_after.forum.zone.name()}, line);
        if (!zone->guess.isEmpty())
            remark(RemarkCode::ZoneOfCountry, {time.zone, zone->guess}, line);
        if (zone->contradicted)
            remark(RemarkCode::OffsetDiffers, {time.text, zone->zone, offsetName(zone->offsetMin), offsetName(*zone->contradicted)}, line);
        placed.push_back({&time, *zone, minutesOf(time, wall, zone->offsetMin)});
    }
    if (placed.empty())
        return Error{ErrorCode::SheetZoneUnknown, {m_sheet->source, QString::number(line), unread.front()->zone}};
    for (const SheetTime *time : unread)
        remark(RemarkCode::ZoneUnread, {time->text, time->zone}, line);
    return placed;
}

/// Says what was decided where the forum's clock jumps over the start or the end, or shows it twice.
void Importer::remarkOnClock(const PlacedTime &used, const Session &session)
{
    const Zone &zone = m_after.forum.zone;
    const SheetTime &time = *used.time;
    const Resolved start = zone.resolve(*session.start);
    const Resolved end = zone.resolve({session.start->date.addDays(time.endMin / kMinutesADay), time.endMin % kMinutesADay});
    if (start.kind == WallKind::Gap || end.kind == WallKind::Gap) {
        const QString read = spanOf(zone.wallAt(start.instant).minute, session.slot()->endWall(zone).minute);
        remark(RemarkCode::ClockSkips, {time.text, zone.name(), read}, m_sheet->timeLine);
    }
    for (const Resolved &one : {start, end}) {
        if (one.kind != WallKind::Overlap || used.zone.isOffset)
            continue;
        remark(RemarkCode::ClockTwice, {time.text, zone.name(), offsetName(one.offsetMin)}, m_sheet->timeLine);
        break;
    }
}

/// Decides which of the written times counts, and says where they disagree.
Status Importer::takeTime(Session &session)
{
    const SessionSheet &sheet = *m_sheet;
    const Zone &zone = m_after.forum.zone;
    if (sheet.times.empty()) {
        if (sheet.date && session.start)
            session.start->date = *sheet.date; // the day alone
        else if (sheet.date)
            remark(RemarkCode::TimeMissing, {sheet.date->toString(Qt::ISODate)}, sheet.dateLine);
        return ok();
    }
    if (!sheet.date && !session.start) {
        remark(RemarkCode::DateMissing, {sheet.times.front().text}, sheet.timeLine);
        return ok();
    }
    const QDate date = sheet.date ? *sheet.date : session.start->date; // the time alone
    const auto placed = placeTimes(date);
    if (!placed)
        return placed.error();
    const auto isForums = [&](const PlacedTime &one) {
        const Resolved at = zone.resolve({date, one.time->startMin});
        return at.offsetMin == one.zone.offsetMin || at.second == one.startOn(date);
    };
    const auto own = std::ranges::find_if(placed.value(), isForums);
    const bool isOwn = own != placed.value().end();
    const PlacedTime &used = isOwn ? *own : placed.value().front();
    const Instant start = used.startOn(date);
    for (const PlacedTime &other : placed.value()) {
        // The other zone's day may be another: compare the time of day and the length.
        const qint64 apart = (other.startOn(date).utcMin - start.utcMin) % kMinutesADay;
        if (apart != 0 || other.minutes != used.minutes)
            remark(RemarkCode::TimesDisagree, {used.text(), other.text()}, sheet.timeLine);
    }
    const WallTime wall = zone.wallAt(start);
    if (!isOwn)
        remark(RemarkCode::ZoneConverted, {used.text(), wall.toString() + u' ' + zone.name()}, sheet.timeLine);
    if (used.time->endMin > kMinutesADay && sheet.times.size() == 1 && !sheet.isExact)
        remark(RemarkCode::EndsNextDay, {used.time->text}, sheet.timeLine);
    const auto before = session.slot();
    session.start = isOwn ? WallTime{date, used.time->startMin} : wall;
    // The hour that comes twice has two instants for one wall time: what shows the same stays.
    const bool isSame = isOwn && before && before->start() == *session.start && before->endWall(zone).minute == used.time->endMin % kMinutesADay;
    if (!isSame)
        session.minutes = used.minutes;
    if (isOwn)
        remarkOnClock(used, session);
    if (const Resolved kept = zone.resolve(*session.start); kept.instant != start)
        remark(RemarkCode::ClockSecond, {used.text(), zone.name(), offsetName(kept.offsetMin)}, sheet.timeLine);
    const bool isForumDay = std::ranges::any_of(m_after.forum.days, [&session](const ForumDay &day) { return day.date == session.start->date; });
    if (!isForumDay)
        remark(RemarkCode::DayOutsideForum, {session.start->date.toString(Qt::ISODate)}, sheet.dateLine);
    return ok();
}

void Importer::takeTexts(Session &session) const
{
    const auto take = [this](Text &text, const QString &given) {
        if (!given.isEmpty())
            text.set(m_sheet->lang, given);
    };
    take(session.title, m_sheet->title);
    take(session.summary, m_sheet->summary);
    take(session.conceptualization, m_sheet->conceptualization);
    take(session.objectives, m_sheet->objectives);
    take(session.points, m_sheet->points);
}

void Importer::takeLists(Session &session)
{
    const SessionSheet &sheet = *m_sheet;
    if (!sheet.organisers.isEmpty())
        session.organisers = m_finder.organisations(sheet.organisers);
    if (!sheet.venue.isEmpty() && !session.locked)
        session.venue = m_finder.venue(sheet.venue);
    QStringList unknown;
    if (const QStringList tags = sheetLanguages(sheet, sheet.languages, unknown); !tags.isEmpty())
        session.languages = tags;
    if (const QStringList tags = sheetLanguages(sheet, sheet.interpreted, unknown); !tags.isEmpty())
        session.interpreted = tags;
    if (!unknown.isEmpty())
        remark(RemarkCode::LanguageUnknown, {unknown.join(u", "_s)});
    if (!sheet.capacity.isEmpty()) {
        if (const WrittenCapacity capacity = capacityIn(sheet.capacity); capacity.isClear)
            session.capacity = capacity.people;
        else
            remark(RemarkCode::CapacityUnclear, {sheet.capacity});
    }
    if (!sheet.registration.isEmpty()) {
        if (const auto registration = registrationIn(sheet.registration)) {
            session.registration.kind = registration->kind;
            if (!registration->link.isEmpty())
                session.registration.link = registration->link;
        } else {
            remark(RemarkCode::RegistrationUnclear, {sheet.registration});
        }
    }
    if (sheet.documents && *sheet.documents != namedDocuments(session.documents))
        session.documents = *sheet.documents;
}

Status Importer::take(const SessionSheet &sheet)
{
    m_sheet = &sheet;
    const std::size_t firstRemark = m_plan.remarks.size();
    m_plan.remarks.insert(m_plan.remarks.end(), sheet.remarks.begin(), sheet.remarks.end());
    m_finder.setSource(m_plan.remarks, sheet.source, sheet.lang);
    const Session *found = findSession();
    const bool keepsCode = found && !sheet.code.isEmpty() && compareCodes(codeOf(m_after, *found), sheet.code) != 0;
    const auto type = readType();
    Session session = found ? *found : startSession(type);
    if (found && type)
        session.type = *type;
    const auto [first, isFirst] = m_taken.try_emplace({session.id, sheet.lang}, sheet.source);
    if (!isFirst)
        return Error{ErrorCode::SheetTwice, {sheet.source, sheet.code.isEmpty() ? sheet.title : sheet.code, first->second}};
    const Session before = session;
    if (!keepsCode)
        placeByCode(session);
    if (const Status timed = takeTime(session); !timed)
        return timed;
    takeTexts(session);
    takeLists(session);
    keepLocked(session, before);
    for (const Status &valid : {check(session), m_finder.fault()}) {
        if (!valid) {
            Error error = valid.error();
            error.source = sheet.source;
            return error;
        }
    }
    m_after.sessions.insert_or_assign(session.id, session);
    capRemarks(m_plan.remarks, firstRemark, sheet.source);
    m_plan.notes.push_back({session.id, {}, session.title.best(sheet.lang), sheet.source, false, {}});
    return ok();
}

Result<ImportPlan> Importer::finish(const std::vector<SessionSheet> &sheets)
{
    for (ImportNote &note : m_plan.notes) {
        const Session &after = m_after.sessions.at(note.session);
        const Session *before = m_before.find<Session>(note.session);
        note.code = codeOf(m_after, after);
        note.isNew = !before;
        if (before)
            note.changed = changedFields(*before, after);
    }
    if (const Status valid = check(m_after); !valid)
        return valid.error();
    const QString name = sheets.size() == 1 ? QFileInfo(sheets.front().source).fileName() : QString::number(sheets.size());
    m_plan.edit = {{EditVerb::Import, {name, QString::number(sheets.size())}}, difference(m_before, m_after)};
    return std::move(m_plan);
}

} // namespace

Result<ImportPlan> planImport(const Programme &programme, const std::vector<SessionSheet> &sheets, const IdSource &ids)
{
    Importer importer(programme, ids);
    for (const SessionSheet &sheet : sheets) {
        if (const Status taken = importer.take(sheet); !taken)
            return taken.error();
    }
    return importer.finish(sheets);
}

Result<ImportPlan> planDocuments(const Programme &programme, const std::vector<std::pair<QString, QByteArray>> &documents, const IdSource &ids)
{
    std::vector<SessionSheet> sheets;
    for (const auto &[name, bytes] : documents) {
        auto sheet = readSheet(bytes, name);
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(sheet).value());
    }
    return planImport(programme, sheets, ids);
}

} // namespace planner
