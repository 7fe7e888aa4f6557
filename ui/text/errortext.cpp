// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "core/base/words.h"
#include "core/domain/names.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

namespace planner {

namespace {

/// Does an opening quotation mark end @p text? Then somebody's text follows, which may be a whole page.
bool isQuoted(QStringView text)
{
    const QStringView shown = text.trimmed(); // French sets a space behind the mark
    return !shown.isEmpty() && shown.back().category() == QChar::Punctuation_InitialQuote;
}

/// Fills %1, %2 … of a sentence with the error's values, which are plain text.
class Sentences {
public:
    Sentences(const Error &error, const Words &words) : m_error(error), m_words(words) {}

    QString arg(int i) const { return m_error.args.value(i); }
    QString field(int i) const { return fieldText(arg(i), m_words); }
    /// A day and a time as people say them, where the value is one.
    QString moment(int i) const
    {
        const auto wall = WallTime::fromString(arg(i));
        return wall ? momentText(wall.value(), m_words) : arg(i);
    }
    /// Minutes since 00:00 as a clock.
    QString clock(int i) const { return clockText(arg(i).toInt()); }
    QString day(int i) const { return longDayText(QDate::fromString(arg(i), Qt::ISODate), m_words); }
    QString kind(int i) const
    {
        const auto kind = enumFrom<RecordKind>(arg(i));
        return kind ? kindText(*kind, m_words) : arg(i);
    }
    /// What the values are about, in their order.
    QString values() const;
    QString edits() const;
    QString files() const;
    QString documents() const;

private:
    QString say(const char *source, const QStringList &args = {}) const
    {
        QString text = m_words.translate("ErrorText", source);
        // All at once, so that a value with %2 in it stays what it is.
        QString filled;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
            if (number >= 1 && number <= args.size()) {
                filled += isQuoted(filled) ? excerpt(args[number - 1]) : args[number - 1];
                ++i;
            } else {
                filled += text[i];
            }
        }
        return filled;
    }

    const Error &m_error;
    const Words &m_words;
};

QString Sentences::values() const
{
    switch (m_error.code) {
    case ErrorCode::SlotInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "A session cannot start at %1 and last %2 minutes: it lasts from 1 minute to 24 hours."), {moment(0), arg(1)});
    case ErrorCode::ZoneUnknown:
        if (!arg(1).isEmpty())
            return say(QT_TRANSLATE_NOOP("ErrorText", "%1: this computer does not know the time zone “%2”. Update its time zone data (tzdata) and try again."), {arg(1), arg(0)});
        return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a time zone. Write it as in “Europe/Madrid”."), {arg(0)});
    case ErrorCode::DateInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a date of the calendar. Write it as in 2021-05-31."), {arg(0)});
    case ErrorCode::HoursReversed:
        if (arg(1).isEmpty())
            return say(QT_TRANSLATE_NOOP("ErrorText", "%1: from %2 to %3 ends before it starts."), {field(0), clock(2), clock(3)});
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1: on %2, from %3 to %4 ends before it starts."), {field(0), day(1), clock(2), clock(3)});
    case ErrorCode::HoursOverlap: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: two spans on %2 overlap. Put them together."), {field(0), day(1)});
    case ErrorCode::SpanInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "A forum cannot go from %1 to %2: its last day is not before the first, and it has %3 days at most."), {arg(0), arg(1), arg(2)});
    case ErrorCode::TimeInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a time of day. Write it as in 08:30."), {arg(0)});
    case ErrorCode::LanguageInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a language tag. Write it as in “es” or “pt-BR”."), {arg(0)});
    case ErrorCode::NumberInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: %2 is out of range."), {field(0), arg(1)});
    case ErrorCode::FieldMissing: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is missing."), {field(0)});
    case ErrorCode::FieldTooLong: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is too long: %2 characters, where %3 fit."), {field(0), arg(1), arg(2)});
    case ErrorCode::FieldInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be “%2”."), {field(0), arg(1)});
    default: return {};
    }
}

