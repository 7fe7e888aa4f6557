// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/sqlitestore.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"
#include "tests/bench/generate.h"
#include "tests/support/samples.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHashFunctions>

#include <cstdio>

namespace planner::bench {

using namespace Qt::StringLiterals;

QString programmePath(const QString &folder, int count)
{
    return u"%1/%2.forum"_s.arg(folder).arg(count);
}

QString htmlPath(const QString &folder, int count)
{
    return u"%1/%2.html"_s.arg(folder).arg(count);
}

void makeFiles(const QString &folder, const std::vector<int> &counts)
{
    for (const int count : counts) {
        const Programme programme = generate(count);
        QFile::remove(programmePath(folder, count));
        require(bool(SqliteStore::create(programmePath(folder, count), programme)), programmePath(folder, count));
        QFile html(htmlPath(folder, count));
        require(html.open(QIODevice::WriteOnly), html.fileName());
        html.write(agendaHtml(programme));
    }
}

} // namespace planner::bench

/// planner_bench make|store|rules|pages|window FOLDER SIZES [BROWSER]: one part a process, so that none
/// inherits another's memory. Exit code 1 when something was over its limit.
int main(int argc, char **argv)
{
    using namespace planner::bench;
    QHashSeed::setDeterministicGlobalSeed();
    const auto argument = [&](int at) { return at < argc ? QString::fromLocal8Bit(argv[at]) : QString(); };
    std::vector<int> counts;
    for (const QString &count : argument(3).split(u',', Qt::SkipEmptyParts))
        counts.push_back(count.toInt());
    const QString part = argument(1);
    const QString folder = argument(2);
    if (counts.empty() || !QFileInfo(folder).isDir()) {
        std::fprintf(stderr, "planner_bench make|store|rules|pages|window FOLDER SIZES [BROWSER]\n");
        return 2;
    }
    if (part != QLatin1String("make"))
        showHeads();
    if (part == QLatin1String("make"))
        makeFiles(folder, counts);
    else if (part == QLatin1String("store"))
        benchStore(folder, counts);
    else if (part == QLatin1String("rules"))
        benchRules(counts);
    else if (part == QLatin1String("pages"))
        benchPages(folder, counts, argument(4));
    else if (part == QLatin1String("window"))
        benchWindow(folder, counts);
    return overCount() > 0 ? 1 : 0;
}
