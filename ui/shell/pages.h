// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/programme.h"
#include "ui/dialogs/printdialog.h"
#include "ui/print/paginator.h"

#include <functional>

class QPainter;
class QPrinter;

namespace planner {

/// Pages that are laid out and ready to be drawn: the same on the screen, on the printer and in a file.
struct Pages {
    Paper paper;
    int count = 0;
    /// Draws page @p index (from 0) in points (1/72 inch), from the paper's upper left corner.
    std::function<void(QPainter &painter, int index)> draw;
};

/// Where pages come from; a test hands in its own.
struct PageAccess {
    /// Errors: those of agendaPages and sheetPages.
    std::function<Result<Pages>(const Programme &programme, const PrintChoice &choice, const Paper &paper)> lay;
    /// Errors: FileNotWritable, DiskFull, PdfFailed and those of lay.
    std::function<Status(const Programme &programme, const PrintChoice &choice, const QString &path)> writePdf;
    /// A session's sheet as text in @p language.
    std::function<Result<QString>(const Programme &programme, const SessionId &session, const QString &language)> sheetText;

    bool hasPages() const { return lay && writePdf; }
};

/// The pages of ui/print and the sheets of core/io/sheet.
PageAccess plannerPages(Clock clock = systemClock());

/// Gives a printer the paper that was chosen; its dialogs may give it another one later.
void setPaper(QPrinter &printer, PrintChoice::Paper paper);
/// The paper that a printer holds, turned as it is.
Paper paperOf(const QPrinter &printer);
/// Prints all pages, or those that the printer's range asks for. Error: PrintFailed; nothing more is then printed.
Status printPages(const Pages &pages, QPrinter &printer);

} // namespace planner
