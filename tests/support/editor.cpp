// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Edits a file until it is killed, and says the number of each step that was accepted:
/// "tests_editor FILE edit|undo|import".
#include "tests/support/numbered.h"

#include "core/storage/sqlite/sqlitestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHashFunctions>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace planner;
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto document = numbered::open(arguments.value(1));
    if (!document)
        return 1;
    for (int step = 1;; ++step) {
        if (!numbered::doStep(*document, arguments.value(2), step))
            return 2;
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
}
