// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginator.h"

#include "tests/support/testregistry.h"

#include <QtCore/QMap>

#include <random>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLine = 12;
constexpr QRgb kHeadColour = 0xffffff;

/// A block of lines "7:0", "7:1", …, painted all over in the colour of its number.
Block linedBlock(int number, int lines, double padding, bool isHeading = false)
{
    Block block;
    for (int i = 0; i < lines; ++i)
        block.texts.push_back({QPointF(0, padding + kLine * i + 9), u"%1:%2"_s.arg(number).arg(i), 0});
    block.height = 2 * padding + kLine * lines;
    block.keepWithNext = isHeading;
    block.fill(QRectF(0, 0, 100, block.height), static_cast<QRgb>(number));
    return block;
}

/// Where a block went: one piece for each page that it stands on.
struct Piece {
    int page;
    QRectF rect;
};

QMap<int, std::vector<Piece>> piecesOf(const std::vector<Page> &pages)
{
    QMap<int, std::vector<Piece>> pieces;
    for (int page = 0; page < static_cast<int>(pages.size()); ++page) {
        for (const Fill &fill : pages[static_cast<size_t>(page)].fills)
            pieces[static_cast<int>(fill.colour)].push_back({page, fill.rect});
    }
    return pieces;
}

QStringList textsOf(const std::vector<Page> &pages)
{
    QStringList texts;
    for (const Page &page : pages) {
        for (const TextRun &run : page.texts)
            texts << run.text;
    }
    return texts;
}

} // namespace

