// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/agendarow.h"

#include "ui/look/tokens.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

// Columns, in points from the left margin.
constexpr double kBarX = 78;
constexpr double kBarWidth = 2.25;
constexpr double kCodeX = 86;
constexpr double kMiddleX = 121;
constexpr double kRightWidth = 79;
constexpr double kGap = 12;
constexpr double kPadding = 9;
constexpr double kHairline = 0.5;

} // namespace

AgendaRows::AgendaRows(const Programme &programme, const AgendaOptions &options, const Words &words, Typesetter &setter, double width)
    : m_programme(programme), m_options(options), m_words(words), m_setter(setter), m_styles(setter), m_width(width)
{
}

Block AgendaRows::dayHead(QDate day, Instant from, Instant to, bool continues)
{
    Block block;
    block.keepWithNext = true;
    QString name = longDayText(day, m_words);
    name[0] = name[0].toUpper();
    if (continues)
        name = m_words.translate("Print", "%1 (continued)").arg(name);
    double y = block.lines(m_setter, m_styles.day, m_setter.lines(m_styles.day, name, m_width), 0, 0);
    QStringList others;
    for (const Zone &zone : m_options.zones)
        others << zoneText(zone, from, to);
    const QString own = zoneText(m_programme.forum.zone, from, to);
    const QString sentence = others.isEmpty() ? m_words.translate("Print", "Times in %1").arg(own)
                                              : m_words.translate("Print", "Times in %1; below, %2").arg(own, others.join(u", "_s));
    y = block.lines(m_setter, m_styles.sub, m_setter.lines(m_styles.sub, sentence, m_width), 0, y);
    block.height = y + 10;
    return block;
}

void AgendaRows::addTimes(Block &block, const Session &session, QDate day, double top)
{
    const auto slot = session.slot();
    const Zone &own = m_programme.forum.zone;
    double y = block.lines(m_setter, m_styles.time, m_setter.lines(m_styles.time, rangeText(*slot, own, own, day), kBarX - 6), 0, top);
    for (const Zone &zone : m_options.zones)
        y = block.lines(m_setter, m_styles.zone, m_setter.lines(m_styles.zone, rangeText(*slot, own, zone, day), kBarX - 6), 0, y);
    block.height = std::max(block.height, y);
}

QString AgendaRows::metaLine(const Session &session, QDate day) const
{
    const QString &lang = m_options.language;
    QStringList parts;
    if (session.status == SessionStatus::Cancelled)
        parts << m_words.translate("Print", "CANCELLED");
    else if (session.status != SessionStatus::Confirmed)
        parts << m_words.translate("Print", "to be confirmed");
    if (session.start->date < day)
        parts << m_words.translate("Print", "began on %1").arg(longDayText(session.start->date, m_words));
    if (const SessionType *type = m_programme.find<SessionType>(session.type))
        parts << type->name.best(lang);
    QStringList organisers;
    for (const OrganisationId &id : session.organisers) {
        if (const Organisation *organisation = m_programme.find<Organisation>(id))
            organisers << nameOf(*organisation, lang);
    }
    if (!organisers.isEmpty())
        parts << organisers.join(u", "_s);
    return parts.join(u" · "_s);
}

QString AgendaRows::peopleLine(const Session &session) const
{
    QStringList names;
    for (const Participation &part : session.participations) {
        const Person *person = m_programme.find<Person>(part.person);
        if (!person || part.role == Role::Interpreter) // staff, not programme
            continue;
        const QString name = person->displayName();
        names << (part.role == Role::Speaker ? name : u"%1 (%2)"_s.arg(name, roleText(part.role, m_words)));
    }
    return names.join(u", "_s);
}

double AgendaRows::addMiddle(Block &block, const Session &session, QDate day, double top)
{
    const QString &lang = m_options.language;
    const double width = m_width - kMiddleX - kRightWidth - kGap;
    const auto add = [&](int style, const QString &text, double y) {
        return text.isEmpty() ? y : block.lines(m_setter, style, m_setter.lines(style, text, width), kMiddleX, y);
    };
    const bool isCancelled = session.status == SessionStatus::Cancelled;
    double y = add(isCancelled ? m_styles.titleStruck : m_styles.title, titleText(session, m_words), top);
    y = add(m_styles.meta, metaLine(session, day), y + 1);
    y = add(m_styles.people, peopleLine(session), y + 1);
    if (!m_options.isBrief && !session.summary.isEmpty())
        y = add(m_styles.people, session.summary.best(lang) + otherLanguageText(session.summary, lang, m_words), y + 3);
    return y;
}

