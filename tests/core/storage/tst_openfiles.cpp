// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

class TstOpenFiles : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

    static std::unique_ptr<Document> openDocument(const QString &path)
    {
        auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadWrite);
        if (!store)
            return nullptr;
        auto document = Document::open(std::move(store).value(), {u"ana"_s, samples::fixedClock(), samples::countedIds(700)});
        return document ? std::move(document).value() : nullptr;
    }
    static Status rename(Document &document, const QString &title)
    {
        Session session = document.programme().sessions.begin()->second;
        session.title.set(session.title.source(), title);
        Edit edit;
        edit.changes.push_back(document.replace(session));
        return document.apply(edit);
    }
    /// Another program reads the file and closes it.
    static bool visit(const QString &path)
    {
        QProcess other;
        other.start(u"sqlite3"_s, {path, u"PRAGMA user_version;"_s});
        return other.waitForFinished() && other.exitCode() == 0;
    }
    static QString titleOf(const Programme &programme) { return programme.sessions.begin()->second.title.best(u"en"_s); }

private Q_SLOTS:
    void aStrangerInThisProcessCostsNoEdit_data()
    {
        QTest::addColumn<QStringList>("suffixes");
        QTest::newRow("nobody") << QStringList{};
        QTest::newRow("looks into the file") << QStringList{u""_s};
        QTest::newRow("looks into the index") << QStringList{u"-shm"_s};
        QTest::newRow("looks into all three") << QStringList{u""_s, u"-wal"_s, u"-shm"_s};
    }
    void aStrangerInThisProcessCostsNoEdit()
    {
        QFETCH(QStringList, suffixes);
        const QString path = at(u"%1.forum"_s.arg(suffixes.size() + suffixes.join(u' ').size()));
        QVERIFY(SqliteStore::create(path, samples::oneSession()));
        {
            const auto document = openDocument(path);
            QVERIFY(document);
            QVERIFY(rename(*document, u"before"_s));
            for (const QString &suffix : suffixes) {
                QFile stranger(path + suffix);
                QVERIFY(stranger.open(QIODevice::ReadOnly));
            } // closed: SQLite's own locks on it are gone
            QVERIFY(visit(path));
            QVERIFY(QFile::exists(path + u"-wal"_s));
            QVERIFY(rename(*document, u"after"_s));
            const auto other = openDocument(path);
            QVERIFY(other);
            QCOMPARE(titleOf(other->programme()), u"after"_s);
            QVERIFY(rename(*other, u"the other's"_s));
            QVERIFY(document->refresh());
            QCOMPARE(titleOf(document->programme()), u"the other's"_s);
        }
        QVERIFY(!QFile::exists(path + u"-wal"_s)); // the last one to close has put it into the file
        const auto again = openDocument(path);
        QVERIFY(again);
        QCOMPARE(titleOf(again->programme()), u"the other's"_s);
    }
};

PLANNER_TEST(TstOpenFiles)
#include "tst_openfiles.moc"
