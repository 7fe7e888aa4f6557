// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

namespace planner {

/// What a program that has ended said and returned.
struct Ran {
    int exitCode = -1; ///< -1 where it did not start, crashed or did not end in time
    QString out;
    QString err;
};

/// Surroundings that are the same on every machine: C.UTF-8, a zone that is no forum's, no home folder's settings.
QProcessEnvironment fixedEnvironment();

/// Runs the command-line program, as built, and waits until it ends.
Ran runProgram(const QStringList &arguments, const QProcessEnvironment &environment = fixedEnvironment());
/// Runs another program, found by PATH, in the same way.
Ran runTool(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = fixedEnvironment());

} // namespace planner
