// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "ui/print/paginator.h"
#include "ui/text/words.h"

#include <map>

namespace planner {

/// The styles of a page: Noto Serif for the day's name, Noto Sans for the rest.
struct PageStyles {
    explicit PageStyles(Typesetter &setter);
    int day, sub, time, zone, code, title, titleStruck, meta, people, place, small, head, headRight, foot, label, body, sheetTitle, section;
    QRgb text, muted, hairline, band;
};

/// What every page of a document says at its top and bottom.
struct Furniture {
    QString headLeft;  ///< the forum
    QString headRight; ///< what it is, edition, date
    QString footLeft;  ///< place and days
    std::map<int, QString> continued = {}; ///< pages, from 0, on which this stands in headRight's place
};

/// The furniture of a programme: edition and date as the caller says. @p what is "Programme" or the like.
Furniture furnitureFor(const Programme &programme, const QString &what, QDate printed, const Words &words);

/// Puts head, foot and "Page x of y" on every page.
void addFurniture(std::vector<Page> &pages, QSizeF sizePt, const Furniture &furniture, const PageStyles &styles, Typesetter &setter, const Words &words);

} // namespace planner
