// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendargrid.h"
#include "ui/calendar/traylist.h"

class QComboBox;
class QLabel;

namespace planner {

class HintLabel;

/// The calendar: which days are shown, the days themselves, and the tray of unscheduled sessions.
class CalendarView final : public QWidget {
    Q_OBJECT
public:
    CalendarView(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);

    CalendarGrid &grid() { return *m_grid; }
    TrayList &tray() { return *m_tray; }

Q_SIGNALS:
    /// The selected session's sheet is wanted.
    void sheetRequested();
    /// An edit was refused.
    void refused(const planner::Error &error);
    /// The last edit is to be undone, and it is to be said when it cannot be.
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillDays();
    void showWaiting();
    void addZoomKeys();

    Document &m_document;
    Settings &m_settings;
    QComboBox *m_day;
    HintLabel *m_hint;
    CalendarGrid *m_grid;
    QLabel *m_waiting;
    HintLabel *m_trayHint;
    TrayList *m_tray;
};

} // namespace planner
