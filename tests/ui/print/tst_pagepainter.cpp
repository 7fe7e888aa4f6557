// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepainter.h"

#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/print/agendapages.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

QImage paintedPage(const PagedDocument &document, int page, double scale)
{
    QImage image((document.sizePt * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter(document).paint(painter, page, scale);
    return image;
}

/// Is anything but white inside, given in points?
bool isInked(const QImage &image, const QRectF &rect, double scale)
{
    const QRect pixels = QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect().intersected(image.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                return true;
        }
    }
    return false;
}

} // namespace

class TstPagePainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFillHasItsPlaceAndColourAtEveryScale()
    {
        PagedDocument document;
        document.sizePt = {100, 50};
        Page page;
        page.fills = {{QRectF(10, 20, 30, 10), 0xff336699, 0}};
        document.pages = {page};
        for (const double scale : {1.0, 2.0, 3.0}) {
            const QImage image = paintedPage(document, 0, scale);
            const auto at = [&](double x, double y) { return image.pixelColor(static_cast<int>(x * scale), static_cast<int>(y * scale)); };
            QCOMPARE(at(11, 21), QColor(0x33, 0x66, 0x99));
            QCOMPARE(at(38.5, 28.5), QColor(0x33, 0x66, 0x99));
            for (const QPointF &outside : {QPointF(8, 25), QPointF(42, 25), QPointF(25, 18), QPointF(25, 32)})
                QCOMPARE(at(outside.x(), outside.y()), QColor(Qt::white));
        }
    }

    /// Ink is where the list says and nowhere else, above all not in the margins.
    void paintsAllRunsAndNothingElse()
    {
        std::mt19937 random(95);
        const Programme p = markedProgramme(random, 14);
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"es"_s)).value();
        constexpr double kScale = 1.5;
        for (int number = 0; number < static_cast<int>(agenda.pages.size()); ++number) {
            const QImage image = paintedPage(agenda, number, kScale);
            for (const TextRun &run : agenda.pages[static_cast<size_t>(number)].texts)
                QVERIFY2(isInked(image, boxOf(agenda, run), kScale), qPrintable(run.text));
            const double width = agenda.sizePt.width();
            const double height = agenda.sizePt.height();
            const double margin = Paginator::kMargin - 2;
            for (const QRectF &edge : {QRectF(0, 0, width, 40), QRectF(0, height - 24, width, 24), QRectF(0, 0, margin, height), QRectF(width - margin, 0, margin, height)})
                QVERIFY(!isInked(image, edge, kScale));
        }
    }

    void leavesThePainterAsItWas()
    {
        const Programme p = samples::oneSession();
        const PagedDocument agenda = agendaPages(p, usualAgenda(p, u"en"_s)).value();
        QImage image(100, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.translate(3, 4);
        painter.setPen(Qt::red);
        const QTransform before = painter.transform();
        PagePainter(agenda).paint(painter, 0, 0.1);
        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
    }
};

PLANNER_TEST(TstPagePainter)
#include "tst_pagepainter.moc"
