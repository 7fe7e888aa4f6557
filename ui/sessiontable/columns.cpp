// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontable/columns.h"

#include "core/base/words.h"
#include "core/domain/completeness.h"
#include "core/domain/names.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

#include <algorithm>
#include <limits>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

QString titled(int number, const QString &title)
{
    return title.isEmpty() ? QString::number(number) : u"%1 %2"_s.arg(QString::number(number), title);
}

QString lineText(const Session &session, const CellContext &c)
{
    const ThematicLine *line = lineOf(c.programme, session);
    return line ? titled(line->number, line->title.best(c.words.language())) : QString();
}

QString subThemeText(const Session &session, const CellContext &c)
{
    const SubTheme *subTheme = session.subTheme ? c.programme.find<SubTheme>(*session.subTheme) : nullptr;
    return subTheme ? u"%1 %2"_s.arg(codeOf(c.programme, *subTheme), subTheme->title.best(c.words.language())).trimmed() : QString();
}

QString timeText(Column column, const Session &session, const CellContext &c)
{
    const auto slot = session.slot();
    if (!slot)
        return {};
    const Zone &zone = c.programme.forum.zone;
    if (column == Column::Day)
        return shortDayText(slot->start().date, c.words);
    if (column == Column::Start)
        return clockText(slot->start().minute);
    if (column == Column::SecondZone)
        return rangeText(*slot, zone, c.secondZone);
    const WallTime end = slot->endWall(zone);
    const qint64 days = slot->start().date.daysTo(end.date);
    return days == 0 ? clockText(end.minute) : u"%1 (+%2)"_s.arg(clockText(end.minute), QString::number(days));
}

QString organisersText(const Session &session, const CellContext &c)
{
    QStringList names;
    for (const OrganisationId &id : session.organisers) {
        if (const Organisation *organisation = c.programme.find<Organisation>(id))
            names << nameOf(*organisation, c.words.language());
    }
    return names.join(u", "_s);
}

QString languagesText(const Session &session)
{
    QStringList tags;
    for (const QString &tag : session.languages)
        tags << tag.toUpper();
    return tags.join(u' ');
}

int wordsOver(const Text &text, int limit)
{
    return static_cast<int>(std::ranges::count_if(text.versions(), [limit](const Text::Version &version) {
        return version.text.size() > limit && wordCount(version.text) > limit; // a word has a letter at least
    }));
}

} // namespace

int textsOverLimit(const Forum &forum, const Session &session)
{
    const WordLimits &limits = forum.wordLimits;
    return wordsOver(session.summary, limits.summary) + wordsOver(session.conceptualization, limits.conceptualization)
        + wordsOver(session.objectives, limits.objectives) + wordsOver(session.points, limits.points);
}

QString columnText(Column column, const CellContext &c)
{
    const auto say = [&c](const char *source) { return c.words.translate("SessionColumns", source); };
    switch (column) {
    case Column::Code: return say(QT_TRANSLATE_NOOP("SessionColumns", "Code"));
    case Column::Title: return say(QT_TRANSLATE_NOOP("SessionColumns", "Title"));
    case Column::Line: return say(QT_TRANSLATE_NOOP("SessionColumns", "Line"));
    case Column::SubTheme: return say(QT_TRANSLATE_NOOP("SessionColumns", "Sub-theme"));
    case Column::Type: return say(QT_TRANSLATE_NOOP("SessionColumns", "Type"));
    case Column::Day: return say(QT_TRANSLATE_NOOP("SessionColumns", "Day"));
    case Column::Start: return say(QT_TRANSLATE_NOOP("SessionColumns", "Start"));
    case Column::End: return say(QT_TRANSLATE_NOOP("SessionColumns", "End"));
    case Column::Minutes: return say(QT_TRANSLATE_NOOP("SessionColumns", "Minutes"));
    case Column::SecondZone: return c.secondZone.city();
    case Column::Venue: return say(QT_TRANSLATE_NOOP("SessionColumns", "Venue"));
    case Column::Organisers: return say(QT_TRANSLATE_NOOP("SessionColumns", "Organisers"));
    case Column::Capacity: return say(QT_TRANSLATE_NOOP("SessionColumns", "Capacity"));
    case Column::Registration: return say(QT_TRANSLATE_NOOP("SessionColumns", "Registration"));
    case Column::Languages: return say(QT_TRANSLATE_NOOP("SessionColumns", "Languages"));
    case Column::State: return say(QT_TRANSLATE_NOOP("SessionColumns", "Status"));
    case Column::OverLimit: return say(QT_TRANSLATE_NOOP("SessionColumns", "Texts too long"));
    case Column::Completeness: return say(QT_TRANSLATE_NOOP("SessionColumns", "Complete"));
    case Column::Locked: return say(QT_TRANSLATE_NOOP("SessionColumns", "Locked"));
    }
    Q_UNREACHABLE();
}

