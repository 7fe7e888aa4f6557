// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/calendar/blockpainter.h"
#include "ui/calendar/blocksigns.h"

#include <QtGui/QPainter>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMarginPx = 12;

QImage painted(BlockPainter &blocks, const Programme &programme, const Session &session, const QSizeF &size, const QString &lang, const BlockState &state = {})
{
    QImage image(size.toSize() + QSize(2 * kMarginPx, 2 * kMarginPx), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    blocks.paint(painter, QRectF(QPointF(kMarginPx, kMarginPx), size), programme, session, lang, state);
    return image;
}

QImage paintedAfresh(const Programme &programme, const Session &session, const QSizeF &size, const QString &lang, const BlockState &state = {})
{
    BlockPainter blocks;
    return painted(blocks, programme, session, size, lang, state);
}

/// Where a severity's sign leaves ink, whatever its colour.
QImage shapeOf(Severity severity)
{
    QImage image(22, 22, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSeverity(painter, QRectF(0, 0, 22, 22), severity);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

int inkOf(const QImage &shape)
{
    int ink = 0;
    for (int y = 0; y < shape.height(); ++y)
        ink += static_cast<int>(std::count_if(shape.constScanLine(y), shape.constScanLine(y) + shape.width(), [](uchar alpha) { return alpha > 127; }));
    return ink;
}

} // namespace

class TstBlockPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptLooksLikeWhatIsSetAfresh()
    {
        std::mt19937 random(5);
        Programme programme = samples::randomProgramme(random, 20);
        BlockPainter blocks;
        const QStringList languages{u"en"_s, u"es"_s, u"fr"_s};
        for (int step = 0; step < 400; ++step) {
            auto at = programme.sessions.begin();
            std::advance(at, static_cast<int>(random() % programme.sessions.size()));
            Session &session = at->second;
            if (step % 4 == 0) {
                session.title.set(u"en"_s, u"Another extraordinarily long-winded title, number %1"_s.arg(step));
                session.status = step % 8 ? SessionStatus::Cancelled : SessionStatus::Draft;
                blocks.forget(session.id);
            }
            const QSizeF size(30 + double(random() % 4) * 41.5, 12 + double(random() % 5) * 23);
            const QString lang = languages[static_cast<int>(random() % 3)];
            const BlockState state{random() % 2 == 0, false, random() % 2 == 0, random() % 3 == 0 ? std::optional(Severity::Warning) : std::nullopt};
            QVERIFY(painted(blocks, programme, session, size, lang, state) == paintedAfresh(programme, session, size, lang, state));
        }
    }

    void nothingLeavesTheBlock()
    {
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        session.title.set(u"en"_s, u"Unmöglichkeitsbescheinigungsverfahren ĄĘŲ Åñ gjpqy and more of it, over and over again"_s);
        session.locked = true;
        session.status = SessionStatus::Cancelled;
        for (int width = 4; width < 180; width += 5) {
            for (int height = 4; height < 120; height += 3) {
                const QImage image = paintedAfresh(programme, session, QSizeF(width, height), u"en"_s, {true, false, true, Severity::Error});
                const QRect inside = QRect(kMarginPx, kMarginPx, width, height);
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        if (!inside.contains(x, y) && qAlpha(image.pixel(x, y)) > 0)
                            QFAIL(qPrintable(u"ink at %1, %2 beside a block of %3 x %4"_s.arg(x).arg(y).arg(width).arg(height)));
                    }
                }
            }
        }
    }

    void whatIsCancelledIsStruckThrough()
    {
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        session.title = Text(u"en"_s, u"mmmm"_s);
        session.status = SessionStatus::Cancelled;
        const QSizeF size(150, 60);
        const QImage struck = paintedAfresh(programme, session, size, u"en"_s);
        session.status = SessionStatus::Confirmed;
        const QImage plain = paintedAfresh(programme, session, size, u"en"_s);
        // A row through the title in which there is no gap, and only there.
        const auto longestInk = [](const QImage &image, int y) {
            int longest = 0;
            int run = 0;
            for (int x = kMarginPx + 9; x < image.width() - kMarginPx - 9; ++x) {
                const QColor here = image.pixelColor(x, y);
                run = here.lightness() < 190 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
            return longest;
        };
        int rows = 0;
        for (int y = kMarginPx + 14; y < kMarginPx + 40; ++y) {
            QVERIFY(longestInk(plain, y) < 25);
            rows += longestInk(struck, y) > 30;
        }
        QVERIFY2(rows == 1 || rows == 2, qPrintable(QString::number(rows)));
    }

    void aQuarterOfAnHourStillSaysWhatItIs()
    {
        Programme programme = samples::oneSession();
        const Session session = programme.sessions.begin()->second;
        Session nameless = session;
        nameless.title = {};
        Session codeless = session;
        codeless.subTheme.reset();
        codeless.line = std::nullopt;
        codeless.number = 0;
        const QSizeF size(150, 19); // fifteen minutes at the usual size
        const QImage whole = paintedAfresh(programme, session, size, u"en"_s);
        QVERIFY(whole != paintedAfresh(programme, nameless, size, u"en"_s)); // its title stands there
        nameless.number = 9;
        QVERIFY(paintedAfresh(programme, nameless, size, u"en"_s) != paintedAfresh(programme, codeless, size, u"en"_s));
    }

    void severitiesDifferByTheirShapes()
    {
        const std::array all{shapeOf(Severity::Hint), shapeOf(Severity::Warning), shapeOf(Severity::Error)};
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(inkOf(all[i]) > 40);
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                int different = 0;
                for (int y = 0; y < 22; ++y) {
                    for (int x = 0; x < 22; ++x)
                        different += (all[i].constScanLine(y)[x] > 127) != (all[j].constScanLine(y)[x] > 127);
                }
                QVERIFY2(different > 80, qPrintable(QString::number(different)));
            }
        }
    }

    void aNarrowBlockHasItsSignAtTheFoot()
    {
        const Programme programme = samples::oneSession();
        const Session &session = programme.sessions.begin()->second;
        const QSizeF size(46, 90);
        const QImage plain = paintedAfresh(programme, session, size, u"en"_s);
        const QImage marked = paintedAfresh(programme, session, size, u"en"_s, {false, false, false, Severity::Error});
        const QRect codeLine(kMarginPx, kMarginPx, 46, 16);
        QVERIFY(plain.copy(codeLine) == marked.copy(codeLine)); // the code stands there whole
        const QRect foot(kMarginPx + 46 - 16, kMarginPx + 90 - 16, 14, 14);
        QVERIFY(plain.copy(foot) != marked.copy(foot));
    }

    void aNarrowBlockHasItsTitleInSyllables()
    {
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        session.title = Text(u"en"_s, u"Companies and territories in transition"_s);
        const auto linesOfText = [&](double width) { // runs of rows with ink beside the bar
            const QSizeF size(width, 120);
            const QImage image = paintedAfresh(programme, session, size, u"en"_s);
            int lines = 0;
            bool wasInk = false;
            for (int y = kMarginPx + 3; y < kMarginPx + 117; ++y) {
                bool isInk = false;
                for (int x = kMarginPx + 8; x < kMarginPx + static_cast<int>(width) - 3; ++x)
                    isInk = isInk || image.pixelColor(x, y).lightness() < 150;
                lines += isInk && !wasInk;
                wasInk = isInk;
            }
            return lines;
        };
        QVERIFY(linesOfText(54) >= 4);
        QVERIFY(linesOfText(39) >= 6); // a third of a day: the code, and the title as far as there is room
        QVERIFY(linesOfText(26) <= 2); // the code alone
        const QSizeF size(29.5, 120); // a third of a narrow day
        const QImage second = paintedAfresh(programme, session, size, u"en"_s);
        session.number = 3;
        QVERIFY(second != paintedAfresh(programme, session, size, u"en"_s)); // the code stands there to its last figure
    }

    void noHyphenStandsAloneOnALine()
    {
        Programme programme = samples::oneSession();
        Session &session = programme.sessions.begin()->second;
        session.title = Text(u"en"_s, u"agreements agreements agreements"_s); // no dots above
        session.venue.reset();
        for (int width = 36; width < 90; ++width) {
            const QImage image = paintedAfresh(programme, session, QSizeF(width, 140), u"en"_s);
            int inkRows = 0;
            for (int y = kMarginPx + 3; y < kMarginPx + 138; ++y) {
                bool isInk = false;
                for (int x = kMarginPx + 8; x < kMarginPx + width - 3; ++x)
                    isInk = isInk || image.pixelColor(x, y).lightness() < 150;
                QVERIFY2(isInk || inkRows == 0 || inkRows > 3, qPrintable(u"%1 wide, above %2"_s.arg(width).arg(y - kMarginPx)));
                inkRows = isInk ? inkRows + 1 : 0;
            }
        }
    }

    void aSignLeavesTheCodeItsRoom()
    {
        const Programme programme = samples::oneSession();
        const Session &session = programme.sessions.begin()->second;
        const QSizeF size(140, 80);
        const QImage plain = paintedAfresh(programme, session, size, u"en"_s);
        const QImage signedOne = paintedAfresh(programme, session, size, u"en"_s, {false, false, false, Severity::Error});
        QVERIFY(plain != signedOne);
        const QRect corner(kMarginPx + 140 - 20, kMarginPx, 20, 18);
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                if (!corner.contains(x, y))
                    QCOMPARE(signedOne.pixel(x, y), plain.pixel(x, y));
            }
        }
    }
};

PLANNER_TEST(TstBlockPainter)
#include "tst_blockpainter.moc"
