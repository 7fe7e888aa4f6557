// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/changetext.h"

#include "core/domain/fields.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 30; ///< values up to this length are shown before and after
constexpr qsizetype kLongest = 80;

/// The values of fields, in words and on one line.
class Values {
public:
    Values(const Programme &programme, const Words &words) : m_programme(programme), m_words(words) {}

    QString operator()(const QString &text) const { return text.simplified(); }
    QString operator()(const QStringList &texts) const { return texts.join(u", "_s); }
    QString operator()(int number) const { return m_words.locale().toString(number); }
    QString operator()(bool isOn) const { return isOn ? m_words.translate("ChangeText", "yes") : m_words.translate("ChangeText", "no"); }
    QString operator()(const std::optional<int> &capacity) const { return capacityText(capacity, m_words); }
    QString operator()(const std::optional<WallTime> &start) const
    {
        return start ? shortDayText(start->date, m_words) + u' ' + clockText(start->minute) : QString();
    }
    QString operator()(SessionStatus status) const { return statusText(status, m_words); }
    QString operator()(const Registration &registration) const
    {
        QString text = registrationText(registration.kind, m_words);
        return registration.link.isEmpty() ? text : text + u", "_s + registration.link;
    }
    QString operator()(const RelevantDocument &document) const { return (document.title + u' ' + document.url).trimmed(); }
    QString operator()(const Participation &participation) const
    {
        const Person *person = m_programme.find<Person>(participation.person);
        return person ? u"%1 (%2)"_s.arg(person->displayName(), roleText(participation.role, m_words)) : QString();
    }
    QString operator()(const OrganisationId &id) const
    {
        const Organisation *organisation = m_programme.find<Organisation>(id);
        return organisation ? nameOf(*organisation, m_words.language()) : QString();
    }
    QString operator()(const SessionTypeId &id) const { return named<SessionType>(id); }
    QString operator()(const std::optional<VenueId> &id) const { return id ? named<Venue>(*id) : QString(); }
    QString operator()(const std::optional<LineId> &id) const { return id ? titled<ThematicLine>(*id) : QString(); }
    QString operator()(const std::optional<SubThemeId> &id) const { return id ? titled<SubTheme>(*id) : QString(); }
    template <class Value>
    QString operator()(const std::vector<Value> &values) const
    {
        QStringList texts;
        for (const Value &value : values)
            texts << (*this)(value);
        return (*this)(texts);
    }

private:
    template <class Record>
    QString named(const typename Record::IdType &id) const
    {
        const Record *record = m_programme.find<Record>(id);
        return record ? record->name.best(m_words.language()) : QString();
    }
    template <class Record>
    QString titled(const typename Record::IdType &id) const
    {
        const Record *record = m_programme.find<Record>(id);
        return record ? record->title.best(m_words.language()) : QString();
    }

    const Programme &m_programme;
    const Words &m_words;
};

QString cut(const QString &text)
{
    if (text.size() <= kLongest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', kLongest - 1);
    return text.left(space > kLongest / 2 ? space : kLongest - 1).trimmed() + u'…'; // not within a word, if it has an end
}

QString changeLine(const QString &field, const QString &before, const QString &after, const Words &words)
{
    const QString now = after.isEmpty() ? u"–"_s : cut(after);
    if (before.isEmpty() || before.size() > kShortest || after.size() > kShortest)
        return words.translate("ChangeText", "%1: %2", "a field and its new value").arg(field, now);
    return words.translate("ChangeText", "%1: %2 → %3", "a field, its old and its new value").arg(field, before, now);
}

} // namespace

QStringList changeLines(const Session &before, const Session &after, const Programme &programme, const Words &words)
{
    const Values say(programme, words);
    QStringList lines;
    visitChanges(before, after, [&](const char *name, const auto &old, const auto &now) {
        const QString field = fieldText(QString::fromLatin1(name), words);
        if constexpr (std::is_same_v<decltype(old), const Text &>) {
            QStringList languages = old.languages() + now.languages();
            languages.removeDuplicates();
            for (const QString &lang : languages) {
                if (const QString was = say(old.in(lang)), is = say(now.in(lang)); was != is)
                    lines << changeLine(u"%1 (%2)"_s.arg(field, lang), was, is, words);
            }
        } else {
            lines << changeLine(field, say(old), say(now), words);
        }
    });
    return lines;
}

} // namespace planner
