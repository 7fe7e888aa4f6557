// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/domain/recordjson.h"
#include "core/storage/sqlite/database.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/files.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/fsuid.h>

#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using OpenMode = SqliteStore::OpenMode;

std::unique_ptr<SqliteStore> openStore(const QString &path)
{
    auto store = SqliteStore::open(path, OpenMode::ReadWrite);
    if (!store)
        qWarning("%d %s", int(store.error().code), qPrintable(store.error().detail));
    return store ? std::move(store).value() : nullptr;
}

EditMeta by(const QString &author)
{
    return {author, samples::fixedClock()(), LogMark::Edit, 0};
}

/// While it lives, files are reached with a plain user's rights, also when the tests are run by root.
class PlainUser {
public:
    PlainUser() : m_before(static_cast<uid_t>(::setfsuid(kNobody))) {}
    ~PlainUser() { ::setfsuid(m_before); }
    Q_DISABLE_COPY_MOVE(PlainUser)

private:
    static constexpr uid_t kNobody = 65534;
    uid_t m_before;
};

/// Does to a file what only another tool or a fault would do: no rule of the schema holds it back.
Status tamper(const QString &path, const QStringList &statements)
{
    const auto database = sqlite::Database::open(path, sqlite::Access::ReadWrite);
    if (!database)
        return database.error();
    Status status = ok();
    for (const QString &statement : QStringList{u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s} + statements) {
        if (status)
            status = database.value()->run(statement);
    }
    return status;
}

} // namespace

class TstStoreFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"f.forum"_s);
        m_programme = samples::oneSession();
        QVERIFY(SqliteStore::create(m_file, m_programme));
    }

    void aLostRaceSaysWhatItLostTo_data()
    {
        QTest::addColumn<int>("race");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("both change a record") << 0 << ErrorCode::RecordChanged << QStringList{u"session"_s, u"Mechanisms"_s};
        QTest::newRow("one removes what the other changes") << 1 << ErrorCode::RecordMissing << QStringList{u"session"_s, u"Mechanisms"_s};
        QTest::newRow("both remove a record") << 2 << ErrorCode::RecordMissing << QStringList{u"session"_s, u"Mechanisms"_s};
        QTest::newRow("both add one with an id") << 3 << ErrorCode::RecordChanged << QStringList{u"person"_s, u"New"_s};
        QTest::newRow("one removes what the other names") << 4 << ErrorCode::ReferenceMissing << QStringList{u"venue"_s, QString()};
        QTest::newRow("one names what the other removes") << 5 << ErrorCode::ReferenceInUse << QStringList{u"venue"_s, u"Zoom 1"_s, u"1"_s};
        QTest::newRow("one lists whom the other removes") << 6 << ErrorCode::ReferenceInUse << QStringList{u"organisation"_s, u"Second Organisation"_s, u"1"_s};
    }
    void aLostRaceSaysWhatItLostTo()
    {
        QFETCH(int, race);
        const Session &session = m_programme.sessions.begin()->second;
        const Venue &venue = m_programme.venues.rbegin()->second;
        const Organisation &organisation = m_programme.organisations.rbegin()->second;
        Session moved = session;
        moved.start->minute = 600;
        Session bens = session;
        bens.title.set(u"en"_s, u"Ben's"_s);
        Session there = session;
        there.venue = venue.id;
        Session theirs = session;
        theirs.organisers.push_back(organisation.id);
        Person person;
        person.id = PersonId::fromString(u"00000000-0000-4000-8000-000000000009"_s);
        person.family = u"New"_s;
        const std::vector<std::pair<Change, Change>> races = {
            {Replace<Session>{session, moved}, Replace<Session>{session, bens}},
            {Replace<Session>{session, {}}, Replace<Session>{session, bens}},
            {Replace<Session>{session, {}}, Replace<Session>{session, {}}},
            {Replace<Person>{{}, person}, Replace<Person>{{}, person}},
            {Replace<Venue>{venue, {}}, Replace<Session>{session, there}},
            {Replace<Session>{session, there}, Replace<Venue>{venue, {}}},
            {Replace<Session>{session, theirs}, Replace<Organisation>{organisation, {}}},
        };
        const auto ana = openStore(m_file);
        const auto ben = openStore(m_file);
        QVERIFY(ana && ana->load() && ben && ben->load());
        const auto &[first, second] = races[static_cast<size_t>(race)];
        QVERIFY(ana->commit({{EditVerb::Modify, {}}, {first}}, by(u"ana"_s)));
        const QByteArray before = canonicalBytes(ana->load().value());
        const auto lost = ben->commit({{EditVerb::Modify, {}}, {second}}, by(u"ben"_s));
        QVERIFY(!lost);
        QTEST(lost.error().code, "code");
        QTEST(lost.error().args, "args");
        QCOMPARE(canonicalBytes(ana->load().value()), before);
        QCOMPARE(ben->log(u"ben"_s).value().size(), size_t(0)); // the refused edit left no entry
        QCOMPARE(ben->news(m_programme).value().size(), size_t(1));
        Forum forum = m_programme.forum;
        forum.notes = u"goes on"_s;
        QVERIFY(ben->commit({{EditVerb::Modify, {}}, {Replace<Forum>{m_programme.forum, forum}}}, by(u"ben"_s)));
    }

    /// Document checks before it stores; whoever forgets to is stopped by the schema, and not told of a race.
    void aValueThatTheSchemaRefusesIsNoRace()
    {
        const auto store = openStore(m_file);
        QVERIFY(store->load());
        const Session &session = m_programme.sessions.begin()->second;
        Session wrong = session;
        wrong.minutes = 0;
        const auto refused = store->commit({{EditVerb::Modify, {}}, {Replace<Session>{session, wrong}}}, by(u"ana"_s));
        QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
        QCOMPARE(refused.error().args, QStringList{m_file});
        QVERIFY(refused.error().detail.startsWith(u"275: CHECK"));
        QVERIFY(store->load().value() == m_programme);
    }

    void aFileThatWasBroughtToANewerSchemaIsNotWrittenTo()
    {
        const auto store = openStore(m_file);
        QVERIFY(store->load());
        const int newer = int(sqlite::schemaSteps().size()) + 1;
        QVERIFY(tamper(m_file, {u"ALTER TABLE session ADD COLUMN later TEXT"_s, u"PRAGMA user_version = %1"_s.arg(newer)}));
        Forum forum = m_programme.forum;
        forum.notes = u"x"_s;
        const Error error = store->commit({{EditVerb::Modify, {}}, {Replace<Forum>{m_programme.forum, forum}}}, by(u"ana"_s)).error();
        QCOMPARE(error.code, ErrorCode::FileNewer);
        QCOMPARE(error.args, (QStringList{m_file, QString::number(newer), QString::number(newer - 1)}));
        QCOMPARE(store->news(m_programme).error().code, ErrorCode::FileNewer);
        QVERIFY(store->load().value() == m_programme);
    }

    void theJournalComesBackAfterAnotherToolTookIt()
    {
        QVERIFY(tamper(m_file, {u"PRAGMA journal_mode = DELETE"_s}));
        const auto store = openStore(m_file);
        QVERIFY(store);
        QVERIFY(store->load().value() == m_programme);
        const auto database = sqlite::Database::open(m_file, sqlite::Access::ReadWrite);
        QCOMPARE(database.value()->value(u"PRAGMA journal_mode"_s).value().toString(), u"wal"_s);
    }

    /// Where the journal cannot come back, because another tool is reading, edits go on without it.
    void whoCannotHaveTheJournalWritesWithoutIt()
    {
        QVERIFY(tamper(m_file, {u"PRAGMA journal_mode = DELETE"_s}));
        std::unique_ptr<SqliteStore> store;
        {
            const auto tool = sqlite::Database::open(m_file, sqlite::Access::ReadWrite).value();
            QVERIFY(tool->run(u"BEGIN"_s) && tool->value(u"SELECT count(*) FROM session"_s));
            store = openStore(m_file);
            QVERIFY(store && store->load());
        }
        Forum forum = m_programme.forum;
        forum.notes = u"x"_s;
        QVERIFY(store->commit({{EditVerb::Modify, {}}, {Replace<Forum>{m_programme.forum, forum}}}, by(u"ana"_s)));
        store.reset();
        QCOMPARE(openStore(m_file)->load().value().forum.notes, u"x"_s);
    }

    /// What is refused stays byte for byte, with what stands beside it.
    void whatIsRefusedIsNotWrittenTo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another file's journal") << u"foreign"_s << ErrorCode::JournalForeign;
        QTest::newRow("a flipped bit and a journal") << u"flipped"_s << ErrorCode::FileDamaged;
        QTest::newRow("other tables") << u"tables"_s << ErrorCode::FileDamaged;
        QTest::newRow("a damaged record without a journal") << u"record"_s << ErrorCode::FileDamaged;
    }
    void whatIsRefusedIsNotWrittenTo()
    {
        QFETCH(QString, fault);
        QFETCH(ErrorCode, code);
        const QString wal = m_file + u"-wal"_s;
        if (fault == u"foreign" || fault == u"flipped") {
            const QString live = m_dir->filePath(u"live.forum"_s);
            std::mt19937 random(31);
            QVERIFY(SqliteStore::create(live, fault == u"foreign" ? samples::randomProgramme(random, 40) : m_programme));
            const auto holder = Document::open(openStore(live), {u"ana"_s, samples::fixedClock(), samples::countedIds()}).value();
            Forum forum = holder->programme().forum;
            forum.notes = u"in the journal"_s;
            Edit edit;
            edit.changes.push_back(holder->replace(forum));
            QVERIFY(holder->apply(edit));
            QVERIFY(QFile::copy(live + u"-wal"_s, wal));
            if (fault == u"flipped")
                QVERIFY(QFile::remove(m_file) && QFile::copy(live, m_file));
        } else if (fault == u"tables") {
            QVERIFY(QFile::remove(m_file));
            QFile empty(m_file);
            QVERIFY(empty.open(QIODevice::WriteOnly));
            empty.close();
            QVERIFY(tamper(m_file, {u"PRAGMA application_id = %1"_s.arg(sqlite::kApplicationId), u"CREATE TABLE notes (x)"_s, u"PRAGMA user_version = %1"_s.arg(sqlite::schemaSteps().size())}));
        } else {
            QVERIFY(tamper(m_file, {u"PRAGMA journal_mode = DELETE"_s, u"UPDATE session SET minutes = 77"_s}));
        }
        if (fault == u"flipped") {
            QByteArray bytes = bytesOf(m_file);
            bytes[bytes.lastIndexOf("Mechanisms")] = 'm';
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        const auto before = std::pair(bytesOf(m_file), bytesOf(wal));
        for (int time = 0; time < 2; ++time) {
            const auto store = openStore(m_file);
            QVERIFY(store);
            QCOMPARE(store->load().error().code, code);
        }
        QVERIFY(std::pair(bytesOf(m_file), bytesOf(wal)) == before);
        if (fault == u"foreign") { // as the message says
            QVERIFY(QFile::remove(wal));
            QVERIFY(openStore(m_file)->load().value() == m_programme);
        }
    }

    void nothingIsAcceptedForAFileThatHasGone_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"removed", "moved", "replaced"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void nothingIsAcceptedForAFileThatHasGone()
    {
        QFETCH(QString, how);
        const auto document = Document::open(openStore(m_file), {u"ana"_s, samples::fixedClock(), samples::countedIds()}).value();
        const QString other = m_dir->filePath(u"other.forum"_s);
        QVERIFY(SqliteStore::create(other, samples::emptyForum()));
        if (how == u"moved")
            QVERIFY(QFile::rename(m_file, m_dir->filePath(u"elsewhere.forum"_s)));
        else
            QVERIFY(QFile::remove(m_file));
        if (how == u"replaced")
            QVERIFY(QFile::rename(other, m_file));
        Forum forum = document->programme().forum;
        forum.notes = u"x"_s;
        Edit edit;
        edit.changes.push_back(document->replace(forum));
        const Status applied = document->apply(edit);
        QVERIFY(!applied);
        QCOMPARE(applied.error(), (Error{ErrorCode::FileMoved, {m_file}}));
        QVERIFY(document->programme() == m_programme);
        QCOMPARE(document->refresh().error().code, ErrorCode::FileMoved);
        const QString copy = m_dir->filePath(u"copy.forum"_s);
        QVERIFY(dynamic_cast<const SqliteStore &>(document->store()).copyTo(copy));
        QVERIFY(openStore(copy)->load().value() == m_programme);
        if (how == u"replaced")
            QVERIFY(openStore(m_file)->load().value() == samples::emptyForum());
    }

    /// The file may be written, but SQLite cannot make its journal beside it: that is no damage.
    void aFolderThatCannotBeWrittenToMakesTheFileReadOnly()
    {
        const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const auto passing = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_file, everybody));
        QVERIFY(QFile::setPermissions(m_dir->path(), passing));
        {
            const PlainUser user;
            const auto store = SqliteStore::open(m_file, OpenMode::ReadWrite);
            QVERIFY(!store);
            QCOMPARE(store.error().code, ErrorCode::FileReadOnly);
            QVERIFY(SqliteStore::open(m_file, OpenMode::ReadOnly).value()->load().value() == m_programme);
            const auto made = SqliteStore::create(m_dir->filePath(u"new.forum"_s), m_programme);
            QCOMPARE(made.error().code, ErrorCode::FileNotWritable);
            QCOMPARE(SqliteStore::create(m_file, samples::emptyForum(), IfExists::Replace).error().code, ErrorCode::FileNotWritable);
            QVERIFY(SqliteStore::open(m_file, OpenMode::ReadOnly).value()->load().value() == m_programme);
        }
        QVERIFY(QFile::setPermissions(m_dir->path(), passing | QFile::WriteOwner)); // so that it can be removed
        QVERIFY(openStore(m_file));
    }

    /// A file from a machine with newer zone data is whole.
    void aZoneThatThisMachineDoesNotKnowIsNamed_data()
    {
        QTest::addColumn<QString>("whose");
        for (const char *whose : {"the forum's", "one of its others", "a person's"})
            QTest::newRow(whose) << QString::fromLatin1(whose);
    }
    void aZoneThatThisMachineDoesNotKnowIsNamed()
    {
        QFETCH(QString, whose);
        const Zone zone = Zone::nameOnly(u"Mars/Phobos"_s);
        if (whose == u"the forum's")
            m_programme.forum.zone = zone;
        else if (whose == u"a person's")
            m_programme.people.begin()->second.zone = zone;
        else
            m_programme.forum.otherZones.push_back(zone);
        QVERIFY(SqliteStore::create(m_file, m_programme, IfExists::Replace));
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite})
            QCOMPARE(SqliteStore::open(m_file, mode).value()->load().error(), (Error{ErrorCode::ZoneUnknown, {u"Mars/Phobos"_s, m_file}}));
        // One that a fault or another tool has put there is damage.
        QVERIFY(tamper(m_file, {u"UPDATE forum SET zone = 'Mars/Deimos'"_s}));
        QCOMPARE(openStore(m_file)->load().error().code, ErrorCode::FileDamaged);
    }

    void rowsThatBelongToNoRecordAreFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("place");
        const QString nobody = u"00000000-0000-4000-8000-0000000000ff"_s;
        QTest::newRow("a text of nobody's") << u"INSERT INTO text VALUES ('%1', 'title', 'en', 'x', 1, '')"_s.arg(nobody) << u"text "_s + nobody;
        QTest::newRow("a text of no field") << u"UPDATE text SET field = 'titel' WHERE field = 'place'"_s << u"forum "_s;
        QTest::newRow("one more text") << u"INSERT INTO text SELECT id, 'other', 'en', 'x', 1, '' FROM session"_s << u"text "_s;
        QTest::newRow("an organiser of nobody's") << u"INSERT INTO organiser SELECT '%1', 'organisers', 0, MIN(id) FROM organisation"_s.arg(nobody) << u"organiser "_s + nobody;
        QTest::newRow("an organiser of no field") << u"INSERT INTO organiser SELECT session.id, 'hosts', 0, MIN(organisation.id) FROM session, organisation"_s << u"organiser "_s;
        QTest::newRow("a speaker of nobody's") << u"INSERT INTO participation SELECT '%1', 0, MIN(id), 'speaker', '', '' FROM person"_s.arg(nobody) << u"participation "_s + nobody;
        QTest::newRow("a record that went") << u"DELETE FROM person WHERE id = (SELECT MIN(id) FROM person)"_s << u"person"_s;
        QTest::newRow("an older revision") << u"UPDATE session SET revision = 1"_s << u"session "_s;
    }
    void rowsThatBelongToNoRecordAreFound()
    {
        QFETCH(QString, statement);
        QFETCH(QString, place);
        QVERIFY(tamper(m_file, {statement}));
        const auto store = openStore(m_file);
        QVERIFY(store);
        const auto programme = store->load();
        QVERIFY(!programme);
        QCOMPARE(programme.error().code, ErrorCode::FileDamaged);
        QVERIFY2(programme.error().args.value(1).startsWith(place), qPrintable(programme.error().args.join(u' ')));
    }

    void everyColumnOfTheLogIsChecked_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("isFoundOnOpening"); ///< else when the edit itself is needed
        QTest::newRow("seq") << u"UPDATE changeLog SET seq = 77 WHERE seq = 2"_s << true;
        QTest::newRow("author") << u"UPDATE changeLog SET author = 'eve' WHERE seq = 2"_s << false;
        QTest::newRow("at") << u"UPDATE changeLog SET at = '2021-05-20T09:00:00.001Z' WHERE seq = 2"_s << true;
        QTest::newRow("mark") << u"UPDATE changeLog SET mark = 'undo' WHERE seq = 2"_s << true;
        QTest::newRow("target") << u"UPDATE changeLog SET target = 1 WHERE seq = 2"_s << true;
        QTest::newRow("verb") << u"UPDATE changeLog SET verb = 'remove' WHERE seq = 2"_s << true;
        QTest::newRow("args") << u"UPDATE changeLog SET args = '[]' WHERE seq = 2"_s << true;
        QTest::newRow("writer") << u"UPDATE changeLog SET writer = '' WHERE seq = 2"_s << true;
        QTest::newRow("edit") << u"UPDATE changeLog SET edit = (SELECT edit FROM changeLog WHERE seq = 1) WHERE seq = 2"_s << false;
        QTest::newRow("edit and its digest") << u"UPDATE changeLog SET (edit, editDigest) = (SELECT edit, editDigest FROM changeLog WHERE seq = 1) WHERE seq = 2"_s << true;
        QTest::newRow("digest") << u"UPDATE changeLog SET digest = x'00' WHERE seq = 2"_s << true;
        QTest::newRow("an entry is gone") << u"DELETE FROM changeLog WHERE seq = 2"_s << false;
        QTest::newRow("the last entry is gone") << u"DELETE FROM changeLog WHERE seq = 3"_s << true;
    }
    void everyColumnOfTheLogIsChecked()
    {
        QFETCH(QString, statement);
        QFETCH(bool, isFoundOnOpening);
        {
            auto document = Document::open(openStore(m_file), {u"ana"_s, samples::fixedClock(), samples::countedIds()});
            QVERIFY(document);
            for (const QString &notes : {u"one"_s, u"two"_s, u"three"_s}) {
                Forum forum = document.value()->programme().forum;
                forum.notes = notes;
                QVERIFY(document.value()->apply({{EditVerb::Modify, {u"forum"_s, notes, u"notes"_s}}, {document.value()->replace(forum)}}));
            }
        }
        QVERIFY(tamper(m_file, {statement}));
        const auto store = openStore(m_file);
        const auto programme = store->load();
        const auto log = store->log(u"ana"_s);
        QCOMPARE(!programme || !log, isFoundOnOpening);
        const Error error = !programme ? programme.error() : !log ? log.error() : store->logged(2, programme.value()).error();
        QCOMPARE(error.code, ErrorCode::FileDamaged);
        QCOMPARE(error.args.value(0), m_file);
        QVERIFY(error.args.value(1).startsWith(u"changeLog "));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    Programme m_programme;
};

PLANNER_TEST(TstStoreFaults)
#include "tst_storefaults.moc"
