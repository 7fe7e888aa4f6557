// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/typesetter.h"

#include <functional>

namespace planner {

/// What pages are laid out for.
struct Paper {
    QSizeF sizePt;
    static const Paper A4;     ///< ISO 216
    static const Paper Letter; ///< ANSI/ASME Y14.1
    bool operator==(const Paper &) const = default;
};
inline constexpr Paper Paper::A4{{595, 842}};
inline constexpr Paper Paper::Letter{{612, 792}};

/// Something that is kept on one page unless it is a paragraph: its items' places are from its own top left.
struct Block {
    double height = 0;
    std::vector<Fill> fills;
    std::vector<TextRun> texts;
    bool keepWithNext = false; ///< a heading does not end a page
    bool isParagraph = false;  ///< lines of one column that may go on overleaf, two or more on either side

    /// Puts a line of text; @p top is the line's top.
    void text(Typesetter &setter, int style, const QString &line, double x, double top);
    /// Puts several lines and returns the bottom of the last.
    double lines(Typesetter &setter, int style, const QStringList &lines, double x, double top);
    void fill(const QRectF &rect, QRgb colour, double radius = 0);
};

/// Fills pages with blocks from the top. A block that does not fit goes to the next page, whole; only
/// a paragraph, and what is higher than a page, is cut, between two lines.
class Paginator {
public:
    static constexpr double kMargin = 51;       ///< left and right, points
    static constexpr double kTop = 80;          ///< first block
    static constexpr double kBottomSpace = 62;  ///< below the last block

    explicit Paginator(const Paper &paper) : m_size(paper.sizePt), m_pages(1) {}

    double width() const { return m_size.width() - 2 * kMargin; }
    double height() const { return m_size.height() - kTop - kBottomSpace; }
    QSizeF size() const { return m_size; }

    /// What stands at the top of every following page that begins inside a section.
    void setRunningHead(std::function<Block()> head) { m_head = std::move(head); }
    void newPage();
    void add(Block block);
    /// Where the next block would go, for the outline: page and top.
    std::pair<int, double> place() const;
    std::vector<Page> takePages();

private:
    void put(const Block &block);
    void addHigh(Block block);
    void turnPage();

    QSizeF m_size;
    std::vector<Page> m_pages;
    double m_y = 0; ///< from kTop
    std::vector<Block> m_held; ///< headings that wait for what follows them
    std::function<Block()> m_head;
};

} // namespace planner
