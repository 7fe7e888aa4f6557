// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/displaylist.h"

#include <memory>

class QPainter;

namespace planner {

/// Draws pages on anything that can be painted on: the screen, a printer, a file.
class PagePainter {
public:
    explicit PagePainter(const PagedDocument &document);
    ~PagePainter();
    Q_DISABLE_COPY_MOVE(PagePainter)
    /// Draws one page; @p painter's unit is @p unitsPerPoint-th of a point.
    void paint(QPainter &painter, int page, double unitsPerPoint) const;

private:
    struct Face;
    const PagedDocument &m_document;
    std::vector<std::unique_ptr<Face>> m_faces;
};

} // namespace planner
