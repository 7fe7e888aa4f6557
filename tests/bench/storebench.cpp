// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/document/document.h"
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/bench/barefile.h"
#include "tests/bench/figures.h"
#include "tests/support/samples.h"

#include <QtCore/QFile>

namespace planner::bench {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> openDocument(const QString &path)
{
    auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadWrite);
    require(bool(store), path);
    auto document = Document::open(std::move(store).value(), {u"bench"_s, samples::fixedClock(), samples::countedIds(1'000'000)});
    require(bool(document), path);
    return std::move(document).value();
}

/// Another title for the first session.
void rename(Document &document, int turn)
{
    Session session = document.programme().sessions.begin()->second;
    session.title.set(u"es"_s, u"Los territorios y el cuidado %1"_s.arg(turn));
    const Edit edit{{EditVerb::Modify, {u"session"_s, u"1.1.1"_s, u"title"_s}}, {document.replace(session)}};
    require(bool(document.apply(edit)), u"an edit"_s);
}

void benchOpening(const QString &path, int count)
{
    qint64 bytes = 0;
    std::unique_ptr<Document> document;
    std::unique_ptr<BareFile> bare;
    const auto ms = takeTurns(count < 5000 ? 21 : 9,
        {[&] {
             document = openDocument(path);
             require(document->programme().sessions.size() == static_cast<size_t>(count), u"all sessions"_s);
         },
            [&] {
                bare = std::make_unique<BareFile>(QFile::encodeName(path));
                bytes += bare->readAll();
            }},
        [&] { // closing is not opening
            document.reset();
            bare.reset();
        });
    require(bytes > count, u"rows read"_s);
    show({u"open a file / read its rows with SQLite"_s, QString::number(count), ms[0], ms[1], 3, u"ms"_s});
}

void benchEdit(const QString &path, int count)
{
    int turn = 0;
    { rename(*openDocument(path), ++turn); } // a first entry in the log, for the twin to write again
    const QString twin = path + u".twin"_s;
    QFile::remove(twin);
    require(QFile::copy(path, twin), twin);
    {
        const auto document = openDocument(path);
        BareFile bare(QFile::encodeName(twin));
        const auto ms = takeTurns(151, {[&] { rename(*document, ++turn); }, [&] { bare.commitNumber(); }, [&] { bare.commitEdit(); }});
        show({u"one edit / a bare commit of one number"_s, QString::number(count), ms[0], ms[1], 1.3, u"ms"_s});
        show({u"one edit / a bare commit of the same rows"_s, QString::number(count), ms[0], ms[2], 1.3, u"ms"_s});
    }
    QFile::remove(twin);
}

} // namespace

void benchStore(const QString &folder, const std::vector<int> &counts)
{
    for (const int count : counts)
        benchOpening(programmePath(folder, count), count);
    for (const int count : counts) {
        const QString copy = folder + u"/edited.forum"_s;
        QFile::remove(copy);
        require(QFile::copy(programmePath(folder, count), copy), copy);
        benchEdit(copy, count);
        QFile::remove(copy);
    }
}

} // namespace planner::bench
