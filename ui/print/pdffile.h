// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/displaylist.h"

namespace planner {

/// The document as PDF: fonts embedded, text selectable, with outline, language, title and one date.
/// The same document gives the same bytes wherever the hash seed is fixed (see main). Error: PdfFailed.
/// Its pages are given up one by one as they are drawn, of a large document by two threads: it is moved here, not copied.
Result<QByteArray> pdfBytes(PagedDocument document);

/// Writes a file aside and then in place of what was there, so that a failure leaves that as it was.
/// Errors: FileIsProgramme (by its name or its first bytes: those are never written over), FileIsFolder, FileNotWritable, DiskFull.
Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace planner
