// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zone.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEpochJulianDay = 2440588; // 1970-01-01

/// Places whose names are spelt with more than ASCII, which is all that the zones' names have (tz database, "Theory and
/// pragmatics", Names of timezones).
constexpr std::pair<QLatin1StringView, QStringView> kSpelt[] = {
    {"Asuncion"_L1, u"Asunción"}, {"Bahia_Banderas"_L1, u"Bahía de Banderas"}, {"Belem"_L1, u"Belém"}, {"Bogota"_L1, u"Bogotá"},
    {"Cancun"_L1, u"Cancún"}, {"Ciudad_Juarez"_L1, u"Ciudad Juárez"}, {"Cordoba"_L1, u"Córdoba"}, {"Cuiaba"_L1, u"Cuiabá"},
    {"Curacao"_L1, u"Curaçao"}, {"Maceio"_L1, u"Maceió"}, {"Mazatlan"_L1, u"Mazatlán"}, {"Merida"_L1, u"Mérida"},
    {"Mexico_City"_L1, u"Ciudad de México"}, {"Noumea"_L1, u"Nouméa"}, {"Reunion"_L1, u"La Réunion"}, {"Santarem"_L1, u"Santarém"},
    {"Sao_Paulo"_L1, u"São Paulo"}, {"Sao_Tome"_L1, u"São Tomé"}, {"Tucuman"_L1, u"Tucumán"}, {"Zurich"_L1, u"Zürich"},
};

} // namespace

Result<WallTime> WallTime::make(QDate date, int minute)
{
    if (!date.isValid())
        return Error{ErrorCode::DateInvalid, {date.toString(Qt::ISODate)}};
    if (minute < 0 || minute >= kMinutesADay)
        return Error{ErrorCode::TimeInvalid, {QString::number(minute)}};
    return WallTime{date, minute};
}

WallTime WallTime::fromTotal(qint64 minutes)
{
    qint64 day = minutes / kMinutesADay;
    qint64 rest = minutes % kMinutesADay;
    if (rest < 0) {
        rest += kMinutesADay;
        --day;
    }
    return {QDate::fromJulianDay(kEpochJulianDay + day), static_cast<int>(rest)};
}

qint64 WallTime::total() const
{
    return (date.toJulianDay() - kEpochJulianDay) * kMinutesADay + minute;
}

QString WallTime::toString() const
{
    return QStringLiteral("%1T%2:%3").arg(date.toString(Qt::ISODate)).arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

Result<WallTime> WallTime::fromString(const QString &text)
{
    // Date and time apart: a QDateTime would be read in the machine's own zone, where the time may be missing.
    const QDate date = QDate::fromString(QStringView(text).left(10), Qt::ISODate);
    const auto digits = [&text](qsizetype at) { // a programme has thousands: QTime's parser is too slow
        const auto digit = [&text](qsizetype i) { return text[i] >= u'0' && text[i] <= u'9' ? text[i].unicode() - u'0' : 100; };
        return 10 * digit(at) + digit(at + 1);
    };
    if (text.size() != 16 || text[10] != u'T' || text[13] != u':' || !date.isValid() || digits(11) > 23 || digits(14) > 59)
        return Error{ErrorCode::DateInvalid, {text}};
    return WallTime{date, digits(11) * 60 + digits(14)};
}

QString Instant::toString() const
{
    return WallTime::fromTotal(utcMin).toString() + QStringLiteral(":00Z");
}

Instant Instant::fromDateTime(const QDateTime &time)
{
    const qint64 secs = time.toSecsSinceEpoch();
    return {secs >= 0 ? secs / 60 : -((59 - secs) / 60)};
}

QDateTime Instant::toDateTime() const
{
    return QDateTime::fromSecsSinceEpoch(utcMin * 60, Qt::UTC);
}

/// A zone's changes between 1970 and 2100, read once from the machine's zone data.
struct Zone::Table {
    struct Change {
        qint64 atUtcMin; ///< from this minute on
        int offsetMin;
    };
    QString name;
    int firstOffsetMin = 0;
    std::vector<Change> changes; ///< ascending

    /// Index of the change in force at @p utcMin, or -1 before the first.
    qsizetype indexAt(qint64 utcMin) const
    {
        const auto it = std::ranges::upper_bound(changes, utcMin, {}, &Change::atUtcMin);
        return it - changes.begin() - 1;
    }
    int offsetOf(qsizetype index) const { return index < 0 ? firstOffsetMin : changes[static_cast<size_t>(index)].offsetMin; }
};

std::shared_ptr<const Zone::Table> Zone::tableFor(const QString &ianaName)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Table>> known;
    const QMutexLocker lock(&mutex);
    if (const auto it = known.constFind(ianaName); it != known.constEnd())
        return *it;

    auto table = std::make_shared<Table>();
    table->name = ianaName;
    if (ianaName != QLatin1String("UTC")) {
        const QByteArray id = ianaName.toLatin1();
        const QTimeZone zone(id);
        // Qt takes any word for a POSIX rule ("Mars" would be UTC); a zone's name has a region, or is listed.
        const bool isName = id.contains('/') || id == "GMT" || QTimeZone::isTimeZoneIdAvailable(id);
        if (!isName || id.contains(',') || !zone.isValid())
            return nullptr;
        const QDateTime from = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
        const QDateTime to = QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
        table->firstOffsetMin = zone.offsetFromUtc(from) / 60;
        int last = table->firstOffsetMin;
        const auto transitions = zone.transitions(from, to);
        for (const QTimeZone::OffsetData &change : transitions) {
            const int offset = change.offsetFromUtc / 60;
            if (offset != last)
                table->changes.push_back({change.atUtc.toSecsSinceEpoch() / 60, offset});
            last = offset;
        }
    }
    known.insert(ianaName, table);
    return table;
}

