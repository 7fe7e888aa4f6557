// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMap>

namespace planner::test {

namespace {

using Maker = std::function<std::unique_ptr<QObject>()>;

QMap<QString, Maker> &registry()
{
    static QMap<QString, Maker> tests;
    return tests;
}

} // namespace

bool registerTest(const char *file, Maker make)
{
    registry().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make));
    return true;
}

int runTests(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString wanted = argc > 1 && !arguments[1].startsWith(u'-') ? arguments.takeAt(1) : QString();
    if (!wanted.isEmpty() && !registry().contains(wanted)) {
        qCritical("no test is called %s", qPrintable(wanted));
        return 2;
    }
    int failures = 0;
    for (auto it = registry().cbegin(); it != registry().cend(); ++it) {
        if (wanted.isEmpty() || it.key() == wanted)
            failures += QTest::qExec(it.value()().get(), arguments);
    }
    return failures;
}

} // namespace planner::test
