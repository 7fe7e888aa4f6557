// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/remarktext.h"

#include "core/base/words.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

#include <QtCore/QFileInfo>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const QString &iso)
{
    return dateText(QDate::fromString(iso, Qt::ISODate));
}

QString sentence(const Remark &remark, const Words &words)
{
    const auto arg = [&remark](int i) { return excerpt(remark.args.value(i)); };
    const auto say = [&words](const char *context, const char *source) { return words.translate(context, source); };
    switch (remark.code) {
    case RemarkCode::HeadersRemoved: {
        const int count = arg(0).toInt(); // lupdate never ends on a call as the number
        const QString said = words.translate("RemarkText", "%n line(s) of page headers were taken out of the text.", nullptr, count);
        return remark.args.value(1).isEmpty() ? said : said + u' ' + excerpt(remark.args.value(1), 400);
    }
    case RemarkCode::EncodingGuessed: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The file is not UTF-8; it was read as %1. Look at the accents.")).arg(arg(0));
    case RemarkCode::ZoneAssumed: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” names no time zone; it was read as time in %2.")).arg(arg(0), arg(1));
    case RemarkCode::ZoneConverted: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "No time in the forum's zone was given: %1 became %2.")).arg(arg(0), arg(1));
    case RemarkCode::TimesDisagree: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The times disagree: %1 is not %2. The first was used.")).arg(arg(0), arg(1));
    case RemarkCode::OffsetDiffers:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1”: in %2 it is %3 then, not %4. The time of %2 was used.")).arg(arg(0), arg(1), arg(2), arg(3));
    case RemarkCode::ZoneOfCountry: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” names a country with more than one time; it was read as time in %2.")).arg(arg(0), arg(1));
    case RemarkCode::ZoneUnread: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” was not used: “%2” is not a known time zone.")).arg(arg(0), arg(1));
    case RemarkCode::EndsNextDay: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” was read as ending on the next day.")).arg(arg(0));
    case RemarkCode::ClockSkips:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1”: the clocks in %2 go forward then and skip this time; it was read as %3.")).arg(arg(0), arg(1), arg(2));
    case RemarkCode::ClockTwice:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1”: the clocks in %2 go back then and show this time twice; the first (%3) was used.")).arg(arg(0), arg(1), arg(2));
    case RemarkCode::ClockSecond:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The sheet says %1, the second of two equal times, for the clocks in %2 go back then. A programme can only keep the first (%3), which was used.")).arg(arg(0), arg(1), arg(2));
    case RemarkCode::NotSettled: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” says that “%2” is not settled yet.")).arg(arg(0), fieldText(arg(1), words));
    case RemarkCode::WeekdayDisagrees:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The sheet says “%1”, but %2 is another weekday. The date was used.")).arg(arg(0), dayOf(arg(1)));
    case RemarkCode::LineNumberDiffers: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The sheet says line %1, but its code begins with %2. The code was used.")).arg(arg(0), arg(1));
    case RemarkCode::SubThemeDiffers: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The sheet says sub-theme %1, but its code is %2. The code was used.")).arg(arg(0), arg(1));
    case RemarkCode::LineTitleDiffers: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "Line %1 is called “%2” on the sheet and “%3” in the programme, which stays.")).arg(arg(0), arg(1), arg(2));
    case RemarkCode::SubThemeTitleDiffers: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "Sub-theme %1 is called “%2” on the sheet and “%3” in the programme, which stays.")).arg(arg(0), arg(1), arg(2));
    case RemarkCode::LineMade: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "Line %1 is new: “%2”.")).arg(arg(0), arg(1));
    case RemarkCode::SubThemeMade: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "Sub-theme %1 is new: “%2”.")).arg(arg(0), arg(1));
    case RemarkCode::OrganisationMade: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The organisation “%1” is new.")).arg(arg(0));
    case RemarkCode::VenueMade: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The venue “%1” is new.")).arg(arg(0));
    case RemarkCode::TypeMade: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The type of session “%1” is new.")).arg(arg(0));
    case RemarkCode::LanguageUnknown: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "These are not known as languages: %1.")).arg(arg(0));
    case RemarkCode::CapacityUnclear: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” is not a clear capacity; it stays as it is.")).arg(arg(0));
    case RemarkCode::RegistrationUnclear: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” does not say whether to register; it stays as it is.")).arg(arg(0));
    case RemarkCode::DayOutsideForum: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "%1 is not a day of the forum.")).arg(dayOf(arg(0)));
    case RemarkCode::CodeGiven: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The sheet has no code; the session becomes %1.")).arg(arg(0));
    case RemarkCode::LineIgnored: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” was not read: it is no part of “%2”.")).arg(arg(0), fieldText(arg(1), words));
    case RemarkCode::DateMissing: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” was not used: the sheet gives no date, and the session has none.")).arg(arg(0));
    case RemarkCode::TimeMissing: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "%1 was not used: the sheet gives no time, and the session has none.")).arg(dayOf(arg(0)));
    case RemarkCode::LockedStays: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "%1 is locked: its day, time, length and venue stay as they are.")).arg(arg(0));
    case RemarkCode::CodeTitleDiffers: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "%1 was called “%3” and is “%2” on the sheet. Make sure that it is the same session.")).arg(arg(0), arg(1), arg(2));
    case RemarkCode::CodeKept: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "The sheet says %1, but “%2” is %3 in the programme, which stays.")).arg(arg(0), arg(1), arg(2));
    case RemarkCode::HeadingUnknown:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” is no heading that is known; it stays with its text in “%2”. Move them where they belong.")).arg(arg(0), fieldText(arg(1), words));
    case RemarkCode::ContactLeftOut: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1”: contact data were left out, for texts are published.")).arg(arg(0));
    case RemarkCode::ContactInText:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” stands in “%2”, which is published. Take it out if it must not be.")).arg(arg(0), fieldText(arg(1), words));
    case RemarkCode::LineUnknown:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” was not used: it has no number, and no line or sub-theme of the programme is called so.")).arg(arg(0));
    case RemarkCode::TopLeftOut: return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” was not read: it names no type of session.")).arg(arg(0));
    case RemarkCode::HeaderKept:
        return say("RemarkText", QT_TRANSLATE_NOOP("RemarkText", "“%1” may be a page's header; it stays in “%2”. Take it out if it is no part of the text.")).arg(arg(0), fieldText(arg(1), words));
    case RemarkCode::SignsDropped: {
        const int count = arg(0).toInt();
        return words.translate("RemarkText", "%n hidden sign(s) were taken out of the text.", nullptr, count);
    }
    case RemarkCode::MoreRemarks: {
        const int count = arg(0).toInt();
        return words.translate("RemarkText", "And %n more remark(s) that are not listed.", nullptr, count);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString remarkText(const Remark &remark, const Words &words)
{
    const QString name = QFileInfo(remark.source).fileName();
    if (remark.line > 0)
        return words.translate("RemarkText", "%1, line %2: %3").arg(name, QString::number(remark.line), sentence(remark, words));
    return name.isEmpty() ? sentence(remark, words) : words.translate("RemarkText", "%1: %2", "a file and what is said of it").arg(name, sentence(remark, words));
}

QString importNoteText(const ImportNote &note, const Words &words)
{
    const QString title = titleText(note.title, words);
    const QString session = note.code.isEmpty() ? title : note.code + u' ' + title;
    if (note.isNew)
        return words.translate("RemarkText", "%1: new").arg(session);
    if (note.changed.isEmpty())
        return words.translate("RemarkText", "%1: nothing to change").arg(session);
    QStringList fields;
    for (const QString &field : note.changed)
        fields << fieldText(field, words);
    return words.translate("RemarkText", "%1: changed: %2").arg(session, fields.join(u", "_s));
}

} // namespace planner
