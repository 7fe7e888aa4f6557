// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

/// Who a program says that it is, in the files that it writes.
class TstAuthor : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    /// The settings of a machine of its own, where the user has the name that everybody has.
    QProcessEnvironment machine(const QString &name) const
    {
        QProcessEnvironment environment = fixedEnvironment();
        environment.insert(u"USER"_s, u"user"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, at(name));
        return environment;
    }
    /// Imports a sheet of a new session on @p machine and returns who the file says it was.
    QString importedBy(const QString &code, const QProcessEnvironment &machine, const QString &name = u"a.forum"_s)
    {
        const auto store = SqliteStore::open(at(name), SqliteStore::OpenMode::ReadWrite);
        const auto programme = store ? store.value()->load() : Result<Programme>(Error{});
        if (!programme)
            return {};
        QFile sheet(at(u"sheet.txt"_s));
        if (!sheet.open(QIODevice::WriteOnly) || sheet.write("Title of the session " + code.toUtf8() + ": Bakers at dawn\nDate: 27/05/2021\nTime: 09:00 - 10:00 (UTC-3)\n") < 0)
            return {};
        sheet.close();
        if (runProgram({u"import"_s, at(name), sheet.fileName()}, machine).exitCode != 0)
            return {};
        const auto news = store.value()->news(programme.value());
        return news && news.value().size() == 1 ? news.value().front().entry.meta.author : QString();
    }
    /// What @p author could undo.
    qsizetype stepsOf(const QString &author) const
    {
        auto store = SqliteStore::open(at(u"a.forum"_s), SqliteStore::OpenMode::ReadWrite);
        const auto document = Document::open(std::move(store).value(), {author});
        return document ? qsizetype(document.value()->history().done().size()) : -1;
    }

private Q_SLOTS:
    void peopleOfOneNameOnTwoMachinesAreTwo()
    {
        const QProcessEnvironment first = machine(u"first"_s);
        const QProcessEnvironment second = machine(u"second"_s);
        QCOMPARE(runProgram({u"sample"_s, at(u"a.forum"_s)}, first).exitCode, 0);
        const QString one = importedBy(u"1.1.901"_s, first);
        const QString two = importedBy(u"1.1.902"_s, second);
        const QRegularExpression form(u"^user <[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}>$"_s);
        QVERIFY2(form.match(one).hasMatch() && form.match(two).hasMatch(), qPrintable(one + u'|' + two));
        QVERIFY(one != two);
        QCOMPARE(importedBy(u"1.1.903"_s, first), one); // the next run is the same person
        QCOMPARE(stepsOf(one), 2);
        QCOMPARE(stepsOf(two), 1);
        QCOMPARE(stepsOf(u"user"_s), 0);
    }

    void whoOnlyLooksIsNobody()
    {
        const QProcessEnvironment reader = machine(u"reader"_s);
        QCOMPARE(runProgram({u"sample"_s, at(u"b.forum"_s)}, machine(u"first"_s)).exitCode, 0);
        QCOMPARE(runProgram({u"info"_s, at(u"b.forum"_s)}, reader).exitCode, 0);
        QCOMPARE(runProgram({u"list"_s, at(u"b.forum"_s), u"sessions"_s}, reader).exitCode, 0);
        QVERIFY(!QDir(at(u"reader"_s)).exists()); // nothing was kept
    }

    void whoCannotKeepAnythingIsSomebodyElseEachTime()
    {
        // A file where the folder of the settings would be: nobody, root included, can write there.
        const QProcessEnvironment poor = machine(u"poor"_s);
        QFile file(at(u"poor"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(runProgram({u"sample"_s, at(u"c.forum"_s)}, poor).exitCode, 0);
        const QString one = importedBy(u"1.1.904"_s, poor, u"c.forum"_s);
        const QString two = importedBy(u"1.1.905"_s, poor, u"c.forum"_s);
        QVERIFY(one.startsWith(u"user <"_s) && two.startsWith(u"user <"_s));
        QVERIFY(one != two);
    }
};

PLANNER_TEST(TstAuthor)
#include "tst_author.moc"
