// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/domain/recordjson.h"
#include "core/storage/sqlite/digester.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/recordreader.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/files.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace planner::sqlite;
using namespace Qt::StringLiterals;

namespace {

using OpenMode = SqliteStore::OpenMode;

/// The columns that the next version of this test's program adds, one of each kind of value.
struct NewColumn {
    QString table;
    QString column;
    QString declaration;
};

const std::vector<NewColumn> kNewColumns = {
    {u"session"_s, u"locked"_s, u"INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))"_s},
    {u"session"_s, u"minutes"_s, u"INTEGER NOT NULL DEFAULT 90 CHECK (minutes BETWEEN 1 AND 1440)"_s},
    {u"session"_s, u"status"_s, u"TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'proposed', 'confirmed', 'cancelled'))"_s},
    {u"session"_s, u"tags"_s, u"TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags))"_s},
    {u"session"_s, u"capacity"_s, u"INTEGER CHECK (capacity >= 0)"_s},
    {u"session"_s, u"notes"_s, u"TEXT NOT NULL DEFAULT ''"_s},
    {u"session"_s, u"registration_registered"_s, u"INTEGER NOT NULL DEFAULT 0 CHECK (registration_registered >= 0)"_s},
    {u"venue"_s, u"simultaneous"_s, u"INTEGER NOT NULL DEFAULT 1 CHECK (simultaneous > 0)"_s},
    {u"forum"_s, u"wordLimits_points"_s, u"INTEGER NOT NULL DEFAULT 150 CHECK (wordLimits_points > 0)"_s},
};

/// A programme that does not use the new fields.
Programme oldProgramme()
{
    std::mt19937 random(31);
    Programme p = samples::randomProgramme(random, 30);
    for (auto &[id, s] : p.sessions) {
        s.locked = false;
        s.minutes = 90;
        s.status = SessionStatus::Draft;
        s.capacity.reset();
        s.notes.clear();
        s.registration.kind = RegistrationKind::Required;
    }
    return p;
}

std::unique_ptr<Document> openDocument(const QString &path)
{
    auto store = SqliteStore::open(path, OpenMode::ReadWrite);
    auto document = store ? Document::open(std::move(store).value(), {u"ana"_s, samples::fixedClock(), samples::countedIds()})
                          : Result<std::unique_ptr<Document>>(store.error());
    if (!document)
        qWarning("%d %s %s", int(document.error().code), qPrintable(document.error().args.join(u' ')), qPrintable(document.error().detail));
    return document ? std::move(document).value() : nullptr;
}

/// Takes the new fields of one kind of record out of its JSON.
QJsonValue withoutNewFields(QJsonValue record, const QString &kind)
{
    if (!record.isObject())
        return record;
    QJsonObject object = record.toObject();
    for (const NewColumn &column : kNewColumns) {
        const QStringList path = column.column.split(u'_');
        if (column.table != kind || !object.contains(path[0]))
            continue;
        if (path.size() == 1) {
            object.remove(path[0]);
        } else {
            QJsonObject inner = object[path[0]].toObject();
            inner.remove(path[1]);
            object[path[0]] = inner;
        }
    }
    return object;
}

/// The bytes of a logged edit as an older program wrote them.
QByteArray oldEdit(const QByteArray &bytes)
{
    QJsonObject edit = QJsonDocument::fromJson(bytes).object();
    QJsonArray changes;
    const QJsonArray now = edit[u"changes"].toArray();
    for (const QJsonValue &change : now) {
        QJsonObject old = change.toObject();
        for (const QString &side : {u"before"_s, u"from"_s, u"to"_s, u"after"_s}) {
            if (old.contains(side))
                old[side] = withoutNewFields(old[side], old[u"kind"].toString());
        }
        changes.append(old);
    }
    edit[u"changes"] = changes;
    return QJsonDocument(edit).toJson(QJsonDocument::Compact);
}

/// Makes a file one that an older program wrote, which had no such columns and no such fields in its log.
bool makeOld(const QString &path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return false;
    for (const NewColumn &column : kNewColumns) {
        const Status dropped = database.value()->run(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(column.table, column.column));
        if (!dropped) {
            qWarning("%s", qPrintable(dropped.error().detail));
            return false;
        }
    }
    auto rows = database.value()->prepare(u"SELECT seq, author, at, mark, target, verb, args, writer, edit FROM changeLog"_s);
    auto update = database.value()->prepare(u"UPDATE changeLog SET edit = ?, editDigest = ?, digest = ? WHERE seq = ?"_s);
    if (!rows || !update)
        return false;
    std::vector<QVariantList> updates;
    bool isAnyOlder = false;
    const Status read = rows.value().each([&](const Statement &row) {
        const QByteArray edit = oldEdit(row.value(8).toByteArray());
        isAnyOlder = isAnyOlder || edit.size() < row.value(8).toByteArray().size();
        Digester digester; // as docs/file-format.md says
        digester.add(row.value(0).toLongLong());
        for (const int column : {1, 2, 3})
            digester.add(row.value(column).toString());
        digester.add(row.value(4).toLongLong());
        for (const int column : {5, 6, 7})
            digester.add(row.value(column).toString());
        digester.add(QByteArrayView(Digester::of(edit)));
        updates.push_back({edit, Digester::of(edit), digester.digest(), row.value(0)});
        return ok();
    });
    for (const QVariantList &values : updates) {
        update.value().bind(values);
        if (!update.value().next())
            return false;
    }
    return read && isAnyOlder;
}

/// The step that adds the columns.
QString step()
{
    QString script;
    for (const NewColumn &column : kNewColumns)
        script += u"ALTER TABLE %1 ADD COLUMN %2 %3;\n"_s.arg(column.table, column.column, column.declaration);
    return script;
}

/// Brings an old file to the present schema, as opening it does.
Status migrateOld(const QString &path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    const Database &opened = *database.value();
    const Status done = migrate(opened, schemaSteps() + QStringList{step()}, [&opened] {
        SeenRecords seen;
        const auto programme = readProgramme(opened, seen);
        return programme ? ok() : Status(programme.error());
    });
    // To this program the columns are of its own version.
    return done ? opened.run(u"PRAGMA user_version = %1"_s.arg(schemaSteps().size())) : done;
}

} // namespace

