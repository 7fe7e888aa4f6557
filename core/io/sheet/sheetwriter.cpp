// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/sheetwriter.h"

#include "core/io/sheet/datetimes.h"
#include "core/io/sheet/labels.h"
#include "core/io/sheet/sheetreader.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// The words that a sheet's values need, in its language.
QString word(const char *en, const char *es, const char *fr, const QString &lang)
{
    return QString::fromUtf8(lang == u"es" ? es : lang == u"fr" ? fr : en);
}

/// A line that must not be read as a label or a mark gets a backslash.
QString escaped(const QString &line)
{
    return line.startsWith(u'\\') || labelledLine(line) || line.trimmed().isEmpty() ? u'\\' + line : line;
}

/// A value beside its label, so that it is read letter for letter.
QString escapedValue(const QString &value)
{
    return value.startsWith(u'\\') || value == QStringView(kNothing) || value == u"-"_s || value == QString(QChar(0x2013)) ? u'\\' + value : value;
}

/// A title, or what stands for one that is missing in @p lang.
QString titleOrNothing(const Text &title, const QString &lang)
{
    return title.in(lang).isEmpty() ? QStringView(kNothing).toString() : escapedValue(title.in(lang));
}

class SheetWriter {
public:
    SheetWriter(const Programme &programme, const Session &session, const QString &lang)
        : m_programme(programme), m_session(session), m_lang(lang), m_labels(lang == u"es" || lang == u"fr" ? lang : u"en"_s)
    {
    }
    QString write();

private:
    void field(SheetField field, const QString &value, const QString &number = {});
    void section(SheetField field, const Text &text);
    void writeHead();
    void writeWhen();
    void writeWhere();
    void writePoints();
    void writeDocuments();
    QString spans() const;
    QString organisers() const;
    QString registration() const;

    const Programme &m_programme;
    const Session &m_session;
    QString m_lang;
    QString m_labels;
    QString m_out;
};

void SheetWriter::field(SheetField field, const QString &value, const QString &number)
{
    if (value.isEmpty())
        return;
    m_out += u"**%1%2:** "_s.arg(sheetLabel(field, m_labels), number.isEmpty() ? QString() : u' ' + number);
    m_out += value + u"\n\n"_s;
}

void SheetWriter::section(SheetField field, const Text &text)
{
    const QString value = text.in(m_lang);
    if (value.isEmpty())
        return;
    m_out += u"**%1:**\n\n"_s.arg(sheetLabel(field, m_labels));
    for (const QString &line : value.split(u'\n'))
        m_out += escaped(line) + u"\n\n"_s;
}

QString SheetWriter::organisers() const
{
    QStringList names;
    for (const OrganisationId &id : m_session.organisers) {
        if (const Organisation *organisation = m_programme.find<Organisation>(id))
            names << organisation->name.best(m_lang);
    }
    return names.join(u"; "_s);
}

/// The span in the forum's zone, then in the others, each with its offset that day.
QString SheetWriter::spans() const
{
    const auto slot = m_session.slot();
    const Zone &own = m_programme.forum.zone;
    QStringList spans;
    std::vector<Zone> zones{own};
    zones.insert(zones.end(), m_programme.forum.otherZones.begin(), m_programme.forum.otherZones.end());
    for (const Zone &zone : zones) {
        const WallTime start = zone == own ? slot->start() : zone.wallAt(slot->startIn(own));
        const WallTime end = zone == own ? slot->endWall(own) : zone.wallAt(slot->endIn(own)); // a clock change counts
        // On the next day: the reader takes an end before its start so.
        const int endMinute = end.minute == 0 ? kMinutesADay : end.minute;
        const QString offset = offsetName(zone.offsetMinAt(slot->startIn(own)));
        spans << u"%1 - %2 (%3)"_s.arg(sheetClock(start.minute), sheetClock(endMinute), offset);
    }
    return spans.join(u" / "_s);
}

