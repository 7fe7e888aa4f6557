// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// A session's code, or its title where it has none.
QString calledOf(const Finding &finding, size_t at, const Programme &programme, const Words &words)
{
    const Session *session = at < finding.sessions.size() ? programme.find<Session>(finding.sessions[at]) : nullptr;
    if (!session)
        return {};
    const QString name = nameOf(programme, *session, words.language());
    return name.isEmpty() ? words.translate("FindingText", "A session without a title") : name;
}

QString severityWord(Severity severity, const Words &words)
{
    switch (severity) {
    case Severity::Error: return words.translate("FindingText", "Error: %1");
    case Severity::Warning: return words.translate("FindingText", "Warning: %1");
    case Severity::Hint: return words.translate("FindingText", "Hint: %1");
    }
    Q_UNREACHABLE();
}

/// A sentence without the name that it begins with, which is empty: all that do have a colon after it.
QString withoutName(QString sentence)
{
    qsizetype from = 0;
    while (from < sentence.size() && (sentence[from].isSpace() || sentence[from] == u':'))
        ++from;
    return sentence.remove(0, from);
}

/// Makes a finding's sentence from its arguments and the names of what it is about.
class Sentence {
public:
    Sentence(const Finding &finding, const QString &session, const Programme &programme, const Words &words)
        : m_finding(finding), m_session(session), m_programme(programme), m_words(words)
    {
    }
    QString text() const;

private:
    QString ofSheet() const;
    QString ofCodes() const;
    QString ofTime() const;
    QString ofVenue() const;
    QString ofPerson() const;
    QString ofInterpreters() const;
    QString ofAudience() const;

    QString arg(int i) const { return m_finding.args.value(i); }
    int number(int i) const { return arg(i).toInt(); }
    QString field(int i) const { return fieldText(arg(i), m_words); }
    QString language(int i) const { return languageText(arg(i), m_words); }
    /// The clock of a moment where somebody is: "03:30".
    QString clock(int i) const
    {
        const auto wall = WallTime::fromString(arg(i));
        return wall ? clockText(wall.value().minute) : arg(i);
    }
    QString city(int i) const
    {
        const auto zone = Zone::make(arg(i));
        return zone ? zone.value().city() : arg(i);
    }
    template <class Record>
    const Record *subject() const { return m_programme.find<Record>({m_finding.subject}); }
    QString person() const
    {
        const Person *found = subject<Person>();
        return found ? found->displayName() : QString();
    }
    QString venue() const
    {
        const Venue *found = subject<Venue>();
        return found ? found->name.best(m_words.language()) : QString();
    }
    /// The session that is named beside the first.
    QString other() const { return calledOf(m_finding, 1, m_programme, m_words); }

    const Finding &m_finding;
    QString m_session;
    const Programme &m_programme;
    const Words &m_words;
};

QString Sentence::ofSheet() const
{
    switch (m_finding.rule) {
    case Rule::SheetWordLimit: {
        const int over = number(2) - number(3);
        return m_words.translate("FindingText", "%1: “%2” in %3 is %n word(s) too long: it has %4 and may have %5.", nullptr, over)
            .arg(m_session, field(0), language(1), arg(2), arg(3));
    }
    case Rule::SheetFieldMissing:
        if (arg(1).isEmpty())
            return m_words.translate("FindingText", "%1: “%2” is missing.").arg(m_session, field(0));
        return m_words.translate("FindingText", "%1: “%2” is missing in %3.").arg(m_session, field(0), language(1));
    case Rule::TranslationOutdated: return m_words.translate("FindingText", "%1: “%2” in %3 was translated from an older text.").arg(m_session, field(0), language(1));
    default: return m_words.translate("FindingText", "%1: “%2” has a link that leads nowhere: %3").arg(m_session, field(0), arg(1));
    }
}

