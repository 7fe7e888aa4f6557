// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginator.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace planner {

namespace {

/// Where to cut a block that has @p room: above the first line that does not fit; lines at one height go together.
double cutAbove(const Block &block, double room)
{
    double cut = block.height;
    for (const TextRun &run : block.texts) {
        if (run.at.y() + 3 > room)
            cut = std::min(cut, run.at.y() - 10);
    }
    return std::clamp(cut, 0.0, room);
}

/// Where to cut a paragraph that has @p room, with two lines or more on either side; nowhere if that cannot be.
std::optional<double> cutOfParagraph(const Block &block, double room)
{
    constexpr std::ptrdiff_t kLeast = 2;
    const auto fits = [room](const TextRun &run) { return run.at.y() + 3 <= room; };
    const auto fitting = std::ranges::find_if_not(block.texts, fits) - block.texts.begin();
    const auto staying = std::min(fitting, std::ssize(block.texts) - kLeast);
    return staying < kLeast ? std::nullopt : std::optional(block.texts[static_cast<size_t>(staying)].at.y() - 10);
}

/// How far what is below the cut moves up. A column's first line may stand close under the cut: it has room above.
double liftOf(const Block &block, double cut)
{
    double lift = cut;
    for (const TextRun &run : block.texts) {
        if (run.at.y() > cut)
            lift = std::min(lift, run.at.y() - 10);
    }
    return std::max(lift, 1.0);
}

/// The parts of a block above and below the cut.
std::pair<Block, Block> split(Block block, double cut)
{
    const double lift = liftOf(block, cut);
    Block upper;
    Block lower;
    upper.height = cut;
    lower.height = block.height - lift;
    for (TextRun &run : block.texts) {
        if (run.at.y() <= cut) {
            upper.texts.push_back(std::move(run));
        } else {
            run.at.ry() -= lift;
            lower.texts.push_back(std::move(run));
        }
    }
    for (const Fill &fill : block.fills) {
        const QRectF top = fill.rect.intersected(QRectF(fill.rect.left(), fill.rect.top(), fill.rect.width(), std::max(0.0, cut - fill.rect.top())));
        if (top.height() > 0)
            upper.fills.push_back({top, fill.colour, fill.radius});
        if (fill.rect.bottom() > cut) {
            const double from = std::max(fill.rect.top(), lift);
            lower.fills.push_back({QRectF(fill.rect.left(), from - lift, fill.rect.width(), fill.rect.bottom() - from), fill.colour, fill.radius});
        }
    }
    return {std::move(upper), std::move(lower)};
}

} // namespace

void Block::text(Typesetter &setter, int style, const QString &line, double x, double top)
{
    if (!line.isEmpty())
        texts.push_back({QPointF(x, top + setter.ascent(style)), line, style});
}

double Block::lines(Typesetter &setter, int style, const QStringList &list, double x, double top)
{
    for (const QString &line : list) {
        text(setter, style, line, x, top);
        top += setter.lineHeight(style);
    }
    return top;
}

void Block::fill(const QRectF &rect, QRgb colour, double radius)
{
    fills.push_back({rect, colour, radius});
}

std::pair<int, double> Paginator::place() const
{
    return {static_cast<int>(m_pages.size()) - 1, kTop + m_y};
}

void Paginator::put(const Block &block)
{
    Page &page = m_pages.back();
    const QPointF shift(kMargin, kTop + m_y);
    for (Fill fill : block.fills) {
        fill.rect.translate(shift);
        page.fills.push_back(fill);
    }
    for (TextRun run : block.texts) {
        run.at += shift;
        page.texts.push_back(std::move(run));
    }
    m_y += block.height;
}

void Paginator::turnPage()
{
    m_pages.emplace_back();
    m_y = 0;
    if (m_head)
        put(m_head());
}

void Paginator::newPage()
{
    for (const Block &held : std::exchange(m_held, {}))
        put(held);
    if (m_y > 0) {
        m_pages.emplace_back();
        m_y = 0;
    }
}

void Paginator::add(Block block)
{
    if (block.keepWithNext) {
        m_held.push_back(std::move(block));
        return;
    }
    const double heldHeight = std::accumulate(m_held.begin(), m_held.end(), 0.0, [](double sum, const Block &held) { return sum + held.height; });
    const double room = height() - m_y - heldHeight;
    if (const auto cut = block.isParagraph && block.height > room ? cutOfParagraph(block, room) : std::nullopt) {
        for (const Block &held : std::exchange(m_held, {}))
            put(held);
        auto [upper, lower] = split(std::move(block), *cut);
        put(upper);
        turnPage();
        lower.isParagraph = true;
        add(std::move(lower));
        return;
    }
    // A high block needs no whole page under its heading: it is cut anyway.
    const double needed = heldHeight + std::min(block.height, height() - heldHeight - 40);
    if (m_y > 0 && m_y + needed > height())
        turnPage();
    for (const Block &held : std::exchange(m_held, {}))
        put(held);
    if (m_y + block.height <= height())
        put(block);
    else
        addHigh(std::move(block));
}

void Paginator::addHigh(Block block)
{
    while (m_y + block.height > height()) {
        double cut = cutAbove(block, height() - m_y);
        if (cut < 1 && m_y > 0 && !(m_head && m_pages.back().texts.empty())) {
            // Not one line fits: on a fresh page there is room.
            const double before = m_y;
            turnPage();
            if (m_y < before)
                continue;
        }
        cut = std::max(cut, 12.0);
        auto [upper, lower] = split(std::move(block), cut);
        put(upper);
        turnPage();
        block = std::move(lower);
    }
    put(block);
}

std::vector<Page> Paginator::takePages()
{
    for (const Block &held : std::exchange(m_held, {}))
        put(held);
    if (m_pages.size() > 1 && m_pages.back().texts.empty() && m_pages.back().fills.empty())
        m_pages.pop_back();
    return std::move(m_pages);
}

} // namespace planner
