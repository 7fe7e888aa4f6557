// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

/// The sheets of some sessions as PDF: the options that choose them.
class TstSeedSheetExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(runProgram({u"sample"_s, at(u"s.forum"_s)}).exitCode, 0);
        m_all = pagesOf({});
        QVERIFY(m_all > 0);
    }

    void partsTheSheetsByLine()
    {
        int sum = 0;
        for (const QString &line : {u"1"_s, u"2"_s}) {
            const int pages = pagesOf({u"--line"_s, line});
            QVERIFY(pages > 0);
            QVERIFY(pages < m_all);
            sum += pages;
        }
        QVERIFY(sum <= m_all);
    }

    void partsTheSheetsByDay()
    {
        const int whole = pagesOf({u"--day"_s, u"2021-05-28"_s});
        const int ofLine = pagesOf({u"--day"_s, u"2021-05-28"_s, u"--line"_s, u"1"_s});
        QVERIFY(whole > 0);
        QVERIFY(whole < m_all);
        QVERIFY(ofLine <= whole);
    }

    void refusesOneSessionsAgenda()
    {
        for (const QString &design : {u"agenda"_s, u"brief"_s}) {
            const QString out = at(design + u".pdf"_s);
            const Ran ran = runProgram({u"export"_s, at(u"s.forum"_s), u"--design"_s, design, u"--session"_s, u"1.3.2"_s, u"--to"_s, out});
            QCOMPARE(ran.exitCode, 2);
            QVERIFY2(ran.err.contains(u"--design sheet"_s), qPrintable(ran.err));
            QVERIFY(!QFile::exists(out));
        }
    }

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    int pagesOf(const QStringList &options) const
    {
        const QString out = at(u"out.pdf"_s);
        if (runProgram(QStringList{u"export"_s, at(u"s.forum"_s), u"--design"_s, u"sheet"_s, u"--to"_s, out} + options).exitCode != 0)
            return -1;
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        return pages.match(runTool(u"pdfinfo"_s, {out}).out).captured(1).toInt();
    }

    QTemporaryDir m_folder;
    int m_all = 0;
};

PLANNER_TEST(TstSeedSheetExport)
#include "tst_seedsheetexport.moc"
