// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutACommandItSaysWhichThereAre()
    {
        const Ran ran = runProgram({});
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.out, QString());
        for (const char *name : {"new", "sample", "info", "list", "import", "export", "check"})
            QVERIFY2(ran.err.contains(QStringLiteral("\n  %1 ").arg(QString::fromLatin1(name))), name);
    }
};

PLANNER_TEST(TstCommandLine)
#include "tst_commandline.moc"
