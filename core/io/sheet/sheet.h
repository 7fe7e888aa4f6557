// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "core/io/reader.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace planner {

/// A span of time on a sheet, in the zone written beside it.
struct SheetTime {
    int startMin = 0; ///< minutes since 00:00
    int endMin = 0;   ///< after startMin; past 24:00 on the next day
    QString zone;     ///< as written: "UTC-3", "Europe/Madrid", "hora de Madrid"; empty for none
    QString text;     ///< the span as written
};

/// A line above the first label of a partner's sheet: its type of session, a header, a greeting.
struct HeadLine {
    QString text;
    int line = 0;
    bool standsAlone = false; ///< no other such line right before or after it
};

/// What one session sheet says, in its own words: names are found among the programme's records by
/// the importer. What a sheet does not say is empty.
struct SessionSheet {
    QString source; ///< file name
    QString lang;   ///< language of the labels, and so of the texts
    bool isExact = false; ///< one that we wrote: see kExactMark
    QString code;
    QString title;
    QString type;               ///< of a sheet that we wrote
    std::vector<HeadLine> head; ///< where another's sheet may name its type
    std::optional<int> lineNumber;
    QString lineTitle;
    QString subThemeCode;
    QString subThemeTitle;
    QString organisers;
    std::optional<QDate> date;
    std::vector<SheetTime> times;
    QString venue;
    QString capacity;
    QString registration;
    QString languages;
    QString interpreted;
    QString summary;
    QString conceptualization;
    QString objectives;
    QString points; ///< one a line
    std::optional<std::vector<RelevantDocument>> documents;
    std::vector<Remark> remarks;
    int dateLine = 0;
    int timeLine = 0;
};

} // namespace planner
