// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

#include <functional>
#include <memory>

namespace planner::test {

/// Adds a test class to those its program can run, under the name of its file ("tst_zone").
bool registerTest(const char *file, std::function<std::unique_ptr<QObject>()> make);
/// Runs the class that @p argv[1] names, or all of them; exit code is the number of failures.
int runTests(int argc, char **argv);

} // namespace planner::test

/// Registers a test class; stands once at the end of its file, before the moc include.
#define PLANNER_TEST(Class) \
    static const bool registered##Class \
        = planner::test::registerTest(__FILE__, [] { return std::unique_ptr<QObject>(new Class); });
