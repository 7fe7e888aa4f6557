// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cstddef>
#include <vector>

namespace planner {

/// What a reader or the importer noticed and went on from. The comment lists the arguments.
enum class RemarkCode {
    HeadersRemoved,      ///< how many lines of page headers stood inside the text, the lines
    EncodingGuessed,     ///< encoding that the text was read as
    ZoneAssumed,         ///< time as given, the forum's zone: no zone stood beside it
    ZoneConverted,       ///< time as given, time in the forum's zone
    ZoneOfCountry,       ///< country's time as given, zone that it was taken for: its zones differ
    ZoneUnread,          ///< time as given, its zone, which is not known; another time was used
    OffsetDiffers,       ///< time as given, zone named beside it, the zone's offset then, offset given
    TimesDisagree,       ///< time and zone that was used, time and zone that says another instant
    EndsNextDay,         ///< time as given: its end is not after its start
    ClockSkips,          ///< time as given, zone whose clock jumps over its start or end, time it was read as
    ClockTwice,          ///< time as given, zone whose clock shows its start or end twice, offset of the first
    ClockSecond,         ///< time and offset that mean the second of two, zone, offset of the first, which was used
    NotSettled,          ///< text as given, field of fields.h that it stands under
    WeekdayDisagrees,    ///< weekday as given, date
    LineNumberDiffers,   ///< number given, number in the session's code
    SubThemeDiffers,     ///< code of the sub-theme given, code of the session
    LineTitleDiffers,    ///< number, title on the sheet, title kept
    SubThemeTitleDiffers,///< code, title on the sheet, title kept
    LineMade,            ///< number, title
    SubThemeMade,        ///< code, title
    OrganisationMade,    ///< name
    VenueMade,           ///< name
    TypeMade,            ///< name
    LanguageUnknown,     ///< text as given
    CapacityUnclear,     ///< text as given
    RegistrationUnclear, ///< text as given
    DayOutsideForum,     ///< date
    CodeGiven,           ///< code that the session gets because the sheet has none
    LineIgnored,         ///< text as given, field of fields.h that it stands under
    DateMissing,         ///< time as given: neither the sheet nor the session has a date
    TimeMissing,         ///< date: neither the sheet nor the session has a time
    LockedStays,         ///< code of the session, whose day, time, length and venue are locked
    CodeTitleDiffers,    ///< code, title on the sheet, title that the programme had
    CodeKept,            ///< code on the sheet, title, code that the session keeps
    HeadingUnknown,      ///< heading as given, field of fields.h that it and its text went to
    ContactLeftOut,      ///< label of the contact data, which must not be published
    ContactInText,       ///< e-mail address or telephone number, field of fields.h that it stands in and stays
    LineUnknown,         ///< title of a line or a sub-theme without its number, which the programme has not
    TopLeftOut,          ///< lines above the first label that name no type of session
    HeaderKept,          ///< line that may be a page's header, field of fields.h that it stays in
    SignsDropped,        ///< how many control signs and changes of direction were dropped
    MoreRemarks,         ///< how many more there were
};

/// A remark and the place it is about.
struct Remark {
    RemarkCode code;
    QStringList args;   ///< in the order given at the code
    QString source;     ///< file name
    int line = 0;       ///< counts from 1; 0 for none
    bool operator==(const Remark &) const = default;
};

/// Most remarks that are kept of one sheet.
inline constexpr std::size_t kMaxRemarks = 50;

/// Leaves at most kMaxRemarks of those that begin at place @p first, all about @p source, and says how many went. The first of
/// each code stay, so that many of one kind do not hide the others.
void capRemarks(std::vector<Remark> &remarks, std::size_t first, const QString &source);

/// Most bytes of a document that a reader takes, in megabytes.
inline constexpr int kMaxInputMegabytes = 4;

} // namespace planner
