// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "tests/bench/figures.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace planner::bench {

using namespace Qt::StringLiterals;

namespace {

/// The Spanish agenda, written by the program.
Run writeAgenda(const QString &folder, int count)
{
    const QString pdf = folder + u"/agenda.pdf"_s;
    const Run run = runChild({QStringLiteral(PLANNER_CLI), u"export"_s, programmePath(folder, count), u"--to"_s, pdf, u"--lang"_s, u"es"_s});
    require(QFileInfo(pdf).size() > count * 100, pdf);
    return run;
}

/// The same content, written by a browser.
Run browseAgenda(const QString &folder, int count, const QString &browser)
{
    const QString pdf = folder + u"/browser.pdf"_s;
    const Run run = runChild({browser, u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-pdf-header-footer"_s,
        u"--user-data-dir="_s + folder + u"/browser"_s, u"--print-to-pdf="_s + pdf, htmlPath(folder, count)});
    require(QFileInfo(pdf).size() > count * 100, pdf);
    return run;
}

} // namespace

void benchPages(const QString &folder, const std::vector<int> &counts, const QString &browser)
{
    std::vector<double> peaks(counts.size());
    std::vector<Task> tasks;
    for (size_t i = 0; i < counts.size(); ++i)
        tasks.emplace_back([&, i] { peaks[i] = std::max(peaks[i], writeAgenda(folder, counts[i]).peakMb); });
    const auto ms = takeTurns(5, tasks);
    for (size_t i = 0; i < counts.size(); ++i)
        show({u"agenda as PDF, whole process"_s, QString::number(counts[i]), ms[i], {}, 0, u"ms"_s});
    for (size_t i = 1; i < counts.size(); ++i) {
        const double times = static_cast<double>(counts[i]) / counts[i - 1];
        show({u"agenda as PDF, %1 times the sessions"_s.arg(times), QString::number(counts[i]), ms[i], ms[i - 1], 1.2 * times, u"ms"_s});
    }
    for (size_t i = 0; i < counts.size(); ++i)
        show({u"agenda as PDF, most memory"_s, QString::number(counts[i]), peaks[i], {}, 300, u"MB"_s});

    const QString what = u"agenda as PDF / Chromium, the same content"_s;
    if (browser.isEmpty()) {
        showSkipped(what, u"Chromium is not asked for (--with-chromium)"_s);
        return;
    }
    for (const int count : counts) {
        if (count > 1000) {
            showSkipped(what, u"%1 sessions are too many for it"_s.arg(count));
            continue;
        }
        const auto both = takeTurns(5, {[&] { writeAgenda(folder, count); }, [&] { browseAgenda(folder, count, browser); }});
        show({what, QString::number(count), both[0], both[1], count == 1000 ? 0.2 : 0, u"ms"_s});
    }
}

} // namespace planner::bench
