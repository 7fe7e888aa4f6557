// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/io/sheet/sheetwriter.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace planner {

namespace {

constexpr double kPointsPerInch = 72;

} // namespace

PageAccess plannerPages()
{
    PageAccess access;
    access.sheetText = [](const Programme &programme, const SessionId &id, const QString &language) -> Result<QString> {
        const Session *session = programme.find<Session>(id);
        if (!session)
            return Error{ErrorCode::NoSuchSession, {QString()}};
        return QString::fromUtf8(writeSheet(programme, *session, language));
    };
    return access;
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
