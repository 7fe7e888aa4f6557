// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// An invented sheet in the shape that partners send: labels in bold, hints, page headers within a paragraph.
/// "~" is a space that must not break.
QString englishSheet()
{
    return uR"(

## Panel

**Title of the session 1.3.2:** Bakeries that stayed open, and what the flour cost

**Thematic Line 1:** The market square as a workshop

**Sub-theme 1.3:** Ovens, mills and the roads between them

**Organizers:** Guild of Night Bakers

**Date:** 31/05/2021

**Time:** 8:00 - 09:30 (UTC-3) / 13:00 - 14:30 (UTC+2)

**Platform:** Streaming

**Capacity of the session:** Unlimited

**Registration needed:** Registration required

**Language:** ENG - SPA - FR

**Short summary of the session (max. 250 words):**

Four towns kept one oven lit through the winter. They tell what the flour cost



3<sup>rd</sup> MEETING OF  $
NIGHT  $
BAKERS

and who paid for it.

### 1. Conceptualization of the session (*max. 1000 words*)

An oven is a public good when the next one is a day's walk away.

3<sup>rd</sup> MEETING OF  $
NIGHT  $
BAKERS

The mill follows the oven.

## **2. Objectives** *(max. 100 words)*

To write down one budget that held.

**3. Main points of discussion** (*max. 150 words*)

- Who lights the oven on Sundays?
- What does a sack of flour pay for?
- Which road must stay open?
- Who teaches the next baker?

**4. Relevant documents** (*if applicable*)
)"_s.remove(u'$');
}

QString spanishSheet()
{
    return uR"(## Panel

**Título de la sesión 1.3.2:** Las panaderías que siguieron abiertas y lo que costó la harina

**Línea temática 1:** La plaza del mercado como taller

**Subtema 1.3:** Hornos, molinos y los caminos entre ellos

**Organizadores:** Guild of Night Bakers

**Fecha:** lunes, 31 de mayo de 2021

**Hora:** 8:00 a 9:30 h (UTC−3) / 13:00 a 14:30 h (hora de Madrid)

**Plataforma:** Streaming

**Capacidad de la sesión:** Ilimitada

**Inscripción necesaria:** Inscripción requerida

**Idioma:** inglés, español y francés

**Breve resumen de la sesión (máx. 250 palabras):**

Cuatro pueblos mantuvieron un horno encendido todo el invierno.

### 1. Conceptualización de la sesión (*máx. 1000 palabras*)

Un horno es un bien público.

El molino sigue al horno.

## **2. Objetivos** *(máx. 100 palabras)*

Escribir un presupuesto que aguantó.

**3. Principales puntos de discusión** (*máx. 150 palabras*)

- ¿Quién enciende el horno los domingos?
- ¿Qué paga un saco de harina?
- ¿Qué camino debe seguir abierto?
- ¿Quién enseña a la próxima panadera?

**4. Documentos relevantes** (*si procede*)
)"_s;
}

QString frenchSheet()
{
    return uR"(## Panel

**Titre de la session 1.3.2~:** Les boulangeries restées ouvertes et le prix de la farine

**Ligne thématique 1~:** La place du marché comme atelier

**Sous-thème 1.3~:** Fours, moulins et chemins

**Organisateurs~:** Guild of Night Bakers

**Date~:** lundi~31~mai~2021

**Heure~:** 8~h~00~–~9~h~30 (UTC−3)~/ 13~h~00~–~14~h~30 (heure de Madrid)

**Plateforme~:** Streaming

**Capacité de la session~:** Illimitée

**Inscription nécessaire~:** Inscription requise

**Langue~:** anglais,~espagnol et~français

**Bref résumé de la session (max.~250~mots)~:**

Quatre bourgs ont gardé un four allumé tout l’hiver~: voici le prix de la farine.

### 1. Conceptualisation de la session (*max. 1000 mots*)

Un four est un bien public.

Le moulin suit le four.

## **2. Objectifs** *(max. 100 mots)*

Écrire un budget qui a tenu.

**3. Principaux points de discussion** (*max. 150 mots*)

•~Qui allume le four le dimanche~?
•~Que paie un sac de farine~?
•~Quel chemin doit rester ouvert~?
•~Qui forme la prochaine boulangère~?

**4. Documents pertinents** (*le cas échéant*)
)"_s.replace(u'~', QChar(0x202F));
}

