// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace planner::bench {

/// One line of the table. `ours` is judged against `limit`: as a multiple of `floor` where there is
/// one, else by itself.
struct Figure {
    QString what;
    QString size;
    double ours = 0;
    std::optional<double> floor;
    double limit = 0;
    QString unit; ///< of `ours` and `floor`

    double judged() const { return floor ? ours / *floor : ours; }
    bool isOver() const { return limit > 0 && judged() > limit; }
};

/// Prints the heads of the columns.
void showHeads();
/// Prints one line.
void show(const Figure &figure);
/// A line about something that was not measured, and why.
void showSkipped(const QString &what, const QString &why);
/// How many of the lines printed were over their limit.
int overCount();

using Task = std::function<void()>;

/// Milliseconds that @p task takes.
double timeOf(const Task &task);
double median(std::vector<double> values);

/// Medians in milliseconds of tasks that took turns, @p times each, after one turn that is not counted.
/// @p after clears up after each task, uncounted.
std::vector<double> takeTurns(int times, const std::vector<Task> &tasks, const Task &after = {});

/// A child process: how long it took, start-up included, and the most memory it held. Stops the
/// benchmark when it fails.
struct Run {
    double ms = 0;
    double peakMb = 0;
};
Run runChild(const QStringList &command);

/// Stops the benchmark when something that has to work did not.
void require(bool isGood, const QString &what);

} // namespace planner::bench
