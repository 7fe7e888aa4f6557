// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"
#include "core/io/sheet/labels.h"
#include "core/io/sheet/sheetreader.h"
#include "core/io/sheet/sheetwriter.h"
#include "core/io/wordlists.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QString kStreets = u"Panel\n\nTitle of the session 1.3.2: Streets\nOrganizers: UCLG\n"_s;

SessionSheet sheetOf(const QString &text)
{
    const auto sheet = readSheet(text.toUtf8(), u"sheet.md"_s);
    return sheet ? sheet.value() : SessionSheet{};
}

std::vector<RelevantDocument> documentsOf(const SessionSheet &sheet)
{
    return sheet.documents.value_or(std::vector<RelevantDocument>());
}

/// The first session that importing @p text leaves in @p programme; @p remarks takes what was said.
Session imported(Programme &programme, const QString &text, std::vector<Remark> &remarks)
{
    const auto plan = planDocuments(programme, {{u"sheet.md"_s, text.toUtf8()}}, samples::countedIds(1000));
    if (!plan || !apply(programme, plan.value().edit))
        return {};
    remarks = plan.value().remarks;
    return programme.sessions.begin()->second;
}

std::vector<QStringList> argumentsOf(const std::vector<Remark> &remarks, RemarkCode code)
{
    std::vector<QStringList> found;
    for (const Remark &remark : remarks) {
        if (remark.code == code)
            found.push_back(remark.args);
    }
    return found;
}

} // namespace

