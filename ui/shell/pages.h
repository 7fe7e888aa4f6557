// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/programme.h"
#include "ui/dialogs/printdialog.h"

#include <QtGui/QPageLayout>

#include <functional>

class QPainter;
class QPrinter;

namespace planner {

/// Pages that are laid out and ready to be drawn: the same on the screen, on the printer and in a file.
struct Pages {
    QPageLayout layout;
    int count = 0;
    /// Draws page @p index (from 0) in points (1/72 inch), from the paper's upper left corner.
    std::function<void(QPainter &painter, int index)> draw;
};

/// Where pages come from; a test hands in its own.
struct PageAccess {
    std::function<Result<Pages>(const Programme &programme, const PrintChoice &choice)> lay;
    /// Errors: FileNotWritable, DiskFull, PdfFailed and those of lay.
    std::function<Status(const Programme &programme, const PrintChoice &choice, const QString &path)> writePdf;
    /// A session's sheet as text in @p language.
    std::function<Result<QString>(const Programme &programme, const SessionId &session, const QString &language)> sheetText;

    bool hasPages() const { return lay && writePdf; }
};

/// The pages of ui/print and the sheets of core/io/sheet.
PageAccess plannerPages(Clock clock = systemClock());

/// Draws all pages, or those that the printer's range asks for.
void printPages(const Pages &pages, QPrinter &printer);

} // namespace planner