QString cellText(Column column, const Session &session, const CellContext &c)
{
    const QString lang = c.words.language();
    switch (column) {
    case Column::Code: return codeOf(c.programme, session);
    case Column::Title: return session.title.best(lang);
    case Column::Line: return lineText(session, c);
    case Column::SubTheme: return subThemeText(session, c);
    case Column::Type: {
        const SessionType *type = c.programme.find<SessionType>(session.type);
        return type ? type->name.best(lang) : QString();
    }
    case Column::Day:
    case Column::Start:
    case Column::End:
    case Column::SecondZone: return timeText(column, session, c);
    case Column::Minutes: return QString::number(session.minutes);
    case Column::Venue: {
        const Venue *venue = session.venue ? c.programme.find<Venue>(*session.venue) : nullptr;
        return venue ? venue->name.best(lang) : QString();
    }
    case Column::Organisers: return organisersText(session, c);
    case Column::Capacity: return capacityText(session.capacity, c.words);
    case Column::Registration: return registrationText(session.registration.kind, c.words);
    case Column::Languages: return languagesText(session);
    case Column::State: return statusText(session.status, c.words);
    case Column::OverLimit: {
        const int over = textsOverLimit(c.programme.forum, session);
        return over ? QString::number(over) : QString();
    }
    case Column::Completeness: return c.words.translate("SessionColumns", QT_TRANSLATE_NOOP("SessionColumns", "%1 %")).arg(qRound(completenessOf(c.programme.forum, session) * 100));
    case Column::Locked: return session.locked ? c.words.translate("SessionColumns", QT_TRANSLATE_NOOP("SessionColumns", "Locked")) : QString();
    }
    Q_UNREACHABLE();
}

QVariant cellValue(Column column, const Session &session, const CellContext &c)
{
    switch (column) {
    case Column::Title: return session.title.in(editedLanguage(c.programme.forum, session.title, c.words.language()));
    case Column::SubTheme: return session.subTheme ? session.subTheme->toString() : QString();
    case Column::Type: return session.type.toString();
    case Column::Day: return session.start ? session.start->date.toString(Qt::ISODate) : QString();
    case Column::Start: return session.start ? QVariant(session.start->minute) : QVariant(-1);
    case Column::Minutes: return session.minutes;
    case Column::Venue: return session.venue ? session.venue->toString() : QString();
    case Column::Capacity: return session.capacity.value_or(-1);
    case Column::Registration: return enumName(session.registration.kind);
    case Column::Languages: return session.languages;
    case Column::State: return enumName(session.status);
    case Column::Locked: return session.locked;
    case Column::Code:
    case Column::Line:
    case Column::End:
    case Column::SecondZone:
    case Column::Organisers:
    case Column::OverLimit:
    case Column::Completeness: return {};
    }
    Q_UNREACHABLE();
}

bool isEditable(Column column)
{
    return !fieldOf(column).isEmpty();
}

bool isNumeric(Column column)
{
    return column == Column::Minutes || column == Column::Capacity || column == Column::OverLimit || column == Column::Completeness;
}

SortKey sortKey(Column column, const Session &session, const CellContext &c)
{
    const auto text = [](const QString &value) { return SortKey{value.isEmpty() ? 1 : 0, 0, value}; };
    switch (column) {
    case Column::Day:
    case Column::Start:
    case Column::End:
    case Column::SecondZone: {
        const auto slot = session.slot();
        if (!slot)
            return {1};
        const Zone &zone = c.programme.forum.zone;
        return {0, (column == Column::End ? slot->endIn(zone) : slot->startIn(zone)).utcMin};
    }
    case Column::Minutes: return {0, session.minutes};
    case Column::Capacity: return {0, session.capacity ? *session.capacity : std::numeric_limits<int>::max()};
    case Column::Registration: return {0, static_cast<int>(session.registration.kind)};
    case Column::State: return {0, static_cast<int>(session.status)};
    case Column::OverLimit: return {0, textsOverLimit(c.programme.forum, session)};
    case Column::Completeness: return {0, qRound64(completenessOf(c.programme.forum, session) * 1000)};
    case Column::Locked: return {0, session.locked ? 0 : 1};
    default: return text(cellText(column, session, c));
    }
}

int compareKeys(Column column, const SortKey &a, const SortKey &b, bool isDescending, const QCollator &collator)
{
    if (a.rank != b.rank)
        return a.rank - b.rank;
    int order = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    if (order == 0 && !(a.text.isEmpty() && b.text.isEmpty())) {
        const bool isCode = column == Column::Code || column == Column::SubTheme || column == Column::Line;
        order = isCode ? compareCodes(a.text, b.text) : collator.compare(a.text, b.text);
    }
    return isDescending ? -order : order;
}

} // namespace planner
