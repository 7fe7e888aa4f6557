// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/storage/sqlite/sqlitestore.h"
#include "tests/core/document/spystore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

QString stepName(const EditLabel *label)
{
    return label ? label->args.value(1) : QString();
}

QList<qint64> seqsOf(const std::vector<History::Step> &steps)
{
    QList<qint64> seqs;
    for (const History::Step &step : steps)
        seqs << step.seq;
    return seqs;
}

/// A replacement as an edit called @p name.
Edit called(const QString &name, Change change)
{
    return {{EditVerb::Modify, {u"record"_s, name}}, {std::move(change)}};
}

Session sessionOf(const Document &document)
{
    return document.programme().sessions.begin()->second;
}

Edit note(const Document &document, const QString &text)
{
    Session after = sessionOf(document);
    after.notes = text;
    return called(text, document.replace(after));
}

Edit edition(const Document &document, const QString &text)
{
    Forum after = document.programme().forum;
    after.edition = text;
    return called(text, document.replace(after));
}

} // namespace

/// Several people, or one person twice, on one file.
class TstRefresh : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    int m_nextIds = 0;

    std::unique_ptr<Document> openAs(const QString &author)
    {
        auto store = SqliteStore::open(m_file, SqliteStore::OpenMode::ReadWrite);
        m_nextIds += 1000;
        return Document::open(std::move(store).value(), {author, samples::fixedClock(), samples::countedIds(m_nextIds)}).value();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"shared.forum"_s);
        QVERIFY(SqliteStore::create(m_file, samples::oneSession()));
    }

    /// Step 3 of Ana's is what Ben gets in the way of; steps 1 and 2 are about other records.
    void aBlockedStepIsRefusedOnceAndTheEarlierOnesAreReached_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isKnown"); // has Ana's program heard of Ben's edit before?
        for (const bool isKnown : {false, true}) {
            const char *when = isKnown ? "known" : "unknown";
            QTest::addRow("changed, %s", when) << ErrorCode::RecordChanged << isKnown;
            QTest::addRow("removed, %s", when) << ErrorCode::RecordMissing << isKnown;
            QTest::addRow("reference gone, %s", when) << ErrorCode::ReferenceMissing << isKnown;
            QTest::addRow("in use, %s", when) << ErrorCode::ReferenceInUse << isKnown;
        }
    }
    void aBlockedStepIsRefusedOnceAndTheEarlierOnesAreReached()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, isKnown);
        auto ana = openAs(u"ana"_s);
        const Programme first = ana->programme();
        Organisation organisation = first.organisations.begin()->second;
        organisation.name.set(u"es"_s, u"Otra"_s);
        QVERIFY(ana->apply(called(u"1"_s, ana->replace(organisation))));
        QVERIFY(ana->apply(edition(*ana, u"2"_s)));
        Session session = sessionOf(*ana);
        const VenueId oldVenue = *session.venue;
        Venue venue = first.venues.at(oldVenue);
        venue.id = ana->newId<VenueId>();
        if (code == ErrorCode::ReferenceMissing) {
            session.venue = std::next(first.venues.begin())->first == oldVenue ? first.venues.begin()->first : std::next(first.venues.begin())->first;
            QVERIFY(ana->apply(called(u"3"_s, ana->replace(session))));
        } else if (code == ErrorCode::ReferenceInUse) {
            QVERIFY(ana->apply(called(u"3"_s, ana->replace(venue))));
        } else {
            QVERIFY(ana->apply(note(*ana, u"3"_s)));
        }
        const auto ben = openAs(u"ben"_s);
        Edit his = note(*ben, u"his"_s);
        if (code == ErrorCode::RecordMissing)
            his = called(u"his"_s, ben->removal<Session>(session.id));
        else if (code == ErrorCode::ReferenceMissing)
            his = called(u"his"_s, ben->removal<Venue>(oldVenue));
        else if (code == ErrorCode::ReferenceInUse)
            session.venue = venue.id, his = called(u"his"_s, ben->replace(session));
        QVERIFY(ben->apply(his));
        if (isKnown)
            QVERIFY(ana->refresh());
        int said = 0;
        connect(ana.get(), &Document::historyChanged, this, [&] { ++said; });
        QCOMPARE(stepName(ana->undoLabel()), u"3"_s);
        QCOMPARE(ana->undo().error().code, code);
        QVERIFY(ana->programme() == ben->programme());
        QCOMPARE(said, 1);
        QCOMPARE(stepName(ana->undoLabel()), u"2"_s);
        QVERIFY(!ana->redoLabel());
        QVERIFY(ana->undo());
        QVERIFY(ana->undo());
        QCOMPARE(ana->undo().error().code, ErrorCode::NothingToUndo);
        QVERIFY(ana->programme().forum == first.forum);
        QVERIFY(ana->programme().organisations == first.organisations);
        QVERIFY(ben->refresh());
        QVERIFY(ana->programme().sessions == ben->programme().sessions && ana->programme().venues == ben->programme().venues);
        QVERIFY(ana->redo());
        QVERIFY(ana->redo());
        QVERIFY(!ana->redoLabel());
        // The log still has the step: after a restart it is refused once more, and no more.
        const Programme last = ana->programme();
        ana.reset();
        ana = openAs(u"ana"_s);
        QVERIFY(ana->programme() == last);
        while (stepName(ana->undoLabel()) != u"3"_s)
            QVERIFY(ana->undo());
        QCOMPARE(ana->undo().error().code, code);
        while (ana->undoLabel())
            QVERIFY(ana->undo());
        QVERIFY(ana->programme().forum == first.forum);
    }

    void aBlockedRedoIsLeftOutToo()
    {
        const auto ana = openAs(u"ana"_s);
        QVERIFY(ana->apply(edition(*ana, u"1"_s)));
        QVERIFY(ana->apply(note(*ana, u"2"_s)));
        QVERIFY(ana->apply(edition(*ana, u"3"_s)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(ana->undo());
        const auto ben = openAs(u"ben"_s);
        QVERIFY(ben->apply(note(*ben, u"his"_s)));
        QVERIFY(ana->redo());
        QCOMPARE(ana->redo().error().code, ErrorCode::RecordChanged);
        QCOMPARE(stepName(ana->redoLabel()), u"3"_s);
        QVERIFY(ana->redo());
        QCOMPARE(ana->programme().forum.edition, u"3"_s);
        QCOMPARE(sessionOf(*ana).notes, u"his"_s);
        QVERIFY(!ana->redoLabel());
        QCOMPARE(seqsOf(ana->history().done()), (QList<qint64>{1, 3}));
    }

    void whatOneTakesBackInASecondWindowIsTakenBackInTheFirst()
    {
        const auto first = openAs(u"ana"_s);
        QVERIFY(first->apply(edition(*first, u"1"_s)));
        QVERIFY(first->apply(note(*first, u"2"_s)));
        const auto second = openAs(u"ana"_s);
        QVERIFY(second->undo());
        int said = 0;
        connect(first.get(), &Document::historyChanged, this, [&] { ++said; });
        QVERIFY(first->refresh());
        QCOMPARE(said, 1);
        QCOMPARE(stepName(first->undoLabel()), u"1"_s);
        QCOMPARE(stepName(first->redoLabel()), u"2"_s);
        QVERIFY(second->redo());
        QVERIFY(first->refresh());
        QCOMPARE(stepName(first->undoLabel()), u"2"_s);
        QVERIFY(second->undo()); // not heard of: the first window is too late, and then up to date
        QCOMPARE(first->undo().error().code, ErrorCode::ProgrammeChanged);
        QCOMPARE(stepName(first->redoLabel()), u"2"_s);
        QVERIFY(first->undo());
        QCOMPARE(first->programme().forum, samples::oneSession().forum);
        QVERIFY(second->refresh());
        QCOMPARE(seqsOf(second->history().done()), seqsOf(first->history().done()));
        QCOMPARE(seqsOf(second->history().undone()), seqsOf(first->history().undone()));
        QCOMPARE(seqsOf(first->history().undone()), (QList<qint64>{2, 1}));
        // A namesake with a programme of her own does not move it.
        const auto other = openAs(u"ana <other>"_s);
        QVERIFY(other->apply(edition(*other, u"3"_s)));
        QVERIFY(other->undo());
        QVERIFY(first->refresh());
        QCOMPARE(seqsOf(first->history().undone()), (QList<qint64>{2, 1}));
    }

    void whatIsPlannedOnTheWholeIsDoneOnNothingElse_data()
    {
        QTest::addColumn<bool>("isKnown"); // has Ana's program heard of Ben's edit before?
        QTest::newRow("known") << true;
        QTest::newRow("unknown") << false;
    }
    void whatIsPlannedOnTheWholeIsDoneOnNothingElse()
    {
        QFETCH(bool, isKnown);
        const auto ana = openAs(u"ana"_s);
        const auto ben = openAs(u"ben"_s);
        QVERIFY(ana->apply(edition(*ana, u"hers"_s))); // her own is no news
        qint64 planned = ana->state();
        Venue venue = ana->programme().venues.begin()->second;
        venue.id = ana->newId<VenueId>();
        const Edit made = called(u"made"_s, ana->replace(venue));
        QVERIFY(ben->refresh());
        QVERIFY(ben->apply(note(*ben, u"his"_s))); // about another record
        if (isKnown)
            QVERIFY(ana->refresh());
        QCOMPARE(ana->applyPlanned(made, planned).error().code, ErrorCode::ProgrammeChanged);
        QVERIFY(ana->programme() == ben->programme());
        planned = ana->state();
        QVERIFY(ana->applyPlanned(made, planned));
        QVERIFY(ana->state() != planned);
        QCOMPARE(ana->applyPlanned(edition(*ana, u"late"_s), planned).error().code, ErrorCode::ProgrammeChanged);
    }

    /// Ben is quicker than Ana's program can look: the store itself refuses.
    void theStoreRefusesWhatWasPlannedOnOldNews()
    {
        auto opened = SqliteStore::open(m_file, SqliteStore::OpenMode::ReadWrite);
        const std::unique_ptr<SqliteStore> ana = std::move(opened).value();
        QVERIFY(ana->load());
        const auto ben = openAs(u"ben"_s);
        EditMeta meta{u"ana"_s, samples::fixedClock()()};
        meta.needsNewest = true;
        QVERIFY(ana->commit(edition(*ben, u"first"_s), meta)); // nobody was quicker
        QVERIFY(ben->refresh());
        QVERIFY(ben->apply(note(*ben, u"his"_s)));
        const Edit hers = edition(*ben, u"second"_s);
        QCOMPARE(ana->commit(hers, meta).error().code, ErrorCode::ProgrammeChanged);
        QVERIFY(ben->refresh());
        QCOMPARE(ben->programme().forum.edition, u"first"_s);
        QCOMPARE(ana->news(ben->programme()).value().size(), 1u);
        QVERIFY(ana->commit(hers, meta));
    }

    /// Others' machine knows a zone that this one does not.
    void aZoneThatIsNotKnownHereIsNamed()
    {
        const auto ana = openAs(u"ana"_s);
        const auto ben = SqliteStore::open(m_file, SqliteStore::OpenMode::ReadWrite).value();
        Programme his = ben->load().value();
        const Forum before = his.forum;
        his.forum.otherZones.push_back(Zone::nameOnly(u"Mars/Phobos"_s));
        const EditMeta meta{u"ben"_s, samples::fixedClock()()};
        QVERIFY(ben->commit({{EditVerb::Modify, {}}, {Replace<Forum>{before, his.forum}}}, meta));
        const Error unknown{ErrorCode::ZoneUnknown, {u"Mars/Phobos"_s, m_file}};
        QCOMPARE(ana->refresh().error(), unknown);
        QCOMPARE(ana->apply(note(*ana, u"hers"_s)).error(), unknown); // nothing is written on what cannot be read
        QVERIFY(ana->programme().forum == before);
        QVERIFY(ben->commit({{EditVerb::Modify, {}}, {Replace<Forum>{his.forum, before}}}, meta));
        QVERIFY(ana->refresh());
        QVERIFY(ana->apply(note(*ana, u"hers"_s)));
        QVERIFY(ana->programme().forum == before);
    }

    /// A step of a zone that is gone from this machine does not stand in the way of those before it.
    void aStepThatCannotBeReadIsPassed()
    {
        {
            const auto ana = openAs(u"ana"_s);
            QVERIFY(ana->apply(note(*ana, u"first"_s)));
            const auto store = SqliteStore::open(m_file, SqliteStore::OpenMode::ReadWrite).value();
            Programme with = store->load().value();
            const Forum before = with.forum;
            with.forum.otherZones.push_back(Zone::nameOnly(u"Mars/Phobos"_s));
            const EditMeta meta{u"ana"_s, samples::fixedClock()()};
            QVERIFY(store->commit({{EditVerb::Modify, {}}, {Replace<Forum>{before, with.forum}}}, meta));
            QVERIFY(store->commit({{EditVerb::Modify, {}}, {Replace<Forum>{with.forum, before}}}, meta));
        }
        const auto ana = openAs(u"ana"_s);
        for (int step = 0; step < 2; ++step)
            QCOMPARE(ana->undo().error().code, ErrorCode::FieldInvalid);
        QCOMPARE(stepName(ana->undoLabel()), u"first"_s);
        QVERIFY(ana->undo());
        QCOMPARE(sessionOf(*ana).notes, QString());
    }

    /// Memory that is not what the file had before an edit is found out when that is told.
    void newsThatDoesNotFitMemoryIsNotTold()
    {
        const auto ana = SqliteStore::open(m_file, SqliteStore::OpenMode::ReadWrite).value();
        Programme known = ana->load().value();
        const auto ben = openAs(u"ben"_s);
        QVERIFY(ben->apply(note(*ben, u"his"_s)));
        Programme drifted = known;
        drifted.sessions.begin()->second.minutes += 15;
        QCOMPARE(ana->news(drifted).error().code, ErrorCode::ProgrammeChanged);
        const auto news = ana->news(known); // nothing of it counts as told
        QCOMPARE(news.value().size(), 1u);
        QVERIFY(apply(known, news.value().front().edit));
        QVERIFY(known == ben->programme());
    }

    void aListenerThatCommitsWritesOverNothingItHasNotSeen()
    {
        const auto ana = openAs(u"ana"_s);
        const auto ben = openAs(u"ben"_s);
        QVERIFY(ben->apply(edition(*ben, u"his"_s)));
        QVERIFY(ben->apply(note(*ben, u"his"_s)));
        Status listener = Error{ErrorCode::NothingToUndo};
        QStringList said;
        connect(ana.get(), &Document::applied, this, [&](const Edit &edit, bool isForeign) {
            said << edit.label.args.value(1);
            if (isForeign)
                listener = ana->apply(note(*ana, sessionOf(*ana).notes + u" and hers"_s));
        });
        QVERIFY(ana->refresh());
        QVERIFY(listener);
        QCOMPARE(said, (QStringList{u"his"_s, u"his and hers"_s}));
        QCOMPARE(ana->programme().forum.edition, u"his"_s);
        QCOMPARE(sessionOf(*ana).notes, u"his and hers"_s);
        QVERIFY(ben->refresh());
        QVERIFY(ben->programme() == ana->programme());
        QVERIFY(ana->undo());
        QCOMPARE(sessionOf(*ana).notes, u"his"_s);
    }

    void severalEditsOfARecordAreToldAsOne()
    {
        const auto ana = openAs(u"ana"_s);
        const auto ben = openAs(u"ben"_s);
        const Programme before = ana->programme();
        Venue venue = before.venues.begin()->second;
        venue.id = ben->newId<VenueId>();
        QVERIFY(ben->apply(called(u"made"_s, ben->replace(venue)))); // comes and goes
        QVERIFY(ben->apply(note(*ben, u"a"_s)));
        QVERIFY(ben->apply(called(u"gone"_s, ben->removal<Venue>(venue.id))));
        QVERIFY(ben->apply(note(*ben, u"b"_s)));
        std::vector<Edit> edits;
        connect(ana.get(), &Document::applied, this, [&](const Edit &edit) { edits.push_back(edit); });
        QVERIFY(ana->refresh());
        QVERIFY(ana->programme() == ben->programme());
        QCOMPARE(edits.size(), 1u);
        QVERIFY(edits.front() == (Edit{{EditVerb::Modify, {u"record"_s, u"b"_s}}, difference(before, ben->programme())}));
        QVERIFY(ben->undo());
        QVERIFY(ben->redo());
        QVERIFY(ana->refresh());
        QCOMPARE(edits.size(), 1u); // all is as it was
    }

    void newsThatDoesNotFitIsReadAfresh_data()
    {
        QTest::addColumn<bool>("canLoad");
        QTest::newRow("at once") << true;
        QTest::newRow("when the store works again") << false;
    }
    void newsThatDoesNotFitIsReadAfresh()
    {
        QFETCH(bool, canLoad);
        auto made = std::make_unique<SpyStore>(samples::oneSession());
        SpyStore &store = *made;
        const auto document = Document::open(std::move(made), {u"ana"_s, samples::fixedClock(), samples::countedIds(7)}).value();
        const Programme before = document->programme();
        Programme shown = before; // as a view keeps it that hears every edit
        bool doesFit = true;
        connect(document.get(), &Document::applied, this, [&](const Edit &edit) { doesFit = doesFit && planner::apply(shown, edit) && shown == document->programme(); });
        Forum forum = before.forum;
        forum.edition = u"VI"_s;
        Session one = sessionOf(*document);
        one.notes = u"one"_s;
        Session two = one;
        two.notes = u"two"_s;
        QVERIFY(store.arrive(called(u"forum"_s, document->replace(forum)), u"ben"_s));
        QVERIFY(store.arrive(called(u"one"_s, document->replace(one)), u"ben"_s, true));
        QVERIFY(store.arrive(called(u"two"_s, Replace<Session>{one, two}), u"ben"_s));
        if (!canLoad) {
            const Error failure{ErrorCode::StoreFailed, {u"spy"_s}};
            store.breakAt("load", failure);
            QVERIFY(document->refresh().error() == failure);
            QVERIFY(doesFit && shown == document->programme());
            QCOMPARE(document->programme().forum.edition, u"VI"_s);
            // Until then nothing is written: the store would take the old record for the newest.
            const QStringList calls = store.calls;
            QVERIFY(document->apply(note(*document, u"mine"_s)).error() == failure);
            QVERIFY(!store.calls.sliced(calls.size()).contains(u"commit"_s));
            store.heal();
        }
        QVERIFY(document->refresh());
        QVERIFY(document->programme() == store.content());
        QVERIFY(doesFit && shown == store.content());
        QCOMPARE(sessionOf(*document).notes, u"two"_s);
        QVERIFY(document->apply(note(*document, u"mine"_s)));
        QVERIFY(document->undo());
        QCOMPARE(sessionOf(*document).notes, u"two"_s);
    }
};

PLANNER_TEST(TstRefresh)
#include "tst_refresh.moc"