class TstPaginator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void papersHaveTheirSizes()
    {
        QCOMPARE(Paper::A4.sizePt, QSizeF(595, 842));      // 210 × 297 mm
        QCOMPARE(Paper::Letter.sizePt, QSizeF(612, 792));  // 8.5 × 11 inch
        QCOMPARE(Paginator(Paper::A4).width(), 493.0);
        QCOMPARE(Paginator(Paper::A4).height(), 700.0);
    }

    void blocksFillAPageAndTheNextGoesOverWhole()
    {
        Paginator paginator(Paper::A4); // 700 points: seven blocks of 96, and not an eighth
        for (int i = 0; i < 15; ++i)
            paginator.add(linedBlock(i, 7, 6));
        QCOMPARE(paginator.place(), (std::pair<int, double>(2, Paginator::kTop + 96)));
        const std::vector<Page> pages = paginator.takePages();
        QCOMPARE(pages.size(), 3u);
        const auto pieces = piecesOf(pages);
        for (int i = 0; i < 15; ++i) {
            QCOMPARE(pieces[i].size(), 1u);
            QCOMPARE(pieces[i].front().page, i / 7);
            QCOMPARE(pieces[i].front().rect, QRectF(Paginator::kMargin, Paginator::kTop + 96 * (i % 7), 100, 96));
        }
        QCOMPARE(pages[1].texts.front().at, QPointF(Paginator::kMargin, Paginator::kTop + 6 + 9));
    }

    void whatFitsToTheLastPointStays()
    {
        Paginator paginator(Paper::A4);
        paginator.add(linedBlock(0, 50, 0));
        paginator.add(linedBlock(1, 1, 44)); // 600 + 100 = 700
        QCOMPARE(paginator.takePages().size(), 1u);
        Paginator tighter(Paper::A4);
        tighter.add(linedBlock(0, 50, 0));
        tighter.add(linedBlock(1, 1, 44.1));
        QCOMPARE(tighter.takePages().size(), 2u);
    }

    void aHeadingGoesOverWithWhatFollows()
    {
        Paginator paginator(Paper::A4);
        paginator.add(linedBlock(0, 55, 0));         // 660
        paginator.add(linedBlock(1, 1, 0, true));    // 672
        paginator.add(linedBlock(2, 1, 0, true));    // 684: two headings in a row
        paginator.add(linedBlock(3, 2, 0));          // 708: no room
        const auto pieces = piecesOf(paginator.takePages());
        QCOMPARE(pieces[0].front().page, 0);
        for (const int i : {1, 2, 3})
            QCOMPARE(pieces[i].front().page, 1);
        QCOMPARE(pieces[3].front().rect.top(), Paginator::kTop + 2 * kLine);
    }

    void aHeadingWithNothingAfterItIsNotLost()
    {
        Paginator paginator(Paper::A4);
        paginator.add(linedBlock(0, 1, 0));
        paginator.add(linedBlock(1, 1, 0, true));
        QCOMPARE(textsOf(paginator.takePages()), (QStringList{u"0:0"_s, u"1:0"_s}));
        Paginator another(Paper::A4);
        another.add(linedBlock(0, 1, 0, true));
        another.newPage();
        another.add(linedBlock(1, 1, 0));
        const auto pages = another.takePages();
        QCOMPARE(pages.size(), 2u);
        QCOMPARE(textsOf(pages), (QStringList{u"0:0"_s, u"1:0"_s}));
    }

    void noPageIsEmpty()
    {
        Paginator paginator(Paper::Letter);
        paginator.newPage();
        paginator.newPage();
        paginator.add(linedBlock(0, 1, 0));
        paginator.newPage();
        paginator.newPage();
        QCOMPARE(paginator.takePages().size(), 1u);
        QCOMPARE(Paginator(Paper::A4).takePages().size(), 1u); // a document has a page
    }

    /// Whatever comes, in any order: see each check.
    void keepsItsRulesForAnyBlocks_data()
    {
        QTest::addColumn<bool>("hasHead");
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << false << Paper::A4;
        QTest::newRow("Letter") << false << Paper::Letter;
        QTest::newRow("A4 with a running head") << true << Paper::A4;
    }
    void keepsItsRulesForAnyBlocks()
    {
        QFETCH(bool, hasHead);
        QFETCH(Paper, paper);
        std::mt19937 random(52);
        for (int round = 0; round < 100; ++round) {
            Paginator paginator(paper);
            const double head = hasHead ? 30 : 0;
            if (hasHead) {
                paginator.setRunningHead([] {
                    Block block;
                    block.height = 30;
                    block.fill(QRectF(0, 0, 50, 30), kHeadColour);
                    block.keepWithNext = true;
                    return block;
                });
            }
            std::vector<Block> blocks;
            QStringList wanted;
            const int count = 1 + static_cast<int>(random() % 60);
            for (int i = 0; i < count; ++i) {
                const bool isHeading = i + 1 < count && random() % 5 == 0;
                const int lines = isHeading ? 1 + static_cast<int>(random() % 3) : random() % 12 == 0 ? static_cast<int>(random() % 200) : 1 + static_cast<int>(random() % 15);
                blocks.push_back(linedBlock(i, lines, static_cast<double>(random() % 10), isHeading));
                for (const TextRun &run : blocks.back().texts)
                    wanted << run.text;
                paginator.add(blocks.back());
            }
            const double height = paginator.height();
            const double bottom = Paginator::kTop + height;
            const std::vector<Page> pages = paginator.takePages();
            QCOMPARE(textsOf(pages), wanted); // each line once and in order
            const auto pieces = piecesOf(pages);
            if (hasHead) { // on every page but the first, at its top
                QCOMPARE(pieces.contains(kHeadColour) ? pieces[kHeadColour].size() : 0u, pages.size() - 1);
                for (const Piece &piece : pieces.value(kHeadColour))
                    QCOMPARE(piece.rect.top(), Paginator::kTop);
            }
            for (const Page &page : pages) {
                QVERIFY(!page.texts.empty());
                for (const TextRun &run : page.texts)
                    QVERIFY2(run.at.y() >= Paginator::kTop + 7 && run.at.y() + 3 <= bottom + 0.01, qPrintable(run.text));
                for (const Fill &fill : page.fills)
                    QVERIFY(fill.rect.top() >= Paginator::kTop && fill.rect.bottom() <= bottom + 0.01);
            }
            double end = 0; // where the block before ended
            int page = -1;
            for (int i = 0; i < count; ++i) {
                const Block &block = blocks[static_cast<size_t>(i)];
                const std::vector<Piece> &own = pieces[i];
                if (block.height == 0)
                    continue;
                QVERIFY(!own.empty());
                if (block.height <= height - head)
                    QCOMPARE(own.size(), 1u); // whole
                else
                    QVERIFY(own.size() <= static_cast<size_t>(2 + block.height / (height - head - 2 * kLine)));
                const Piece &first = own.front();
                if (first.page == page) {
                    QVERIFY2(std::abs(first.rect.top() - end) < 0.01, "neither a hole nor an overlap");
                } else if (page >= 0) {
                    QCOMPARE(first.page, page + 1); // no page is passed over
                    QVERIFY(std::abs(first.rect.top() - Paginator::kTop - head) < 0.01);
                    // It did not fit, with the headings in front of it and what these must not be parted from.
                    double needed = block.height;
                    for (int next = i; blocks[static_cast<size_t>(next)].keepWithNext; ++next)
                        needed += blocks[static_cast<size_t>(next) + 1].height;
                    QVERIFY2(end + needed > bottom - 0.01, qPrintable(u"block %1 could have stood on page %2"_s.arg(i).arg(page + 1)));
                }
                if (block.keepWithNext) { // followed by the first line of another on its page
                    const auto &texts = pages[static_cast<size_t>(own.back().page)].texts;
                    QVERIFY2(!texts.back().text.startsWith(QString::number(i) + u':'), qPrintable(u"heading %1 ends its page"_s.arg(i)));
                }
                end = own.back().rect.bottom();
                page = own.back().page;
            }
        }
    }

    /// Two columns whose lines do not stand level: where the one is cut, the other may not stick out.
    void aParagraphGoesOnOverleafWithTwoLinesOnEitherSide_data()
    {
        QTest::addColumn<int>("room"); // lines that are free under what stands there
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("staying");
        QTest::newRow("it fits") << 10 << 10 << 10;
        QTest::newRow("most stays") << 10 << 40 << 10;
        QTest::newRow("no single line goes over") << 10 << 11 << 9;
        QTest::newRow("no single line stays") << 1 << 20 << 0;
        QTest::newRow("three cannot be cut") << 2 << 3 << 0;
        QTest::newRow("four can") << 2 << 4 << 2;
    }
    void aParagraphGoesOnOverleafWithTwoLinesOnEitherSide()
    {
        QFETCH(int, room);
        QFETCH(int, lines);
        QFETCH(int, staying);
        Paginator paginator(Paper::A4);
        Block before = linedBlock(1, 1, 0);
        before.height = paginator.height() - room * kLine;
        paginator.add(before);
        Block paragraph = linedBlock(2, lines, 0);
        paragraph.isParagraph = true;
        paginator.add(paragraph);
        const std::vector<Page> pages = paginator.takePages();
        QCOMPARE(pages.size(), staying == lines ? 1u : 2u);
        QCOMPARE(static_cast<int>(pages[0].texts.size()) - 1, staying);
        QCOMPARE(textsOf(pages).size(), lines + 1);
    }

    void aHighBlockIsCutBetweenLinesInEveryColumn()
    {
        std::mt19937 random(53);
        for (int round = 0; round < 60; ++round) {
            Block block;
            QStringList wanted[2];
            for (const int column : {0, 1}) {
                const double pitch = 9 + static_cast<double>(random() % 80) / 10;
                const int lines = 60 + static_cast<int>(random() % 200);
                for (int i = 0; i < lines; ++i) {
                    block.texts.push_back({QPointF(200 * column, pitch * i + 8), u"%1:%2"_s.arg(column).arg(i), 0});
                    wanted[column] << block.texts.back().text;
                    block.height = std::max(block.height, pitch * (i + 1) + 3);
                }
            }
            Paginator paginator(Paper::A4);
            paginator.add(linedBlock(7, static_cast<int>(random() % 30), 0));
            const double bottom = Paginator::kTop + paginator.height();
            paginator.add(block);
            paginator.add(linedBlock(8, 3, 0));
            QStringList found[2];
            for (const Page &page : paginator.takePages()) {
                for (const TextRun &run : page.texts) {
                    QVERIFY2(run.at.y() >= Paginator::kTop + 7 && run.at.y() + 3 <= bottom + 0.01, qPrintable(u"%1 at %2"_s.arg(run.text).arg(run.at.y())));
                    if (!run.text.startsWith(u'7') && !run.text.startsWith(u'8'))
                        found[run.at.x() > 200] << run.text;
                }
            }
            QCOMPARE(found[0], wanted[0]);
            QCOMPARE(found[1], wanted[1]);
        }
    }
};

PLANNER_TEST(TstPaginator)
#include "tst_paginator.moc"
