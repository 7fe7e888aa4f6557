// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetpages.h"

#include "ui/look/tokens.h"
#include "ui/print/furniture.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double kValueX = 130; // points from the left margin
constexpr double kBulletX = 12;

class SheetBuilder {
public:
    SheetBuilder(const Programme &programme, const SheetOptions &options)
        : m_programme(programme), m_options(options), m_words(Words::in(options.language)), m_paginator(options.paper), m_styles(m_setter)
    {
    }
    void add(const Session &session);
    PagedDocument take();

private:
    void head(const Session &session);
    void field(const QString &label, const QString &value);
    void fields(const Session &session);
    void section(const QString &field, const Text &text);
    void list(const QString &field, const QStringList &items, const QString &language = {});
    void heading(const QString &field, const QString &language);
    QString when(const Session &session) const;
    QString names(const std::vector<OrganisationId> &ids) const;
    QString languages(const QStringList &tags) const;

    const Programme &m_programme;
    const SheetOptions &m_options;
    Words m_words;
    Typesetter m_setter;
    Paginator m_paginator;
    PageStyles m_styles;
    std::vector<OutlineEntry> m_outline;
};

void SheetBuilder::field(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    Block block;
    const double left = block.lines(m_setter, m_styles.label, m_setter.lines(m_styles.label, label, kValueX - 10), 0, 1);
    const double right = block.lines(m_setter, m_styles.body, m_setter.lines(m_styles.body, value, m_paginator.width() - kValueX), kValueX, 0);
    block.height = std::max(left, right) + 3;
    m_paginator.add(std::move(block));
}

void SheetBuilder::heading(const QString &field, const QString &language)
{
    Block block;
    block.keepWithNext = true;
    block.height = block.lines(m_setter, m_styles.section, m_setter.lines(m_styles.section, fieldText(field, m_words) + language, m_paginator.width()), 0, 12) + 3;
    m_paginator.add(std::move(block));
}

void SheetBuilder::section(const QString &field, const Text &text)
{
    if (text.isEmpty())
        return;
    heading(field, otherLanguageText(text, m_options.language, m_words));
    for (const QString &paragraph : text.best(m_options.language).split(u'\n', Qt::SkipEmptyParts)) {
        Block block;
        block.isParagraph = true;
        block.height = block.lines(m_setter, m_styles.body, m_setter.lines(m_styles.body, paragraph, m_paginator.width()), 0, 0) + 5;
        m_paginator.add(std::move(block));
    }
}

void SheetBuilder::list(const QString &field, const QStringList &items, const QString &language)
{
    if (items.isEmpty())
        return;
    heading(field, language);
    for (const QString &item : items) {
        Block block;
        block.text(m_setter, m_styles.body, u"•"_s, 2, 0);
        block.height = block.lines(m_setter, m_styles.body, m_setter.lines(m_styles.body, item, m_paginator.width() - kBulletX), kBulletX, 0) + 3;
        m_paginator.add(std::move(block));
    }
}

QString SheetBuilder::when(const Session &session) const
{
    const auto slot = session.slot();
    if (!slot)
        return {};
    const Zone &own = m_programme.forum.zone;
    const Instant start = slot->startIn(own);
    QStringList spans;
    std::vector<Zone> zones{own};
    zones.insert(zones.end(), m_options.zones.begin(), m_options.zones.end());
    for (const Zone &zone : zones)
        spans << rangeText(*slot, own, zone) + u"  "_s + zoneText(zone, start);
    return spans.join(u'\n');
}

QString SheetBuilder::names(const std::vector<OrganisationId> &ids) const
{
    QStringList list;
    for (const OrganisationId &id : ids) {
        if (const Organisation *organisation = m_programme.find<Organisation>(id))
            list << organisation->name.best(m_options.language);
    }
    return list.join(u"; "_s);
}

QString SheetBuilder::languages(const QStringList &tags) const
{
    QStringList list;
    for (const QString &tag : tags)
        list << languageText(tag, m_words);
    return list.join(u", "_s);
}

void SheetBuilder::head(const Session &session)
{
    const QString &lang = m_options.language;
    const QString code = codeOf(m_programme, session);
    const SessionType *type = m_programme.find<SessionType>(session.type);
    const ThematicLine *line = lineOf(m_programme, session);
    Block block;
    double y = block.lines(m_setter, m_styles.sub, m_setter.lines(m_styles.sub, QStringList{code, type ? type->name.best(lang) : QString()}.join(code.isEmpty() ? u""_s : u" · "_s), m_paginator.width() - 12), 12, 0);
    y = block.lines(m_setter, m_styles.sheetTitle, m_setter.lines(m_styles.sheetTitle, titleText(session, m_words), m_paginator.width() - 12), 12, y);
    block.fill(QRectF(0, 2, 3, y - 3), lineColours(line ? line->colour : LineColour::Grey, false).bar.rgb());
    block.height = y + 10;
    block.keepWithNext = true;
    m_paginator.add(std::move(block));
}

