// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

#include <unistd.h>

namespace planner {

namespace {

constexpr int kLongestWaitMs = 120'000;

} // namespace

QProcessEnvironment fixedEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LANG", "LANGUAGE", "LC_MESSAGES", "LC_CTYPE", "LC_TIME"})
        environment.remove(QString::fromLatin1(name));
    // One a user: what another user's programs keep there could not be written.
    const QString home = QDir::tempPath() + QStringLiteral("/forum-planner-tests-%1").arg(::geteuid());
    QDir().mkpath(home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Chatham"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    return environment;
}

Ran runTool(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool hasEnded = process.waitForStarted() && process.waitForFinished(kLongestWaitMs);
    if (!hasEnded)
        process.kill();
    Ran ran;
    ran.exitCode = hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    if (!hasEnded)
        ran.err += process.errorString();
    return ran;
}

Ran runProgram(const QStringList &arguments, const QProcessEnvironment &environment)
{
    return runTool(QStringLiteral(PLANNER_CLI), arguments, environment);
}

} // namespace planner
