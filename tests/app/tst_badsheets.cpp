// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryDir>

#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// A whole sheet, one field a line; @p label's line is written as @p line instead.
QByteArray sheetWith(const QByteArray &label, const QByteArray &line)
{
    QList<QByteArray> lines{"## Panel", "**Title of the session 1.3.2:** Bakeries that stayed open", "**Thematic Line 1:** The market square", "**Sub-theme 1.3:** Ovens and mills",
        "**Organizers:** Guild of Night Bakers", "**Date:** 31/05/2021", "**Time:** 8:00 - 09:30 (UTC-3) / 13:00 - 14:30 (UTC+2)", "**Platform:** Streaming",
        "**Capacity of the session:** 40", "**Registration needed:** Registration required", "**Language:** ENG - SPA - FR", "**Short summary of the session (max. 250 words):**",
        "Four towns kept one oven lit; córdoba is one of them."};
    for (QByteArray &one : lines) {
        if (one.startsWith("**" + label))
            one = line;
    }
    return lines.join('\n') + '\n';
}

QByteArray goodSheet()
{
    return sheetWith("none", {});
}

QByteArray in(QStringConverter::Encoding encoding, const QByteArray &utf8, QStringConverter::Flag flag = QStringConverter::Flag::WriteBom)
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(QString::fromUtf8(utf8));
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray randomBytes(qsizetype size)
{
    std::mt19937 random(20210601);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace

/// Sheets that cannot be taken in: each is refused with its name, the place and what to do, and nothing changes.
class TstBadSheets : public QObject {
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QStringList filesThere() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

    /// The import of @p sources is refused with exactly @p says, dry or not, with a good sheet before
    /// them or none, and leaves all as it was.
    void isRefused(const QStringList &sources, const QString &says)
    {
        const QStringList before = filesThere();
        const QStringList good = before.contains(u"other.txt"_s) ? QStringList{at(u"other.txt"_s)} : QStringList();
        for (const QStringList &given : {good + sources, sources + QStringList{u"--dry-run"_s, u"--json"_s}}) {
            const Ran ran = runProgram(QStringList{u"import"_s, m_programme} + given);
            QCOMPARE(ran.exitCode, 1);
            QCOMPARE(ran.out, QString());
            QCOMPARE(ran.err, says + u'\n');
        }
        QCOMPARE(bytesOf(m_programme), m_bytes);
        QCOMPARE(filesThere(), before);
    }

    QTemporaryDir m_folder;
    QString m_programme;
    QByteArray m_bytes;

private Q_SLOTS:
    void initTestCase()
    {
        m_programme = at(u"f.forum"_s);
        QCOMPARE(runProgram({u"new"_s, m_programme, u"--name"_s, u"WFLED"_s, u"--zone"_s, u"America/Argentina/Cordoba"_s, u"--from"_s, u"2021-05-26"_s, u"--to"_s,
                     u"2021-06-01"_s, u"--also-zone"_s, u"Europe/Madrid"_s}).exitCode, 0);
        QVERIFY(writeBytes(at(u"good.txt"_s), goodSheet()));
        const Ran ran = runProgram({u"import"_s, m_programme, at(u"good.txt"_s), u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        m_bytes = bytesOf(m_programme);
    }

    void refusesASheet_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &says) { QTest::newRow(name) << bytes << says; };
        const QString empty = u": the file is empty. Ask for the sheet again."_s;
        const QString noSheet = u": this is not a session sheet: none of its labels (title, thematic line, date …) was found. Is it the right file?"_s;
        const QString tooLarge = u": too large to read; at most 4 MB. Save the sheet as plain text, one sheet a file."_s;
        const auto noText = [](int line) { return u", line %1: this is not text. Save the sheet as plain text (UTF-8) and try again."_s.arg(line); };
        const auto noDate = [&](const char *name, const QByteArray &text) {
            row(name, sheetWith("Date", "**Date:** " + text), u", line 6: “%1” is not a date of the calendar. Write it as in 31/05/2021."_s.arg(QString::fromUtf8(text)));
        };
        const auto noTime = [&](const char *name, const QByteArray &text) {
            row(name, sheetWith("Time", "**Time:** " + text), u", line 7: “%1” is not a span of time. Write it as in 08:00 - 09:30 (UTC-3)."_s.arg(QString::fromUtf8(text)));
        };
        const auto noZone = [&](const char *name, const QByteArray &zone) {
            row(name, sheetWith("Time", "**Time:** 8:00 - 9:30 (" + zone + ")"), u", line 7: “%1” is not a known time zone. Write it as in UTC-3 or Europe/Madrid."_s.arg(QString::fromUtf8(zone)));
        };
        const auto noCode = [&](const char *name, const QByteArray &label, const QByteArray &line, int number, const QByteArray &code) {
            row(name, sheetWith(label, line), u", line %1: “%2” is not a session's code. Write it as in 1.3.2."_s.arg(number).arg(QString::fromUtf8(code)));
        };
        const auto tooLong = [&](const char *name, const QByteArray &label, const QByteArray &before, const QString &field, int size, int most) {
            const int extra = before.contains("https://") ? 8 : label == "Short" ? 54 : 0; // what is counted besides
            row(name, sheetWith(label, before + QByteArray(size - extra, 'x')), u": %1 is too long: %2 characters, where %3 fit."_s.arg(field).arg(size).arg(most));
        };
        row("empty", {}, empty);
        row("blank", " \n\t\n\r\n", empty);
        row("a byte order mark alone", "\xEF\xBB\xBF", empty);
        row("10 MB in a line", "**Title of the session 1.3.2:** " + QByteArray(10 * 1024 * 1024, 'x'), tooLarge);
        row("4 MB and a byte", goodSheet().leftJustified(4 * 1024 * 1024 + 1, '\n'), tooLarge);
        row("4 MB in a line", QByteArray(4 * 1024 * 1024, 'x'), noSheet);
        row("4 MB of title", sheetWith("Title", "**Title of the session 1.3.2:** " + QByteArray(4'000'000, 'x')), u": Title is too long: 4000000 characters, where 500 fit."_s);
        row("zero bytes", goodSheet().replace("Streaming", QByteArray("Strea\0ming", 10)), noText(8));
        row("UTF-16 without a mark", in(QStringConverter::Utf16LE, goodSheet(), QStringConverter::Flag::Default), noText(1));
        row("UTF-16 cut within a letter", in(QStringConverter::Utf16LE, goodSheet()).chopped(1), noText(1));
        row("mixed encodings", sheetWith("Platform", "**Platform:** Sal\xF3n"), noText(8));
        row("UTF-8 cut within a letter", goodSheet().replace("c\xC3\xB3rdoba", "c\xC3rdoba, caf\xC3\xA9"), noText(13));
        row("a letter too long in UTF-8", sheetWith("Platform", "**Platform:** \xC0\xAF and caf\xC3\xA9"), noText(8));
        row("a terminal's commands", sheetWith("Platform", "**Platform:** \x1B[2J\x1B]0;x\x07"), noText(8));
        row("random bytes", randomBytes(20'000), noText(2));
        row("zip", QByteArray::fromHex("504b030414000600080000002100") + randomBytes(2000), noText(1));
        row("another text", "Bread, milk, two onions.\nCall the mill.\n", noSheet);
        row("one label", "Date: 31/05/2021\n", noSheet);
        row("JSON", R"([{"code": "1.3.2", "title": {"en": "Bakeries"}, "start": "2021-05-31T11:00:00Z"}])", noSheet);
        row("HTML", "<html><body><p>Title</p><p>31/05/2021</p></body></html>", noSheet);
        row("no title", sheetWith("Title", {}), u": the sheet has no field “Title”. Add it and try again."_s);
        row("a blank title", sheetWith("Title", "**Title of the session 1.3.2:** "), u": the sheet has no field “Title”. Add it and try again."_s);
        noDate("31 February", "31/02/2021");
        noDate("29 February of no leap year", "29/02/2021");
        noDate("month 13", "05/31/2021");
        noDate("day 0", "0/05/2021");
        noDate("two figures of a year", "31/05/21");
        noDate("words", "at the end of May");
        noDate("no month", "31 de mayonesa de 2021");
        noTime("25:00", "25:00 - 26:00 (UTC-3)");
        noTime("till 25:00", "23:00 - 25:00 (UTC-3)");
        noTime("60 minutes", "8:60 - 9:30 (UTC-3)");
        noTime("backwards", "9:30 - 8:00 (UTC-3)");
        noTime("no length", "8:00 - 8:00 (UTC-3)");
        noTime("no end", "8:00 (UTC-3)");
        noTime("13 p.m.", "13:00 p.m. - 2:00 p.m. (UTC-3)");
        noTime("the second span", "8:00 - 9:30 (UTC-3) / 25:00 - 26:30 (UTC+2)");
        noTime("words", "in the morning");
        noZone("a zone that there is not", "Atlantis/Harbour");
        noZone("a city that there is not", "hora de Atlantis");
        noZone("a city of several countries", "hora de Valencia");
        noZone("an offset too far", "UTC+19");
        noZone("an offset of 75 minutes", "UTC+2:75");
        noCode("half a code", "Title", "**Title of the session 1.3:** Half", 2, "1.3");
        noCode("a code of four", "Title", "**Title of the session 1.3.2.4:** Four", 2, "1.3.2.4");
        noCode("line 0", "Thematic", "**Thematic Line 0:** Nothing", 3, "0");
        noCode("line 1000", "Thematic", "**Thematic Line 1000:** Too many", 3, "1000");
        noCode("sub-theme 1.0", "Sub-theme", "**Sub-theme 1.0:** None", 4, "1.0");
        noCode("sub-theme of three", "Sub-theme", "**Sub-theme 1.3.2:** Three", 4, "1.3.2");
        row("code 1.0.2", sheetWith("Title", "**Title of the session 1.0.2:** Zero"), u", line 2: “1.0.2” is not a session's code. Write it as in 1.3.2."_s);
        row("a field twice", goodSheet() + "**Date:** 01/06/2021\n", u", line 14: the field “Date” stands here a second time. Leave one of them."_s);
        row("two sheets in one", goodSheet() + goodSheet(), u", line 15: the field “Title” stands here a second time. Leave one of them."_s);
        tooLong("a long title", "Title", "**Title of the session 1.3.2:** ", u"Title"_s, 501, 500);
        tooLong("a long platform", "Platform", "**Platform:** ", u"Name"_s, 501, 500);
        tooLong("a long organiser", "Organizers", "**Organizers:** ", u"Name"_s, 600, 500);
        tooLong("a long summary", "Short", "**Short summary:** ", u"Short summary"_s, 210'000, 200'000);
        tooLong("a long link", "Registration", "**Registration needed:** https://", u"Registration link"_s, 2001, 2000);
    }

    void refusesASheet()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString path = at(u"bad.txt"_s);
        QVERIFY(writeBytes(path, bytes));
        QVERIFY(writeBytes(at(u"other.txt"_s), sheetWith("Title", "**Title of the session 1.3.9:** Another")));
        isRefused({path}, path + says);
        QVERIFY(QFile::remove(path) && QFile::remove(at(u"other.txt"_s)));
    }

    void refusesOneSessionTwice()
    {
        QVERIFY(writeBytes(at(u"a.txt"_s), sheetWith("Title", "**Title of the session 1.3.7:** One")));
        QVERIFY(writeBytes(at(u"b.txt"_s), sheetWith("Title", "**Title of the session 1.3.7:** Two")));
        isRefused({at(u"a.txt"_s), at(u"b.txt"_s)}, at(u"b.txt"_s) + u": the session “1.3.7” stands on %1 too, in the same language. Leave one of them."_s.arg(at(u"a.txt"_s)));
        QVERIFY(QFile::remove(at(u"a.txt"_s)) && QFile::remove(at(u"b.txt"_s)));
    }

    void refusesWhatIsNoSheetFile()
    {
        isRefused({at(u"lost.txt"_s)}, at(u"lost.txt"_s) + u": there is no such file."_s);
        isRefused({m_folder.path()}, m_folder.path() + u": this is a folder, not a file. Name a file in it."_s);
        isRefused({m_programme}, m_programme + u", line 1: this is not text. Save the sheet as plain text (UTF-8) and try again."_s);
        QCOMPARE(filesThere(), (QStringList{u"f.forum"_s, u"good.txt"_s}));
    }

    /// What cannot be understood but leaves the sheet whole is a remark: all else comes in, that field stays.
    void remarksAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QStringList>("changed");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &says, const QStringList &changed = {}) { QTest::newRow(name) << bytes << says << changed; };
        row("capacity “many”", sheetWith("Capacity", "**Capacity:** many"), u"bad.txt: “many” is not a clear capacity; it stays as it is."_s);
        row("two capacities", sheetWith("Capacity", "**Capacity:** 20 or 30"), u"bad.txt: “20 or 30” is not a clear capacity; it stays as it is."_s);
        row("registration “perhaps”", sheetWith("Registration", "**Registration:** perhaps"), u"bad.txt: “perhaps” does not say whether to register; it stays as it is."_s);
        row("an unknown language", sheetWith("Language", "**Language:** ENG - SPA - FR - Elvish"), u"bad.txt: These are not known as languages: Elvish."_s);
        row("another weekday", sheetWith("Date", "**Date:** Friday, 31 May 2021"), u"bad.txt, line 6: The sheet says “Friday”, but 31/05/2021 is another weekday. The date was used."_s);
        row("times that disagree", sheetWith("Time", "**Time:** 8:00 - 09:30 (UTC-3) / 14:00 - 15:30 (UTC+2)"),
            u"bad.txt, line 7: The times disagree: 08:00–09:30 UTC−3 is not 14:00–15:30 UTC+2. The first was used."_s);
        row("another line's number", sheetWith("Thematic", "**Thematic Line 2:** The market square"), u"bad.txt: The sheet says line 2, but its code begins with 1. The code was used."_s);
        row("another sub-theme's code", sheetWith("Sub-theme", "**Sub-theme 2.4:** Salt"), u"bad.txt: The sheet says sub-theme 2.4, but its code is 1.3.2. The code was used."_s);
        row("another title of the line", sheetWith("Thematic", "**Thematic Line 1:** The square"), u"bad.txt: Line 1 is called “The square” on the sheet and “The market square” in the programme, which stays."_s);
        row("a day outside", sheetWith("Date", "**Date:** 02/06/2021"), u"bad.txt, line 6: 02/06/2021 is not a day of the forum."_s, {u"start"_s});
        row("an unknown platform", sheetWith("Platform", "**Platform:** Old Mill"), u"bad.txt: The venue “Old Mill” is new."_s, {u"venue"_s});
        row("Windows-1252", goodSheet().replace("c\xC3\xB3rdoba", "c\xF3rdoba").replace("Four towns", "Five towns"),
            u"bad.txt: The file is not UTF-8; it was read as Windows-1252. Look at the accents."_s, {u"summary"_s});
    }

    void remarksAndGoesOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QFETCH(QStringList, changed);
        const QString path = at(u"bad.txt"_s);
        QVERIFY(writeBytes(path, bytes));
        const Ran ran = runProgram({u"import"_s, m_programme, path, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.err, QString());
        const QJsonDocument said = QJsonDocument::fromJson(ran.out.toUtf8());
        QStringList remarks;
        for (const QJsonValue &remark : said[u"remarks"].toArray())
            remarks << remark[u"text"_s].toString();
        QCOMPARE(remarks, QStringList{says});
        QCOMPARE(said[u"sessions"].toArray().size(), 1);
        QCOMPARE(said[u"sessions"][0][u"changed"], QJsonValue(QJsonArray::fromStringList(changed)));
        QCOMPARE(bytesOf(m_programme), m_bytes);
        QVERIFY(QFile::remove(path));
    }

    void takesUtf16WithAMark()
    {
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf8}) {
            QVERIFY(writeBytes(at(u"w.txt"_s), in(encoding, goodSheet())));
            const Ran ran = runProgram({u"import"_s, m_programme, at(u"w.txt"_s)});
            QCOMPARE(ran.exitCode, 0);
            QVERIFY2(ran.out.endsWith(u"There is nothing to change.\n"_s), qPrintable(ran.out));
            QCOMPARE(bytesOf(m_programme), m_bytes);
        }
        QVERIFY(QFile::remove(at(u"w.txt"_s)));
    }
};

PLANNER_TEST(TstBadSheets)
#include "tst_badsheets.moc"
