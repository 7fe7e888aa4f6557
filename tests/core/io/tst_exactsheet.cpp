// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/importer.h"
#include "core/io/sheet/datetimes.h"
#include "core/io/sheet/sheetreader.h"
#include "core/io/sheet/sheetwriter.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// Something that staff may have typed, and that a sheet must carry there and back.
struct Case {
    const char *name;
    void (*change)(Programme &programme, Session &session);
};

Text sameInAll(const QString &text)
{
    Text all(u"en"_s, text);
    all.set(u"es"_s, text);
    all.set(u"fr"_s, text);
    return all;
}

void setOwnCode(Session &session, const QString &code)
{
    session.subTheme.reset();
    session.number = 0;
    session.ownCode = code;
}

/// A second of a kind of record whose name differs only by a sign.
template <class Record>
typename Record::IdType addAlike(Programme &programme, Record record, const QString &name)
{
    record.id = {QUuid(0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    record.name = sameInAll(name);
    programme.table<Record>().emplace(record.id, record);
    return record.id;
}

constexpr Case kCases[] = {
    {"marks of Markdown and HTML", [](Programme &, Session &s) { s.title = sameInAll(u"**bold** <b>&amp;</b> __x__ *y* # z"_s); }},
    {"a title like a hint", [](Programme &, Session &s) { s.title = sameInAll(u"(max. 250 words) and no more"_s); }},
    {"a title with a backslash", [](Programme &, Session &s) { s.title = sameInAll(u"\\\\ two, then one \\"_s); }},
    {"a title that is a dash", [](Programme &, Session &s) { s.title = sameInAll(QStringView(kNothing).toString()); }},
    {"a title with no-break spaces", [](Programme &, Session &s) { s.title = sameInAll(u"\u00a0Quels mécanismes\u202f? «\u00a0oui\u00a0»"_s); }},
    {"a title in one language only", [](Programme &, Session &s) { s.title = Text(u"pt"_s, u"Mecanismos"_s); }},
    {"a line and a sub-theme without a title", [](Programme &p, Session &s) {
         SubTheme &sub = p.subThemes.at(*s.subTheme);
         sub.title = {};
         p.lines.at(sub.line).title = {};
     }},
    {"a line's title that is a dash", [](Programme &p, Session &s) { p.lines.at(p.subThemes.at(*s.subTheme).line).title = sameInAll(u"-"_s); }},
    {"a code of words", [](Programme &, Session &s) { setOwnCode(s, u"Inauguración 2021"_s); }},
    {"a code of three letters", [](Programme &, Session &s) { setOwnCode(s, u"a.b.c"_s); }},
    {"no code", [](Programme &, Session &s) { setOwnCode(s, {}); }},
    {"languages by rare tags", [](Programme &, Session &s) {
         s.languages = {u"pl"_s, u"zh-Hant"_s, u"es-419"_s, u"et"_s};
         s.interpreted = {u"no"_s, u"pt-BR"_s};
     }},
    {"over midnight", [](Programme &, Session &s) { s.start->minute = 23 * 60; s.minutes = 120; }},
    {"a whole day", [](Programme &, Session &s) { s.minutes = 24 * 60; }},
    {"over midnight in the other zone", [](Programme &, Session &s) { s.start->minute = 18 * 60 + 30; s.minutes = 60; }},
    {"points like bullets", [](Programme &, Session &s) { s.points = sameInAll(u"- a dash\n 2. a space and a figure\n\u00a0• a dot\n\\x\n**Date:** 1"_s); }},
    {"venues alike", [](Programme &p, Session &s) {
         p.venues.at(*s.venue).name = sameInAll(u"Sala 1"_s);
         s.venue = addAlike(p, p.venues.at(*s.venue), u"Sala 1+"_s);
     }},
    {"organisations alike", [](Programme &p, Session &s) { s.organisers.push_back(addAlike(p, p.organisations.at(s.organisers.front()), u"U.C.L.G"_s)); }},
    {"types alike", [](Programme &p, Session &s) { s.type = addAlike(p, p.types.at(s.type), u"Panel!"_s); }},
    {"a type like a label", [](Programme &p, Session &s) { p.types.at(s.type).name = sameInAll(u"Date: none"_s); }},
    {"two sessions with one code", [](Programme &p, Session &s) {
         Session other = s;
         other.id = {QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
         other.title = sameInAll(u"Another"_s);
         p.sessions.emplace(other.id, other);
     }},
    {"documents with signs", [](Programme &, Session &s) { s.documents = {{u"- A [guide](x)\u00a0:"_s, u"https://example.org/a"_s}, {u"1. Paper"_s, {}}, {{}, u"https://example.org/b"_s}}; }},
};

/// A French sheet with @p space wherever French sets one that must not break.
QString frenchSheet(const QString &space)
{
    QString text = uR"(##~Atelier
**Titre de la session 1.3.4~:**~Les cafés de réparation
**Ligne thématique~:** 1~–~Territoire
**Sous-thème~:** 1.3~–~Initiative privée
**Organisateurs~:** CGLU,~Second Organisation
**Date~:** vendredi~28~mai~2021
**Heure~:** de~10~h~00 à~11~h~15~(UTC−3)~/ 15~h~00~–~16~h~15~(heure~de~Madrid)
**Plateforme~:** Streaming
**Capacité de la session~:** 1~200~places
**Inscription nécessaire~:** Inscription requise~: https://example.org/r~(en ligne)
**Langues~:** anglais,~espagnol~et~français
**Bref résumé de la session (max.~250~mots)~:**
Trois bourgs sauvent des grille-pain.
**3.~Principaux points de discussion~:**
•~Qui paie les pièces~?
•~Où dorment les outils~?
**4.~Documents pertinents~:**
–~Guide~:~https://example.org/g
)"_s;
    return text.replace(u'~', space);
}

} // namespace

class TstExactSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesThereAndBack_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("lang");
        for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i) {
            for (const char *lang : {"en", "es", "fr"})
                QTest::addRow("%s, %s", kCases[i].name, lang) << i << QString::fromLatin1(lang);
        }
    }

    void carriesThereAndBack()
    {
        QFETCH(int, index);
        QFETCH(QString, lang);
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        const SessionId id = session.id;
        kCases[index].change(programme, session);
        const QByteArray written = writeSheet(programme, programme.sessions.at(id), lang);
        const auto plan = planDocuments(programme, {{u"written.md"_s, written}}, samples::countedIds());
        QVERIFY2(plan, written.constData());
        QCOMPARE(plan.value().notes.front().session, id);
        QVERIFY2(plan.value().edit.changes.empty(), (plan.value().notes.front().changed.join(u' ').toUtf8() + '\n' + written).constData());
        QVERIFY2(plan.value().remarks.empty(), written.constData());
    }

    void takesEveryKindOfSpace_data()
    {
        QTest::addColumn<QString>("space");
        QTest::newRow("plain") << u" "_s;
        QTest::newRow("no-break") << u"\u00a0"_s;
        QTest::newRow("narrow no-break") << u"\u202f"_s;
        QTest::newRow("thin") << u"\u2009"_s;
        QTest::newRow("figure") << u"\u2007"_s;
    }

    void takesEveryKindOfSpace()
    {
        QFETCH(QString, space);
        Programme programme = samples::emptyForum();
        const auto plan = planDocuments(programme, {{u"atelier.txt"_s, frenchSheet(space).toUtf8()}}, samples::countedIds());
        QVERIFY(plan);
        QVERIFY2(plan.value().remarks.empty(), qPrintable(plan.value().remarks.empty() ? QString() : plan.value().remarks.front().args.join(u'|')));
        QVERIFY(apply(programme, plan.value().edit));
        const Session &session = programme.sessions.begin()->second;
        QCOMPARE(codeOf(programme, session), u"1.3.4"_s);
        QCOMPARE(session.title.in(u"fr"), u"Les cafés de réparation"_s);
        QCOMPARE(programme.types.at(session.type).key, u"workshop"_s);
        QCOMPARE(session.organisers.size(), 2u);
        QCOMPARE(session.slot()->startIn(programme.forum.zone).toString(), u"2021-05-28T13:00:00Z"_s);
        QCOMPARE(session.minutes, 75);
        QCOMPARE(session.capacity, std::optional(1200));
        QCOMPARE(session.registration.link, u"https://example.org/r"_s);
        QCOMPARE(session.languages, (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
        QCOMPARE(session.points.in(u"fr"), u"Qui paie les pièces"_s + space + u"?\nOù dorment les outils"_s + space + u'?');
        QCOMPARE(session.documents, (std::vector<RelevantDocument>{{u"Guide"_s, u"https://example.org/g"_s}}));
    }

    void endsOnTheNextDay()
    {
        const auto times = readTimes(u"23:00 - 01:00 (UTC-3)"_s, true);
        QCOMPARE(times.size(), 1u);
        QCOMPARE(times.front().startMin, 23 * 60);
        QCOMPARE(times.front().endMin, 25 * 60);
        QVERIFY(readTimes(u"25:00 - 01:00 (UTC-3)"_s, true).empty());
    }

    void refusesTwoSheetsOfOneSession()
    {
        const Programme programme = samples::oneSession();
        const Session &session = programme.sessions.begin()->second;
        const auto in = [&](const char *lang) { return writeSheet(programme, session, QString::fromLatin1(lang)); };
        QVERIFY(planDocuments(programme, {{u"a.txt"_s, in("en")}, {u"b.txt"_s, in("fr")}}, samples::countedIds()));
        const auto plan = planDocuments(programme, {{u"a.txt"_s, in("en")}, {u"b.txt"_s, in("fr")}, {u"c.txt"_s, in("en")}}, samples::countedIds());
        QVERIFY(!plan);
        QCOMPARE(plan.error(), (Error{ErrorCode::SheetTwice, {u"c.txt"_s, u"1.3.2"_s, u"a.txt"_s}}));
    }

    void namesTheSheetWithANameTooLong()
    {
        const Programme programme = samples::emptyForum();
        const QByteArray good = "Title: One\nDate: 31/05/2021\n";
        for (const QByteArray &label : {QByteArray("Venue"), QByteArray("Organisers"), QByteArray("Thematic line 7"), QByteArray("Title 1.3.2")}) {
            const QByteArray bad = (label.startsWith("Title") ? QByteArray("Date: 31/05/2021\n") : QByteArray("Title: Two\n")) + label + ": " + QByteArray(501, 'x') + '\n';
            const auto plan = planDocuments(programme, {{u"good.txt"_s, good}, {u"bad.txt"_s, bad}}, samples::countedIds());
            QVERIFY2(!plan, label.constData());
            QCOMPARE(plan.error().code, ErrorCode::FieldTooLong);
            QCOMPARE(plan.error().source, u"bad.txt"_s);
            QCOMPARE(plan.error().args.mid(1), (QStringList{u"501"_s, u"500"_s}));
        }
    }
};

PLANNER_TEST(TstExactSheet)
#include "tst_exactsheet.moc"
