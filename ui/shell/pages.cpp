// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/io/sheet/sheetwriter.h"
#include "ui/print/agenda.h"
#include "ui/print/pagepainter.h"
#include "ui/print/pdffile.h"
#include "ui/print/sheetpages.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace planner {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kShortestSide = 420; // of A5: the columns need it

Result<PagedDocument> laidOut(const Programme &programme, const PrintChoice &choice, const Paper &paper, const QDateTime &now)
{
    if (choice.what == PrintChoice::What::Sheet)
        return sheetPages(programme, {choice.session}, {choice.language, choice.zones, paper, now});
    AgendaOptions options{choice.language, choice.zones, std::nullopt, std::nullopt, !choice.isFull, paper, now};
    if (choice.what == PrintChoice::What::Day)
        options.day = choice.day;
    if (choice.what == PrintChoice::What::Line)
        options.line = choice.line;
    return agendaPages(programme, options);
}

Result<Pages> lay(const Programme &programme, const PrintChoice &choice, const Paper &paper, const QDateTime &now)
{
    // Smaller paper gets the pages of a larger one, reduced.
    const double reduction = std::min({1.0, paper.sizePt.width() / kShortestSide, paper.sizePt.height() / kShortestSide});
    auto laid = laidOut(programme, choice, {paper.sizePt / reduction}, now);
    if (!laid)
        return laid.error();
    const auto document = std::make_shared<const PagedDocument>(std::move(laid).value());
    const auto painter = std::make_shared<const PagePainter>(*document);
    return Pages{paper, static_cast<int>(document->pages.size()),
        [document, painter, reduction](QPainter &device, int index) { painter->paint(device, index, reduction); }};
}

Status writePdf(const Programme &programme, const PrintChoice &choice, const QDateTime &now, const QString &path)
{
    auto laid = laidOut(programme, choice, choice.paper == PrintChoice::Paper::A4 ? Paper::A4 : Paper::Letter, now);
    if (!laid)
        return laid.error();
    const auto bytes = pdfBytes(std::move(laid).value());
    return bytes ? writeFile(path, bytes.value()) : Status(bytes.error());
}

Result<QString> sheetText(const Programme &programme, const SessionId &id, const QString &language)
{
    const Session *session = programme.find<Session>(id);
    if (!session)
        return Error{ErrorCode::NoSuchSession, {QString()}};
    return QString::fromUtf8(writeSheet(programme, *session, language));
}

Error printFailed(const QPrinter &printer)
{
    return {ErrorCode::PrintFailed, {printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName()}};
}

} // namespace

PageAccess plannerPages(Clock clock)
{
    return {[clock](const Programme &programme, const PrintChoice &choice, const Paper &paper) { return lay(programme, choice, paper, clock()); },
        [clock](const Programme &programme, const PrintChoice &choice, const QString &path) { return writePdf(programme, choice, clock(), path); },
        &sheetText};
}

void setPaper(QPrinter &printer, PrintChoice::Paper paper)
{
    const QPageSize size(paper == PrintChoice::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    printer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    printer.setFullPage(true);
}

Paper paperOf(const QPrinter &printer)
{
    return {QSizeF(printer.pageLayout().fullRectPoints().size())};
}

Status printPages(const Pages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange ? std::min(printer.toPage(), pages.count) - 1 : pages.count - 1;
    QPainter painter;
    if (!painter.begin(&printer))
        return printFailed(printer);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return printFailed(printer);
        painter.save();
        painter.scale(printer.resolution() / kPointsPerInch, printer.resolution() / kPointsPerInch);
        pages.draw(painter, page);
        painter.restore();
    }
    return painter.end() ? ok() : Status(printFailed(printer));
}

} // namespace planner
