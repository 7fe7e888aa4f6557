// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace planner {

/// By a clock on the wall.
inline constexpr int kMinutesADay = 24 * 60;

/// A day and a time as a clock on the wall shows them; which instant that is depends on the zone.
struct WallTime {
    QDate date;
    int minute = 0; ///< minutes since 00:00 of @ref date, 0 to 1439

    /// Error: DateInvalid, TimeInvalid.
    static Result<WallTime> make(QDate date, int minute);
    /// The wall time @p minutes after 1970-01-01 00:00 of the same wall.
    static WallTime fromTotal(qint64 minutes);
    /// Minutes since 1970-01-01 00:00 of the same wall.
    qint64 total() const;
    /// "2021-05-31T08:00" (ISO 8601, without an offset).
    QString toString() const;
    /// Reads what toString writes. Error: DateInvalid.
    static Result<WallTime> fromString(const QString &text);

    friend bool operator==(const WallTime &, const WallTime &) = default;
    friend std::strong_ordering operator<=>(const WallTime &a, const WallTime &b) { return a.total() <=> b.total(); }
};

/// A point on the world's time line.
struct Instant {
    qint64 utcMin = 0; ///< minutes since 1970-01-01T00:00Z

    /// "2021-05-31T11:00:00Z" (ISO 8601, UTC).
    QString toString() const;
    static Instant fromDateTime(const QDateTime &time);
    QDateTime toDateTime() const; ///< in UTC
    friend auto operator<=>(const Instant &, const Instant &) = default;
};

/// What a wall time is in its zone.
enum class WallKind {
    Plain,   ///< it comes once
    Gap,     ///< the clock jumps over it
    Overlap, ///< it comes twice
};

/// A wall time's instant, and how it was decided.
struct Resolved {
    Instant instant;
    WallKind kind = WallKind::Plain;
    int offsetMin = 0;             ///< minutes east of UTC that were used
    std::optional<Instant> second; ///< in an overlap: the later of the two instants
};

/// An IANA time zone (RFC 6557), by its name. A default-made one is UTC.
///
/// A wall time that comes twice is its first instant; one that the clock jumps over is counted
/// with the offset before the gap (RFC 5545, section 3.3.5), so 02:30 in a gap from 02:00 to 03:00
/// is the instant that the wall then calls 03:30.
class Zone {
public:
    Zone();
    /// Error: ZoneUnknown.
    static Result<Zone> make(const QString &ianaName);
    /// One that this machine's zone data need not have, for what compares names; its clock is UTC's.
    static Zone nameOnly(const QString &ianaName);

    /// "America/Argentina/Cordoba".
    const QString &name() const;
    /// The place in it: "Córdoba" for "America/Argentina/Cordoba".
    QString city() const;

    Resolved resolve(const WallTime &wall) const;
    WallTime wallAt(Instant instant) const;
    /// Minutes east of UTC.
    int offsetMinAt(Instant instant) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.name() == b.name(); }

private:
    struct Table;
    explicit Zone(std::shared_ptr<const Table> table) : m_table(std::move(table)) {}
    static std::shared_ptr<const Table> tableFor(const QString &ianaName);
    std::shared_ptr<const Table> m_table;
};

/// @p others in their order, each once and without @p own: what is shown beside it.
std::vector<Zone> zonesBeside(const Zone &own, const std::vector<Zone> &others);

/// "UTC−3", "UTC+5:45", "UTC" for 0; with a real minus sign (U+2212).
QString offsetName(int offsetMin);

} // namespace planner
