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

Result<PagedDocument> laidOut(const Programme &programme, const PrintChoice &choice, const QDateTime &now)
{
    const Paper paper = choice.paper == PrintChoice::Paper::A4 ? Paper::A4 : Paper::Letter;
    if (choice.what == PrintChoice::What::Sheet)
        return sheetPages(programme, {choice.session}, {choice.language, choice.zones, paper, now});
    AgendaOptions options{choice.language, choice.zones, std::nullopt, std::nullopt, !choice.isFull, paper, now};
    if (choice.what == PrintChoice::What::Day)
        options.day = choice.day;
    if (choice.what == PrintChoice::What::Line)
        options.line = choice.line;
    return agendaPages(programme, options);
}

Result<Pages> lay(const Programme &programme, const PrintChoice &choice, const QDateTime &now)
{
    auto laid = laidOut(programme, choice, now);
    if (!laid)
        return laid.error();
    const auto document = std::make_shared<const PagedDocument>(std::move(laid).value());
    const auto painter = std::make_shared<const PagePainter>(*document);
    const QPageSize size(choice.paper == PrintChoice::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    return Pages{QPageLayout(size, QPageLayout::Portrait, QMarginsF()), static_cast<int>(document->pages.size()),
        [document, painter](QPainter &device, int index) { painter->paint(device, index, 1); }};
}

Status writePdf(const Programme &programme, const PrintChoice &choice, const QDateTime &now, const QString &path)
{
    const auto laid = laidOut(programme, choice, now);
    if (!laid)
        return laid.error();
    const auto bytes = pdfBytes(laid.value());
    return bytes ? writeFile(path, bytes.value()) : Status(bytes.error());
}

Result<QString> sheetText(const Programme &programme, const SessionId &id, const QString &language)
{
    const Session *session = programme.find<Session>(id);
    if (!session)
        return Error{ErrorCode::NoSuchSession, {QString()}};
    return QString::fromUtf8(writeSheet(programme, *session, language));
}

} // namespace

PageAccess plannerPages(Clock clock)
{
    return {[clock](const Programme &programme, const PrintChoice &choice) { return lay(programme, choice, clock()); },
        [clock](const Programme &programme, const PrintChoice &choice, const QString &path) { return writePdf(programme, choice, clock(), path); },
        &sheetText};
}

void printPages(const Pages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange ? std::min(printer.toPage(), pages.count) - 1 : pages.count - 1;
    QPainter painter(&printer);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(printer.resolution() / kPointsPerInch, printer.resolution() / kPointsPerInch);
        pages.draw(painter, page);
        painter.restore();
    }
}

} // namespace planner
