// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// One session in three languages: 08:00 in Córdoba is 13:00 in Madrid that day.
const QMap<QString, QString> kSheets{
    {u"en"_s, u"## Panel\nTitle of the session 1.3.2: Bakeries that stayed open\nThematic line 1: The market square\nSub-theme 1.3: Ovens and mills\n"
              "Organizers: Guild of Night Bakers\nDate: 31/05/2021\nTime: 8:00 - 09:30 (UTC-3) / 13:00 - 14:30 (UTC+2)\nPlatform: Streaming\nCapacity: Unlimited\n"
              "Registration: required\nLanguage: ENG - SPA - FR\nShort summary:\nFour towns kept one oven lit.\nMain points of discussion:\n- Who lights the oven on Sundays?\n"_s},
    {u"es"_s, u"Título de la sesión 1.3.2: Panaderías que siguieron abiertas\nLínea temática 1: La plaza del mercado\nSubtema 1.3: Hornos y molinos\n"
              "Fecha: 31/05/2021\nBreve resumen:\nCuatro pueblos mantuvieron un horno encendido.\nPrincipales puntos de discusión:\n- ¿Quién enciende el horno los domingos?\n"_s},
    {u"fr"_s, u"Titre de la session 1.3.2 : Des boulangeries restées ouvertes\nLigne thématique 1 : La place du marché\nSous-thème 1.3 : Fours et moulins\n"
              "Date : 31/05/2021\nBref résumé :\nQuatre bourgs ont gardé un four allumé.\nPrincipaux points de discussion :\n- Qui allume le four le dimanche ?\n"_s}};

/// The text of a PDF in the order of its content, one space between words.
QString textOf(const QString &pdf)
{
    return runTool(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, pdf, u"-"_s}).out.simplified();
}

QString pageText(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    return runTool(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s}).out.simplified();
}

/// What pdfinfo says behind @p label.
QString infoOf(const QString &pdf, const QString &label)
{
    const Ran ran = runTool(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, pdf});
    for (const QString &line : ran.out.split(u'\n')) {
        if (line.startsWith(label + u':'))
            return line.mid(label.size() + 1).trimmed();
    }
    return {};
}

/// Do all of @p parts stand in @p text, in this order? The first that does not is returned.
QString firstMissing(const QString &text, const QStringList &parts)
{
    qsizetype from = 0;
    for (const QString &part : parts) {
        const qsizetype place = text.indexOf(part, from);
        if (place < 0)
            return part;
        from = place + part.size();
    }
    return {};
}

} // namespace

/// PDFs as other programs see them.
class TstPublished : public QObject {
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QString exported(const QString &name, const QStringList &options, const QString &programme = QString())
    {
        const QString path = at(name);
        QFile::remove(path);
        const Ran ran = runProgram(QStringList{u"export"_s, programme.isEmpty() ? m_programme : programme, u"--to"_s, path} + options);
        if (ran.exitCode != 0 || !ran.err.isEmpty())
            qWarning("%s", qPrintable(ran.err));
        return ran.exitCode == 0 && ran.err.isEmpty() ? path : QString();
    }

    /// Sound for qpdf, all fonts in it, pages that count themselves.
    static void isSound(const QString &pdf, const QString &paper, const QString &pageOf)
    {
        const Ran checked = runTool(u"qpdf"_s, {u"--check"_s, pdf});
        QVERIFY2(checked.exitCode == 0 && checked.out.contains(u"No syntax or stream encoding errors found"_s), qPrintable(checked.out + checked.err));
        const QStringList fonts = runTool(u"pdffonts"_s, {pdf}).out.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(u" yes (?:yes|no) +yes +\\d+ +\\d+$"_s); // embedded, and with a map to Unicode
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
        QVERIFY2(infoOf(pdf, u"Page size"_s).contains(paper), qPrintable(infoOf(pdf, u"Page size"_s)));
        QCOMPARE(infoOf(pdf, u"Encrypted"_s), u"no"_s);
        const int pages = infoOf(pdf, u"Pages"_s).toInt();
        QVERIFY(pages >= 1);
        for (int page = 1; page <= pages; ++page)
            QVERIFY2(pageText(pdf, page).contains(pageOf.arg(page).arg(pages)), qPrintable(pageText(pdf, page)));
    }