QString Sentences::edits() const
{
    switch (m_error.code) {
    case ErrorCode::RecordChanged:
        if (!arg(3).isEmpty())
            return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is “%2” now: somebody else has changed it meanwhile. Do it again to put yours in its place."), {field(2), arg(3)});
        if (!arg(2).isEmpty())
            return say(QT_TRANSLATE_NOOP("ErrorText", "%1: somebody else has changed this meanwhile. Do it again to put yours in its place."), {field(2)});
        return say(QT_TRANSLATE_NOOP("ErrorText", "Somebody else has changed this %1 meanwhile: “%2”. Look at it and try again."), {kind(0), arg(1)});
    case ErrorCode::ProgrammeChanged: return say(QT_TRANSLATE_NOOP("ErrorText", "Others have changed the programme meanwhile. Look at what would change now, and try again."));
    case ErrorCode::SessionLocked: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is locked. Unlock it in its sheet to change its day, time, length or venue."), {arg(0)});
    case ErrorCode::DayFull: return say(QT_TRANSLATE_NOOP("ErrorText", "There is no room for this session on %1 any more. It stays in the tray; drag it to where it may run beside another."), {day(0)});
    case ErrorCode::RecordMissing:
        if (arg(1).isEmpty())
            return say(QT_TRANSLATE_NOOP("ErrorText", "Somebody else has removed this %1 meanwhile."), {kind(0)});
        return say(QT_TRANSLATE_NOOP("ErrorText", "Somebody else has removed this %1 meanwhile: “%2”."), {kind(0), arg(1)});
    case ErrorCode::ReferenceMissing: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: what it names does not exist any more."), {field(0)});
    case ErrorCode::ReferenceInUse: return say(QT_TRANSLATE_NOOP("ErrorText", "“%2” (%1) is still used in %3 places, so it cannot be removed."), {kind(0), arg(1), arg(2)});
    case ErrorCode::NothingToUndo: return say(QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo."));
    case ErrorCode::NothingToRedo: return say(QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo."));
    default: return {};
    }
}

QString Sentences::files() const
{
    switch (m_error.code) {
    case ErrorCode::FileMissing: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: there is no such file."), {arg(0)});
    case ErrorCode::FileExists: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file exists already. Choose another name."), {arg(0)});
    case ErrorCode::FileIsFolder: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: this is a folder, not a file. Name a file in it."), {arg(0)});
    case ErrorCode::FileNotReadable: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file cannot be read. Ask its owner for permission."), {arg(0)});
    case ErrorCode::FileReadOnly: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file can only be read. Save a copy to work on."), {arg(0)});
    case ErrorCode::FileEmpty: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file is empty. Go back to a copy or a backup."), {arg(0)});
    case ErrorCode::FileForeign: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: this is not a programme of Forum Planner. Nothing was changed."), {arg(0)});
    case ErrorCode::FileNewer: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: made by a newer Forum Planner (format %2; this one reads up to %3). Update the program. Nothing was changed."), {arg(0), arg(1), arg(2)});
    case ErrorCode::FileDamaged:
        if (arg(1).isEmpty())
            return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file is damaged. Nothing was changed; go back to a copy or a backup."), {arg(0)});
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file is damaged (%2). Nothing was changed; go back to a copy or a backup."), {arg(0), arg(1)});
    case ErrorCode::FileBusy: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: another program holds the file. Try again in a moment."), {arg(0)});
    case ErrorCode::FileMoved: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file was moved, removed or replaced by another program, so nothing can be saved there. Save a copy to keep what you see, or open the file again."), {arg(0)});
    case ErrorCode::JournalForeign: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the journal beside it (%2) belongs to another file; without it the programme is whole. Nothing was changed; move the journal away and open the file again."), {arg(0), arg(1)});
    case ErrorCode::FileInUse: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file is open, here or in another program. Close it there, or choose another name."), {arg(0)});
    case ErrorCode::FileIsProgramme: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: this is a programme of Forum Planner. Choose another name for what is to be written."), {arg(0)});
    case ErrorCode::FileNotWritable: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file cannot be written there. Choose another place."), {arg(0)});
    case ErrorCode::DiskFull: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the disk is full. Nothing was lost; make room and try again."), {arg(0)});
    case ErrorCode::BackupFailed: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the backup could not be written, so the file was left as it is. Make room beside it and try again."), {arg(0)});
    case ErrorCode::StoreFailed: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the programme could not be read or written. Nothing was changed."), {arg(0)});
    default: return {};
    }
}

QString Sentences::documents() const
{
    switch (m_error.code) {
    case ErrorCode::InputTooLarge: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: too large to read; at most %2 MB. Save the sheet as plain text, one sheet a file."), {arg(0), arg(1)});
    case ErrorCode::InputNotText: return say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: this is not text. Save the sheet as plain text (UTF-8) and try again."), {arg(0), arg(1)});
    case ErrorCode::InputEmpty: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the file is empty. Ask for the sheet again."), {arg(0)});
    case ErrorCode::SheetNotASheet: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: this is not a session sheet: none of its labels (title, thematic line, date …) was found. Is it the right file?"), {arg(0)});
    case ErrorCode::SheetFieldMissing: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the sheet has no field “%2”. Add it and try again."), {arg(0), field(1)});
    case ErrorCode::SheetDateInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: “%3” is not a date of the calendar. Write it as in 31/05/2021."), {arg(0), arg(1), arg(2)});
    case ErrorCode::SheetTimeInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: “%3” is not a span of time. Write it as in 08:00 - 09:30 (UTC-3)."), {arg(0), arg(1), arg(2)});
    case ErrorCode::SheetZoneUnknown: return say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: “%3” is not a known time zone. Write it as in UTC-3 or Europe/Madrid."), {arg(0), arg(1), arg(2)});
    case ErrorCode::SheetCodeInvalid: return say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: “%3” is not a session's code. Write it as in 1.3.2."), {arg(0), arg(1), arg(2)});
    case ErrorCode::SheetFieldTwice: return say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: the field “%3” stands here a second time. Leave one of them."), {arg(0), arg(1), field(2)});
    case ErrorCode::SheetTwice: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the session “%2” stands on %3 too, in the same language. Leave one of them."), {arg(0), arg(1), arg(2)});
    case ErrorCode::FormatUnknown: return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a format that this program knows: choose %2."), {arg(0), arg(1)});
    case ErrorCode::PdfFailed: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the PDF could not be written."), {arg(0)});
    case ErrorCode::PrintFailed: return say(QT_TRANSLATE_NOOP("ErrorText", "%1: the pages could not be printed. See whether the printer is on and ready, and print again."), {arg(0)});
    case ErrorCode::NoSuchDay: return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is not a day of the forum."), {arg(0)});
    case ErrorCode::NoSuchLine: return say(QT_TRANSLATE_NOOP("ErrorText", "There is no thematic line %1."), {arg(0)});
    case ErrorCode::NoSuchSession: return say(QT_TRANSLATE_NOOP("ErrorText", "There is no session %1."), {arg(0)});
    case ErrorCode::NoSessionFits:
        if (arg(0).isEmpty())
            return say(QT_TRANSLATE_NOOP("ErrorText", "The programme has no session yet."));
        return say(QT_TRANSLATE_NOOP("ErrorText", "There is no session that fits %1."), {arg(0)});
    case ErrorCode::NoSuchLanguage: return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is not one of the forum's languages: %2."), {arg(0), arg(1)});
    case ErrorCode::UsageWrong: return arg(0);
    default: return {};
    }
}

} // namespace

QString errorText(const Error &error, const Words &words)
{
    const Sentences sentences(error, words);
    for (const QString &text : {sentences.values(), sentences.edits(), sentences.files(), sentences.documents()}) {
        if (!text.isEmpty())
            return error.source.isEmpty() ? text : error.source + QStringLiteral(": ") + text;
    }
    return error.args.join(u' ');
}

} // namespace planner