void SheetBuilder::fields(const Session &session)
{
    const QString &lang = m_options.language;
    const auto label = [this](const char *name) { return fieldText(QString::fromLatin1(name), m_words); };
    if (session.status == SessionStatus::Cancelled)
        field(label("status"), statusText(session.status, m_words));
    if (const ThematicLine *line = lineOf(m_programme, session))
        field(label("line"), QString::number(line->number) + u". "_s + line->title.best(lang));
    if (const SubTheme *subTheme = session.subTheme ? m_programme.find<SubTheme>(*session.subTheme) : nullptr)
        field(label("subTheme"), codeOf(m_programme, *subTheme) + u' ' + subTheme->title.best(lang));
    field(label("organisers"), names(session.organisers));
    if (session.start)
        field(label("date"), longDayText(session.start->date, m_words));
    field(label("time"), when(session));
    if (const Venue *venue = session.venue ? m_programme.find<Venue>(*session.venue) : nullptr)
        field(label("venue"), venue->name.best(lang));
    field(label("capacity"), capacityText(session.capacity, m_words));
    field(label("registration"), QStringList{registrationText(session.registration.kind, m_words), session.registration.link}.join(session.registration.link.isEmpty() ? u""_s : u" · "_s));
    field(label("languages"), languages(session.languages));
    field(label("interpreted"), languages(session.interpreted));
    QStringList people;
    for (const Participation &part : session.participations) {
        if (const Person *person = m_programme.find<Person>(part.person); person && part.role != Role::Interpreter)
            people << u"%1 (%2)"_s.arg(person->displayName(), roleText(part.role, m_words));
    }
    field(label("participations"), people.join(u", "_s));
}

void SheetBuilder::add(const Session &session)
{
    const QString &lang = m_options.language;
    m_paginator.newPage();
    const auto [page, top] = m_paginator.place();
    m_outline.push_back({(codeOf(m_programme, session) + u' ' + titleText(session, m_words)).trimmed(), page, top});
    head(session);
    fields(session);
    section(u"summary"_s, session.summary);
    section(u"conceptualization"_s, session.conceptualization);
    section(u"objectives"_s, session.objectives);
    list(u"points"_s, pointsOf(session.points.best(lang)), otherLanguageText(session.points, lang, m_words));
    QStringList documents;
    for (const RelevantDocument &document : namedDocuments(session.documents))
        documents << QStringList{document.title, document.url}.join(document.title.isEmpty() || document.url.isEmpty() ? u""_s : u": "_s);
    list(u"documents"_s, documents);
}

PagedDocument SheetBuilder::take()
{
    PagedDocument document;
    document.sizePt = m_paginator.size();
    document.pages = m_paginator.takePages();
    const QDate printed = m_programme.forum.zone.wallAt(Instant::fromDateTime(m_options.made)).date;
    Furniture furniture = furnitureFor(m_programme, m_words.translate("Print", "Session sheet"), printed, m_words);
    for (size_t i = 0; i < m_outline.size(); ++i) { // the pages after a sheet's first say whose they are
        const int end = i + 1 < m_outline.size() ? m_outline[i + 1].page : static_cast<int>(document.pages.size());
        for (int page = m_outline[i].page + 1; page < end; ++page)
            furniture.continued[page] = m_outline[i].title;
    }
    addFurniture(document.pages, document.sizePt, furniture, m_styles, m_setter, m_words);
    document.styles = m_setter.styles();
    document.title = m_outline.size() == 1 ? m_outline.front().title : m_words.translate("Print", "%1: session sheets").arg(m_programme.forum.name.best(m_options.language));
    document.outline = std::move(m_outline);
    document.language = m_options.language;
    document.author = m_programme.forum.name.best(m_options.language);
    document.made = m_options.made;
    return document;
}

} // namespace

Result<PagedDocument> sheetPages(const Programme &programme, const std::vector<SessionId> &sessions, const SheetOptions &options)
{
    SheetBuilder builder(programme, options);
    for (const SessionId &id : sessions) {
        const Session *session = programme.find<Session>(id);
        if (!session)
            return Error{ErrorCode::NoSuchSession, {id.toString()}};
        builder.add(*session);
    }
    return builder.take();
}

} // namespace planner