Zone::Zone() : m_table(tableFor(QStringLiteral("UTC"))) {}

Result<Zone> Zone::make(const QString &ianaName)
{
    const bool isPlausible = !ianaName.isEmpty()
        && std::ranges::all_of(ianaName, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    auto table = isPlausible ? tableFor(ianaName) : nullptr;
    if (!table)
        return Error{ErrorCode::ZoneUnknown, {ianaName}};
    return Zone(std::move(table));
}

Zone Zone::nameOnly(const QString &ianaName)
{
    auto table = std::make_shared<Table>();
    table->name = ianaName;
    return Zone(std::move(table));
}

const QString &Zone::name() const
{
    return m_table->name;
}

QString Zone::city() const
{
    const QString ascii = name().mid(name().lastIndexOf(u'/') + 1);
    for (const auto &[plain, spelt] : kSpelt) {
        if (ascii == plain)
            return spelt.toString();
    }
    return QString(ascii).replace(u'_', u' ');
}

int Zone::offsetMinAt(Instant instant) const
{
    return m_table->offsetOf(m_table->indexAt(instant.utcMin));
}

WallTime Zone::wallAt(Instant instant) const
{
    return WallTime::fromTotal(instant.utcMin + offsetMinAt(instant));
}

Resolved Zone::resolve(const WallTime &wall) const
{
    const qint64 total = wall.total();
    // Only the change nearest to the wall time can make it ambiguous; offsets stay within ±26 h.
    const qsizetype late = m_table->indexAt(total + 26 * 60);
    std::vector<std::pair<Instant, int>> hits;
    qsizetype early = m_table->indexAt(total - 26 * 60);
    for (qsizetype i = early; i <= late; ++i) {
        const int offset = m_table->offsetOf(i);
        const Instant candidate{total - offset};
        if (m_table->indexAt(candidate.utcMin) == i)
            hits.push_back({candidate, offset});
    }
    if (hits.size() == 1)
        return {hits[0].first, WallKind::Plain, hits[0].second, {}};
    if (hits.size() > 1)
        return {hits.front().first, WallKind::Overlap, hits.front().second, hits.back().first};
    // A gap: the last offset whose span ends at or before the wall time would begin.
    for (qsizetype i = late; i > early; --i) {
        const int before = m_table->offsetOf(i - 1);
        const Instant candidate{total - before};
        if (candidate.utcMin >= m_table->changes[static_cast<size_t>(i)].atUtcMin
            && total < m_table->changes[static_cast<size_t>(i)].atUtcMin + m_table->offsetOf(i))
            return {candidate, WallKind::Gap, before, {}};
    }
    Q_UNREACHABLE();
}

std::vector<Zone> zonesBeside(const Zone &own, const std::vector<Zone> &others)
{
    std::vector<Zone> zones;
    for (const Zone &zone : others) {
        if (zone != own && std::ranges::find(zones, zone) == zones.end())
            zones.push_back(zone);
    }
    return zones;
}

QString offsetName(int offsetMin)
{
    if (offsetMin == 0)
        return QStringLiteral("UTC");
    const int size = std::abs(offsetMin);
    QString name = QStringLiteral("UTC") + (offsetMin < 0 ? QChar(0x2212) : QChar(u'+')) + QString::number(size / 60);
    if (size % 60)
        name += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return name;
}

} // namespace planner