QString Sentence::ofCodes() const
{
    switch (m_finding.rule) {
    case Rule::CodeDoubled: {
        const int count = number(1); // lupdate never ends on a call as the number
        return m_words.translate("FindingText", "The code %1 stands for %n session(s).", nullptr, count).arg(arg(0));
    }
    case Rule::CodeHole: return m_words.translate("FindingText", "There is no session %1 in sub-theme %2, but later ones.").arg(arg(0), arg(1));
    case Rule::CodeMissing: return m_words.translate("FindingText", "%1: it has no code.").arg(m_session);
    case Rule::LineDoubled: {
        const int count = number(1);
        return m_words.translate("FindingText", "The number %1 stands for %n thematic line(s).", nullptr, count).arg(arg(0));
    }
    default: {
        const int count = number(1);
        return m_words.translate("FindingText", "The number %1 stands for %n sub-theme(s).", nullptr, count).arg(arg(0));
    }
    }
}

QString Sentence::ofTime() const
{
    switch (m_finding.rule) {
    case Rule::TimeOutside:
        return (arg(0) == u"day"_s ? m_words.translate("FindingText", "%1: it is on none of the forum’s days.") : m_words.translate("FindingText", "%1: it is outside the forum’s hours.")).arg(m_session);
    case Rule::TimeMidnight: return m_words.translate("FindingText", "%1: it goes on after midnight.").arg(m_session);
    case Rule::TimeGap: return m_words.translate("FindingText", "%1: the clock jumps over its start; it starts when the clock shows %2.").arg(m_session, clock(0));
    default: return m_words.translate("FindingText", "%1: the clock shows its start twice that day; the first time is meant.").arg(m_session);
    }
}

QString Sentence::ofVenue() const
{
    switch (m_finding.rule) {
    case Rule::VenueOver: {
        const int carries = number(1);
        return m_words.translate("FindingText", "%1: at the same time as %2 in %3, which can carry %n session(s) at once.", nullptr, carries).arg(m_session, other(), venue());
    }
    case Rule::VenueClosed: return m_words.translate("FindingText", "%1: %2 is not open then.").arg(m_session, venue());
    case Rule::VenueSmall: {
        const int people = number(0);
        return m_words.translate("FindingText", "%1: it is for %n person(s), and %2 holds %3.", nullptr, people).arg(m_session, venue(), arg(1));
    }
    default: {
        const int languages = number(0);
        return m_words.translate("FindingText", "%1: it is interpreted into %n language(s); interpretation channels of %2: %3.", nullptr, languages).arg(m_session, venue(), arg(1));
    }
    }
}

QString Sentence::ofPerson() const
{
    switch (m_finding.rule) {
    case Rule::PersonTwice: return m_words.translate("FindingText", "%1: %2 is also in %3 at that time.").arg(m_session, person(), other());
    case Rule::PersonUnavailable: return m_words.translate("FindingText", "%1: %2 is not available then.").arg(m_session, person());
    case Rule::PersonNight: return m_words.translate("FindingText", "%1: it is night where %2 is: %3–%4 in %5.").arg(m_session, person(), clock(0), clock(1), city(2));
    case Rule::PersonHours: return m_words.translate("FindingText", "%1: it is outside the working hours of %2: %3–%4 in %5.").arg(m_session, person(), clock(0), clock(1), city(2));
    default: {
        const int minutes = number(0);
        return m_words.translate("FindingText", "%1: %2 has %n minute(s) to come from %3; the way needs %4.", nullptr, minutes).arg(m_session, person(), other(), arg(1));
    }
    }
}

QString Sentence::ofInterpreters() const
{
    const int minutes = number(m_finding.rule == Rule::InterpreterDay ? 1 : 0);
    switch (m_finding.rule) {
    case Rule::InterpreterTwice: return m_words.translate("FindingText", "%1: %2, who interprets it, is also in %3 at that time.").arg(m_session, person(), other());
    case Rule::InterpretersFew: {
        const int needed = number(2);
        return m_words.translate("FindingText", "%1: for its %2 minutes it needs %n interpreter(s) into %3, and has %4.", nullptr, needed).arg(m_session, arg(3), language(0), arg(1));
    }
    case Rule::InterpreterTurn:
        return m_words.translate("FindingText", "%1: by its end %2 has interpreted for %n minute(s) without a rest; the most is %3.", nullptr, minutes).arg(m_session, person(), arg(1));
    case Rule::InterpreterRest: return m_words.translate("FindingText", "%1: %2 has %n minute(s) to rest after %3; the least is %4.", nullptr, minutes).arg(m_session, person(), other(), arg(1));
    default: return m_words.translate("FindingText", "%1: by its end %2 has interpreted for %n minute(s) that day; the most is %3.", nullptr, minutes).arg(m_session, person(), arg(2));
    }
}

