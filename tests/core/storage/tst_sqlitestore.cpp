// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/sqlitestore.h"

#include "core/document/document.h"
#include "core/domain/recordjson.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using OpenMode = SqliteStore::OpenMode;

std::unique_ptr<SqliteStore> openStore(const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    auto store = SqliteStore::open(path, mode);
    if (!store)
        qWarning("%d %s %s", int(store.error().code), qPrintable(store.error().args.join(u' ')), qPrintable(store.error().detail));
    return store ? std::move(store).value() : nullptr;
}

std::unique_ptr<Document> openDocument(const QString &path, const QString &author = u"ana"_s)
{
    auto store = openStore(path);
    if (!store)
        return nullptr;
    auto document = Document::open(std::move(store), {author, samples::fixedClock(), samples::countedIds()});
    return document ? std::move(document).value() : nullptr;
}

bool make(const QString &path, const Programme &programme)
{
    const auto store = SqliteStore::create(path, programme);
    if (!store)
        qWarning("%d %s %s", int(store.error().code), qPrintable(store.error().args.join(u' ')), qPrintable(store.error().detail));
    return bool(store);
}

/// A programme with every field of a session filled.
Programme fullProgramme()
{
    Programme p = samples::oneSession();
    Session &s = p.sessions.begin()->second;
    s.registration = {RegistrationKind::ByInvitation, u"https://example.org/ñ"_s, 12};
    s.interpreted = {u"es"_s, u"pt-BR"_s};
    s.participations = {{p.people.begin()->first, Role::Interpreter, u"es"_s, u"en"_s}, {p.people.rbegin()->first, Role::Speaker, {}, {}}};
    s.documents = {{u"Paper \"x\""_s, u"https://example.org/x?a=1&b=2"_s}, {{}, u"x"_s}};
    s.tags = {u"a,b"_s, u"c\nd"_s};
    s.capacity = 0;
    s.locked = true;
    s.title.set(u"en"_s, u"Changed"_s); // the translations need review
    Person &person = p.people.begin()->second;
    person.zone = Zone::make(u"Asia/Manila"_s).value();
    person.organisation = p.organisations.begin()->first;
    person.languages = {u"fil"_s, u"en"_s};
    p.forum.notes = u"emoji 🌍, zero-width \u200b, nothing lost"_s;
    return p;
}

} // namespace

class TstSqliteStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"año nuevo %20?.forum"_s);
    }

    void whatWasWrittenIsRead()
    {
        const Programme p = fullProgramme();
        QVERIFY(make(m_file, p));
        const auto store = openStore(m_file);
        QVERIFY(store);
        const auto read = store->load();
        QVERIFY(read);
        QCOMPARE(canonicalBytes(read.value()), canonicalBytes(p));
        QVERIFY(read.value() == p);
        QVERIFY(openStore(m_file, OpenMode::ReadOnly)->load().value() == p);
    }

    /// What SQLite would take off or alter of a text by itself.
    void oddTextsAreReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("byte order mark first") << u"\ufeffabc"_s;
        QTest::newRow("two of them") << u"\ufeff\ufeffabc"_s;
        QTest::newRow("only that") << u"\ufeff"_s;
        QTest::newRow("inside") << u"a\ufeffbc"_s;
        QTest::newRow("after a quote") << u"\"\ufeffa\" \\\"\ufeff"_s;
        QTest::newRow("replacement character") << u"\ufffd\ufffd"_s;
        QTest::newRow("separators") << u"\r\n\u2028\u2029\u0085\t"_s;
        QTest::newRow("quotes and signs") << u"'\";--%1?:x@x$x"_s;
        QTest::newRow("beyond the first plane") << u"🌍𝄞👩‍👩‍👧"_s;
        QTest::newRow("combining") << u"e\u0301 \u00e9"_s;
    }
    void oddTextsAreReadAsWritten()
    {
        QFETCH(QString, text);
        Programme p = samples::oneSession();
        QVERIFY(make(m_file, p));
        auto document = openDocument(m_file, text);
        QVERIFY(document);
        p.forum.notes = text;
        Session &session = p.sessions.begin()->second;
        session.title.set(u"en"_s, text);
        session.tags = {text, u"x"_s};
        session.documents = {{text, text}};
        session.registration.link = text;
        p.people.begin()->second.family = text;
        QVERIFY(document->apply({{EditVerb::Modify, {text}}, difference(document->programme(), p)}));
        document.reset();
        document = openDocument(m_file, text);
        QVERIFY(document);
        QVERIFY(document->programme() == p);
        QCOMPARE(document->undoLabel()->args, QStringList{text});
        QVERIFY(document->undo());
        QVERIFY(document->programme() == samples::oneSession());
    }

    void whatIsNoCharacterIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("first half") << QString(QChar(0xd83d));
        QTest::newRow("second half") << u"a"_s + QChar(0xdf0d) + u"b"_s;
        QTest::newRow("a mark of the other order") << QChar(0xfffe) + u"abc"_s;
        QTest::newRow("the last code") << u"abc"_s + QChar(0xffff);
        QTest::newRow("in the wrong order") << QString(QChar(0xdf0d)) + QChar(0xd83d);
    }
    void whatIsNoCharacterIsRefused()
    {
        QFETCH(QString, text);
        const Programme p = samples::oneSession();
        QVERIFY(make(m_file, p));
        const auto document = openDocument(m_file);
        Forum forum = p.forum;
        forum.notes = text;
        const Status refused = document->apply({{EditVerb::Modify, {}}, {document->replace(forum)}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FieldInvalid);
        QCOMPARE(refused.error().args, (QStringList{u"notes"_s, u"U+FFFF"_s}));
        QVERIFY(openStore(m_file)->load().value() == p);
    }

    void randomProgrammesAreReadAsWritten()
    {
        std::mt19937 random(21);
        for (int round = 0; round < 15; ++round) {
            const Programme p = samples::randomProgramme(random, 40);
            const QString path = m_dir->filePath(u"%1.forum"_s.arg(round));
            QVERIFY(make(path, p));
            QVERIFY(openStore(path)->load().value() == p);
        }
    }

    void undoAndRedoGoAllTheWayAlsoAcrossRestarts()
    {
        std::mt19937 random(22);
        QVERIFY(make(m_file, samples::randomProgramme(random, 10)));
        auto document = openDocument(m_file);
        const QByteArray first = canonicalBytes(document->programme());
        for (int i = 0; i < 200; ++i) {
            if (i % 67 == 66) {
                document.reset();
                document = openDocument(m_file);
            }
            QVERIFY(document->apply(samples::randomEdit(random, document->programme())));
        }
        const QByteArray last = canonicalBytes(document->programme());
        document.reset();
        document = openDocument(m_file);
        QCOMPARE(canonicalBytes(document->programme()), last);
        int undone = 0;
        while (document->undoLabel()) {
            QVERIFY(document->undo());
            if (++undone % 90 == 0) {
                document.reset();
                document = openDocument(m_file);
            }
        }
        QVERIFY(undone > 190); // a random edit may change nothing
        QCOMPARE(canonicalBytes(document->programme()), first);
        QCOMPARE(document->undo().error().code, ErrorCode::NothingToUndo);
        document.reset();
        document = openDocument(m_file);
        QCOMPARE(canonicalBytes(document->programme()), first);
        while (document->redoLabel())
            QVERIFY(document->redo());
        QCOMPARE(canonicalBytes(document->programme()), last);
        QCOMPARE(canonicalBytes(openStore(m_file)->load().value()), last);
    }

    void twoProgramsOnOneFileSeeEachOther()
    {
        QVERIFY(make(m_file, samples::oneSession()));
        const auto ana = openDocument(m_file, u"ana"_s);
        const auto ben = openDocument(m_file, u"ben"_s);
        QCOMPARE(const_cast<ProgrammeStore &>(ana->store()).others().value(), 1);
        Session moved = ana->programme().sessions.begin()->second;
        moved.start->minute = 600;
        QVERIFY(ana->apply({{EditVerb::Move, {u"1.3.2"_s}}, {ana->replace(moved)}}));
        // Ben has not looked yet: his edit of the same record is refused, and he then sees hers.
        Session renamed = ben->programme().sessions.begin()->second;
        renamed.title.set(u"en"_s, u"Ben's"_s);
        const Status lost = ben->apply({{EditVerb::Modify, {}}, {ben->replace(renamed)}});
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::RecordChanged);
        QVERIFY(ben->programme() == ana->programme());
        QVERIFY(!ben->undoLabel());
        // Now it can be done, and Ana sees it.
        renamed.start = moved.start;
        QVERIFY(ben->apply({{EditVerb::Modify, {}}, {ben->replace(renamed)}}));
        QVERIFY(ana->refresh());
        QVERIFY(ana->programme() == ben->programme());
        // Her undo takes back her move, and not the title that somebody else gave it since.
        QVERIFY(ana->undo());
        renamed.start = samples::oneSession().sessions.begin()->second.start;
        QVERIFY(ana->programme().sessions.begin()->second == renamed);
        QVERIFY(ben->refresh());
        QVERIFY(ben->programme() == ana->programme());
        QVERIFY(ben->undo());
        QVERIFY(ben->programme() == samples::oneSession());
    }

    /// Others' edit of another field has not been told yet: the undo takes it in and leaves it alone.
    void anUndoTakesInWhatOthersDidFirst()
    {
        QVERIFY(make(m_file, samples::oneSession()));
        const auto ana = openDocument(m_file, u"ana"_s);
        const auto ben = openDocument(m_file, u"ben"_s);
        Session session = ana->programme().sessions.begin()->second;
        session.start->minute = 600;
        QVERIFY(ana->apply({{EditVerb::Move, {u"1.3.2"_s}}, {ana->replace(session)}}));
        QVERIFY(ben->refresh());
        session.title.set(u"en"_s, u"Ben's"_s);
        QVERIFY(ben->apply({{EditVerb::Modify, {}}, {ben->replace(session)}}));
        QVERIFY(ana->undo());
        session.start = samples::oneSession().sessions.begin()->second.start;
        QVERIFY(ana->programme().sessions.begin()->second == session);
        QVERIFY(ben->refresh());
        session.notes = u"more"_s;
        QVERIFY(ben->apply({{EditVerb::Modify, {}}, {ben->replace(session)}}));
        QVERIFY(ana->redo());
        session.start->minute = 600;
        QVERIFY(ana->programme().sessions.begin()->second == session);
        QVERIFY(openDocument(m_file, u"cleo"_s)->programme() == ana->programme());
    }

    /// Others have locked the session since: an undo leaves it where it is, as an edit has to.
    void anUndoMovesNoSessionThatOthersLocked()
    {
        QVERIFY(make(m_file, samples::oneSession()));
        const auto ana = openDocument(m_file, u"ana"_s);
        const auto ben = openDocument(m_file, u"ben"_s);
        Session session = ana->programme().sessions.begin()->second;
        session.start->minute = 600;
        QVERIFY(ana->apply({{EditVerb::Move, {u"1.3.2"_s}}, {ana->replace(session)}}));
        QVERIFY(ben->refresh());
        session.locked = true;
        QVERIFY(ben->apply({{EditVerb::Modify, {}}, {ben->replace(session)}}));
        QCOMPARE(ana->undo().error().code, ErrorCode::SessionLocked);
        QVERIFY(ana->programme().sessions.begin()->second == session);
        QVERIFY(!ana->undoLabel());
        QVERIFY(ben->undo());
        QVERIFY(openDocument(m_file, u"ana"_s)->undo()); // the log still has it
    }

    /// One's own lock comes off first.
    void anUndoPassesOnesOwnLock()
    {
        QVERIFY(make(m_file, samples::oneSession()));
        const auto ana = openDocument(m_file, u"ana"_s);
        Session session = ana->programme().sessions.begin()->second;
        session.start->minute = 600;
        QVERIFY(ana->apply({{EditVerb::Move, {u"1.3.2"_s}}, {ana->replace(session)}}));
        session.locked = true;
        QVERIFY(ana->apply({{EditVerb::Modify, {}}, {ana->replace(session)}}));
        QVERIFY(ana->undo());
        QVERIFY(ana->undo());
        QVERIFY(ana->programme() == samples::oneSession());
        QVERIFY(ana->redo());
        QVERIFY(ana->redo());
        QVERIFY(ana->programme().sessions.begin()->second == session);
    }

    void undoNeverUndoesSomebodyElsesWork()
    {
        QVERIFY(make(m_file, samples::oneSession()));
        const auto ana = openDocument(m_file, u"ana"_s);
        const auto ben = openDocument(m_file, u"ben"_s);
        Session moved = ana->programme().sessions.begin()->second;
        moved.start->minute = 600;
        QVERIFY(ana->apply({{EditVerb::Move, {u"1.3.2"_s}}, {ana->replace(moved)}}));
        QVERIFY(ben->refresh());
        moved.start->minute = 660;
        QVERIFY(ben->apply({{EditVerb::Move, {u"1.3.2"_s}}, {ben->replace(moved)}}));
        QVERIFY(ana->refresh());
        QCOMPARE(ana->undo().error().code, ErrorCode::RecordChanged);
        QVERIFY(ana->programme() == ben->programme());
        QVERIFY(!ana->undoLabel());
        QVERIFY(ben->undo());
        const auto later = openDocument(m_file, u"ana"_s); // the log still has it, and nothing is in the way now
        QVERIFY(later->undo());
        QVERIFY(ben->refresh());
        QVERIFY(later->programme() == samples::oneSession());
        QVERIFY(ben->programme() == samples::oneSession());
    }

    void aReferenceThatAnotherProgramRemovedIsRefused()
    {
        QVERIFY(make(m_file, samples::oneSession()));
        const auto ana = openDocument(m_file, u"ana"_s);
        const auto ben = openDocument(m_file, u"ben"_s);
        const VenueId unused = std::next(ana->programme().venues.begin())->first;
        QVERIFY(ana->apply({{EditVerb::Remove, {}}, {ana->removal<Venue>(unused)}}));
        Session moved = ben->programme().sessions.begin()->second;
        moved.venue = unused;
        const Status refused = ben->apply({{EditVerb::Modify, {}}, {ben->replace(moved)}});
        QVERIFY(!refused);
        QVERIFY(ben->refresh());
        QVERIFY(ben->programme() == ana->programme());
        QVERIFY(openStore(m_file)->load().value() == ana->programme());
    }

    void aFlippedByteNeverGivesAnotherProgramme()
    {
        std::mt19937 random(23);
        const Programme p = samples::randomProgramme(random, 60);
        QVERIFY(make(m_file, p));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        const QString path = m_dir->filePath(u"flipped.forum"_s);
        int found = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray bad = good;
            const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()));
            bad[at] = static_cast<char>(bad[at] ^ (1 << (random() % 8)));
            QFile::remove(path);
            QFile flipped(path);
            QVERIFY(flipped.open(QIODevice::WriteOnly));
            flipped.write(bad);
            flipped.close();
            auto store = SqliteStore::open(path, OpenMode::ReadWrite);
            const auto read = store ? store.value()->load() : Result<Programme>(store.error());
            if (read)
                QVERIFY2(read.value() == p, qPrintable(u"byte %1"_s.arg(at)));
            else
                ++found;
            if (store)
                store.value().reset();
            if (!read) {
                QVERIFY(flipped.open(QIODevice::ReadOnly));
                QVERIFY(flipped.readAll() == bad); // never written to
                flipped.close();
            }
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
    }

    /// A file that can only be read leaves no files beside it, and yet what others write to it is seen.
    void whoOnlyReadsSeesOthersEdits_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<bool>("isLinked");
        QTest::newRow("while they have it open") << false << false;
        QTest::newRow("when they have closed it") << true << false;
        QTest::newRow("by a link, while they have it open") << false << true;
        QTest::newRow("by a link, when they have closed it") << true << true;
    }
    void whoOnlyReadsSeesOthersEdits()
    {
        QFETCH(bool, isClosed);
        QFETCH(bool, isLinked);
        QVERIFY(make(m_file, samples::oneSession()));
        const QString path = isLinked ? m_dir->filePath(u"link.forum"_s) : m_file;
        if (isLinked)
            QVERIFY(QFile::link(m_file, path));
        const auto setOld = [this](int days) { // so that no clock is too coarse to tell the next change
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::Append));
            QVERIFY(file.setFileTime(QDateTime(QDate(2021, 5, days), QTime(8, 0)), QFileDevice::FileModificationTime));
        };
        setOld(1);
        const auto reader = Document::open(openStore(path, OpenMode::ReadOnly), {u"ben"_s, samples::fixedClock(), samples::countedIds()});
        QVERIFY(reader);
        QVERIFY(reader.value()->refresh());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), isLinked ? QStringList({QFileInfo(m_file).fileName(), u"link.forum"_s}) : QStringList{QFileInfo(m_file).fileName()});
        std::unique_ptr<Document> writer;
        for (const int edition : {2, 3, 4}) {
            if (!writer)
                writer = openDocument(m_file);
            Forum forum = writer->programme().forum;
            forum.edition = QString::number(edition);
            Edit edit;
            edit.changes.push_back(writer->replace(forum));
            QVERIFY(writer->apply(edit));
            if (isClosed) {
                writer.reset();
                setOld(edition);
            }
            QVERIFY(reader.value()->refresh());
            QCOMPARE(reader.value()->programme().forum.edition, forum.edition);
        }
    }

    void aFileThatTookTheReadOnesPlaceIsNotTakenForIt_data()
    {
        QTest::addColumn<int>("edits");
        QTest::addColumn<bool>("isWrittenInto");
        QTest::newRow("another, with a shorter log") << 0 << false;
        QTest::newRow("another, with a longer log") << 3 << false;
        QTest::newRow("another, written into it") << 3 << true;
    }
    void aFileThatTookTheReadOnesPlaceIsNotTakenForIt()
    {
        QFETCH(int, edits);
        QFETCH(bool, isWrittenInto);
        QVERIFY(make(m_file, samples::oneSession()));
        const auto write = [](const QString &path, const QString &edition) {
            const auto document = openDocument(path);
            Forum forum = document->programme().forum;
            forum.edition = edition;
            Edit edit;
            edit.changes.push_back(document->replace(forum));
            QVERIFY(document->apply(edit));
        };
        write(m_file, u"VI"_s);
        auto reader = Document::open(openStore(m_file, OpenMode::ReadOnly), {u"ben"_s, samples::fixedClock(), samples::countedIds()}).value();
        std::mt19937 random(24);
        const QString other = m_dir->filePath(u"other.forum"_s);
        QVERIFY(make(other, samples::randomProgramme(random, 60)));
        for (int i = 0; i < edits; ++i)
            write(other, QString::number(i));
        QFile bytes(other);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        if (isWrittenInto) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes.readAll());
        } else {
            QVERIFY(QFile::remove(m_file) && QFile::copy(other, m_file));
        }
        QCOMPARE(openStore(m_file, OpenMode::ReadOnly)->load().value().sessions.size(), std::size_t(60));
        QVERIFY(reader->refresh());
        QVERIFY(reader->programme() == openStore(other, OpenMode::ReadOnly)->load().value());
        QVERIFY(reader->refresh());
    }

    void aCopyHoldsTheHistoryToo()
    {
        QVERIFY(make(m_file, samples::oneSession()));
        auto document = openDocument(m_file);
        Forum forum = document->programme().forum;
        forum.edition = u"VI"_s;
        QVERIFY(document->apply({{EditVerb::Modify, {}}, {document->replace(forum)}}));
        const QString copy = m_dir->filePath(u"copy.forum"_s);
        QVERIFY(static_cast<const SqliteStore &>(document->store()).copyTo(copy));
        QCOMPARE(static_cast<const SqliteStore &>(document->store()).copyTo(copy).error().code, ErrorCode::FileExists);
        const auto second = openDocument(copy);
        QVERIFY(second->undo());
        QVERIFY(second->programme() == samples::oneSession());
        QCOMPARE(document->programme().forum.edition, u"VI"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

PLANNER_TEST(TstSqliteStore)
#include "tst_sqlitestore.moc"