    QTemporaryDir m_folder;
    QString m_programme;

private Q_SLOTS:
    void initTestCase()
    {
        m_programme = at(u"f.forum"_s);
        QCOMPARE(runProgram({u"new"_s, m_programme, u"--name"_s, u"WFLED"_s, u"--zone"_s, u"America/Argentina/Cordoba"_s, u"--from"_s, u"2021-05-26"_s, u"--to"_s,
                     u"2021-06-01"_s, u"--also-zone"_s, u"Europe/Madrid"_s}).exitCode, 0);
        QStringList sheets;
        for (auto it = kSheets.begin(); it != kSheets.end(); ++it) {
            QFile file(at(it.key() + u".txt"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value().toUtf8()) > 0);
            sheets << file.fileName();
        }
        const Ran ran = runProgram(QStringList{u"import"_s, m_programme} + sheets);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    }

    void agendaInEachLanguage_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("pageOf");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("en") << u"WFLED: programme"_s << u"Page %1 of %2"_s
                            << QStringList{u"Programme"_s, u"Monday, 31 May 2021"_s, u"Times in Córdoba (UTC−3); below, Madrid (UTC+2)"_s, u"08:00–09:30"_s, u"13:00–14:30"_s,
                                   u"1.3.2"_s, u"Bakeries that stayed open"_s, u"Four towns kept one oven lit."_s, u"Streaming"_s, u"EN · ES · FR"_s};
        QTest::newRow("es") << u"WFLED: programa"_s << u"Página %1 de %2"_s
                            << QStringList{u"Programa"_s, u"Lunes, 31 de mayo de 2021"_s, u"Horas en Córdoba (UTC−3); debajo, Madrid (UTC+2)"_s, u"08:00–09:30"_s, u"13:00–14:30"_s,
                                   u"1.3.2"_s, u"Panaderías que siguieron abiertas"_s, u"Cuatro pueblos mantuvieron un horno encendido."_s, u"Streaming"_s, u"EN · ES · FR"_s};
        QTest::newRow("fr") << u"WFLED\u00a0: programme"_s << u"Page %1 sur %2"_s
                            << QStringList{u"Programme"_s, u"Lundi 31 mai 2021"_s, u"Córdoba (UTC−3) ; au-dessous, Madrid (UTC+2)"_s, u"08:00–09:30"_s, u"13:00–14:30"_s,
                                   u"1.3.2"_s, u"Des boulangeries restées ouvertes"_s, u"Quatre bourgs ont gardé un four allumé."_s, u"Streaming"_s, u"EN · ES · FR"_s};
    }

    void agendaInEachLanguage()
    {
        QFETCH(QString, title);
        QFETCH(QString, pageOf);
        QFETCH(QStringList, parts);
        const QString lang = QString::fromLatin1(QTest::currentDataTag());
        const QString pdf = exported(u"agenda.pdf"_s, {u"--lang"_s, lang});
        QVERIFY(!pdf.isEmpty());
        isSound(pdf, u"595 x 842 pts (A4)"_s, pageOf);
        QCOMPARE(infoOf(pdf, u"Title"_s).simplified(), title.simplified());
        QCOMPARE(infoOf(pdf, u"Author"_s), u"WFLED"_s);
        const QString text = textOf(pdf);
        QVERIFY2(firstMissing(text, parts).isEmpty(), qPrintable(firstMissing(text, parts) + u" in: "_s + text));
        for (const QString &other : {u"en"_s, u"es"_s, u"fr"_s}) // no text of another language
            QVERIFY(other == lang || !text.contains(kSheets[other].section(u'\n', -4, -4)));
    }

    void sheetInEachLanguage_data()
    {
        QTest::addColumn<QString>("pageOf");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("en") << u"Page %1 of %2"_s
                            << QStringList{u"Session sheet"_s, u"1.3.2 · Panel"_s, u"Bakeries that stayed open"_s, u"Thematic line"_s, u"1. The market square"_s, u"Sub-theme"_s,
                                   u"1.3 Ovens and mills"_s, u"Organisers"_s, u"Guild of Night Bakers"_s, u"Monday, 31 May 2021"_s, u"08:00–09:30 Córdoba (UTC−3)"_s,
                                   u"13:00–14:30 Madrid (UTC+2)"_s, u"Streaming"_s, u"Unlimited"_s, u"English, Spanish, French"_s, u"Four towns kept one oven lit."_s,
                                   u"• Who lights the oven on Sundays?"_s};
        QTest::newRow("es") << u"Página %1 de %2"_s
                            << QStringList{u"Ficha de sesión"_s, u"1.3.2 · Panel"_s, u"Panaderías que siguieron abiertas"_s, u"Línea temática"_s, u"1. La plaza del mercado"_s, u"Subtema"_s,
                                   u"1.3 Hornos y molinos"_s, u"Organizadores"_s, u"Guild of Night Bakers"_s, u"lunes, 31 de mayo de 2021"_s, u"08:00–09:30 Córdoba (UTC−3)"_s,
                                   u"13:00–14:30 Madrid (UTC+2)"_s, u"Streaming"_s, u"Ilimitad"_s, u"inglés, español, francés"_s, u"Cuatro pueblos mantuvieron un horno encendido."_s,
                                   u"• ¿Quién enciende el horno los domingos?"_s};
        QTest::newRow("fr") << u"Page %1 sur %2"_s
                            << QStringList{u"Fiche de session"_s, u"1.3.2 · Panel"_s, u"Des boulangeries restées ouvertes"_s, u"Ligne thématique"_s, u"1. La place du marché"_s, u"Sous-thème"_s,
                                   u"1.3 Fours et moulins"_s, u"Organisateurs"_s, u"Guild of Night Bakers"_s, u"lundi 31 mai 2021"_s, u"08:00–09:30 Córdoba (UTC−3)"_s,
                                   u"13:00–14:30 Madrid (UTC+2)"_s, u"Streaming"_s, u"Illimitée"_s, u"anglais, espagnol, français"_s, u"Quatre bourgs ont gardé un four allumé."_s,
                                   u"• Qui allume le four le dimanche ?"_s};
    }

    void sheetInEachLanguage()
    {
        QFETCH(QString, pageOf);
        QFETCH(QStringList, parts);
        const QString lang = QString::fromLatin1(QTest::currentDataTag());
        const QString pdf = exported(u"sheet.pdf"_s, {u"--lang"_s, lang, u"--session"_s, u"1.3.2"_s});
        QVERIFY(!pdf.isEmpty());
        isSound(pdf, u"595 x 842 pts (A4)"_s, pageOf);
        QVERIFY2(infoOf(pdf, u"Title"_s).startsWith(u"1.3.2 "_s + parts[2]), qPrintable(infoOf(pdf, u"Title"_s)));
        const QString text = textOf(pdf);
        QVERIFY2(firstMissing(text, parts).isEmpty(), qPrintable(firstMissing(text, parts) + u" in: "_s + text));
    }

    /// A partner's real sheet, on several pages: the times, and every paragraph whole.
    void aPartnersSheetOnPaper()
    {
        const QString seed = QStringLiteral(PLANNER_SHARED_DIR "/data/seed/session-sheet-1.3.2.txt");
        if (!QFileInfo::exists(seed))
            QSKIP("the shared seed data is not beside the source");
        const QString programme = at(u"seed.forum"_s);
        QCOMPARE(runProgram({u"new"_s, programme, u"--name"_s, u"WFLED"_s, u"--zone"_s, u"America/Argentina/Cordoba"_s, u"--from"_s, u"2021-05-26"_s, u"--to"_s,
                     u"2021-06-01"_s, u"--also-zone"_s, u"Europe/Madrid"_s}).exitCode, 0);
        QCOMPARE(runProgram({u"import"_s, programme, seed}).exitCode, 0);
        const QJsonObject session = QJsonDocument::fromJson(runProgram({u"list"_s, programme, u"sessions"_s, u"--json"_s}).out.toUtf8())[0].toObject();
        for (const QString &lang : {u"es"_s, u"fr"_s, u"en"_s}) {
            const QString pageOf = lang == u"es" ? u"Página %1 de %2"_s : lang == u"fr" ? u"Page %1 sur %2"_s : u"Page %1 of %2"_s;
            const QString agenda = exported(u"seed-agenda.pdf"_s, {u"--lang"_s, lang}, programme);
            isSound(agenda, u"A4"_s, pageOf);
            QVERIFY(firstMissing(textOf(agenda), {u"Córdoba (UTC−3)"_s, u"Madrid (UTC+2)"_s, u"08:00–09:30"_s, u"13:00–14:30"_s, u"1.3.2"_s}).isEmpty());
            const QString sheet = exported(u"seed-sheet.pdf"_s, {u"--lang"_s, lang, u"--session"_s, u"1.3.2"_s}, programme);
            isSound(sheet, u"A4"_s, pageOf);
            QVERIFY(firstMissing(textOf(sheet), {u"1.3.2"_s, u"08:00–09:30 Córdoba (UTC−3)"_s, u"13:00–14:30 Madrid (UTC+2)"_s}).isEmpty());
        }
        // Every word of the texts, though pages break between them: their headers and footers left out.
        const QString pdf = at(u"seed-sheet.pdf"_s);
        QStringList words;
        for (int page = 1; page <= infoOf(pdf, u"Pages"_s).toInt(); ++page)
            words << runTool(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-y"_s, u"60"_s, u"-x"_s, u"0"_s, u"-W"_s, u"595"_s, u"-H"_s, u"722"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), pdf, u"-"_s}).out;
        const QString text = words.join(u' ').simplified();
        for (const char *field : {"summary", "conceptualization", "objectives"}) {
            for (const QString &paragraph : session[QLatin1String(field)][u"en"_s].toString().split(u'\n'))
                QVERIFY2(text.contains(paragraph.simplified()), qPrintable(paragraph + u"\nin\n"_s + text));
        }
    }

    void zonesAndPaperAsAsked()
    {
        const QString pdf = exported(u"zones.pdf"_s, {u"--lang"_s, u"en"_s, u"--zone"_s, u"Asia/Kolkata"_s, u"--zone"_s, u"Asia/Tokyo"_s, u"--paper"_s, u"letter"_s});
        QVERIFY(!pdf.isEmpty());
        isSound(pdf, u"612 x 792 pts (letter)"_s, u"Page %1 of %2"_s);
        const QString text = textOf(pdf);
        QVERIFY2(firstMissing(text, {u"Times in Córdoba (UTC−3); below, Kolkata (UTC+5:30), Tokyo (UTC+9)"_s, u"08:00–09:30"_s, u"16:30–18:00"_s, u"20:00–21:30"_s}).isEmpty(), qPrintable(text));
        QVERIFY(!text.contains(u"13:00–14:30"_s));
    }

    /// The sample's agenda: every scheduled session once, on its day; nobody's private data; days and lines alone.
    void theWholeSample()
    {
        const QString sample = at(u"sample.forum"_s);
        QCOMPARE(runProgram({u"sample"_s, sample}).exitCode, 0);
        const QJsonArray sessions = QJsonDocument::fromJson(runProgram({u"list"_s, sample, u"sessions"_s, u"--json"_s}).out.toUtf8()).array();
        const QString brief = exported(u"brief.pdf"_s, {u"--lang"_s, u"fr"_s, u"--design"_s, u"brief"_s}, sample);
        isSound(brief, u"A4"_s, u"Page %1 sur %2"_s);
        const QString text = textOf(brief);
        QVERIFY(!text.contains(u'@'));
        QMap<QString, int> days;
        for (const QJsonValue &session : sessions) {
            const QRegularExpression code(u"(?<![\\w.])%1(?![\\w.])"_s.arg(QRegularExpression::escape(session[u"code"_s].toString())));
            const bool isOnPaper = !session[u"start"_s].isNull() && session[u"status"_s].toString() != u"draft";
            QVERIFY2(text.count(code) == (isOnPaper ? 1 : 0), qPrintable(session[u"code"_s].toString() + u' ' + QString::number(text.count(code)) + u' ' + session[u"status"_s].toString()));
            if (isOnPaper)
                ++days[session[u"localStart"_s].toString().left(10)];
        }
        QVERIFY(days.size() == 5);
        int pages = 0;
        for (auto it = days.begin(); it != days.end(); ++it) {
            const QString day = exported(u"day.pdf"_s, {u"--lang"_s, u"fr"_s, u"--design"_s, u"brief"_s, u"--day"_s, it.key()}, sample);
            const QString dayText = textOf(day);
            int found = 0;
            for (const QJsonValue &session : sessions)
                found += int(dayText.count(QRegularExpression(u"(?<![\\w.])%1(?![\\w.])"_s.arg(QRegularExpression::escape(session[u"code"_s].toString())))));
            QCOMPARE(found, it.value());
            pages += infoOf(day, u"Pages"_s).toInt();
        }
        QVERIFY(pages >= infoOf(brief, u"Pages"_s).toInt());
    }
};

PLANNER_TEST(TstPublished)
#include "tst_published.moc"