double AgendaRows::addRight(Block &block, const Session &session, double top)
{
    const double x = m_width - kRightWidth;
    double y = top + 1;
    const auto add = [&](int style, const QString &text) {
        if (!text.isEmpty())
            y = block.lines(m_setter, style, m_setter.lines(style, text, kRightWidth), x, y);
    };
    if (const Venue *venue = session.venue ? m_programme.find<Venue>(*session.venue) : nullptr)
        add(m_styles.place, venue->name.best(m_options.language));
    QStringList tags;
    for (const QString &tag : session.languages)
        tags << tag.toUpper();
    add(m_styles.small, tags.join(u" · "_s));
    if (session.capacity)
        add(m_styles.small, m_words.translate("Print", "%n seat(s)", nullptr, *session.capacity));
    if (session.registration.kind == RegistrationKind::Required)
        add(m_styles.small, m_words.translate("Print", "With registration"));
    else if (session.registration.kind == RegistrationKind::ByInvitation)
        add(m_styles.small, m_words.translate("Print", "By invitation"));
    return y;
}

Block AgendaRows::session(const Session &session, QDate day)
{
    Block block;
    block.fill(QRectF(0, 0, m_width, kHairline), m_styles.hairline);
    addTimes(block, session, day, kPadding);
    const ThematicLine *line = lineOf(m_programme, session);
    const QStringList code = m_setter.lines(m_styles.code, codeOf(m_programme, session), kMiddleX - kCodeX - 4);
    const double codeBottom = block.lines(m_setter, m_styles.code, code, kCodeX, kPadding + 1.5);
    const double middle = addMiddle(block, session, day, kPadding);
    const double right = addRight(block, session, kPadding);
    const double bottom = std::max({block.height, codeBottom, middle, right});
    const LineColour colour = line ? line->colour : LineColour::Grey;
    block.fill(QRectF(kBarX, kPadding + 1, kBarWidth, bottom - kPadding - 1), lineColours(colour, false).bar.rgb());
    block.height = bottom + kPadding;
    return block;
}

Block AgendaRows::pause(const TimeSlot &slot)
{
    constexpr double kBandHeight = 25;
    constexpr double kInset = 9;
    Block block;
    const Zone &own = m_programme.forum.zone;
    double x = kInset;
    double left = kInset; // of the lines after the first, where many zones need them
    const double lineHeight = m_setter.lineHeight(m_styles.code);
    double top = (kBandHeight - lineHeight) / 2;
    const auto add = [&](int style, const QString &text) {
        const double width = m_setter.width(style, text);
        if (x > left && x + width > m_width - kInset) {
            x = left;
            top += lineHeight;
        }
        block.text(m_setter, style, text, x, top);
        x += width + 12;
    };
    add(m_styles.code, rangeText(slot, own, own));
    left = x;
    for (const Zone &zone : m_options.zones)
        add(m_styles.zone, rangeText(slot, own, zone));
    add(m_styles.people, m_words.translate("Print", "Break"));
    const double height = top + (kBandHeight + lineHeight) / 2;
    block.fill(QRectF(0, 0, m_width, height), m_styles.band, 3);
    block.height = height + 2;
    return block;
}

Block AgendaRows::legend(const std::vector<const Session *> &sessions)
{
    Block block;
    double x = 0;
    double y = 12;
    const double lineHeight = m_setter.lineHeight(m_styles.small) + 2;
    const auto turn = [&](double to) {
        x = 0;
        y = to;
    };
    const auto add = [&](LineColour colour, const QString &name) {
        constexpr double kNameX = 10;
        const QStringList lines = m_setter.lines(m_styles.small, name, m_width - kNameX);
        const double width = kNameX + m_setter.width(m_styles.small, lines.value(0));
        if (x > 0 && (lines.size() > 1 || x + width > m_width))
            turn(y + lineHeight);
        block.fill(QRectF(x, y + 3, 5.5, 5.5), lineColours(colour, false).bar.rgb(), 1);
        const double bottom = block.lines(m_setter, m_styles.small, lines, x + kNameX, y);
        if (lines.size() > 1)
            turn(bottom + 2);
        else
            x += width + 14;
    };
    for (const ThematicLine *line : linesByNumber(m_programme)) {
        if (!m_options.line || line->id == *m_options.line)
            add(line->colour, QString::number(line->number) + u' ' + line->title.best(m_options.language));
    }
    if (std::ranges::any_of(sessions, [this](const Session *session) { return !lineOf(m_programme, *session); }))
        add(LineColour::Grey, m_words.translate("Print", "Plenaries and ceremonies"));
    block.height = y + (x > 0 ? lineHeight : 0);
    return block;
}

} // namespace planner
