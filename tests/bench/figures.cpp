// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <spawn.h>

extern char **environ;

namespace planner::bench {

namespace {

int over = 0;

} // namespace

void showHeads()
{
    std::printf("%-44s %7s %10s %10s %-3s %8s %9s\n", "", "size", "ours", "floor", "", "ratio", "limit");
}

void show(const Figure &figure)
{
    const bool isOver = figure.isOver();
    over += isOver ? 1 : 0;
    const QString floor = figure.floor ? QString::asprintf("%10.2f", *figure.floor) : QString(10, u' ');
    const QString ratio = figure.floor ? QString::asprintf("%7.2fx", figure.judged()) : QString(8, u' ');
    const QString limit = figure.limit <= 0 ? QString() : QString::number(figure.limit) + (figure.floor ? QStringLiteral("x") : u' ' + figure.unit);
    std::printf("%-44s %7s %10.2f %s %-3s %s %9s  %s\n", qPrintable(figure.what), qPrintable(figure.size), figure.ours, qPrintable(floor),
        qPrintable(figure.unit), qPrintable(ratio), qPrintable(limit), figure.limit <= 0 ? "" : isOver ? "over" : "ok");
    std::fflush(stdout);
}

void showSkipped(const QString &what, const QString &why)
{
    std::printf("%-44s SKIPPED: %s\n", qPrintable(what), qPrintable(why));
}

int overCount()
{
    return over;
}

double timeOf(const Task &task)
{
    const auto from = std::chrono::steady_clock::now();
    task();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::vector<double> takeTurns(int times, const std::vector<Task> &tasks, const Task &after)
{
    std::vector<std::vector<double>> taken(tasks.size());
    for (int turn = -1; turn < times; ++turn) {
        for (size_t i = 0; i < tasks.size(); ++i) {
            const double ms = timeOf(tasks[i]);
            if (turn >= 0)
                taken[i].push_back(ms);
            if (after)
                after();
        }
    }
    std::vector<double> medians;
    for (auto &values : taken)
        medians.push_back(median(std::move(values)));
    return medians;
}

Run runChild(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
    Run run;
    int status = -1;
    struct rusage usage {};
    run.ms = timeOf([&] {
        pid_t pid = 0;
        if (posix_spawnp(&pid, arguments[0], &quiet, nullptr, arguments.data(), environ) == 0)
            wait4(pid, &status, 0, &usage);
    });
    posix_spawn_file_actions_destroy(&quiet);
    run.peakMb = static_cast<double>(usage.ru_maxrss) / 1024; // never less than this process held when it started the child
    require(WIFEXITED(status) && WEXITSTATUS(status) == 0, command.join(u' '));
    return run;
}

void require(bool isGood, const QString &what)
{
    if (isGood)
        return;
    std::fprintf(stderr, "failed: %s\n", qPrintable(what));
    std::exit(2);
}

} // namespace planner::bench
