// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetpages.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/print/agendapages.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

SheetOptions usualSheet(const Programme &programme, const QString &language)
{
    return {language, programme.forum.otherZones, Paper::A4, samples::fixedClock()()};
}

PagedDocument sheetOf(const Programme &programme, const QString &language)
{
    return sheetPages(programme, {programme.sessions.begin()->first}, usualSheet(programme, language)).value();
}

/// A session whose every field that a sheet prints is filled.
Programme fullSheet()
{
    Programme p = samples::oneSession();
    Session &s = p.sessions.begin()->second;
    s.capacity = 1200;
    s.registration = {RegistrationKind::ByInvitation, u"https://example.org/ñ"_s, 12};
    s.interpreted = {u"es"_s, u"pt-BR"_s};
    const auto person = [&p](int n) { return std::next(p.people.begin(), n)->first; };
    s.participations = {{person(0), Role::Speaker, {}, {}}, {person(1), Role::Interpreter, u"es"_s, u"en"_s}};
    s.organisers = {p.organisations.begin()->first, p.organisations.rbegin()->first};
    s.conceptualization = Text(u"en"_s, u"Concept one.\nConcept two."_s);
    s.objectives = Text(u"en"_s, u"Objective."_s);
    s.points.set(u"es"_s, u"Primero\nSegundo"_s);
    s.documents = {{u"Paper"_s, u"https://example.org/x"_s}, {{}, u"https://example.org/y"_s}, {u"Only a title"_s, {}}};
    s.notes = u"for staff only"_s;
    s.tags = {u"hidden"_s};
    return p;
}

} // namespace

class TstSheetPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryFieldInTheSheetsOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("en") << u"en"_s
                            << QStringList{u"1.3.2 · Panel"_s, u"Mechanisms"_s, u"Thematic line"_s, u"1. Territory"_s, u"Sub-theme"_s, u"1.3 Private initiative"_s,
                                   u"Organisers"_s, u"United Cities; Second Organisation"_s, u"Date"_s, u"Monday, 31 May 2021"_s, u"Time"_s, u"08:00–09:30 Córdoba (UTC−3)"_s,
                                   u"13:00–14:30 Madrid (UTC+2)"_s, u"Venue"_s, u"Streaming"_s, u"Capacity"_s, u"1,200"_s, u"Registration"_s, u"By invitation · https://example.org/ñ"_s,
                                   u"Languages"_s, u"English, Spanish, French"_s, u"Interpreted into"_s, u"Spanish, Portuguese (BR)"_s, u"Participants"_s, u"Given1 Family1 (Speaker)"_s,
                                   u"Short summary"_s, u"Short."_s, u"Conceptualization"_s, u"Concept one."_s, u"Concept two."_s, u"Objectives"_s, u"Objective."_s,
                                   u"Main points of discussion"_s, u"•"_s, u"First point"_s, u"•"_s, u"Second point"_s, u"Relevant documents"_s, u"•"_s, u"Paper: https://example.org/x"_s,
                                   u"•"_s, u"https://example.org/y"_s, u"•"_s, u"Only a title"_s};
        QTest::newRow("es") << u"es"_s
                            << QStringList{u"1.3.2 · Panel"_s, u"Mecanismos"_s, u"Línea temática"_s, u"1. Territorio"_s, u"Subtema"_s, u"1.3 Iniciativa privada"_s,
                                   u"Organizadores"_s, u"Ciudades Unidas; Second Organisation"_s, u"Fecha"_s, u"lunes, 31 de mayo de 2021"_s, u"Hora"_s, u"08:00–09:30 Córdoba (UTC−3)"_s,
                                   u"13:00–14:30 Madrid (UTC+2)"_s, u"Lugar"_s, u"Streaming"_s, u"Aforo"_s, u"1200"_s, u"Inscripción"_s, u"Por invitación · https://example.org/ñ"_s,
                                   u"Idiomas"_s, u"inglés, español, francés"_s, u"Interpretación a"_s, u"español, portugués (BR)"_s, u"Participantes"_s, u"Given1 Family1 (Ponente)"_s,
                                   u"Breve resumen"_s, u"Corto."_s, u"Conceptualización (en inglés)"_s, u"Concept one."_s, u"Concept two."_s, u"Objetivos (en inglés)"_s, u"Objective."_s,
                                   u"Principales puntos de discusión"_s, u"•"_s, u"Primero"_s, u"•"_s, u"Segundo"_s, u"Documentos relevantes"_s, u"•"_s, u"Paper: https://example.org/x"_s,
                                   u"•"_s, u"https://example.org/y"_s, u"•"_s, u"Only a title"_s};
    }
    void showsEveryFieldInTheSheetsOrder()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, lines);
        const PagedDocument sheet = sheetOf(fullSheet(), language);
        QCOMPARE(textOf(sheet).split(u'\n'), lines);
        QCOMPARE(outsideMargins(sheet) + overlaps(sheet), QStringList());
        QCOMPARE(sheet.pages.size(), 1u);
        QCOMPARE(sheet.language, language);
        QCOMPARE(sheet.title, u"1.3.2 "_s + fullSheet().sessions.begin()->second.title.in(language));
    }

    void aBareSessionHasABareSheet()
    {
        Programme p = samples::oneSession();
        Session bare;
        bare.id = p.sessions.begin()->first;
        bare.type = p.sessions.begin()->second.type;
        p.sessions.begin()->second = bare;
        const PagedDocument sheet = sheetOf(p, u"fr"_s);
        QCOMPARE(textOf(sheet).split(u'\n'), (QStringList{u"Panel"_s, u"Sans titre"_s, u"Capacité"_s, u"Illimitée"_s, u"Inscription"_s, u"Sans inscription"_s}));
        QCOMPARE(outsideMargins(sheet) + overlaps(sheet), QStringList());
    }

    void everySheetBeginsAPageAndLosesNothing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Paper>("paper");
        QTest::newRow("en") << u"en"_s << Paper::A4;
        QTest::newRow("es") << u"es"_s << Paper::Letter;
        QTest::newRow("fr") << u"fr"_s << Paper::A4;
        QTest::newRow("es, A5 across") << u"es"_s << Paper{{595, 420}};
    }
    void everySheetBeginsAPageAndLosesNothing()
    {
        QFETCH(QString, language);
        QFETCH(Paper, paper);
        std::mt19937 random(81);
        Programme p = markedProgramme(random, 40);
        std::vector<SessionId> ids;
        const auto words = [&random](const QString &stem, int most) {
            QStringList list;
            for (int i = static_cast<int>(random() % static_cast<unsigned>(most)); i >= 0; --i)
                list << stem + QString::number(i) + (random() % 40 == 0 ? u"\n"_s : QString());
            return list.join(u' ');
        };
        for (auto &[id, session] : p.sessions) { // from a few lines to several pages
            session.conceptualization.set(language, words(u"concepto-"_s, random() % 4 ? 300 : 3000));
            session.objectives.set(language, words(u"objetivo"_s, 100));
            session.points.set(language, words(u"punto\n"_s, 60));
            ids.push_back(id);
        }
        std::shuffle(ids.begin(), ids.end(), random);
        SheetOptions options = usualSheet(p, language);
        options.paper = paper;
        const PagedDocument sheets = sheetPages(p, ids, options).value();
        QCOMPARE(outsideMargins(sheets), QStringList());
        QCOMPARE(overlaps(sheets), QStringList());
        QCOMPARE(sheets.outline.size(), ids.size());
        QCOMPARE(sheets.sizePt, paper.sizePt);
        for (size_t i = 0; i < ids.size(); ++i) {
            const Session &session = p.sessions.at(ids[i]);
            const OutlineEntry &entry = sheets.outline[i];
            QVERIFY(entry.title.contains(mark("title", session, language)));
            QCOMPARE(entry.top, Paginator::kTop);
            const int end = i + 1 < ids.size() ? sheets.outline[i + 1].page : static_cast<int>(sheets.pages.size());
            QVERIFY(end > entry.page);
            PagedDocument own = sheets;
            own.pages = {sheets.pages.begin() + entry.page, sheets.pages.begin() + end};
            const QString all = squeezed(textOf(own)).remove(u'•');
            for (const Text *text : {&session.title, &session.summary, &session.conceptualization, &session.objectives, &session.points})
                QCOMPARE(all.count(squeezed(text->in(language))), 1);
            QCOMPARE(all.indexOf(squeezed(codeOf(p, session))), 0); // the code begins it
            for (const Page &page : own.pages) {
                const auto texts = bodyOf(page);
                QVERIFY(!texts.empty());
                QVERIFY2(styleOf(own, texts.back()).size != 11, qPrintable(u"the page ends with a heading: "_s + texts.back().text));
            }
        }
    }

    void aTitleAsLongAsItMayBeIsSetWhole()
    {
        Programme p = fullSheet();
        for (const QString &word : {u"Desarrollo "_s, u"Donaudampfschifffahrtsgesellschaft"_s, u"WWWWWWWWWW "_s}) {
            const QString longest = word.repeated(500 / word.size());
            Session &session = p.sessions.begin()->second;
            session.title = Text(u"es"_s, longest);
            p.lines.begin()->second.title = Text(u"es"_s, longest);
            p.venues.begin()->second.name = Text(u"es"_s, longest);
            session.documents = {{longest, u"https://example.org/"_s + QString(1900, u'x')}};
            const PagedDocument sheet = sheetOf(p, u"es"_s);
            QCOMPARE(outsideMargins(sheet) + overlaps(sheet), QStringList());
            QCOMPARE(squeezed(textOf(sheet)).count(squeezed(longest)), 4);
            QVERIFY(squeezed(textOf(sheet)).contains(QString(1900, u'x')));
        }
    }

    void everyFurtherPageNamesItsSession()
    {
        Programme p = fullSheet();
        p.sessions.begin()->second.conceptualization = Text(u"en"_s, QString(u"Words and words. "_s).repeated(800));
        const PagedDocument sheet = sheetOf(p, u"en"_s);
        QVERIFY(sheet.pages.size() > 1);
        QVERIFY(sheet.pages.front().texts[1].text.startsWith(u"Session sheet · "_s));
        for (size_t i = 1; i < sheet.pages.size(); ++i)
            QCOMPARE(sheet.pages[i].texts[1].text, u"1.3.2 Mechanisms"_s);
        QCOMPARE(outsideMargins(sheet) + overlaps(sheet), QStringList());
    }

    void severalSheetsAreOneDocument()
    {
        std::mt19937 random(82);
        const Programme p = markedProgramme(random, 3);
        std::vector<SessionId> ids;
        for (const auto &[id, session] : p.sessions)
            ids.push_back(id);
        const PagedDocument sheets = sheetPages(p, ids, usualSheet(p, u"fr"_s)).value();
        QCOMPARE(sheets.title, u"Forum des essais\u00a0: fiches de session"_s);
        QVERIFY(sheets.pages.front().texts[1].text.startsWith(u"Fiche de session · "_s));
        ids.push_back({samples::countedIds(5)()});
        QCOMPARE(sheetPages(p, ids, usualSheet(p, u"fr"_s)).error().code, ErrorCode::NoSuchSession);
    }

    void privateAndStaffsDataStayOut()
    {
        for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s}) {
            const QString all = textOf(sheetOf(fullSheet(), language));
            for (const QString &hidden : {u"staff"_s, u"hidden"_s, u"@"_s, u"Family2"_s, u"private"_s})
                QVERIFY2(!all.contains(hidden) || (hidden == u"private" && all.contains(u"Private"_s)), qPrintable(language + u' ' + hidden));
        }
    }

    void aCancelledSessionSaysSoFirst()
    {
        Programme p = fullSheet();
        p.sessions.begin()->second.status = SessionStatus::Cancelled;
        QCOMPARE(textOf(sheetOf(p, u"es"_s)).split(u'\n').mid(2, 2), (QStringList{u"Estado"_s, u"Cancelada"_s}));
    }
};

PLANNER_TEST(TstSheetPages)
#include "tst_sheetpages.moc"
