// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/displaylist.h"

#include <QtGui/QFont>

class QPainter;

namespace planner {

/// Draws pages on anything that can be painted on: the screen, a printer, a file.
class PagePainter {
public:
    explicit PagePainter(const PagedDocument &document);
    /// Draws one page; @p painter's unit is @p unitsPerPoint-th of a point.
    void paint(QPainter &painter, int page, double unitsPerPoint) const;

private:
    const PagedDocument &m_document;
    std::vector<QFont> m_fonts;
};

} // namespace planner