/// Sheets as offices fill them in: other headings, contact data, letters around them, lines without end.
class TstOfficeSheets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSubThemeIsFoundByNumberOrTitle_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("written");
        QTest::newRow("number") << u"Sub-theme"_s << u"%1"_s;
        QTest::newRow("number with a full stop") << u"Subtema"_s << u"%1."_s;
        QTest::newRow("number and title") << u"Sous-thème"_s << u"%1 %2"_s;
        QTest::newRow("title") << u"Sub-theme"_s << u"%2"_s;
    }
    void aSubThemeIsFoundByNumberOrTitle()
    {
        QFETCH(QString, label);
        QFETCH(QString, written);
        Programme programme = samples::oneSession();
        const SubTheme subTheme = programme.subThemes.begin()->second;
        programme.sessions.clear();
        std::vector<Remark> remarks;
        const QString title = subTheme.title.best(u"en"_s);
        QVERIFY(!title.isEmpty());
        const Session session = imported(programme, u"Title: Streets\n%1: %2\n"_s.arg(label, written.arg(codeOf(programme, subTheme), title)), remarks);
        QCOMPARE(session.subTheme, std::optional(subTheme.id));
        QCOMPARE(argumentsOf(remarks, RemarkCode::LineUnknown).size(), std::size_t(0));
    }

    void aLineOrSubThemeThatIsNotFoundIsSaid()
    {
        Programme programme = samples::oneSession();
        const ThematicLine line = programme.lines.begin()->second;
        programme.sessions.clear();
        std::vector<Remark> remarks;
        const Session session = imported(programme, u"Title: Streets\nThematic line: %1\nSub-theme: Nobody's\n"_s.arg(line.title.best(u"en"_s)), remarks);
        QCOMPARE(session.line, std::optional(line.id));
        QVERIFY(!session.subTheme);
        QCOMPARE(argumentsOf(remarks, RemarkCode::LineUnknown), std::vector<QStringList>{{u"Nobody's"_s}});
    }

    void knowsHeadings_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("field");
        const auto row = [](const QString &line, SheetField field) { QTest::addRow("%s", qPrintable(line)) << line << static_cast<int>(field); };
        for (const QString &line : {u"## **2. Objectives** [max. 100 words]"_s, u"## **2. Objective** (max. 100 words)"_s, u"2. Goals of the session (max. 100 words)"_s, u"2.- Objetivos (máx 250 pal.)"_s,
                 u"Objetivo de la sesión (250)"_s, u"**Objectif** (max. 100 mots)"_s, u"II. Objectifs, max. 100 mots"_s, u"Objectives max. 250 words:"_s, u"Metas [100]"_s, u"Buts de la session"_s})
            row(line, SheetField::Objectives);
        for (const QString &line : {u"3. Key questions for discussion (max. 150 words)"_s, u"### 3. Preguntas clave para el debate (máx. 150 palabras)"_s, u"3) Questions clés (150 mots)"_s, u"Points à débattre :"_s})
            row(line, SheetField::Points);
        for (const QString &line : {u"Brief summary (250):"_s, u"Resumen de la sesión (máx 250 pal.):"_s, u"Résumé court [250 mots] :"_s, u"__Abstract__"_s})
            row(line, SheetField::Summary);
        for (const QString &line : {u"1. Concept note (1000 words)"_s, u"Marco conceptual (máx. 1000 palabras)"_s, u"Note conceptuelle"_s})
            row(line, SheetField::Conceptualization);
        for (const QString &line : {u"4. Reference documents (optional)"_s, u"Documentos de referencia (opcional)"_s, u"Documents de référence (facultatif)"_s})
            row(line, SheetField::Documents);
    }
    void knowsHeadings()
    {
        QFETCH(QString, line);
        const auto label = labelledLine(line);
        QVERIFY(label);
        QCOMPARE(label->value, QString());
        QTEST(static_cast<int>(label->field), "field");
    }

    void keepsWhatIsNoHint()
    {
        QCOMPARE(labelledLine(u"Capacity: (250)"_s)->value, u"(250)"_s);
        QCOMPARE(labelledLine(u"Title: 100 words"_s)->value, u"100 words"_s);
        QCOMPARE(labelledLine(u"Summary: (Lima) A town."_s)->value, u"(Lima) A town."_s);
        QVERIFY(!labelledLine(u"Objectives that matter (max. 100 words)"_s));
        QVERIFY(!labelledLine(u"Goals are scored."_s));
    }

    void readsTheSeedWithOtherHeadings()
    {
        QFile file(QStringLiteral(PLANNER_SHARED_DIR "/data/seed/session-sheet-1.3.2.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared seed data is not beside the source");
        const QString seed = QString::fromUtf8(file.readAll());
        const SessionSheet plain = sheetOf(seed);
        QVERIFY(!plain.objectives.isEmpty());
        for (const QString &line : {u"## **2. Objectives** [max. 100 words]"_s, u"## **2. Objective** (max. 100 words)"_s, u"2. Goals of the session (max. 100 words)"_s}) {
            const SessionSheet other = sheetOf(QString(seed).replace(u"## **2. Objectives** *(max. 100 words)*"_s, line));
            QCOMPARE(other.conceptualization, plain.conceptualization);
            QCOMPARE(other.objectives, plain.objectives);
        }
        const SessionSheet unknown = sheetOf(QString(seed).replace(u"## **2. Objectives** *(max. 100 words)*"_s, u"## **2. Why now** *(max. 100 words)*"_s));
        QCOMPARE(argumentsOf(unknown.remarks, RemarkCode::HeadingUnknown), (std::vector<QStringList>{{u"2. Why now (max. 100 words)"_s, u"conceptualization"_s}}));
        QVERIFY(unknown.conceptualization.contains(u"2. Why now"_s));
    }

    void namesUnknownHeadings_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("en") << u"5. Expected results (max. 100 words)"_s << QStringList{u"5. Expected results (max. 100 words)"_s};
        QTest::newRow("es") << u"**5. Resultados esperados** *(máx 100 pal.)*"_s << QStringList{u"5. Resultados esperados (máx 100 pal.)"_s};
        QTest::newRow("fr") << u"Résultats attendus, max. 100 mots :"_s << QStringList{u"Résultats attendus, max. 100 mots :"_s};
        QTest::newRow("Markdown") << u"### Speakers"_s << QStringList{u"Speakers"_s};
        QTest::newRow("a hashtag") << u"#ledworldforum2021"_s << QStringList();
        QTest::newRow("a sentence") << u"2. They wrote a poem (100 words) and sang."_s << QStringList();
        QTest::newRow("figures") << u"3. Towns (250)"_s << QStringList();
    }
    void namesUnknownHeadings()
    {
        QFETCH(QString, line);
        const SessionSheet sheet = sheetOf(kStreets + u"Summary:\nThree towns.\n\n"_s + line + u"\n\nThey mend.\n"_s);
        QStringList headings;
        for (const QStringList &args : argumentsOf(sheet.remarks, RemarkCode::HeadingUnknown))
            headings << args.front();
        QTEST(headings, "headings");
        QVERIFY(sheet.summary.contains(u"They mend."_s));
    }

    void keepsContactsOutOfTexts_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("label");
        QTest::newRow("en") << u"Contact person: Jane Doe, jane@example.org, +34 600 000 000"_s << u"Contact person"_s;
        QTest::newRow("es") << u"**Persona de contacto:** Ana Doe\nana@example.org"_s << u"Persona de contacto"_s;
        QTest::newRow("fr") << u"- Personne de contact : Anne Doe, anne@example.org"_s << u"Personne de contact"_s;
    }
    void keepsContactsOutOfTexts()
    {
        QFETCH(QString, contact);
        QFETCH(QString, label);
        const SessionSheet sheet = sheetOf(contact + u"\n\n"_s + kStreets + contact + u"\n\nSummary:\nThree towns.\n\n"_s + contact + u"\n\nThey mend.\nMain points of discussion:\n- Who?\n"_s + contact
            + u"\nRelevant documents:\n- A guide\n"_s + contact + u'\n');
        QCOMPARE(sheet.organisers, u"UCLG"_s);
        QCOMPARE(sheet.summary, u"Three towns.\nThey mend."_s);
        QCOMPARE(sheet.points, u"Who?"_s);
        QCOMPARE(documentsOf(sheet), (std::vector<RelevantDocument>{{u"A guide"_s, {}}}));
        QCOMPARE(sheet.head.size(), 1u);
        QCOMPARE(argumentsOf(sheet.remarks, RemarkCode::ContactLeftOut), std::vector<QStringList>(5, {label}));
        for (const Remark &remark : sheet.remarks)
            QVERIFY(!remark.args.join(u' ').contains(u"Doe"_s));
    }

    void readsCompactLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tags");
        const auto row = [](const QString &text, const QString &tags) { QTest::addRow("%s", qPrintable(text)) << text << tags; };
        for (const QString &text : {u"EN-ES-FR"_s, u"ENG-SPA-FR"_s, u"EN/ES/FR"_s, u"EN+ES+FR"_s, u"EN & ES & FR"_s, u"English, Spanish and French"_s, u"inglés-español-francés"_s, u"inglés, español y francés"_s,
                 u"anglais-espagnol-français"_s, u"anglais, espagnol et français"_s, u"en-es-fr"_s, u"Eng., Spa., Fr."_s})
            row(text, u"en es fr"_s);
        row(u"es-AR / pt-BR"_s, u"es-AR pt-BR"_s);
        row(u"EN-Elvish"_s, u"?EN-Elvish"_s);
    }
    void readsCompactLanguages()
    {
        QFETCH(QString, text);
        QStringList unknown;
        QStringList found = languagesIn(text, unknown);
        for (const QString &one : unknown)
            found << u'?' + one;
        QTEST(found.join(u' '), "tags");
    }

    void dropsOnlyEmphasis_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("plain");
        const auto row = [](const QString &line, const QString &plain) { QTest::addRow("%s", qPrintable(line)) << line << plain; };
        row(u"**Title:** value"_s, u"Title: value"_s);
        row(u"**Title:**value"_s, u"Title:value"_s);
        row(u"__Título:__ valor"_s, u"Título: valor"_s);
        row(u"## ***Titre*** *(max.)*"_s, u"Titre (max.)"_s);
        row(u"**Half of it"_s, u"Half of it"_s);
        row(u"and the rest**"_s, u"and the rest"_s);
        row(u"See https://e.org/a__b__c and https://e.org/**x**/y"_s, u"See https://e.org/a__b__c and https://e.org/**x**/y"_s);
        row(u"**https://e.org/a__b__c**"_s, u"https://e.org/a__b__c"_s);
        row(u"www.e.org/*a*/b*c"_s, u"www.e.org/*a*/b*c"_s);
        row(u"my__file__name and 2**3**4"_s, u"my__file__name and 2**3**4"_s);
        row(u"2 ** 3 and __ 4"_s, u"2 ** 3 and __ 4"_s);
        row(u"¿**Quién**, **qué**?"_s, u"¿Quién, qué?"_s);
    }
    void dropsOnlyEmphasis()
    {
        QFETCH(QString, line);
        QTEST(plainLine(line), "plain");
    }

    void tellsTypesFromLetters_data()
    {
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("left");
        QTest::newRow("known") << u"## WORKSHOP"_s << u"workshop"_s << QString();
        QTest::newRow("known, es") << u"Taller"_s << u"workshop"_s << QString();
        QTest::newRow("known, fr") << u"Type de session : Atelier"_s << u"workshop"_s << QString();
        QTest::newRow("new") << u"Mesa redonda"_s << u"mesa-redonda"_s << QString();
        QTest::newRow("a letter") << u"Dear colleagues, please find attached our sheet."_s << u"panel"_s << u"Dear colleagues, please find attached our sheet."_s;
        QTest::newRow("a greeting") << u"Estimados colegas\n\nTaller"_s << u"workshop"_s << u"Estimados colegas"_s;
        QTest::newRow("a page's header") << u"WORLD CONGRESS OF\nTOWNS\n\nWorkshop"_s << u"workshop"_s << u"WORLD CONGRESS OF / TOWNS"_s;
        QTest::newRow("a page's header alone") << u"7th WORLD FORUM OF\nTOWNS"_s << u"panel"_s << u"7th WORLD FORUM OF / TOWNS"_s;
        QTest::newRow("the forum's name") << u"FORUM DES ESSAIS"_s << u"panel"_s << u"FORUM DES ESSAIS"_s;
        QTest::newRow("the form's name") << u"Ficha de sesión"_s << u"panel"_s << u"Ficha de sesión"_s;
    }
    void tellsTypesFromLetters()
    {
        QFETCH(QString, top);
        QFETCH(QString, left);
        Programme programme = samples::emptyForum();
        std::vector<Remark> remarks;
        const Session session = imported(programme, top + u"\n\nTitle of the session 1.3.2: Streets\nOrganizers: UCLG\n"_s, remarks);
        QTEST(programme.types.at(session.type).key, "type");
        const auto args = argumentsOf(remarks, RemarkCode::TopLeftOut);
        QCOMPARE(args.empty() ? QString() : args.front().front(), left);
    }

    void leavesTheTypeOfASessionThatIsThere()
    {
        Programme programme = samples::oneSession();
        const SessionTypeId type = programme.sessions.begin()->second.type;
        const QString title = programme.sessions.begin()->second.title.in(u"en");
        std::vector<Remark> remarks;
        const Session session = imported(programme, u"Dear all,\n\nTitle of the session 1.3.2: "_s + title + u"\nOrganizers: UCLG\n"_s, remarks);
        QVERIFY(session.type == type);
        QCOMPARE(programme.types.size(), samples::oneSession().types.size());
    }

    void readsLinesWithoutEnd_data()
    {
        QTest::addColumn<QString>("body");
        const QString spaces(3900000, u' ');
        QTest::newRow("document of spaces") << u"Relevant documents:\n- a"_s + spaces + u"b\n"_s;
        QTest::newRow("document of colons") << u"Relevant documents:\n- a"_s + QString(3900000, u':') + u"b\n"_s;
        QTest::newRow("hint of figures") << u"Short summary (max. "_s + QString(3900000, u'2') + u'\n';
        QTest::newRow("hint without an end") << u"Short summary"_s + u" (max. 2"_s.repeated(480000) + u'\n';
        QTest::newRow("heading of spaces") << u"Summary:\nOne.\nObjectives"_s + spaces + u"x\n"_s;
        QTest::newRow("stars") << u"Summary:\n"_s + u"*a "_s.repeated(1300000) + u"\n"_s;
        QTest::newRow("marks") << u"Summary:\n"_s + u"**a __b "_s.repeated(480000) + u"\n"_s;
        QTest::newRow("addresses") << u"Summary:\n"_s + u"www.**"_s.repeated(640000) + u"\n"_s;
        QTest::newRow("other fields") << u"Other field: x\n"_s.repeated(50000);
    }
    void readsLinesWithoutEnd()
    {
        QFETCH(QString, body);
        QCOMPARE(sheetOf(kStreets + body).code, u"1.3.2"_s);
    }

    void takesManyOrganisers()
    {
        constexpr int kMany = 50000;
        QStringList names;
        for (int i = 0; i < kMany; ++i)
            names << u"Town %1"_s.arg(i);
        Programme programme = samples::emptyForum();
        std::vector<Remark> remarks;
        const Session session = imported(programme, u"Title of the session 1.3.2: Streets\nOrganizers: "_s + (names + names).join(u"; "_s) + u'\n', remarks);
        QCOMPARE(session.organisers.size(), static_cast<std::size_t>(kMany));
        std::vector<Remark> again;
        imported(programme, u"Title of the session 1.3.2: Streets\nOrganizers: "_s + names.join(u"; "_s).toUpper() + u'\n', again);
        QVERIFY(argumentsOf(again, RemarkCode::OrganisationMade).empty());
        QCOMPARE(imported(programme, u"Title of the session 1.3.2: Streets\nOrganizers: UCLG"_s + QString(3900000, u' ') + u"and Town 7\n"_s, again).organisers.size(), 2u);
    }

    void takesNoDocumentForNone_data()
    {
        QTest::addColumn<QString>("none");
        for (const QString &none : {u"N/A"_s, u"- None"_s, u"—"_s, u"-"_s, u"Ninguno."_s, u"• aucun"_s, u"- "_s})
            QTest::addRow("%s", qPrintable(none)) << none;
    }
    void takesNoDocumentForNone()
    {
        QFETCH(QString, none);
        QVERIFY(!sheetOf(kStreets + u"Relevant documents:\n"_s + none + u'\n').documents);
        const SessionSheet some = sheetOf(kStreets + u"Relevant documents:\n"_s + none + u"\n- A guide\n"_s);
        QCOMPARE(documentsOf(some), (std::vector<RelevantDocument>{{u"A guide"_s, {}}}));
    }

    void exportsEmptyDocumentsWithoutAChange()
    {
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        for (const auto &documents : {std::vector<RelevantDocument>{{}}, std::vector<RelevantDocument>{{}, {u"A"_s, {}}}}) {
            session.documents = documents;
            const QByteArray written = writeSheet(programme, session, u"en"_s);
            const auto plan = planDocuments(programme, {{u"written.md"_s, written}}, samples::countedIds());
            QVERIFY(plan);
            QVERIFY(plan.value().edit.changes.empty());
        }
        const auto empty = readSheet(writeSheet(programme, session, u"en"_s) + "- <>\n", u"written.md"_s);
        QVERIFY(empty);
        QCOMPARE(documentsOf(empty.value()), (std::vector<RelevantDocument>{{u"A"_s, {}}}));
    }

    void refusesANegativeCapacity()
    {
        for (const QString &text : {u"-5"_s, u"−5"_s, u"about -5 seats"_s, u"20-30"_s})
            QVERIFY2(!capacityIn(text).isClear, qPrintable(text));
        QCOMPARE(capacityIn(u"- 50"_s).people, std::optional(50));
        QCOMPARE(capacityIn(u"Sala-3: 50"_s).isClear, false);
        QCOMPARE(capacityIn(u"max.50"_s).people, std::optional(50));
    }

    void takesTheCodeOutOfTheTitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::newRow("alone") << u"Title: 1.3.2 Mechanisms\n"_s << u"1.3.2"_s << u"Mechanisms"_s;
        QTest::newRow("with its sub-theme") << u"Título: 1.3.2. Mecanismos\nSubtema 1.3: Empresas\nLínea temática 1: Territorio\n"_s << u"1.3.2"_s << u"Mecanismos"_s;
        QTest::newRow("with a dash") << u"Titre : 1.3.2 – Mécanismes\nSous-thème : 1.3 – Entreprises\n"_s << u"1.3.2"_s << u"Mécanismes"_s;
        QTest::newRow("twice") << u"Title of the session 1.3.2: 1.3.2 Mechanisms\n"_s << u"1.3.2"_s << u"Mechanisms"_s;
        QTest::newRow("another sub-theme") << u"Title: 1.3.2 Mechanisms\nSub-theme 2.1: Work\n"_s << QString() << u"1.3.2 Mechanisms"_s;
        QTest::newRow("another line") << u"Title: 1.3.2 Mechanisms\nThematic line 2: Work\n"_s << QString() << u"1.3.2 Mechanisms"_s;
        QTest::newRow("another code") << u"Title of the session 1.3.4: 1.3.2 Mechanisms\n"_s << u"1.3.4"_s << u"1.3.2 Mechanisms"_s;
        QTest::newRow("zeros") << u"Title: 0.0.0 Mechanisms\n"_s << QString() << u"0.0.0 Mechanisms"_s;
        QTest::newRow("a figure") << u"Title: 2030 and beyond\n"_s << QString() << u"2030 and beyond"_s;
    }
    void takesTheCodeOutOfTheTitle()
    {
        QFETCH(QString, text);
        const SessionSheet sheet = sheetOf(text + u"Organizers: UCLG\n"_s);
        QTEST(sheet.code, "code");
        QTEST(sheet.title, "title");
    }

    void dropsHiddenSigns()
    {
        const QString signs = u"\u0080\u009f\u202a\u202e\u2066\u2069"_s;
        const SessionSheet sheet = sheetOf(kStreets + u"Summary:\nThree "_s + signs + u"towns.\u0085They mend \u200fإصلاح.\n"_s);
        QCOMPARE(sheet.summary, u"Three towns. They mend \u200fإصلاح."_s);
        QCOMPARE(argumentsOf(sheet.remarks, RemarkCode::SignsDropped), (std::vector<QStringList>{{u"6"_s}}));
        QCOMPARE(sheetOf(QStringView(kExactMark).toString() + u"\n\n**Title of the session 1.3.2:** Str\u202eeets\n\n**Organizers:** A\n"_s).title, u"Streets"_s);
    }

    void keepsListsThatRepeatThemselves_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("points");
        const QString list = u"Who pays\n\nWhy?\n\nWho mends\n\nWhy?\n\nWho lends\n\nWhy?\n"_s;
        QTest::newRow("a list, en") << list << u"Who pays\nWhy?\nWho mends\nWhy?\nWho lends\nWhy?"_s;
        QTest::newRow("a list, es") << QString(list).replace(u"Why"_s, u"¿Por qué"_s) << u"Who pays\n¿Por qué?\nWho mends\n¿Por qué?\nWho lends\n¿Por qué?"_s;
        QTest::newRow("a list far apart, fr") << QString(list).replace(u"Why"_s, u"Pourquoi "_s).replace(u"\n\n"_s, u"\n\n\n"_s) << u"Who pays\nPourquoi ?\nWho mends\nPourquoi ?\nWho lends\nPourquoi ?"_s;
        QTest::newRow("a couplet") << u"Roses are red\n\nViolets are blue\n\nA town\n\nRoses are red\n\nViolets are blue\n\nA street\n"_s
                                   << u"Roses are red\nViolets are blue\nA town\nRoses are red\nViolets are blue\nA street"_s;
        QTest::newRow("wider gaps") << u"One town\n\nTwo towns\n\n\n\nThe towns' meeting\n\nThree towns\n\n\n\nThe towns' meeting\n\nFour towns\n\n\n\nThe towns' meeting\n"_s << u"One town\nTwo towns\nThree towns\nFour towns"_s;
        QTest::newRow("page numbers") << u"One town\n\nThe towns' meeting\n\nPage 1 of 2\n\nTwo towns\n\nThe towns' meeting\n\nThree towns\n\nThe towns' meeting\n\nFour towns\n"_s
                                      << u"One town\nTwo towns\nThree towns\nFour towns"_s;
    }
    void keepsListsThatRepeatThemselves()
    {
        QFETCH(QString, lines);
        QTEST(sheetOf(kStreets + u"Main points of discussion:\n\n"_s + lines).points, "points");
    }
};

PLANNER_TEST(TstOfficeSheets)
#include "tst_officesheets.moc"