QString SheetWriter::registration() const
{
    const QString link = m_session.registration.link.isEmpty() ? QString() : u" "_s + m_session.registration.link;
    switch (m_session.registration.kind) {
    case RegistrationKind::NotNeeded: return word("Registration not needed", "Inscripción no necesaria", "Inscription non nécessaire", m_labels) + link;
    case RegistrationKind::Required: return word("Registration required", "Inscripción requerida", "Inscription requise", m_labels) + link;
    case RegistrationKind::ByInvitation: return word("By invitation", "Por invitación", "Sur invitation", m_labels) + link;
    }
    Q_UNREACHABLE();
}

void SheetWriter::writeHead()
{
    const SessionType *type = m_programme.find<SessionType>(m_session.type);
    if (type)
        m_out += u"## "_s + escaped(type->name.best(m_lang).isEmpty() ? type->key : type->name.best(m_lang)) + u"\n\n"_s;
    field(SheetField::Title, titleOrNothing(m_session.title, m_lang), codeOf(m_programme, m_session));
    if (const ThematicLine *line = lineOf(m_programme, m_session))
        field(SheetField::Line, titleOrNothing(line->title, m_lang), QString::number(line->number));
    const SubTheme *subTheme = m_session.subTheme ? m_programme.find<SubTheme>(*m_session.subTheme) : nullptr;
    if (subTheme)
        field(SheetField::SubTheme, titleOrNothing(subTheme->title, m_lang), codeOf(m_programme, *subTheme));
    field(SheetField::Organisers, escapedValue(organisers()));
}

void SheetWriter::writeWhen()
{
    if (!m_session.start)
        return;
    field(SheetField::Date, m_session.start->date.toString(u"dd/MM/yyyy"_s));
    field(SheetField::Time, spans());
}

void SheetWriter::writeWhere()
{
    if (const Venue *venue = m_session.venue ? m_programme.find<Venue>(*m_session.venue) : nullptr)
        field(SheetField::Venue, escapedValue(venue->name.best(m_lang)));
    field(SheetField::Capacity, m_session.capacity ? QString::number(*m_session.capacity) : word("Unlimited", "Ilimitada", "Illimitée", m_labels));
    field(SheetField::Registration, registration());
    field(SheetField::Languages, m_session.languages.join(u", "_s));
    field(SheetField::Interpreted, m_session.interpreted.join(u", "_s));
}

void SheetWriter::writePoints()
{
    const QStringList points = pointsOf(m_session.points.in(m_lang));
    if (points.isEmpty())
        return;
    m_out += u"**%1:**\n\n"_s.arg(sheetLabel(SheetField::Points, m_labels));
    for (const QString &point : points)
        m_out += u"- "_s + point + u'\n';
    m_out += u'\n';
}

void SheetWriter::writeDocuments()
{
    const std::vector<RelevantDocument> documents = namedDocuments(m_session.documents);
    if (documents.empty())
        return;
    m_out += u"**%1:**\n\n"_s.arg(sheetLabel(SheetField::Documents, m_labels));
    for (const RelevantDocument &document : documents)
        m_out += u"- "_s + document.title + (document.url.isEmpty() ? QString() : u" <%1>"_s.arg(document.url)) + u'\n';
    m_out += u'\n';
}

QString SheetWriter::write()
{
    m_out = QStringView(kExactMark).toString() + u"\n\n"_s;
    writeHead();
    writeWhen();
    writeWhere();
    section(SheetField::Summary, m_session.summary);
    section(SheetField::Conceptualization, m_session.conceptualization);
    section(SheetField::Objectives, m_session.objectives);
    writePoints();
    writeDocuments();
    return m_out;
}

} // namespace

QByteArray writeSheet(const Programme &programme, const Session &session, const QString &lang)
{
    return SheetWriter(programme, session, lang).write().toUtf8();
}

} // namespace planner
