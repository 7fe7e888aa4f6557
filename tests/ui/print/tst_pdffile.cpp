// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/print/agendapages.h"
#include "ui/print/sheetpages.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// What a tool says of a file; null where it failed.
QString askTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    const bool isGood = process.waitForStarted() && process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return isGood ? (out.isNull() ? u""_s : out) : QString();
}

QByteArray contentAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What markedProgramme() has put into its texts, in the order in which it is read.
QStringList marksIn(const QString &all)
{
    static const QRegularExpression marks(u"Z(title|from|till)\\d{5}"_s);
    QStringList found;
    for (auto it = marks.globalMatch(all); it.hasNext();)
        found << it.next().captured();
    return found;
}

} // namespace

class TstPdfFile : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_file = m_dir.filePath(u"x.pdf"_s);

    bool write(const PagedDocument &document) const
    {
        const auto bytes = pdfBytes(document);
        return bytes && writeFile(m_file, bytes.value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"qpdf"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdftotext"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        }
    }

    void othersReadWhatWeWrite_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isAgenda");
        QTest::addColumn<Paper>("paper");
        for (const char *language : {"en", "es", "fr"}) {
            QTest::addRow("agenda, %s", language) << QString::fromLatin1(language) << true << Paper::A4;
            QTest::addRow("sheets, %s", language) << QString::fromLatin1(language) << false << Paper::Letter;
        }
    }
    void othersReadWhatWeWrite()
    {
        QFETCH(QString, language);
        QFETCH(bool, isAgenda);
        QFETCH(Paper, paper);
        std::mt19937 random(91);
        const Programme p = markedProgramme(random, 25);
        AgendaOptions options = usualAgenda(p, language);
        options.paper = paper;
        std::vector<SessionId> ids;
        for (const auto &[id, session] : p.sessions)
            ids.push_back(id);
        const PagedDocument document = isAgenda ? agendaPages(p, options).value() : sheetPages(p, ids, {language, options.zones, paper, options.made}).value();
        QVERIFY(write(document));

        QVERIFY(!askTool(u"qpdf"_s, {u"--check"_s, m_file}).isNull()); // 0: not even a warning
        const QString info = askTool(u"pdfinfo"_s, {u"-isodates"_s, m_file});
        const auto says = [&info](const QString &name) {
            return QRegularExpression(u"^%1: +(.*)$"_s.arg(name), QRegularExpression::MultilineOption).match(info).captured(1).trimmed();
        };
        QCOMPARE(says(u"Title"_s), document.title);
        QCOMPARE(says(u"Author"_s), p.forum.name.in(language));
        QCOMPARE(says(u"Pages"_s).toInt(), static_cast<int>(document.pages.size()));
        QCOMPARE(says(u"CreationDate"_s), u"2021-05-20T09:00:00Z"_s);
        QCOMPARE(says(u"ModDate"_s), u"2021-05-20T09:00:00Z"_s);
        QVERIFY2(says(u"Page size"_s).startsWith(paper == Paper::A4 ? u"595 x 842 pts (A4)"_s : u"612 x 792 pts (letter)"_s), qPrintable(says(u"Page size"_s)));
        const QString inside = askTool(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, m_file});
        QVERIFY2(inside.contains(u"\"/Lang\": \"u:%1\""_s.arg(language)), "the language is tagged");

        // name, type, encoding, emb, sub, uni, object: every font embedded, with its letters' codes.
        const QStringList fonts = askTool(u"pdffonts"_s, {m_file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString &font : fonts)
            QVERIFY2(QRegularExpression(u" yes +(yes|no) +yes +\\d+ +\\d+$"_s).match(font.trimmed()).hasMatch(), qPrintable(font));
        QVERIFY(fonts.join(u'\n').contains(u"NotoSans"_s));

        const QString text = askTool(u"pdftotext"_s, {u"-raw"_s, m_file, u"-"_s});
        const QStringList pages = text.split(u'\f');
        QCOMPARE(pages.size(), static_cast<qsizetype>(document.pages.size()) + 1);
        for (const auto &[id, session] : p.sessions) {
            const int wanted = session.start || !isAgenda ? 1 : 0;
            QCOMPARE(text.count(mark("title", session, language)), wanted);
            QCOMPARE(text.count(mark("till", session, language)), wanted);
        }
        // In the order in which it is read: the marks come as we put them down.
        QCOMPARE(marksIn(text), marksIn(textOf(document)));
        for (size_t i = 0; i < document.pages.size(); ++i)
            QVERIFY(squeezed(pages[static_cast<qsizetype>(i)]).contains(squeezed(document.pages[i].texts.back().text)));
    }

    void specialLettersCanBeCopiedOut()
    {
        Programme p = samples::oneSession();
        const QString title = u"Œuvre «ñandú» — fiesta oficial, 10 ½ €"_s; // "fi", "ffi": no ligatures
        p.sessions.begin()->second.title = Text(u"es"_s, title);
        QVERIFY(write(agendaPages(p, usualAgenda(p, u"es"_s)).value()));
        const QString text = askTool(u"pdftotext"_s, {u"-raw"_s, m_file, u"-"_s});
        QVERIFY2(text.simplified().contains(title), qPrintable(text));
        QVERIFY(text.contains(u"08:00–09:30"_s) && text.contains(u"13:00–14:30"_s));
    }

    void theSamePagesGiveTheSameBytes()
    {
        std::mt19937 random(92);
        const Programme p = markedProgramme(random, 30);
        const PagedDocument once = agendaPages(p, usualAgenda(p, u"fr"_s)).value();
        const PagedDocument again = agendaPages(Programme(p), usualAgenda(p, u"fr"_s)).value();
        const QByteArray bytes = pdfBytes(once).value();
        for (int i = 0; i < 3; ++i)
            QVERIFY(pdfBytes(i ? again : once).value() == bytes);
        PagedDocument later = once;
        later.made = later.made.addSecs(1);
        QVERIFY(pdfBytes(later).value() != bytes);
        later.made = once.made;
        QVERIFY(pdfBytes(later).value() == bytes);
    }

    /// Many pages are drawn in two halves, whose parts of a font are two.
    void theHalvesOfManyPagesAreOneDocument()
    {
        std::mt19937 random(94);
        const Programme p = markedProgramme(random, 120);
        std::vector<SessionId> ids;
        for (const auto &[id, session] : p.sessions)
            ids.push_back(id);
        for (const size_t count : {size_t(100), size_t(101), size_t(102), size_t(119)}) {
            PagedDocument document = sheetPages(p, ids, {u"es"_s, {}, Paper::A4, usualAgenda(p, u"es"_s).made}).value();
            QVERIFY(document.pages.size() > 119);
            document.pages.resize(count);
            std::erase_if(document.outline, [count](const OutlineEntry &entry) { return entry.page >= static_cast<int>(count); });
            const QString text = textOf(document);
            QVERIFY(write(document));
            QVERIFY(!askTool(u"qpdf"_s, {u"--check"_s, m_file}).isNull());
            const QStringList rows = askTool(u"pdffonts"_s, {m_file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
            QStringList fonts;
            for (const QString &row : rows)
                fonts << row.section(u' ', 0, 0);
            const qsizetype all = fonts.size();
            QCOMPARE(fonts.removeDuplicates(), 0);
            QVERIFY(all >= (count > 100 ? 4 : 2));
            const QString printed = askTool(u"pdftotext"_s, {u"-raw"_s, m_file, u"-"_s});
            QCOMPARE(printed.count(u'\f'), static_cast<qsizetype>(count));
            QCOMPARE(marksIn(printed), marksIn(text));
            QVERIFY(!marksIn(text).isEmpty());
            const QByteArray once = contentAt(m_file);
            QVERIFY(pdfBytes(document).value() == once);
        }
    }

    void theOutlineLeadsToItsPages()
    {
        std::mt19937 random(93);
        const Programme p = markedProgramme(random, 40);
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"es"_s)).value();
        QVERIFY(write(agenda));
        const QString json = askTool(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, m_file});
        QList<int> pages;
        static const QRegularExpression page(u"\"destpageposfrom1\": (\\d+)"_s);
        for (auto it = page.globalMatch(json); it.hasNext();)
            pages << it.next().captured(1).toInt();
        QList<int> wanted;
        for (const OutlineEntry &entry : agenda.outline) {
            wanted << entry.page + 1;
            QVERIFY(json.contains(entry.title));
        }
        QCOMPARE(pages, wanted);
        QCOMPARE(pages.size(), 5);
    }

    void aFileIsReplacedWholeOrLeftAsItWas()
    {
        QVERIFY(writeFile(m_file, "old"));
        QVERIFY(writeFile(m_file, "new and longer"));
        QCOMPARE(contentAt(m_file), QByteArray("new and longer"));
        QVERIFY(writeFile(m_dir.path(), "x").error() == (Error{ErrorCode::FileIsFolder, {m_dir.path()}}));
        const QString nowhere = m_dir.filePath(u"no/such/x.pdf"_s);
        QCOMPARE(writeFile(nowhere, "x").error().code, ErrorCode::FileNotWritable);
        QCOMPARE(writeFile(nowhere, "x").error().args, QStringList(nowhere));
        if (QFile::exists(u"/dev/full"_s) && QDir(m_dir.path()).entryList(QDir::Files).size() != 1)
            QFAIL("something was left beside the file");
    }
};

PLANNER_TEST(TstPdfFile)
#include "tst_pdffile.moc"
