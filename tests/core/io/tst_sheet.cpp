// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"
#include "core/io/sheet/sheetreader.h"
#include "core/io/sheet/sheetwriter.h"

#include "core/domain/recordjson.h"
#include "core/io/sample/sampleprogramme.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>

#include <algorithm>
#include <iterator>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// What the three sheets below say, each in its language.
struct SheetWords {
    QString lang;
    QString text;
    QString title;
    QStringList points;
};

SheetWords englishSheet()
{
    return {u"en"_s, uR"(## Workshop
**Title of the session 1.3.4:** Repair cafés and the markets beside them
**Thematic Line 1:** Territory
**Sub-theme 1.3:** Private initiative
**Organizers:** UCLG; Second Organisation
**Date:** 28/05/2021
**Time:** 10:00 - 11:15 (UTC-3) / 15:00 - 16:15 (UTC+2)
**Venue:** Streaming
**Capacity:** Unlimited seats
**Registration needed:** Yes, by Thursday
**Languages:** English / Spanish / FRA
**Short summary (max. 250 words):**
Three towns keep toasters out of the bin.
## 1. Conceptualisation (*max. 1000 words*)
A repair café opens on Saturdays.

It lends its tools for the week.
### **2. Objectives** (*at most 100 words*)
To count what was mended.
**3. Main points of discussion** *(max. 150 words)*
- Who pays for the spare parts?
- What does a volunteer learn?
- Where do the tools sleep?
**4. Relevant documents** *(if applicable)*
)"_s,
        u"Repair cafés and the markets beside them"_s, {u"Who pays for the spare parts?"_s, u"What does a volunteer learn?"_s, u"Where do the tools sleep?"_s}};
}

SheetWords spanishSheet()
{
    return {u"es"_s, uR"(## Taller
**Título de la sesión 1.3.4:** Cafés de reparación y mercados vecinos
**Línea temática 1:** Territorio
**Subtema 1.3:** Iniciativa privada
**Organizadores:** CGLU; Second Organisation
**Fecha:** viernes, 28 de mayo de 2021
**Hora:** 10:00 a 11:15 (UTC-3)
**Plataforma:** Streaming
**Capacidad de la sesión:** Ilimitada
**Inscripción necesaria:** Inscripción requerida
**Idioma:** inglés, español y francés
**Breve resumen de la sesión (máx. 250 palabras):**
Tres pueblos salvan tostadoras.
### 1. Conceptualización de la sesión (*máx. 1000 palabras*)
El café abre los sábados.

Presta sus herramientas toda la semana.
## **2. Objetivos** *(máx. 100 palabras)*
Contar lo reparado.
**3. Principales puntos de discusión** (*máx. 150 palabras*)
- ¿Quién paga los repuestos?
- ¿Qué aprende una voluntaria?
- ¿Dónde duermen las herramientas?
**4. Documentos relevantes** (*si procede*)
)"_s,
        u"Cafés de reparación y mercados vecinos"_s, {u"¿Quién paga los repuestos?"_s, u"¿Qué aprende una voluntaria?"_s, u"¿Dónde duermen las herramientas?"_s}};
}

SheetWords frenchSheet()
{
    return {u"fr"_s, uR"(## Atelier
**Titre de la session 1.3.4 :** Les cafés de réparation et leurs marchés
**Ligne thématique 1 :** Territoire
**Sous-thème 1.3 :** Initiative privée
**Organisateurs :** CGLU; Second Organisation
**Date :** vendredi 28 mai 2021
**Heure :** 10h00 à 11h15 (UTC-3)
**Plateforme :** Streaming
**Capacité de la session :** Illimitée
**Inscription nécessaire :** Inscription requise
**Langue :** anglais, espagnol et français
**Bref résumé de la session (max. 250 mots) :**
Trois bourgs sauvent des grille-pain.
### 1. Conceptualisation de la session (*max. 1000 mots*)
Le café ouvre le samedi.

Il prête ses outils toute la semaine.
## **2. Objectifs** *(max. 100 mots)*
Compter ce qui a été réparé.
**3. Principaux points de discussion** (*max. 150 mots*)
- Qui paie les pièces ?
- Que retient une bénévole ?
- Où dorment les outils ?
**4. Documents pertinents** (*le cas échéant*)
)"_s,
        u"Les cafés de réparation et leurs marchés"_s, {u"Qui paie les pièces ?"_s, u"Que retient une bénévole ?"_s, u"Où dorment les outils ?"_s}};
}

