// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace planner {

/// What went wrong. The comment lists the arguments in the order in which the sentence needs them.
/// The sentence itself is made in ui/text, in the user's language.
enum class ErrorCode {
    // Values
    SlotInvalid,       ///< start, minutes
    ZoneUnknown,       ///< name as given; path of the programme that has it, if it does
    DateInvalid,       ///< text as given
    HoursReversed,     ///< field, date or nothing for any, start and end as minutes since 00:00
    HoursOverlap,      ///< field, date
    SpanInvalid,       ///< first day, last day, most days
    TimeInvalid,       ///< text as given
    LanguageInvalid,   ///< tag as given
    NumberInvalid,     ///< field, value
    FieldMissing,      ///< field
    FieldTooLong,      ///< field, length, allowed length
    FieldInvalid,      ///< field, value
    // Edits
    RecordChanged,     ///< kind of record, its name, field or nothing for any, its value now or nothing: somebody changed it meanwhile
    ProgrammeChanged,  ///< -: somebody changed the programme after the edit was planned
    SessionLocked,     ///< its code or title: its day, start, length and venue stay
    DayFull,           ///< date: no room for a session
    RecordMissing,     ///< kind of record, id
    ReferenceMissing,  ///< field, id of the record that is not there
    ReferenceInUse,    ///< kind of record, its name, how many records use it
    NothingToUndo,     ///< -
    NothingToRedo,     ///< -
    // Files
    FileMissing,       ///< path
    FileExists,        ///< path
    FileIsFolder,      ///< path
    FileNotReadable,   ///< path
    FileReadOnly,      ///< path
    FileEmpty,         ///< path
    FileForeign,       ///< path
    FileNewer,         ///< path, version of the file, newest version that this program reads
    FileDamaged,       ///< path, place (table and id, or empty)
    FileBusy,          ///< path: another program holds it too long
    FileMoved,         ///< path: what was open has been moved, removed or replaced
    JournalForeign,    ///< path, path of the journal beside it that belongs to another file
    FileInUse,         ///< path: it is open, so another cannot take its place
    FileIsProgramme,   ///< path: something else was to be written in its place
    FileNotWritable,   ///< path
    DiskFull,          ///< path
    BackupFailed,      ///< path of the backup
    StoreFailed,       ///< path; the detail says what the database said
    // Reading documents
    InputTooLarge,     ///< path, megabytes allowed
    InputNotText,      ///< path, line
    InputEmpty,        ///< path
    SheetNotASheet,    ///< path: none of the labels of a session sheet was found
    SheetFieldMissing, ///< path, field
    SheetDateInvalid,  ///< path, line, text as given
    SheetTimeInvalid,  ///< path, line, text as given
    SheetZoneUnknown,  ///< path, line, text as given
    SheetCodeInvalid,  ///< path, line, text as given
    SheetFieldTwice,   ///< path, line, field
    SheetTwice,        ///< path, session's code or title, path of the sheet that came first
    FormatUnknown,     ///< format as given, formats that there are
    // Pages
    PdfFailed,         ///< path; the detail says why
    PrintFailed,       ///< printer's name, or the path printed to
    NoSuchDay,         ///< date as given
    NoSuchLine,        ///< number as given
    NoSuchSession,     ///< code as given
    NoSessionFits,     ///< options as given, or empty when there is no session at all
    NoSuchLanguage,    ///< tag as given, the forum's languages
    // Usage
    UsageWrong,        ///< what was wrong
};

/// Why something could not be done: a code and the values its sentence needs, never a sentence.
struct Error {
    ErrorCode code;
    QStringList args = {}; ///< user-facing values, in the order given at the code
    QString detail = {};   ///< for the log, untranslated
    QString source = {};   ///< the document it is about, where the arguments do not name it
    bool operator==(const Error &) const = default;
};

} // namespace planner
