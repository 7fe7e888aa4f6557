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
    /// The day's name and whose times these are, from @p from to @p to; @p continues adds that it goes on.
    Block dayHead(QDate day, Instant from, Instant to, bool continues);
    /// A session as it stands under @p day: it may have begun the evening before.
    Block session(const Session &session, QDate day);
    /// A quiet band for a time in which nothing runs.
    Block pause(const TimeSlot &slot);
    /// Whose colours those are: the lines', and that of @p sessions without one where there are such.
    Block legend(const std::vector<const Session *> &sessions);

private:
    void addTimes(Block &block, const Session &session, QDate day, double top);
    double addMiddle(Block &block, const Session &session, QDate day, double top);
    double addRight(Block &block, const Session &session, double top);
    QString metaLine(const Session &session, QDate day) const;
    QString peopleLine(const Session &session) const;

    const Programme &m_programme;
    const AgendaOptions &m_options;
    const Words &m_words;
    Typesetter &m_setter;
    PageStyles m_styles;
    double m_width;
};

} // namespace planner