/// Every row of every table, as SQL.
QString contentOf(const QString &path)
{
    return runTool(u"sqlite3"_s, {path, u".dump"_s}).out;
}

} // namespace

class TstSeedSheet : public QObject {
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    QString fresh(const QString &name) const
    {
        const Ran ran = runProgram({u"new"_s, at(name), u"--name"_s, u"WFLED"_s, u"--zone"_s, u"America/Argentina/Cordoba"_s, u"--from"_s, u"2021-05-26"_s,
            u"--to"_s, u"2021-06-01"_s, u"--also-zone"_s, u"Europe/Madrid"_s});
        return ran.exitCode == 0 ? at(name) : QString();
    }

    QString sheetFile(const QString &name, const QString &text) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? at(name) : QString();
    }

    static QJsonArray sessionsOf(const QString &path)
    {
        return QJsonDocument::fromJson(runProgram({u"list"_s, path, u"sessions"_s, u"--json"_s}).out.toUtf8()).array();
    }

    /// What a session says whatever language its texts are in.
    static QJsonObject frameOf(const QJsonObject &session)
    {
        QJsonObject frame;
        for (const char *key : {"code", "type", "start", "end", "localStart", "zone", "minutes", "venue", "capacity", "registration", "registrationLink",
                 "languages", "interpreted", "organisers", "status", "documents"})
            frame.insert(QLatin1String(key), session[QLatin1String(key)]);
        frame.insert(u"line"_s, session[u"line"][u"number"_s]);
        frame.insert(u"subTheme"_s, session[u"subTheme"][u"code"_s]);
        for (const char *key : {"title", "summary", "conceptualization", "objectives", "points"}) {
            const QJsonObject text = session[QLatin1String(key)].toObject();
            frame.insert(QLatin1String(key), text.size() == 1 ? QJsonValue(text.begin().value().isArray() ? int(text.begin().value().toArray().size())
                                                                                                         : int(text.begin().value().toString().split(u'\n').size()))
                                                              : QJsonValue());
        }
        return frame;
    }

    static QJsonObject expectedFrame()
    {
        return {{u"code"_s, u"1.3.2"_s}, {u"type"_s, u"panel"_s}, {u"start"_s, u"2021-05-31T11:00:00Z"_s}, {u"end"_s, u"2021-05-31T12:30:00Z"_s},
            {u"localStart"_s, u"2021-05-31T08:00"_s}, {u"zone"_s, u"America/Argentina/Cordoba"_s}, {u"minutes"_s, 90}, {u"venue"_s, u"Streaming"_s},
            {u"capacity"_s, QJsonValue()}, {u"registration"_s, u"required"_s}, {u"registrationLink"_s, QString()}, {u"languages"_s, QJsonArray{u"en"_s, u"es"_s, u"fr"_s}},
            {u"interpreted"_s, QJsonArray()}, {u"organisers"_s, QJsonArray{u"Guild of Night Bakers"_s}}, {u"status"_s, u"proposed"_s}, {u"documents"_s, QJsonArray()},
            {u"line"_s, 1}, {u"subTheme"_s, u"1.3"_s}, {u"title"_s, 1}, {u"summary"_s, 1}, {u"conceptualization"_s, 2}, {u"objectives"_s, 1}, {u"points"_s, 4}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPartnersSheetComesInWhole()
    {
        const QString seed = QStringLiteral(PLANNER_SHARED_DIR "/data/seed/session-sheet-1.3.2.txt");
        if (!QFileInfo::exists(seed))
            QSKIP("the shared seed data is not beside the source");
        const QString path = fresh(u"f.forum"_s);
        const Ran first = runProgram({u"import"_s, path, seed});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.err, QString());
        const QJsonArray sessions = sessionsOf(path);
        QCOMPARE(sessions.size(), 1);
        const QJsonObject session = sessions[0].toObject();
        QJsonObject expected = expectedFrame();
        expected[u"organisers"] = QJsonArray{u"CGLU LESD Commission"_s};
        expected[u"summary"] = 2;
        expected[u"conceptualization"] = 8;
        expected[u"objectives"] = 3;
        QCOMPARE(frameOf(session), expected);

        // Letter for letter what stands on the sheet, found there by its labels.
        const QString text = QString::fromUtf8(bytesOf(seed));
        const auto behind = [&text](const QString &label) { return text.section(u"**"_s + label + u":** "_s, 1, 1).section(u'\n', 0, 0).trimmed(); };
        QCOMPARE(session[u"title"], QJsonValue(QJsonObject{{u"en"_s, behind(u"Title of the session 1.3.2"_s)}}));
        QCOMPARE(session[u"line"], QJsonValue(QJsonObject{{u"number"_s, 1}, {u"title"_s, QJsonObject{{u"en"_s, behind(u"Thematic Line 1"_s)}}}}));
        QCOMPARE(session[u"subTheme"][u"title"_s], QJsonValue(QJsonObject{{u"en"_s, behind(u"Sub-theme 1.3"_s)}}));
        QStringList paragraphs;
        for (const QString &line : text.split(u'\n')) {
            if (line.size() > 120 && !line.startsWith(u"**") && !line.startsWith(u"- "))
                paragraphs << line.trimmed();
        }
        const auto inEnglish = [&session](QStringView field) { return session[field][u"en"_s].toString(); };
        QCOMPARE((inEnglish(u"summary") + u'\n' + inEnglish(u"conceptualization") + u'\n' + inEnglish(u"objectives")).split(u'\n'), paragraphs);
        QStringList points;
        for (const QString &line : text.split(u'\n').filter(QRegularExpression(u"^- "_s)))
            points << line.mid(2).trimmed();
        QStringList found;
        for (const QJsonValue &point : session[u"points"][u"en"_s].toArray())
            found << point.toString();
        QCOMPARE(found, points);
        const QString all = QString::fromUtf8(QJsonDocument(session).toJson());
        for (const QString &header : {u"WORLD FORUM"_s, u"ledworldforum"_s, u"June 1st"_s, u"<sup>"_s, u"max."_s, u"**"_s})
            QVERIFY2(!all.contains(header), qPrintable(header));
        changesNothing(path, {seed});
    }

    void theSameInThreeLanguages_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("point");
        QTest::newRow("en") << u"en"_s << englishSheet() << u"Bakeries that stayed open, and what the flour cost"_s << u"What does a sack of flour pay for?"_s;
        QTest::newRow("es") << u"es"_s << spanishSheet() << u"Las panaderías que siguieron abiertas y lo que costó la harina"_s << u"¿Qué paga un saco de harina?"_s;
        QTest::newRow("fr") << u"fr"_s << frenchSheet() << u"Les boulangeries restées ouvertes et le prix de la farine"_s << u"Que paie un sac de farine\u202f?"_s;
    }

    void theSameInThreeLanguages()
    {
        QFETCH(QString, lang);
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QString, point);
        const QString path = fresh(u"f.forum"_s);
        const QString sheet = sheetFile(u"sheet.txt"_s, text);
        const Ran ran = runProgram({u"import"_s, path, sheet, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        for (const QJsonValue &remark : QJsonDocument::fromJson(ran.out.toUtf8())[u"remarks"].toArray()) {
            const QString said = remark[u"text"_s].toString();
            QVERIFY2(said.contains(u" new"_s) || said.contains(u"page headers"_s), qPrintable(said));
        }
        const QJsonObject session = sessionsOf(path).at(0).toObject();
        QCOMPARE(frameOf(session), expectedFrame());
        QCOMPARE(session[u"title"], QJsonValue(QJsonObject{{lang, title}}));
        QCOMPARE(session[u"points"][lang][1], QJsonValue(point));
        if (lang == u"en") {
            QCOMPARE(session[u"summary"][lang].toString(), u"Four towns kept one oven lit through the winter. They tell what the flour cost and who paid for it."_s);
            QCOMPARE(session[u"conceptualization"][lang].toString(), u"An oven is a public good when the next one is a day's walk away.\nThe mill follows the oven."_s);
        }
        changesNothing(path, {sheet});
    }

    /// The three sheets are one session with its texts in three languages, taken in one by one or at once.
    void threeSheetsAreOneSession()
    {
        const QStringList sheets{sheetFile(u"en.txt"_s, englishSheet()), sheetFile(u"es.txt"_s, spanishSheet()), sheetFile(u"fr.txt"_s, frenchSheet())};
        const QString atOnce = fresh(u"a.forum"_s);
        const QString oneByOne = fresh(u"b.forum"_s);
        QCOMPARE(runProgram(QStringList{u"import"_s, atOnce} + sheets).exitCode, 0);
        for (const QString &sheet : sheets)
            QCOMPARE(runProgram({u"import"_s, oneByOne, sheet}).exitCode, 0);
        const auto withoutId = [](const QString &path) {
            QJsonObject session = sessionsOf(path).at(0).toObject();
            session.remove(u"id"_s);
            return session;
        };
        QCOMPARE(sessionsOf(atOnce).size(), 1);
        QCOMPARE(withoutId(atOnce), withoutId(oneByOne));
        QCOMPARE(withoutId(atOnce)[u"title"].toObject().keys(), (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
        QCOMPARE(withoutId(atOnce)[u"subTheme"][u"title"_s].toObject().size(), 3);
        changesNothing(atOnce, sheets);
        changesNothing(oneByOne, {sheets[2], sheets[0]});
    }

    /// The program's own sheets, in each language, also of a session that is not translated.
    void writtenSheetsChangeNothing()
    {
        const QString path = fresh(u"f.forum"_s);
        QCOMPARE(runProgram({u"import"_s, path, sheetFile(u"en.txt"_s, englishSheet())}).exitCode, 0);
        for (int round = 0; round < 2; ++round) {
            QStringList written;
            for (const QString &lang : {u"en"_s, u"es"_s, u"fr"_s}) {
                written << at(u"%1-%2.txt"_s.arg(round).arg(lang));
                QCOMPARE(runProgram({u"export"_s, path, u"--to"_s, written.back(), u"--session"_s, u"1.3.2"_s, u"--lang"_s, lang}).exitCode, 0);
                changesNothing(path, {written.back()});
            }
            changesNothing(path, written);
            QCOMPARE(runProgram({u"import"_s, path, sheetFile(u"es.txt"_s, spanishSheet()), sheetFile(u"fr.txt"_s, frenchSheet())}).exitCode, 0);
        }
        // Into another forum the sheets bring the same session.
        const QString other = fresh(u"g.forum"_s);
        QCOMPARE(runProgram({u"import"_s, other, at(u"1-en.txt"_s), at(u"1-es.txt"_s), at(u"1-fr.txt"_s)}).exitCode, 0);
        QJsonObject session = sessionsOf(path).at(0).toObject();
        QJsonObject copy = sessionsOf(other).at(0).toObject();
        session.remove(u"id"_s);
        copy.remove(u"id"_s);
        QCOMPARE(copy, session);
    }

    void aChangedSheetSaysWhatChanged()
    {
        const QString path = fresh(u"f.forum"_s);
        QCOMPARE(runProgram({u"import"_s, path, sheetFile(u"s.txt"_s, englishSheet())}).exitCode, 0);
        const QString id = sessionsOf(path).at(0)[u"id"].toString();
        QString changed = englishSheet();
        changed.replace(u"8:00 - 09:30 (UTC-3) / 13:00 - 14:30 (UTC+2)"_s, u"9:00 - 10:00 (UTC-3) / 13:00 - 14:00 (UTC+2)"_s).replace(u"Unlimited"_s, u"1,200 seats"_s);
        const Ran ran = runProgram({u"import"_s, path, sheetFile(u"s.txt"_s, changed), u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        const QJsonDocument said = QJsonDocument::fromJson(ran.out.toUtf8());
        QCOMPARE(said[u"sessions"][0][u"changed"], QJsonValue(QJsonArray{u"start"_s, u"minutes"_s, u"capacity"_s}));
        const auto line = changed.left(changed.indexOf(u"**Time:"_s)).count(u'\n') + 1;
        const QString remark = u"s.txt, line %1: The times disagree: 09:00–10:00 UTC−3 is not 13:00–14:00 UTC+2. The first was used."_s.arg(line);
        QCOMPARE(said[u"remarks"].toArray().last()[u"text"_s].toString(), remark);
        const QJsonObject session = sessionsOf(path).at(0).toObject();
        QCOMPARE(session[u"id"].toString(), id);
        QCOMPARE(session[u"start"].toString(), u"2021-05-31T12:00:00Z"_s);
        QCOMPARE(session[u"minutes"].toInt(), 60);
        QCOMPARE(session[u"capacity"].toInt(), 1200);
    }

    /// Two programs take in the same sheet at the same time: the slower one finds that there is nothing left to do.
    void twoImportsAtOnceMakeEverythingOnce()
    {
        const QString sheet = sheetFile(u"s.txt"_s, englishSheet());
        for (int round = 0; round < 20; ++round) {
            const QString path = fresh(u"r%1.forum"_s.arg(round));
            QProcess programs[2];
            for (QProcess &program : programs) {
                program.setProcessEnvironment(fixedEnvironment());
                program.start(QStringLiteral(PLANNER_CLI), {u"import"_s, path, sheet}, QIODevice::ReadOnly);
            }
            QStringList said;
            for (QProcess &program : programs) {
                QVERIFY(program.waitForFinished(120'000));
                QCOMPARE(program.exitCode(), 0);
                QCOMPARE(program.readAllStandardError(), QByteArray());
                said << QString::fromUtf8(program.readAllStandardOutput()).trimmed().section(u'\n', -1);
            }
            said.sort();
            QCOMPARE(said, (QStringList{u"5 records written."_s, u"There is nothing to change."_s}));
            for (const QString &table : {u"session"_s, u"line"_s, u"subTheme"_s, u"venue"_s})
                QCOMPARE(runTool(u"sqlite3"_s, {path, u"SELECT COUNT(*) FROM "_s + table}).out, u"1\n"_s);
        }
    }

private:
    /// Taking in @p sheets says so and leaves every byte of the file, and so every row, as it was.
    void changesNothing(const QString &path, const QStringList &sheets) const
    {
        const QByteArray bytes = bytesOf(path);
        const QString content = contentOf(path);
        QVERIFY(content.contains(u"INSERT INTO session "_s) || content.contains(u"INSERT INTO session("_s) || content.contains(u"INSERT INTO \"session\""_s));
        const Ran again = runProgram(QStringList{u"import"_s, path} + sheets);
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.endsWith(u": nothing to change\nThere is nothing to change.\n"_s), qPrintable(again.out));
        QCOMPARE(again.err, QString());
        QCOMPARE(contentOf(path), content);
        QCOMPARE(bytesOf(path), bytes);
    }
};

PLANNER_TEST(TstSeedSheet)
#include "tst_seedsheet.moc"
