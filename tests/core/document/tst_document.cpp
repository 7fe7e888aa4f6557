// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/domain/recordjson.h"
#include "core/rules/checkprogramme.h"
#include "tests/core/document/spystore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// A document on a spy, and all that it says.
struct DocumentStage {
    explicit DocumentStage(const Programme &programme = samples::oneSession())
    {
        auto made = std::make_unique<SpyStore>(programme);
        store = made.get();
        document = Document::open(std::move(made), {u"ana"_s, samples::fixedClock(), samples::countedIds(7)}).value();
        QObject::connect(document.get(), &Document::applied, [this](const Edit &edit, bool isForeign) {
            edits.push_back(edit);
            said << (isForeign ? u"foreign"_s : u"applied"_s);
            if (onApplied)
                onApplied();
        });
        QObject::connect(document.get(), &Document::historyChanged, [this] { said << u"history"_s; });
        store->calls.clear();
    }

    /// All of a document that can be looked at, as text.
    QStringList state() const
    {
        QStringList all{QString::fromUtf8(canonicalBytes(document->programme())), QString::fromUtf8(canonicalBytes(store->content()))};
        for (const auto *steps : {&document->history().done(), &document->history().undone()}) {
            QString line;
            for (const History::Step &step : *steps)
                line += QString::number(step.seq) + u':' + step.label.args.join(u' ') + u';';
            all << line;
        }
        return all;
    }
    Session session() const { return document->programme().sessions.begin()->second; }
    /// An edit of the session's notes, called by what it writes.
    Edit note(const QString &text) const
    {
        Session after = session();
        after.notes = text;
        return {{EditVerb::Modify, {u"session"_s, text, u"notes"_s}}, {document->replace(after)}};
    }

    SpyStore *store = nullptr;
    std::unique_ptr<Document> document;
    QStringList said;
    std::vector<Edit> edits;
    std::function<void()> onApplied;
};

Error storeError(ErrorCode code)
{
    return {code, {u"a"_s, u"b"_s}, u"detail"_s};
}

QString undoName(const EditLabel *label)
{
    return label ? label->args.value(1) : QString();
}

} // namespace

class TstDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditIsStoredRememberedAndThenSaid()
    {
        DocumentStage stage;
        bool wasReady = false;
        stage.onApplied = [&] {
            wasReady = stage.store->content() == stage.document->programme() && stage.session().notes == u"x"_s
                && undoName(stage.document->undoLabel()) == u"x"_s;
        };
        const Edit edit = stage.note(u"x"_s);
        QVERIFY(stage.document->apply(edit));
        QVERIFY(wasReady);
        QCOMPARE(stage.store->calls, QStringList(u"commit"_s));
        QCOMPARE(stage.said, (QStringList{u"applied"_s, u"history"_s}));
        QVERIFY(stage.edits == std::vector<Edit>{edit});
        const EditMeta &meta = stage.store->metas.front();
        QCOMPARE(meta.author, u"ana"_s);
        QCOMPARE(meta.at, samples::fixedClock()());
        QVERIFY(meta.mark == LogMark::Edit);
        QCOMPARE(meta.target, 0);
    }

    void anUndoIsAnEntryThatNamesItsTarget()
    {
        DocumentStage stage;
        QVERIFY(stage.document->apply(stage.note(u"x"_s)));
        QVERIFY(stage.document->apply(stage.note(u"y"_s)));
        stage.said.clear();
        QVERIFY(stage.document->undo());
        QVERIFY(stage.edits.back() == inverse(stage.edits[1]) && stage.edits[1].changes.size() == 1);
        QVERIFY(stage.document->redo());
        QVERIFY(stage.edits.back() == stage.edits[1]);
        QCOMPARE(stage.said, (QStringList{u"applied"_s, u"history"_s, u"applied"_s, u"history"_s}));
        QVERIFY(stage.store->metas[2].mark == LogMark::Undo);
        QCOMPARE(stage.store->metas[2].target, 2);
        QVERIFY(stage.store->metas[3].mark == LogMark::Redo);
        QCOMPARE(stage.store->metas[3].target, 2); // not the undo's own number
    }

    void anInvalidEditNeverReachesTheStore_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("invalid") << 0 << ErrorCode::SlotInvalid;
        QTest::newRow("stale") << 1 << ErrorCode::RecordChanged;
        QTest::newRow("there already") << 2 << ErrorCode::RecordChanged;
        QTest::newRow("gone") << 3 << ErrorCode::RecordMissing;
        QTest::newRow("dangling") << 4 << ErrorCode::ReferenceMissing;
        QTest::newRow("in use") << 5 << ErrorCode::ReferenceInUse;
        QTest::newRow("too long") << 6 << ErrorCode::FieldTooLong;
        QTest::newRow("locked") << 7 << ErrorCode::SessionLocked;
    }
    void anInvalidEditNeverReachesTheStore()
    {
        QFETCH(int, which);
        QFETCH(ErrorCode, code);
        DocumentStage stage;
        QVERIFY(stage.document->apply(stage.note(u"x"_s)));
        QVERIFY(stage.document->apply(stage.note(u"y"_s)));
        QVERIFY(stage.document->undo());
        const QStringList before = stage.state();
        stage.said.clear();
        stage.store->calls.clear();
        Edit edit = stage.note(u"z"_s); // a good change comes first
        Forum forum = stage.document->programme().forum;
        forum.edition = u"VI"_s;
        edit.changes = {stage.document->replace(forum)};
        Session other = stage.session();
        switch (which) {
        case 0: other.minutes = 0; edit.changes.push_back(stage.document->replace(other)); break;
        case 1: other.notes = u"never"_s; edit.changes.push_back(Replace<Session>{other, stage.session()}); break;
        case 2: edit.changes.push_back(Replace<Session>{{}, other}); break;
        case 3: other.id = stage.document->newId<SessionId>(); edit.changes.push_back(Replace<Session>{other, {}}); break;
        case 4: other.venue = stage.document->newId<VenueId>(); edit.changes.push_back(stage.document->replace(other)); break;
        case 5: edit.changes.push_back(stage.document->removal<Venue>(*other.venue)); break;
        case 6: other.title.set(u"es"_s, QString(501, u'ñ')); edit.changes.push_back(stage.document->replace(other)); break;
        case 7: {
            other.locked = true;
            Session moved = other;
            moved.start.reset();
            edit.changes.push_back(Replace<Session>{other, moved});
            break;
        }
        }
        const Status status = stage.document->apply(edit);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QCOMPARE(stage.state(), before);
        QCOMPARE(stage.said, QStringList());
        QCOMPARE(stage.store->calls, QStringList());
    }

    void aRefusalOfTheStoreChangesNothingAnywhere_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const QString &action, const QByteArray &place, ErrorCode code, const char *name) { QTest::addRow("%s at %s: %s", qPrintable(action), place.constData(), name) << action << place << code; };
        for (const QString &action : {u"apply"_s, u"undo"_s, u"redo"_s}) {
            row(action, "commit", ErrorCode::DiskFull, "full");
            row(action, "commit", ErrorCode::FileBusy, "busy");
            row(action, "commit", ErrorCode::FileReadOnly, "read only");
            row(action, "commit", ErrorCode::StoreFailed, "failed");
            row(action, "commit", ErrorCode::RecordChanged, "changed");
            row(action, "commit", ErrorCode::RecordMissing, "missing");
        }
        for (const QString &action : {u"undo"_s, u"redo"_s}) {
            row(action, "logged", ErrorCode::FileDamaged, "damaged");
            row(action, "logged", ErrorCode::RecordMissing, "missing");
        }
        row(u"refresh"_s, "news", ErrorCode::StoreFailed, "failed");
    }
    void aRefusalOfTheStoreChangesNothingAnywhere()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, place);
        QFETCH(ErrorCode, code);
        DocumentStage stage;
        QVERIFY(stage.document->apply(stage.note(u"x"_s)));
        QVERIFY(stage.document->apply(stage.note(u"y"_s)));
        QVERIFY(stage.document->undo());
        const auto act = [&] {
            return action == u"apply"_s ? stage.document->apply(stage.note(u"z"_s))
                : action == u"undo"_s   ? stage.document->undo()
                : action == u"redo"_s   ? stage.document->redo()
                                        : stage.document->refresh();
        };
        const QStringList before = stage.state();
        stage.said.clear();
        stage.store->breakAt(place.constData(), storeError(code));
        for (int attempt = 0; attempt < 3; ++attempt) {
            const Status status = act();
            QVERIFY(!status);
            QVERIFY(status.error() == storeError(code)); // as the store gave it, arguments and all
            QCOMPARE(stage.state(), before);
            QCOMPARE(stage.said, QStringList());
        }
        stage.store->heal();
        QVERIFY(act()); // and work goes on when there is room
        QCOMPARE(stage.session().notes, action == u"apply"_s ? u"z"_s : action == u"redo"_s ? u"y"_s : action == u"undo"_s ? QString() : u"x"_s);
        QVERIFY(stage.store->content() == stage.document->programme());
    }

    void anEditOfNothingLeavesNoTrace()
    {
        DocumentStage stage;
        QVERIFY(stage.document->apply(stage.note(u"x"_s)));
        QVERIFY(stage.document->undo());
        stage.store->calls.clear();
        stage.said.clear();
        QVERIFY(stage.document->apply({{EditVerb::Modify, {u"nothing"_s}}, {}}));
        QCOMPARE(stage.store->calls, QStringList());
        QCOMPARE(stage.said, QStringList());
        QCOMPARE(undoName(stage.document->redoLabel()), u"x"_s); // still there to be redone
    }

    void saysWhatItWouldUndoAndRedo()
    {
        DocumentStage stage;
        const auto labels = [&stage] { return QStringList{undoName(stage.document->undoLabel()), undoName(stage.document->redoLabel())}; };
        QCOMPARE(labels(), (QStringList{{}, {}}));
        QCOMPARE(stage.document->undo().error().code, ErrorCode::NothingToUndo);
        QCOMPARE(stage.document->redo().error().code, ErrorCode::NothingToRedo);
        for (const QString &text : {u"x"_s, u"y"_s, u"z"_s})
            QVERIFY(stage.document->apply(stage.note(text)));
        QCOMPARE(labels(), (QStringList{u"z"_s, {}}));
        QVERIFY(stage.document->undo());
        QVERIFY(stage.document->undo());
        QCOMPARE(labels(), (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(stage.document->redo());
        QCOMPARE(labels(), (QStringList{u"y"_s, u"z"_s}));
        QVERIFY(stage.document->apply(stage.note(u"w"_s)));
        QCOMPARE(labels(), (QStringList{u"w"_s, {}})); // z cannot come back
        QCOMPARE(stage.document->redo().error().code, ErrorCode::NothingToRedo);
        QVERIFY(stage.document->undo());
        QVERIFY(stage.document->undo());
        QCOMPARE(labels(), (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(stage.session().notes, u"x"_s);
    }

    void anotherProgramsEditsArriveAsOneAndAreNotOnesOwn()
    {
        DocumentStage stage;
        QVERIFY(stage.document->apply(stage.note(u"x"_s)));
        stage.said.clear();
        const QStringList history = stage.state().mid(2);
        const Programme first = stage.document->programme();
        Programme next = first;
        std::vector<Edit> sent;
        for (int i = 1; i <= 4; ++i) {
            const Programme before = next;
            next.forum.edition = QString::number(i);
            next.venues.begin()->second.capacity = i;
            sent.push_back({{EditVerb::Modify, {u"forum"_s, QString::number(i)}}, difference(before, next)});
            QVERIFY(stage.store->arrive(sent.back(), u"ben"_s));
        }
        QVERIFY(!(stage.document->programme() == next)); // not before it is asked for
        stage.edits.clear();
        QVERIFY(stage.document->refresh());
        QVERIFY(stage.document->programme() == next);
        QCOMPARE(stage.said, QStringList(u"foreign"_s));
        QVERIFY(stage.edits.front().label == sent.back().label);
        QVERIFY(stage.edits.front().changes == difference(first, next));
        QCOMPARE(stage.state().mid(2), history);
        QVERIFY(stage.document->refresh());
        QCOMPARE(stage.said.size(), 1); // nothing twice
        QVERIFY(stage.document->undo()); // his own edit is still the one that goes
        next.sessions.begin()->second.notes.clear();
        QVERIFY(stage.document->programme() == next);
    }

    void aLostRaceIsToldAndTheOthersEditTakenIn()
    {
        DocumentStage stage;
        Session hers = stage.session();
        hers.notes = u"hers"_s;
        const Edit theirs{{EditVerb::Modify, {u"session"_s, u"hers"_s}}, {stage.document->replace(hers)}};
        QVERIFY(stage.store->arrive(theirs, u"ben"_s));
        const Status lost = stage.document->apply(stage.note(u"mine"_s));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::RecordChanged);
        QCOMPARE(stage.said, QStringList(u"foreign"_s));
        QCOMPARE(stage.session().notes, u"hers"_s);
        QVERIFY(!stage.document->undoLabel());
        QVERIFY(stage.document->apply(stage.note(u"mine"_s)));
        QCOMPARE(stage.session().notes, u"mine"_s);
        // Somebody writes over it: an undo would take their text away, so it is refused.
        hers.notes = u"hers again"_s;
        QVERIFY(stage.store->arrive({{}, {stage.document->replace(hers)}}, u"ben"_s));
        QCOMPARE(stage.document->undo().error().code, ErrorCode::RecordChanged);
        QCOMPARE(stage.session().notes, u"hers again"_s);
        QVERIFY(!stage.document->undoLabel());
    }

    void whatOthersTookBackCanBeUndoneAtTheSecondTry()
    {
        DocumentStage stage;
        QVERIFY(stage.document->apply(stage.note(u"mine"_s)));
        const Session mine = stage.session();
        Session hers = mine;
        hers.notes = u"hers"_s;
        stage.store->breakAt("commit", storeError(ErrorCode::RecordChanged)); // its revision is not the one seen
        QVERIFY(stage.store->arrive({{}, {Replace<Session>{mine, hers}}}, u"ben"_s));
        QVERIFY(stage.store->arrive({{}, {Replace<Session>{hers, mine}}}, u"ben"_s));
        stage.said.clear();
        QCOMPARE(stage.document->undo().error().code, ErrorCode::RecordChanged);
        QCOMPARE(stage.said, QStringList()); // nothing has changed by all that
        QCOMPARE(undoName(stage.document->undoLabel()), u"mine"_s);
        stage.store->heal();
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.session().notes, QString());
    }

    void aReferenceThatOthersTookAwayOrUseIsToldAndTakenIn()
    {
        DocumentStage stage;
        const VenueId unused = std::next(stage.document->programme().venues.begin())->first;
        Session mine = stage.session();
        mine.venue = unused;
        const Edit move{{EditVerb::Modify, {}}, {stage.document->replace(mine)}};
        QVERIFY(stage.store->arrive({{}, {stage.document->removal<Venue>(unused)}}, u"ben"_s));
        QCOMPARE(stage.document->apply(move).error().code, ErrorCode::ReferenceMissing);
        QCOMPARE(stage.said, QStringList(u"foreign"_s));
        QVERIFY(!stage.document->programme().find<Venue>(unused));
        const OrganisationId second = std::next(stage.document->programme().organisations.begin())->first;
        Session theirs = stage.session();
        theirs.organisers.push_back(second);
        const Edit removal{{EditVerb::Remove, {}}, {stage.document->removal<Organisation>(second)}};
        QVERIFY(stage.store->arrive({{}, {stage.document->replace(theirs)}}, u"ben"_s));
        QCOMPARE(stage.document->apply(removal).error().code, ErrorCode::ReferenceInUse);
        QVERIFY(stage.session() == theirs);
        QVERIFY(stage.document->programme() == stage.store->content());
    }

    void opensWithItsAuthorsHistoryOnly()
    {
        const Programme p = samples::oneSession();
        auto store = std::make_unique<SpyStore>(p);
        const auto edit = [&](int n) {
            Programme after = store->content();
            after.forum.notes = QString::number(n);
            return Edit{{EditVerb::Modify, {u"forum"_s, QString::number(n)}}, difference(store->content(), after)};
        };
        const auto at = samples::fixedClock()();
        QVERIFY(store->commit(edit(1), {u"ana"_s, at}));
        QVERIFY(store->commit(edit(2), {u"ben"_s, at}));
        QVERIFY(store->commit(edit(3), {u"ana"_s, at}));
        QVERIFY(store->commit(inverse(store->logged(3, store->content()).value()), {u"ana"_s, at, LogMark::Undo, 3}));
        SpyStore *spy = store.get();
        const auto document = Document::open(std::move(store), {u"ana"_s, samples::fixedClock(), samples::countedIds()}).value();
        QVERIFY(document->programme() == spy->content());
        QCOMPARE(undoName(document->undoLabel()), u"1"_s);
        QCOMPARE(undoName(document->redoLabel()), u"3"_s);
        QCOMPARE(document->undo().error().code, ErrorCode::RecordChanged); // Ben has written over it
        QVERIFY(document->redo());
        QCOMPARE(document->programme().forum.notes, u"3"_s);
    }

    void aStoreThatCannotBeReadIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("load") << QByteArray("load");
        QTest::newRow("log") << QByteArray("log");
    }
    void aStoreThatCannotBeReadIsNoDocument()
    {
        QFETCH(QByteArray, place);
        auto store = std::make_unique<SpyStore>(samples::oneSession());
        store->breakAt(place.constData(), storeError(ErrorCode::FileDamaged));
        const auto document = Document::open(std::move(store), {});
        QVERIFY(!document);
        QVERIFY(document.error() == storeError(ErrorCode::FileDamaged));
    }

    void makesChangesReadyForAnEdit()
    {
        DocumentStage stage;
        Venue venue = stage.document->programme().venues.begin()->second;
        QVERIFY(stage.document->removal<Venue>(venue.id) == Change(Replace<Venue>{venue, {}}));
        Venue wider = venue;
        wider.capacity = 9;
        QVERIFY(stage.document->replace(wider) == Change(Replace<Venue>{venue, wider}));
        wider.id = stage.document->newId<VenueId>();
        QCOMPARE(wider.id.toString(), u"00000000-0000-0000-0000-000000000007"_s);
        QVERIFY(stage.document->replace(wider) == Change(Replace<Venue>{{}, wider}));
    }

    /// Random edits, undos, redos, arrivals and failures against a model that keeps whole copies.
    void keepsItsWordInAnyWeather_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void keepsItsWordInAnyWeather()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        DocumentStage stage(samples::randomProgramme(random, 8));
        struct Step {
            QString label;
            Programme before, after;
        };
        std::vector<Step> done;
        std::vector<Step> undone;
        Programme now = stage.document->programme();
        std::map<QString, Finding> findings; // as a view keeps them: thrown away when anything changes
        stage.onApplied = [&] {
            findings.clear();
            for (const Finding &finding : checkProgramme(stage.document->programme()))
                findings.emplace(finding.key(), finding);
        };
        stage.onApplied();
        int refusals = 0;
        for (int i = 0; i < 300; ++i) {
            const bool isBroken = random() % 4 == 0;
            const char *place = random() % 2 ? "commit" : "logged";
            if (isBroken)
                stage.store->breakAt(place, storeError(ErrorCode::DiskFull));
            const qsizetype saidBefore = stage.said.size();
            const unsigned action = random() % 8;
            bool isExpected = false;
            Status status = ok();
            if (action < 4) {
                Edit edit = samples::randomEdit(random, now);
                edit.label.args = {{}, QString::number(i)};
                isExpected = edit.changes.empty() || !isBroken || qstrcmp(place, "commit") != 0;
                status = stage.document->apply(edit);
                if (status && !edit.changes.empty()) {
                    Programme after = now;
                    QVERIFY(planner::apply(after, edit));
                    done.push_back({QString::number(i), now, after});
                    undone.clear();
                    now = after;
                }
            } else if (action < 6) {
                isExpected = !done.empty() && !isBroken;
                status = stage.document->undo();
                if (status && !done.empty()) {
                    now = done.back().before;
                    undone.push_back(done.back());
                    done.pop_back();
                }
            } else {
                isExpected = !undone.empty() && !isBroken;
                status = stage.document->redo();
                if (status && !undone.empty()) {
                    now = undone.back().after;
                    done.push_back(undone.back());
                    undone.pop_back();
                }
            }
            stage.store->heal();
            QCOMPARE(bool(status), isExpected);
            if (!status) {
                ++refusals;
                QCOMPARE(stage.said.size(), saidBefore);
            }
            QVERIFY(stage.document->programme() == now);
            QVERIFY(stage.store->content() == now);
            QCOMPARE(undoName(stage.document->undoLabel()), done.empty() ? QString() : done.back().label);
            QCOMPARE(undoName(stage.document->redoLabel()), undone.empty() ? QString() : undone.back().label);
            const auto fresh = checkProgramme(now);
            QCOMPARE(findings.size(), fresh.size());
            for (const Finding &finding : fresh)
                QVERIFY(findings.at(finding.key()) == finding);
        }
        QVERIFY2(refusals > 30, qPrintable(QString::number(refusals)));
    }
};

PLANNER_TEST(TstDocument)
#include "tst_document.moc"