class TstSchemaStep : public QObject {
    Q_OBJECT

    /// An old file with data and history; @p states are the programmes after each edit.
    void makeOldFile(std::vector<QByteArray> &states)
    {
        QVERIFY(SqliteStore::create(m_file, oldProgramme()));
        const auto document = openDocument(m_file);
        QVERIFY(document);
        states.push_back(canonicalBytes(document->programme()));
        const auto did = [&](const Status &status) {
            states.push_back(canonicalBytes(document->programme()));
            return bool(status);
        };
        Session session = document->programme().sessions.begin()->second;
        session.title.set(u"es"_s, u"Otro"_s);
        session.registration.link = u"https://example.org"_s;
        QVERIFY(did(document->apply({{EditVerb::Modify, {}}, {document->replace(session)}})));
        QVERIFY(did(document->apply({{EditVerb::Remove, {}}, {document->removal<Session>(session.id)}})));
        Venue venue = document->programme().venues.begin()->second;
        venue.channels = 2;
        Forum forum = document->programme().forum;
        forum.wordLimits.summary = 300;
        QVERIFY(did(document->apply({{EditVerb::Modify, {}}, {document->replace(venue), document->replace(forum)}})));
        session.id = document->newId<SessionId>();
        QVERIFY(did(document->apply({{EditVerb::Add, {}}, {document->replace(session)}})));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"f.forum"_s);
    }

    void aFieldIsAddedToAFileWithDataAndHistory()
    {
        std::vector<QByteArray> states;
        makeOldFile(states);
        QVERIFY(makeOld(m_file));
        QVERIFY(!SqliteStore::open(m_file, OpenMode::ReadOnly).value()->load()); // it is an old file indeed
        const Status done = migrateOld(m_file);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().args.join(u' ')));
        // Everything is there, the new fields at their defaults, and the whole history can be walked.
        auto document = openDocument(m_file);
        QVERIFY(document);
        QCOMPARE(canonicalBytes(document->programme()), states.back());
        for (size_t at = states.size() - 1; at > 0; --at) {
            QVERIFY(document->undo());
            QCOMPARE(canonicalBytes(document->programme()), states[at - 1]);
        }
        while (document->redoLabel())
            QVERIFY(document->redo());
        QCOMPARE(canonicalBytes(document->programme()), states.back());
        // A new field is used, and taken back.
        Session session = document->programme().sessions.begin()->second;
        session.locked = true;
        session.tags = {u"new"_s};
        QVERIFY(document->apply({{EditVerb::Modify, {}}, {document->replace(session)}}));
        document.reset();
        document = openDocument(m_file);
        QVERIFY(document->programme().sessions.begin()->second == session);
        QVERIFY(document->undo());
        QCOMPARE(canonicalBytes(document->programme()), states.back());
    }

    /// A file as the first version left it: it opens with all it had, and then keeps what is new.
    void theFirstVersionsFileIsBroughtForward()
    {
        const Programme p = oldProgramme();
        QVERIFY(SqliteStore::create(m_file, p));
        {
            const auto database = Database::open(m_file, Access::ReadWrite);
            for (const QString &undo : {u"DROP TABLE acknowledgement"_s, u"DELETE FROM tally WHERE kind = 'acknowledgement'"_s, u"ALTER TABLE forum DROP COLUMN rules"_s,
                     u"ALTER TABLE person DROP COLUMN \"workingHours\""_s, u"ALTER TABLE person DROP COLUMN availability"_s, u"ALTER TABLE venue DROP COLUMN hours"_s, u"PRAGMA user_version = 1"_s})
                QVERIFY2(database.value()->run(undo), qPrintable(undo));
        }
        QCOMPARE(SqliteStore::open(m_file, OpenMode::ReadOnly).error().code, ErrorCode::FileReadOnly);
        auto document = openDocument(m_file);
        QVERIFY(document);
        QCOMPARE(canonicalBytes(document->programme()), canonicalBytes(p));
        QVERIFY(QFile::exists(m_dir->filePath(u"f.before-schema-2.forum"_s)));
        Person person = p.people.begin()->second;
        person.workingHours = WorkingHours{22 * 60, 6 * 60};
        person.availability = {{QDate(2021, 5, 26), 480, 720}, {QDate(2021, 5, 26), 720, 1440}};
        Venue venue = p.venues.begin()->second;
        venue.hours = {{QDate(2021, 5, 26), 0, 1440}};
        Forum forum = p.forum;
        forum.rules = {{u"person.night"_s, false, {1320, 420}}};
        const Acknowledgement seen{document->newId<AcknowledgementId>(), u"line.parallel/x"_s, u"0"_s, u"Ana"_s, Instant{27'000'000}, u"They know."_s};
        QVERIFY(document->apply({{EditVerb::Modify, {}}, {document->replace(person), document->replace(venue), document->replace(forum), document->replace(seen)}}));
        const QByteArray now = canonicalBytes(document->programme());
        document.reset();
        document = openDocument(m_file);
        QCOMPARE(canonicalBytes(document->programme()), now);
        QVERIFY(document->programme().acknowledgements.at(seen.id) == seen);
        QVERIFY(document->undo());
        QCOMPARE(canonicalBytes(document->programme()), canonicalBytes(p));
    }

    /// What an older program wrote of a venue, when there was no `simultaneous`, is what this one writes.
    void theDigestsOfOldRecordsAreThoseOfNewOnes()
    {
        const Programme p = oldProgramme();
        QVERIFY(SqliteStore::create(m_file, p));
        const Venue &venue = p.venues.begin()->second;
        QVERIFY(venue.channels == 3 && venue.name.versions().size() == 1);
        Digester digester;
        digester.add(venue.id.value);
        digester.add(qint64(0));
        digester.add(QByteArrayView("name"));
        digester.add(venue.name.source());
        digester.add(qint64(1));
        for (const QString &text : {venue.name.source(), venue.name.in(venue.name.source()), QString()})
            digester.add(text);
        digester.add(QByteArrayView("channels"));
        digester.add(qint64(3));
        digester.add(QByteArrayView());
        const auto database = Database::open(m_file, Access::ReadOnly);
        QCOMPARE(database.value()->value(u"SELECT digest FROM venue WHERE id = '%1'"_s.arg(venue.id.toString())).value().toByteArray().toHex(),
            digester.digest().toHex());
    }

    void theOldFileStaysBesideTheNewOne()
    {
        std::vector<QByteArray> states;
        makeOldFile(states);
        QVERIFY(makeOld(m_file));
        const QString taken = m_dir->filePath(u"f.before-schema-%1.forum"_s.arg(schemaSteps().size() + 1));
        QFile mine(taken);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        QVERIFY(migrateOld(m_file));
        QCOMPARE(bytesOf(taken), QByteArray("mine")); // nobody's file is replaced
        const QString backup = m_dir->filePath(u"f.before-schema-%1-2.forum"_s.arg(schemaSteps().size() + 1));
        QVERIFY(QFile::exists(backup));
        const auto database = Database::open(backup, Access::ReadOnly);
        QCOMPARE(schemaVersion(*database.value()).value(), int(schemaSteps().size()));
        QVERIFY(!database.value()->value(u"SELECT locked FROM session"_s));
        // The copy can be migrated in its turn.
        QVERIFY(migrateOld(backup));
        const auto document = openDocument(backup);
        QVERIFY(document);
        QCOMPARE(canonicalBytes(document->programme()), states.back());
    }

    void aDamagedOldFileIsLeftAsItIs()
    {
        std::vector<QByteArray> states;
        makeOldFile(states);
        QVERIFY(makeOld(m_file));
        {
            const auto database = Database::open(m_file, Access::ReadWrite);
            QVERIFY(database.value()->run(u"UPDATE session SET \"ownCode\" = 'P.77' WHERE id = (SELECT MAX(id) FROM session WHERE \"subTheme\" IS NULL)"_s));
        }
        const QByteArray before = bytesOf(m_file);
        const Status done = migrateOld(m_file);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileDamaged);
        QVERIFY(done.error().args.value(1).startsWith(u"session "));
        QVERIFY(bytesOf(m_file) == before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"f.forum"_s}); // nor a backup of it
    }

    void aBrokenStepLeavesTheFileAsItIs_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no SQL") << u"ALTER TABLE session ADD COLUMN x TEXT;\nALTER TABLE session ADD;\n"_s << ErrorCode::StoreFailed;
        QTest::newRow("rows that fit no rule") << u"ALTER TABLE session ADD COLUMN x TEXT;\nUPDATE session SET minutes = 0;\n"_s << ErrorCode::StoreFailed;
        QTest::newRow("references that lead nowhere") << u"ALTER TABLE session ADD COLUMN x TEXT;\nDELETE FROM sessionType;\n"_s << ErrorCode::FileDamaged;
    }
    void aBrokenStepLeavesTheFileAsItIs()
    {
        QFETCH(QString, script);
        QFETCH(ErrorCode, code);
        QVERIFY(SqliteStore::create(m_file, oldProgramme()));
        const QByteArray before = bytesOf(m_file);
        {
            const auto database = Database::open(m_file, Access::ReadWrite);
            const Status done = migrate(*database.value(), schemaSteps() + QStringList{u"CREATE TABLE good (x TEXT);\n"_s, script});
            QVERIFY(!done);
            QCOMPARE(done.error().code, code);
            QCOMPARE(schemaVersion(*database.value()).value(), int(schemaSteps().size())); // not even the good step
            QCOMPARE(database.value()->value(u"PRAGMA foreign_keys"_s).value().toInt(), 1);
        }
        QVERIFY(bytesOf(m_file) == before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"f.forum"_s});
    }

    /// SQLite cannot change a rule of a column: the table is built anew while others refer to it.
    void aStepMayBuildATableAnew()
    {
        const Programme p = oldProgramme();
        QVERIFY(SqliteStore::create(m_file, p));
        {
            const auto database = Database::open(m_file, Access::ReadWrite);
            const Status done = migrate(*database.value(), schemaSteps() + QStringList{
                u"CREATE TABLE venueNew (\n"
                "    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,\n"
                "    kind TEXT NOT NULL CHECK (kind IN ('platform', 'room', 'garden')), capacity INTEGER,\n"
                "    channels INTEGER NOT NULL, simultaneous INTEGER NOT NULL\n"
                ") STRICT, WITHOUT ROWID;\n"
                "INSERT INTO venueNew SELECT id, revision, digest, kind, capacity, channels, simultaneous FROM venue;\n"
                "DROP TABLE venue;\n"
                "ALTER TABLE venueNew RENAME TO venue;\n"_s});
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            QVERIFY(database.value()->run(u"PRAGMA user_version = %1"_s.arg(schemaSteps().size())));
        }
        const auto document = openDocument(m_file);
        QVERIFY(document);
        QVERIFY(document->programme() == p);
        const auto database = Database::open(m_file, Access::ReadWrite);
        QCOMPARE(database.value()->run(u"DELETE FROM venue"_s).error().code, ErrorCode::ReferenceMissing);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

PLANNER_TEST(TstSchemaStep)
#include "tst_schemastep.moc"
