// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/agendapages.h"

#include "tests/support/samples.h"

#include <QtCore/QRegularExpression>

namespace planner::test {

using namespace Qt::StringLiterals;

namespace {

enum class AgendaColumn { Time, Band, Code, Middle, Right };

/// By where a run begins: 0, 9, 86, 121 points from the left margin, and the right column's place.
AgendaColumn columnOf(const PagedDocument &agenda, const TextRun &run)
{
    const double x = run.at.x() - Paginator::kMargin;
    const double right = agenda.sizePt.width() - 2 * Paginator::kMargin - 79;
    if (x > right - 1)
        return AgendaColumn::Right;
    return x < 1 ? AgendaColumn::Time : x < 80 ? AgendaColumn::Band : x < 120 ? AgendaColumn::Code : AgendaColumn::Middle;
}

bool isLegend(const PagedDocument &agenda, const Page &page, const TextRun &run)
{
    // A name in the legend has its line's square in front of it.
    const TextStyle &style = styleOf(agenda, run);
    return style.size == 8 && std::ranges::any_of(page.fills, [&run](const Fill &fill) { return fill.rect.width() == 5.5 && std::abs(fill.rect.left() + 10 - run.at.x()) < 0.01 && std::abs(fill.rect.bottom() - run.at.y()) < 4; });
}

QString clockByHand(int minute)
{
    const int day = minute < 0 ? -1 : minute / 1440;
    const int rest = minute - day * 1440;
    const QString text = u"%1:%2"_s.arg(rest / 60, 2, 10, QLatin1Char('0')).arg(rest % 60, 2, 10, QLatin1Char('0'));
    return day == 0 ? text : text + (day > 0 ? u" (+%1)"_s.arg(day) : u" (−1)"_s);
}

QDate dayOf(const QString &head)
{
    // The samples' days are the 26th to 28th and 31st of May and the 1st of June.
    static const QRegularExpression number(u"(\\d+)"_s);
    const int day = number.match(head).captured(1).toInt();
    return {2021, day == 1 ? 6 : 5, day};
}

} // namespace

std::vector<AgendaLine> agendaRows(const PagedDocument &agenda)
{
    std::vector<AgendaLine> rows;
    QDate day;
    for (int number = 0; number < static_cast<int>(agenda.pages.size()); ++number) {
        const Page &page = agenda.pages[static_cast<size_t>(number)];
        bool isInHead = false;
        bool isInRow = false; // a row begins with a bold time and goes on until the next, a band or a head
        AgendaColumn last = AgendaColumn::Right;
        for (const TextRun &run : bodyOf(page)) {
            const TextStyle &style = styleOf(agenda, run);
            if (style.size == 19) {
                if (!isInHead) // its second line names no day
                    day = dayOf(run.text);
                isInHead = true;
                isInRow = false;
                continue;
            }
            isInHead = false;
            const AgendaColumn column = columnOf(agenda, run);
            const bool isTime = column == AgendaColumn::Time && style.size == 10.5;
            if (isTime && !(isInRow && last == AgendaColumn::Time)) {
                AgendaLine row;
                row.page = number;
                row.day = day;
                for (const Fill &fill : page.fills) { // the nearest rule above, the bar beside
                    const bool isRule = fill.rect.height() == 0.5 && fill.rect.bottom() < run.at.y() && fill.rect.top() > 70;
                    if (isRule)
                        row.top = std::max(row.top, fill.rect.top());
                    if (fill.rect.width() == 2.25 && fill.rect.top() < run.at.y() && fill.rect.bottom() > run.at.y() - 4)
                        row.bottom = fill.rect.bottom() + 9;
                }
                rows.push_back(row);
                isInRow = true;
            } else if (column == AgendaColumn::Band || isLegend(agenda, page, run) || (style.size == 9 && column == AgendaColumn::Time)) {
                isInRow = false;
            }
            last = column;
            if (!isInRow)
                continue;
            AgendaLine &row = rows.back();
            row.lastPage = number;
            const auto add = [&run](QString &text) { text += (text.isEmpty() ? QString() : u" "_s) + run.text; };
            switch (column) {
            case AgendaColumn::Time: isTime ? row.time += squeezed(run.text) : row.zones += squeezed(run.text); break;
            case AgendaColumn::Code: row.code += run.text; break;
            case AgendaColumn::Middle: add(row.middle); break;
            case AgendaColumn::Right: add(row.right); break;
            case AgendaColumn::Band: break;
            }
        }
    }
    return rows;
}

QStringList pausesOf(const PagedDocument &agenda)
{
    QStringList pauses;
    for (const Page &page : agenda.pages) {
        for (const TextRun &run : bodyOf(page)) {
            if (std::abs(run.at.x() - Paginator::kMargin - 9) < 0.01 && styleOf(agenda, run).bold)
                pauses << squeezed(run.text);
        }
    }
    return pauses;
}

const Session &sessionOf(const Programme &programme, const AgendaLine &row, const QString &language)
{
    for (const auto &[id, session] : programme.sessions) {
        if (row.middle.startsWith(mark("title", session, language)))
            return session;
    }
    return programme.sessions.begin()->second;
}

QString rangeByHand(int minute, int minutes, int shift)
{
    return clockByHand(minute + shift) + u'–' + clockByHand(minute + minutes + shift);
}

AgendaOptions usualAgenda(const Programme &programme, const QString &language)
{
    AgendaOptions options;
    options.language = language;
    options.zones = programme.forum.otherZones;
    options.made = samples::fixedClock()();
    return options;
}

} // namespace planner::test
