// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history.h"

#include "core/document/document.h"
#include "core/domain/recordjson.h"
#include "core/io/json/programmejson.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using OpenMode = SqliteStore::OpenMode;

/// All of a programme as bytes: every field, and what scripts are told of it.
QByteArray allBytes(const Programme &programme)
{
    QByteArray bytes = canonicalBytes(programme);
    for (const QJsonArray &list : {sessionsJson(programme, u"es"_s), linesJson(programme, u"fr"_s), peopleJson(programme, u"en"_s), venuesJson(programme, u"en"_s)})
        bytes += '\n' + QJsonDocument(list).toJson(QJsonDocument::Compact);
    return bytes;
}

QString stepName(const EditLabel *label)
{
    return label ? label->args.value(1) : QString();
}

/// An edit that changes something; its label says @p name.
Edit namedEdit(std::mt19937 &random, const Programme &programme, const QString &name)
{
    Edit edit;
    while (edit.changes.empty())
        edit = samples::randomEdit(random, programme);
    edit.label.args = {u"session"_s, name, {}};
    return edit;
}

} // namespace

class TstUndoHistory : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Document> m_document;
    QString m_file;

    std::unique_ptr<Document> openAs(const QString &author) const
    {
        auto store = SqliteStore::open(m_file, OpenMode::ReadWrite);
        return store ? Document::open(std::move(store).value(), {author, samples::fixedClock(), samples::countedIds()}).value() : nullptr;
    }
    void restart()
    {
        m_document.reset();
        m_document = openAs(u"ana"_s);
        QVERIFY(m_document);
    }
    /// What memory and the file say must be the same.
    void checkState(const QByteArray &wanted)
    {
        QCOMPARE(allBytes(m_document->programme()), wanted);
        const auto store = SqliteStore::open(m_file, OpenMode::ReadOnly);
        QVERIFY(store);
        const auto stored = store.value()->load();
        QVERIFY(stored);
        QVERIFY(stored.value() == m_document->programme());
        QCOMPARE(allBytes(stored.value()), wanted);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"undo.forum"_s);
    }
    void cleanup() { m_document.reset(); }

    void undoingAllGivesTheFirstStateAndRedoingAllTheLast_data()
    {
        QTest::addColumn<uint>("seed");
        QTest::addColumn<int>("restartEvery"); // 0: never
        QTest::newRow("without a break") << 1u << 0;
        for (uint seed = 3; seed <= 4; ++seed)
            QTest::addRow("seed %u, with restarts", seed) << seed << 41;
    }
    void undoingAllGivesTheFirstStateAndRedoingAllTheLast()
    {
        QFETCH(uint, seed);
        QFETCH(int, restartEvery);
        constexpr int kEdits = 200;
        std::mt19937 random(seed);
        const Programme first = samples::randomProgramme(random, static_cast<int>(seed) * 3 - 3);
        QVERIFY(SqliteStore::create(m_file, first));
        restart();
        const auto pause = [&](int step) {
            if (restartEvery && step % restartEvery == restartEvery / 2)
                restart();
        };
        std::vector<QByteArray> states{canonicalBytes(first)};
        for (int i = 1; i <= kEdits; ++i) {
            pause(i);
            QVERIFY(m_document->apply(namedEdit(random, m_document->programme(), QString::number(i))));
            states.push_back(canonicalBytes(m_document->programme()));
        }
        const QByteArray last = allBytes(m_document->programme());
        checkState(last);
        for (int i = kEdits; i >= 1; --i) {
            pause(i);
            QCOMPARE(stepName(m_document->undoLabel()), QString::number(i));
            QCOMPARE(stepName(m_document->redoLabel()), i < kEdits ? QString::number(i + 1) : QString());
            QVERIFY(m_document->undo());
            QCOMPARE(canonicalBytes(m_document->programme()), states[static_cast<size_t>(i) - 1]);
        }
        QCOMPARE(m_document->undo().error().code, ErrorCode::NothingToUndo);
        checkState(allBytes(first));
        QVERIFY(m_document->programme() == first);
        for (int i = 1; i <= kEdits; ++i) {
            pause(i);
            QCOMPARE(stepName(m_document->redoLabel()), QString::number(i));
            QVERIFY(m_document->redo());
            QCOMPARE(canonicalBytes(m_document->programme()), states[static_cast<size_t>(i)]);
        }
        QCOMPARE(m_document->redo().error().code, ErrorCode::NothingToRedo);
        checkState(last);
    }

    /// Edits, undos, redos and restarts in any order, against a plain list of states.
    void anyWalkThroughTheHistoryIsAWalkThroughAList_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 11; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyWalkThroughTheHistoryIsAWalkThroughAList()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        QVERIFY(SqliteStore::create(m_file, samples::randomProgramme(random, 6)));
        restart();
        std::vector<QByteArray> states{allBytes(m_document->programme())};
        QStringList names{{}}; // names[i] is the edit that led to states[i]
        qsizetype at = 0;
        int cuts = 0;
        for (int i = 0; i < 200; ++i) {
            const unsigned action = random() % 20;
            if (action < 8) {
                const QString name = u"%1 «ñ»"_s.arg(i);
                QVERIFY(m_document->apply(namedEdit(random, m_document->programme(), name)));
                cuts += at + 1 < names.size();
                names = names.first(at + 1) << name;
                states.resize(static_cast<size_t>(++at));
                states.push_back(allBytes(m_document->programme()));
            } else if (action < 14) {
                QCOMPARE(bool(m_document->undo()), at > 0);
                at = std::max<qsizetype>(0, at - 1);
            } else if (action < 19) {
                QCOMPARE(bool(m_document->redo()), at + 1 < names.size());
                at = std::min(names.size() - 1, at + 1);
            } else {
                restart();
            }
            QCOMPARE(allBytes(m_document->programme()), states[static_cast<size_t>(at)]);
            QCOMPARE(stepName(m_document->undoLabel()), names[at]);
            QCOMPARE(stepName(m_document->redoLabel()), names.value(at + 1));
        }
        QVERIFY(cuts > 5);
        checkState(states[static_cast<size_t>(at)]);
        restart();
        while (m_document->undoLabel())
            QVERIFY(m_document->undo());
        checkState(states.front());
        while (m_document->redoLabel())
            QVERIFY(m_document->redo());
        checkState(states.back());
    }

    /// Three people on one file: an undo takes back its own author's edit and nothing else.
    void nobodyUndoesAnothersWork_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 21; seed <= 22; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void nobodyUndoesAnothersWork()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        QVERIFY(SqliteStore::create(m_file, samples::randomProgramme(random, 12)));
        const QStringList names{u"ana"_s, u"ben"_s, u"cleo"_s};
        std::vector<std::unique_ptr<Document>> documents;
        for (const QString &name : names)
            documents.push_back(openAs(name));
        int undone = 0;
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            const qsizetype who = static_cast<qsizetype>(random() % 3);
            Document &document = *documents[static_cast<size_t>(who)];
            const unsigned action = random() % 8;
            if (action < 2)
                QVERIFY(document.refresh());
            if (action < 5) {
                // What others did since may be in the way: then nothing but their work shows.
                const Status status = document.apply(namedEdit(random, document.programme(), names[who]));
                refused += !status;
                if (status)
                    QCOMPARE(stepName(document.undoLabel()), names[who]);
            } else {
                QVERIFY(document.refresh());
                const Programme before = document.programme();
                const History::Step *next = action < 7 ? document.history().nextUndo() : document.history().nextRedo();
                const qint64 target = next ? next->seq : 0;
                const Status status = action < 7 ? document.undo() : document.redo();
                if (!status) {
                    refused += status.error().code == ErrorCode::RecordChanged;
                    QVERIFY(document.programme() == before);
                    continue;
                }
                ++undone;
                QVERIFY(next);
                Edit logged = const_cast<ProgrammeStore &>(document.store()).logged(target, before).value();
                QCOMPARE(stepName(&logged.label), names[who]);
                if (action < 7)
                    logged = inverse(logged);
                Programme wanted = before;
                QVERIFY(planner::apply(wanted, logged));
                QVERIFY(document.programme() == wanted);
            }
        }
        QVERIFY2(undone > 20 && refused > 10, qPrintable(u"%1 %2"_s.arg(undone).arg(refused)));
        for (const auto &document : documents)
            QVERIFY(document->refresh());
        m_document = std::move(documents.front());
        const QByteArray bytes = allBytes(m_document->programme());
        QCOMPARE(allBytes(documents[1]->programme()), bytes);
        QCOMPARE(allBytes(documents[2]->programme()), bytes);
        checkState(bytes);
    }

    void followsTheMarksOfTheLog()
    {
        const auto entry = [](qint64 seq, LogMark mark, qint64 target) { return LogEntry{seq, {EditVerb::Modify, {{}, QString::number(seq)}}, {u"ana"_s, {}, mark, target}}; };
        const auto seqs = [](const std::vector<History::Step> &steps) {
            QList<qint64> list;
            for (const History::Step &step : steps)
                list << step.seq;
            return list;
        };
        History history;
        for (const LogEntry &one : {entry(1, LogMark::Edit, 0), entry(2, LogMark::Edit, 0), entry(5, LogMark::Edit, 0)})
            history.add(one);
        history.add(entry(6, LogMark::Undo, 5));
        history.add(entry(7, LogMark::Undo, 2));
        QCOMPARE(seqs(history.done()), (QList<qint64>{1}));
        QCOMPARE(seqs(history.undone()), (QList<qint64>{5, 2}));
        history.add(entry(8, LogMark::Redo, 2));
        QCOMPARE(seqs(history.done()), (QList<qint64>{1, 2}));
        QCOMPARE(history.nextRedo()->label.args.value(1), u"5"_s); // the label of the edit, not of its undo
        history.add(entry(9, LogMark::Undo, 99)); // names nothing that can be undone
        history.add(entry(10, LogMark::Redo, 1)); // has not been undone
        QCOMPARE(seqs(history.done()), (QList<qint64>{1, 2}));
        QCOMPARE(seqs(history.undone()), (QList<qint64>{5}));
        history.add(entry(11, LogMark::Edit, 0));
        QCOMPARE(seqs(history.done()), (QList<qint64>{1, 2, 11}));
        QCOMPARE(history.nextRedo(), nullptr);
        history.add(entry(12, LogMark::Redo, 5)); // gone for good
        QCOMPARE(seqs(history.done()), (QList<qint64>{1, 2, 11}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

PLANNER_TEST(TstUndoHistory)
#include "tst_undohistory.moc"
