// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/calendar/calendarlayout.h"
#include "ui/state/selection.h"
#include "ui/state/settings.h"

#include <QtWidgets/QAbstractScrollArea>

namespace planner {

/// What a tray's drag carries: the session's id as text.
QString sessionMimeType();

/// Days as columns, the forum's time and another zone's as rulers. Sessions are moved, stretched and dropped
/// here, by mouse or by keyboard: arrows move, Shift with up and down stretches, Page Up and Page Down choose,
/// Delete takes off the schedule, Escape gives a drag back. Each is one edit.
class CalendarGrid final : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int kSnapMin = 15;

    CalendarGrid(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);

    /// Shows one day, or all with a null date.
    void showDay(QDate day);
    const std::vector<QDate> &days() const noexcept { return m_days; }
    const std::vector<CalendarBlock> &blocks() const noexcept { return m_blocks; }
    /// Where @p block stands in the viewport, device-independent pixels.
    QRectF rectOf(const CalendarBlock &block) const;
    double pxPerMin() const noexcept { return m_pxPerMin; }

    /// The edits; a locked session is left alone.
    void moveTo(const SessionId &session, const WallTime &start);
    void resizeTo(const SessionId &session, int minutes);
    void unschedule(const SessionId &session);

Q_SIGNALS:
    void refused(const planner::Error &error);
    void daysChanged();
    /// A drag was let go at @p at (screen), outside the days.
    void droppedOutside(const planner::SessionId &session, QPoint at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A drag under way, and where it would land.
    struct Drag {
        SessionId session;
        bool isResize = false;
        bool hasMoved = false;
        QPointF from;       ///< where the button went down
        int grabMin = 0;    ///< minutes from the session's start to where it was taken
        std::optional<WallTime> start;
        int minutes = 0;
    };

    void rebuild();
    void updateScroll();
    void scrollToOpening();
    void reveal(const SessionId &session);
    void setZoom(double pxPerMin, double anchorY);
    void stepSession(int step);
    bool apply(EditVerb verb, const Session &after, const QString &argument);
    const Session *movable(const SessionId &id);
    const CalendarBlock *blockAt(const QPointF &at) const;
    /// The day and the snapped minute under @p at, @p grabMin below the start; empty outside the days.
    std::optional<WallTime> wallAt(const QPointF &at, int grabMin, int snapMin) const;
    double columnPx() const;
    double topPx() const;
    double rulerPx() const;
    void paintRulers(QPainter &painter);
    void paintDays(QPainter &painter);
    void paintHead(QPainter &painter);
    void paintGhost(QPainter &painter);

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
    std::optional<Zone> m_secondZone; ///< of the second ruler; asked for once, not for each block
    QDate m_onlyDay;
    std::vector<QDate> m_days;
    std::vector<CalendarBlock> m_blocks;
    std::optional<Drag> m_drag;
    double m_pxPerMin = 1.4;
    bool m_isPlaced = false; ///< scrolled to the opening hour once
};

} // namespace planner