std::vector<SheetWords> allSheets()
{
    return {englishSheet(), spanishSheet(), frenchSheet()};
}

/// The English sheet with the line that begins with @p label written as @p line.
QString englishWith(const QString &label, const QString &line)
{
    QStringList lines = englishSheet().text.split(u'\n');
    for (QString &one : lines) {
        if (one.startsWith(u"**"_s + label))
            one = line;
    }
    return lines.join(u'\n');
}

/// Which line of @p text, counted from 1, holds the last @p start.
QString lineNumberOf(const QString &text, const QString &start)
{
    return QString::number(text.left(text.lastIndexOf(start)).count(u'\n') + 1);
}

Result<ImportPlan> planText(const Programme &programme, const QString &text)
{
    return planDocuments(programme, {{u"sheet.md"_s, text.toUtf8()}}, samples::countedIds());
}

const Session *sessionOf(const Programme &programme, const QString &code)
{
    for (const auto &[id, session] : programme.sessions) {
        if (codeOf(programme, session) == code)
            return &session;
    }
    return nullptr;
}

std::vector<Remark> remarksOf(const std::vector<Remark> &remarks, RemarkCode code)
{
    std::vector<Remark> found;
    std::ranges::copy_if(remarks, std::back_inserter(found), [code](const Remark &remark) { return remark.code == code; });
    return found;
}

QStringList namesOf(const Programme &programme, const std::vector<OrganisationId> &ids)
{
    QStringList names;
    for (const OrganisationId &id : ids)
        names << programme.find<Organisation>(id)->name.in(u"en");
    return names;
}

} // namespace

class TstSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsThreeLanguagesAlike_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("points");
        for (const SheetWords &sheet : allSheets())
            QTest::addRow("%s", qPrintable(sheet.lang)) << sheet.lang << sheet.text << sheet.title << sheet.points;
    }

    void readsThreeLanguagesAlike()
    {
        QFETCH(QString, lang);
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QStringList, points);
        const auto sheet = readSheet(text.toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().lang, lang);
        QCOMPARE(sheet.value().code, u"1.3.4"_s);
        QCOMPARE(sheet.value().lineNumber, std::optional(1));
        QCOMPARE(sheet.value().subThemeCode, u"1.3"_s);
        QVERIFY(!sheet.value().documents);

        Programme programme = samples::emptyForum();
        const auto plan = planText(programme, text);
        QVERIFY(plan);
        QVERIFY(plan.value().remarks.empty()); // every name was known
        QCOMPARE(plan.value().edit.changes.size(), 1u);
        QCOMPARE(plan.value().notes.size(), 1u);
        QVERIFY(plan.value().notes.front().isNew);
        QCOMPARE(plan.value().notes.front().code, u"1.3.4"_s);
        QVERIFY(apply(programme, plan.value().edit));

        const Session *session = sessionOf(programme, u"1.3.4"_s);
        QVERIFY(session);
        QCOMPARE(programme.find<SessionType>(session->type)->key, u"workshop"_s);
        QCOMPARE(session->slot()->startIn(programme.forum.zone).toString(), u"2021-05-28T13:00:00Z"_s);
        QCOMPARE(session->minutes, 75);
        QVERIFY(!session->capacity);
        QVERIFY(session->registration.kind == RegistrationKind::Required);
        QCOMPARE(session->languages, (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
        QCOMPARE(programme.find<Venue>(*session->venue)->name.in(u"en"), u"Streaming"_s);
        QCOMPARE(namesOf(programme, session->organisers), (QStringList{u"United Cities"_s, u"Second Organisation"_s}));
        QCOMPARE(session->title.languages(), QStringList{lang});
        QCOMPARE(session->title.in(lang), title);
        QCOMPARE(session->conceptualization.in(lang).count(u'\n'), 1);
        QCOMPARE(pointsOf(session->points.in(lang)), points);
    }

    void threeSheetsMakeOneSession()
    {
        Programme programme = samples::emptyForum();
        std::vector<std::pair<QString, QByteArray>> documents;
        for (const SheetWords &sheet : allSheets())
            documents.emplace_back(sheet.lang + u".md"_s, sheet.text.toUtf8());
        const auto plan = planDocuments(programme, documents, samples::countedIds());
        QVERIFY(plan);
        QVERIFY(apply(programme, plan.value().edit));
        QCOMPARE(programme.sessions.size(), 1u);
        for (const SheetWords &sheet : allSheets()) {
            QCOMPARE(programme.sessions.begin()->second.title.in(sheet.lang), sheet.title);
            QCOMPARE(pointsOf(programme.sessions.begin()->second.points.in(sheet.lang)), sheet.points);
        }
    }

    void takesPageHeadersOut()
    {
        const QString header = u"\n\nFIFTH FORUM OF  \nINVENTED  \nTOWNS\n\nMay 26th > June 1st\n\n"_s;
        QString text = englishSheet().text;
        text.replace(u"Three towns keep toasters out of the bin."_s, u"Three towns keep"_s + header + u"toasters out of the bin."_s);
        text.replace(u"It lends its tools"_s, header + u"It lends its tools"_s);
        text.replace(u"To count what was mended."_s, u"To count what was mended.\n\nPage 2 of 3"_s);
        const auto sheet = readSheet(text.toUtf8(), u"sheet.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().summary, u"Three towns keep toasters out of the bin."_s);
        QCOMPARE(sheet.value().conceptualization, u"A repair café opens on Saturdays.\nIt lends its tools for the week."_s);
        QCOMPARE(sheet.value().objectives, u"To count what was mended."_s);
        QCOMPARE(sheet.value().remarks, (std::vector<Remark>{{RemarkCode::HeadersRemoved, {u"9"_s, u"FIFTH FORUM OF / INVENTED / TOWNS / May 26th > June 1st / Page 2 of 3"_s}, u"sheet.md"_s, 0}}));
        // What stands only once is no header.
        const auto once = readSheet(englishSheet().text.replace(u"Three towns"_s, u"FIFTH FORUM OF\n\nThree towns"_s).toUtf8(), u"sheet.md"_s);
        QVERIFY(once);
        QCOMPARE(once.value().summary, u"FIFTH FORUM OF\nThree towns keep toasters out of the bin."_s);
    }

    void dropsTheHints()
    {
        for (const SheetWords &words : allSheets()) {
            const auto sheet = readSheet(words.text.toUtf8(), u"sheet.md"_s);
            QVERIFY(sheet);
            for (const QString &text : {sheet.value().summary, sheet.value().conceptualization, sheet.value().objectives, sheet.value().points}) {
                QVERIFY(!text.isEmpty());
                QVERIFY2(!text.contains(u'(') && !text.contains(u'*') && !text.contains(u"250"), qPrintable(text));
            }
        }
        const auto oneLine = readSheet(englishWith(u"Short summary"_s, u"**Short summary:** (max. 250 words) At once."_s).toUtf8(), u"sheet.md"_s);
        QVERIFY(oneLine);
        QVERIFY(oneLine.value().summary.startsWith(u"At once."));
    }

    void saysWhereTimesDisagree()
    {
        const QString text = englishWith(u"Time:"_s, u"**Time:** 10:00 - 11:15 (UTC-3) / 16:00 - 17:15 (UTC+2)"_s);
        Programme programme = samples::emptyForum();
        const auto plan = planText(programme, text);
        QVERIFY(plan);
        const auto remarks = remarksOf(plan.value().remarks, RemarkCode::TimesDisagree);
        QCOMPARE(remarks.size(), 1u);
        const QStringList both{u"10:00–11:15 "_s + offsetName(-180), u"16:00–17:15 "_s + offsetName(120)};
        QCOMPARE(remarks.front().args, both);
        QCOMPARE(QString::number(remarks.front().line), lineNumberOf(text, u"**Time:"_s));
        QVERIFY(apply(programme, plan.value().edit));
        const Session *session = sessionOf(programme, u"1.3.4"_s);
        QVERIFY(session);
        QCOMPARE(session->start->toString(), u"2021-05-28T10:00"_s); // the forum's own zone counts
        QCOMPARE(session->minutes, 75);
    }

    void remarksOnWhatItAssumes_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("no zone") << u"Time:"_s << u"**Time:** 10:00 - 11:15"_s << int(RemarkCode::ZoneAssumed) << QStringList{u"10:00 - 11:15"_s, u"America/Argentina/Cordoba"_s};
        QTest::newRow("other zone") << u"Time:"_s << u"**Time:** 15:00 - 16:15 (Europe/Madrid)"_s << int(RemarkCode::ZoneConverted)
                                    << QStringList{u"15:00–16:15 "_s + offsetName(120), u"2021-05-28T10:00 America/Argentina/Cordoba"_s};
        QTest::newRow("weekday") << u"Date:"_s << u"**Date:** Monday 28 May 2021"_s << int(RemarkCode::WeekdayDisagrees) << QStringList{u"Monday"_s, u"2021-05-28"_s};
        QTest::newRow("other day") << u"Date:"_s << u"**Date:** 29/05/2021"_s << int(RemarkCode::DayOutsideForum) << QStringList{u"2021-05-29"_s};
        QTest::newRow("capacity") << u"Capacity"_s << u"**Capacity:** 20 or 30"_s << int(RemarkCode::CapacityUnclear) << QStringList{u"20 or 30"_s};
        QTest::newRow("registration") << u"Registration"_s << u"**Registration:** perhaps"_s << int(RemarkCode::RegistrationUnclear) << QStringList{u"perhaps"_s};
        QTest::newRow("language") << u"Language"_s << u"**Language:** English, Elvish"_s << int(RemarkCode::LanguageUnknown) << QStringList{u"Elvish"_s};
        QTest::newRow("venue") << u"Venue"_s << u"**Platform:** Old Mill"_s << int(RemarkCode::VenueMade) << QStringList{u"Old Mill"_s};
        QTest::newRow("line") << u"Thematic"_s << u"**Thematic line 2:** Economy"_s << int(RemarkCode::LineNumberDiffers) << QStringList{u"2"_s, u"1"_s};
    }

    void remarksOnWhatItAssumes()
    {
        QFETCH(QString, label);
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QStringList, args);
        const auto plan = planText(samples::emptyForum(), englishWith(label, line));
        QVERIFY(plan);
        QCOMPARE(plan.value().remarks.size(), 1u);
        QCOMPARE(int(plan.value().remarks.front().code), code);
        QCOMPARE(plan.value().remarks.front().args, args);
        QCOMPARE(plan.value().remarks.front().source, u"sheet.md"_s);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("given");
        QTest::newRow("31 February") << u"Date:"_s << u"**Date:** 31/02/2021"_s << int(ErrorCode::SheetDateInvalid) << u"31/02/2021"_s;
        QTest::newRow("no date") << u"Date:"_s << u"**Date:** soon"_s << int(ErrorCode::SheetDateInvalid) << u"soon"_s;
        QTest::newRow("25:00") << u"Time:"_s << u"**Time:** 25:00 - 26:00 (UTC-3)"_s << int(ErrorCode::SheetTimeInvalid) << u"25:00 - 26:00 (UTC-3)"_s;
        QTest::newRow("till 25:00") << u"Time:"_s << u"**Time:** 10:00 - 25:00 (UTC-3)"_s << int(ErrorCode::SheetTimeInvalid) << u"10:00 - 25:00 (UTC-3)"_s;
        QTest::newRow("backwards") << u"Time:"_s << u"**Time:** 11:15 - 10:00 (UTC-3)"_s << int(ErrorCode::SheetTimeInvalid) << u"11:15 - 10:00 (UTC-3)"_s;
        QTest::newRow("second span") << u"Time:"_s << u"**Time:** 10:00 - 11:15 (UTC-3) / 15:60 - 16:15 (UTC+2)"_s << int(ErrorCode::SheetTimeInvalid) << u"10:00 - 11:15 (UTC-3) / 15:60 - 16:15 (UTC+2)"_s;
        QTest::newRow("unknown zone") << u"Time:"_s << u"**Time:** 10:00 - 11:15 (Atlantis/Harbour)"_s << int(ErrorCode::SheetZoneUnknown) << u"Atlantis/Harbour"_s;
        QTest::newRow("offset too far") << u"Time:"_s << u"**Time:** 10:00 - 11:15 (UTC+19)"_s << int(ErrorCode::SheetZoneUnknown) << u"UTC+19"_s;
        QTest::newRow("code") << u"Title"_s << u"**Title of the session 1.3:** Half a code"_s << int(ErrorCode::SheetCodeInvalid) << u"1.3"_s;
        QTest::newRow("field twice") << u"Venue"_s << u"**Date:** 28/05/2021"_s << int(ErrorCode::SheetFieldTwice) << u"date"_s;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, label);
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, given);
        const QString text = englishWith(label, line);
        const Programme programme = samples::oneSession();
        const QByteArray before = canonicalBytes(programme);
        // A good sheet beside it is not taken either.
        const auto plan = planDocuments(programme, {{u"good.md"_s, spanishSheet().text.toUtf8()}, {u"bad.md"_s, text.toUtf8()}}, samples::countedIds());
        QVERIFY(!plan);
        QCOMPARE(int(plan.error().code), code);
        QCOMPARE(plan.error().args, (QStringList{u"bad.md"_s, lineNumberOf(text, line), given}));
        QCOMPARE(canonicalBytes(programme), before);
    }

    void refusesWhatIsNoSheet()
    {
        const auto letter = readSheet("Dear all,\n\nthe mill is closed on Friday.\n", u"letter.txt"_s);
        QVERIFY(!letter);
        QCOMPARE(letter.error().code, ErrorCode::SheetNotASheet);
        QCOMPARE(letter.error().args, QStringList{u"letter.txt"_s});
        const auto untitled = readSheet(englishWith(u"Title"_s, {}).toUtf8(), u"sheet.md"_s);
        QVERIFY(!untitled);
        QCOMPARE(untitled.error().code, ErrorCode::SheetFieldMissing);
        QCOMPARE(untitled.error().args, (QStringList{u"sheet.md"_s, u"title"_s}));
    }

    void importsTwiceWithoutAChange()
    {
        for (const SheetWords &sheet : allSheets()) {
            Programme programme = samples::emptyForum();
            const auto first = planText(programme, sheet.text);
            QVERIFY(first);
            QVERIFY(!first.value().edit.changes.empty());
            QVERIFY(apply(programme, first.value().edit));
            const auto second = planDocuments(programme, {{u"sheet.md"_s, sheet.text.toUtf8()}}, samples::countedIds(1000));
            QVERIFY(second);
            QVERIFY(second.value().edit.changes.empty());
            QCOMPARE(second.value().notes.size(), 1u);
            QVERIFY(!second.value().notes.front().isNew);
            QVERIFY(second.value().notes.front().changed.isEmpty());
        }
    }

    void updatesTheSessionWithItsCode()
    {
        Programme programme = samples::oneSession();
        QString text = englishSheet().text;
        const auto plan = planText(programme, text.replace(u"1.3.4"_s, u"1.3.2"_s));
        QVERIFY(plan);
        QVERIFY(!plan.value().notes.front().isNew);
        QVERIFY(plan.value().notes.front().changed.contains(u"title"_s));
        QVERIFY(apply(programme, plan.value().edit));
        QCOMPARE(programme.sessions.size(), 1u);
        const Session &session = programme.sessions.begin()->second;
        QCOMPARE(session.title.in(u"en"), englishSheet().title);
        QCOMPARE(session.title.in(u"es"), u"Mecanismos"_s);
        QCOMPARE(session.status, SessionStatus::Confirmed);
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("lang");
        for (const char *lang : {"en", "es", "fr"})
            QTest::addRow("%s", lang) << QString::fromLatin1(lang);
    }

    void writesWhatItReads()
    {
        QFETCH(QString, lang);
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        // Lines that look like labels, bullets, headers, marks and hints.
        const QString summary = u"Date: is not a date here\n- no bullet\n\\ a backslash\n**Objectives**\nPage 2 of 3\nTwice this\nand that\nTwice this\nand that\n# (max. 250 words)"_s;
        session.summary.set(lang, summary);
        session.conceptualization.set(lang, u"One.\nTwo — « trois » ñ."_s);
        session.objectives.set(lang, u"Objetivos: contar"_s);
        session.points.set(lang, u"- 1. a point\nTime: flies\nlower case"_s);
        session.documents = {{u"A guide"_s, u"https://example.org/a_b(c)"_s}, {u"On paper"_s, {}}};
        session.interpreted = {u"fr"_s};
        session.capacity = 120;
        session.registration = {RegistrationKind::ByInvitation, u"https://example.org/register"_s, 7};
        const QByteArray written = writeSheet(programme, session, lang);
        QVERIFY(written.startsWith(QStringView(kExactMark).toUtf8()));

        const auto sheet = readSheet(written, u"written.md"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet.value().lang, lang);
        QCOMPARE(sheet.value().summary, summary);
        const auto plan = planDocuments(programme, {{u"written.md"_s, written}}, samples::countedIds());
        QVERIFY(plan);
        QVERIFY2(plan.value().notes.front().changed.isEmpty(), qPrintable(plan.value().notes.front().changed.join(u' ')));
        QVERIFY(plan.value().edit.changes.empty());
        QVERIFY(plan.value().remarks.empty());

        // Into a forum that does not have it, the session comes as it was.
        Programme other = samples::emptyForum();
        const auto fresh = planDocuments(other, {{u"written.md"_s, written}}, samples::countedIds());
        QVERIFY(fresh);
        QVERIFY(apply(other, fresh.value().edit));
        const Session *again = sessionOf(other, u"1.3.2"_s);
        QVERIFY(again);
        QCOMPARE(writeSheet(other, *again, lang), written);
    }

    void writesTheWholeSampleAsItReads()
    {
        const auto made = sampleProgramme();
        QVERIFY(made);
        const Programme &programme = made.value();
        for (const QString &lang : {u"en"_s, u"es"_s, u"fr"_s}) {
            for (const auto &[id, session] : programme.sessions) {
                const QString code = codeOf(programme, session);
                const auto plan = planDocuments(programme, {{code, writeSheet(programme, session, lang)}}, samples::countedIds());
                QVERIFY2(plan, qPrintable(code));
                QVERIFY2(plan.value().edit.changes.empty(), qPrintable(lang + u' ' + code + u' ' + plan.value().notes.front().changed.join(u' ')));
            }
        }
    }

    void readsAPartnersRealSheet()
    {
        QFile file(QStringLiteral(PLANNER_SHARED_DIR "/data/seed/session-sheet-1.3.2.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared seed data is not beside the source");
        const QByteArray bytes = file.readAll();
        Programme programme = samples::emptyForum();
        const auto plan = planDocuments(programme, {{u"seed.txt"_s, bytes}}, samples::countedIds());
        QVERIFY(plan);
        QVERIFY(remarksOf(plan.value().remarks, RemarkCode::TimesDisagree).empty());
        QCOMPARE(remarksOf(plan.value().remarks, RemarkCode::HeadersRemoved).size(), 1u);
        QVERIFY(apply(programme, plan.value().edit));
        QCOMPARE(programme.sessions.size(), 1u);
        const Session *session = sessionOf(programme, u"1.3.2"_s);
        QVERIFY(session);
        QCOMPARE(programme.find<SessionType>(session->type)->key, u"panel"_s);
        QCOMPARE(session->slot()->startIn(programme.forum.zone).toString(), u"2021-05-31T11:00:00Z"_s);
        QCOMPARE(session->minutes, 90);
        QVERIFY(!session->capacity);
        QVERIFY(session->registration.kind == RegistrationKind::Required);
        QCOMPARE(session->languages, (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
        QCOMPARE(programme.find<Venue>(*session->venue)->name.in(u"en"), u"Streaming"_s);
        QCOMPARE(pointsOf(session->points.in(u"en")).size(), 4);
        for (const Text *text : {&session->summary, &session->conceptualization, &session->objectives})
            QVERIFY(!text->in(u"en").isEmpty() && !text->in(u"en").contains(u'#') && !text->in(u"en").contains(u'<'));
        const auto second = planDocuments(programme, {{u"seed.txt"_s, bytes}}, samples::countedIds(1000));
        QVERIFY(second);
        QVERIFY(second.value().edit.changes.empty());
    }
};

PLANNER_TEST(TstSheet)
#include "tst_sheet.moc"