QString Sentence::ofAudience() const
{
    switch (m_finding.rule) {
    case Rule::PlenaryBeside: return m_words.translate("FindingText", "%1: it runs at the same time as %2, beside which nothing should run.").arg(m_session, other());
    case Rule::LineParallel: {
        const ThematicLine *line = subject<ThematicLine>();
        return m_words.translate("FindingText", "%1: another session of line %2 runs at the same time: %3.").arg(m_session, line ? QString::number(line->number) : QString(), other());
    }
    case Rule::SubThemeParallel: {
        const SubTheme *subTheme = subject<SubTheme>();
        return m_words.translate("FindingText", "%1: another session of sub-theme %2 runs at the same time: %3.").arg(m_session, subTheme ? codeOf(m_programme, *subTheme) : QString(), other());
    }
    case Rule::OrganiserParallel: {
        const Organisation *organiser = subject<Organisation>();
        return m_words.translate("FindingText", "%1: another session of %2 runs at the same time: %3.").arg(m_session, organiser ? nameOf(*organiser, m_words.language()) : QString(), other());
    }
    case Rule::LanguageNone:
        return m_words.translate("FindingText", "On %1 from %2 to %3 there is no session in %4.")
            .arg(longDayText(QDate::fromString(arg(1), Qt::ISODate), m_words), clockText(number(2)), clockText(number(3)), language(0));
    default: {
        const int people = number(0);
        return m_words.translate("FindingText", "%1: %n person(s) are registered, and there is room for %2.", nullptr, people).arg(m_session, arg(1));
    }
    }
}

QString Sentence::text() const
{
    switch (m_finding.rule) {
    case Rule::SheetWordLimit:
    case Rule::SheetFieldMissing:
    case Rule::TranslationOutdated:
    case Rule::LinkInvalid: return ofSheet();
    case Rule::CodeDoubled:
    case Rule::CodeHole:
    case Rule::CodeMissing:
    case Rule::LineDoubled:
    case Rule::SubThemeDoubled: return ofCodes();
    case Rule::TimeOutside:
    case Rule::TimeMidnight:
    case Rule::TimeGap:
    case Rule::TimeTwice: return ofTime();
    case Rule::VenueOver:
    case Rule::VenueClosed:
    case Rule::VenueSmall:
    case Rule::VenueChannels: return ofVenue();
    case Rule::PersonTwice:
    case Rule::PersonUnavailable:
    case Rule::PersonNight:
    case Rule::PersonHours:
    case Rule::PersonMove: return ofPerson();
    case Rule::InterpreterTwice:
    case Rule::InterpretersFew:
    case Rule::InterpreterTurn:
    case Rule::InterpreterRest:
    case Rule::InterpreterDay: return ofInterpreters();
    case Rule::PlenaryBeside:
    case Rule::LineParallel:
    case Rule::SubThemeParallel:
    case Rule::OrganiserParallel:
    case Rule::LanguageNone:
    case Rule::AudienceOver: return ofAudience();
    }
    Q_UNREACHABLE();
}

} // namespace

QString severitySign(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"✖"_s;
    case Severity::Warning: return u"⚠"_s;
    case Severity::Hint: return u"ℹ"_s;
    }
    Q_UNREACHABLE();
}

QString findingLine(const Finding &finding, const SessionId &seen, const Programme &programme, const Words &words)
{
    const bool isOwn = finding.sessions.empty() || finding.sessions.front() == seen;
    const QString text = isOwn ? withoutName(Sentence(finding, QString(), programme, words).text()) : findingText(finding, programme, words);
    return severitySign(finding.severity) + u' ' + severityWord(finding.severity, words).arg(text);
}

QString findingText(const Finding &finding, const Programme &programme, const Words &words)
{
    return Sentence(finding, calledOf(finding, 0, programme, words), programme, words).text();
}

} // namespace planner
