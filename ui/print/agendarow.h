// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/agenda.h"
#include "ui/print/furniture.h"

namespace planner {

/// Makes an agenda's blocks; knows the columns.
class AgendaRows {
public:
    AgendaRows(const Programme &programme, const AgendaOptions &options, const Words &words, Typesetter &setter, double width);

    const PageStyles &styles() const noexcept { return m_styles; }
    /// The day's name and whose times these are; @p continues adds that it goes on.
    Block dayHead(QDate day, bool continues);
    Block session(const Session &session);
    /// A quiet band for a time in which nothing runs.
    Block pause(const WallTime &from, int minutes);
    Block legend();

private:
    void addTimes(Block &block, const Session &session, double top);
    double addMiddle(Block &block, const Session &session, double top);
    double addRight(Block &block, const Session &session, double top);
    QString metaLine(const Session &session) const;
    QString peopleLine(const Session &session) const;

    const Programme &m_programme;
    const AgendaOptions &m_options;
    const Words &m_words;
    Typesetter &m_setter;
    PageStyles m_styles;
    double m_width;
};

} // namespace planner
