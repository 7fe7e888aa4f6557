// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>

#include <vector>

namespace planner {

/// How a piece of text looks. All sizes are points.
struct TextStyle {
    enum class Face { Sans, Serif };
    Face face = Face::Sans;
    double size = 9;
    bool bold = false;
    bool struck = false;
    QRgb colour = 0xff000000;
    bool operator==(const TextStyle &) const = default;
};

/// One line of text; @ref at is the left end of its baseline, in points from the page's top left.
struct TextRun {
    QPointF at;
    QString text;
    int style = 0; ///< index into PagedDocument::styles
};

/// A filled rectangle, in points; corners rounded by @ref radius.
struct Fill {
    QRectF rect;
    QRgb colour = 0;
    double radius = 0;
};

/// All that stands on one page.
struct Page {
    std::vector<Fill> fills; ///< under the texts
    std::vector<TextRun> texts;
};

/// A place that the reader's outline names.
struct OutlineEntry {
    QString title;
    int page = 0; ///< counts from 0
    double top = 0; ///< points from the page's top
};

/// A document laid out: the same for the screen, the printer and the file.
struct PagedDocument {
    QSizeF sizePt; ///< of every page, in points
    std::vector<TextStyle> styles;
    std::vector<Page> pages;
    std::vector<OutlineEntry> outline;
    QString title;
    QString language; ///< BCP 47
    QString author;
    QDateTime made;   ///< UTC; the only date in the file, so that the same content gives the same bytes
};

} // namespace planner
