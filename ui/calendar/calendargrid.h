// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/calendar/blockpainter.h"
#include "ui/calendar/calendarplan.h"
#include "ui/state/selection.h"
#include "ui/state/settings.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractScrollArea>

namespace planner {

/// What a tray's drag carries: the session's id as text.
QString sessionMimeType();

/// Days as columns, the forum's time and another zone's as rulers. Sessions are moved, stretched and dropped
/// here, by mouse or by keyboard: arrows move, Shift with up and down moves the end, Control and Shift the start,
/// Page Up and Page Down choose, Delete takes off the schedule, Escape gives back a drag, or a session that came
/// from the tray by keyboard. Each is one edit.
class CalendarGrid final : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int kSnapMin = 15;

    CalendarGrid(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);

    /// Shows one day, or all with a null date.
    void showDay(QDate day);
    const CalendarPlan &plan() const noexcept { return m_plan; }
    const std::vector<QDate> &days() const noexcept { return m_plan.days(); }
    std::vector<CalendarBlock> blocks() const { return m_plan.blocks(); }
    /// Where @p block stands in the viewport, device-independent pixels.
    QRectF rectOf(const CalendarBlock &block) const;
    std::optional<CalendarBlock> blockAt(const QPointF &at) const;
    double pxPerMin() const noexcept { return m_pxPerMin; }
    /// Larger or smaller by @p steps; 0 gives the usual size back.
    void zoom(int steps);

    const Document &document() const noexcept { return m_document; }
    SessionId selected() const { return m_selection.session(); }
    bool isSelected(const SessionId &session) const { return m_selection.session() == session; }
    /// What a block is called, and a line for each of its findings.
    QString nameOfBlock(const SessionId &session) const;
    QStringList findingsOfBlock(const SessionId &session);

    /// The edits; a locked session is left alone.
    void moveTo(const SessionId &session, const WallTime &start);
    /// The start stays.
    void resizeTo(const SessionId &session, int minutes);
    /// The end stays.
    void startAt(const SessionId &session, const WallTime &start);
    void unschedule(const SessionId &session);
    /// Puts a session of the tray at the first free time of the day in hand, and takes the keyboard.
    void placeFirstFree(const SessionId &session);
    void select(const SessionId &session);
    /// The day shown alone, else the one last worked on, else the first.
    QDate dayInHand() const;

Q_SIGNALS:
    void refused(const planner::Error &error);
    /// The last edit is to be undone, and it is to be said when it cannot be.
    void undoWanted();
    void daysChanged();
    /// A session is dragged with the pointer at @p at (screen).
    void carried(QPoint at);
    /// It has been let go, or stays where it is after all.
    void putDown();
    /// A drag was let go at @p at (screen), outside the days.
    void droppedOutside(const planner::SessionId &session, QPoint at);
    /// Escape took a session back that the keyboard had placed.
    void gaveBack(const planner::SessionId &session);
    /// The selected session's sheet is wanted.
    void sheetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
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
    enum class Part { Whole, Start, End };

    /// A drag under way, and where it would land.
    struct Drag {
        SessionId session;
        Part part = Part::Whole;
        bool hasMoved = false;
        QPointF from;       ///< where the button went down
        int grabMin = 0;    ///< minutes from the session's start to where it was taken
        std::optional<WallTime> start;
        int minutes = 0;
        QPointF at = {};    ///< where the pointer is
        int snapMin = kSnapMin;
        bool isFromTray = false;
    };
    /// Where a drag would land, on the viewport: across midnight on both days.
    struct Ghost {
        std::vector<QRectF> rects;
        QRectF label;
        QString times;
    };
    /// A session that came from the tray by keyboard, and the history's length with it.
    struct Placed {
        SessionId session;
        std::size_t steps = 0;
    };

    void rebuild();
    void follow(const Edit &edit);
    void updateScroll();
    void scrollToOpening();
    void reveal(const SessionId &session);
    /// Brings the first block into view where none is.
    void revealScope();
    void showSelected(const SessionId &session);
    /// The rulers are those of the selected session's day, if it is shown, else of the first.
    void chooseRulerDay();
    void setZoom(double pxPerMin, double anchorY);
    void stepSession(int step);
    bool moveByKey(const Session &session, int key, bool isLength, bool isStart);
    bool giveBack();
    bool apply(EditVerb verb, const Session &after, const QString &argument);
    const Session *movable(const SessionId &id);
    Part partAt(const CalendarBlock &block, const QPointF &at) const;
    /// The minute that lies @p grabMin above @p y, snapped; before midnight it is negative.
    int minuteAt(double y, int grabMin, int snapMin) const;
    std::optional<int> columnAt(double x) const;
    /// The snapped time that lies @p grabMin above @p at; empty where @p at is outside the days.
    std::optional<WallTime> wallAt(const QPointF &at, int grabMin, int snapMin) const;
    void setDrag(std::optional<Drag> drag);
    void followPointer(const QPointF &at, int snapMin);
    /// How far the drag scrolls at a time, with the pointer near an edge.
    QPoint pull() const;
    void scrollByPull();
    void selectByMouse(const SessionId &session);
    void stretch(Drag &drag, const Session &session, double y, int snapMin) const;
    std::optional<Ghost> ghost() const;
    void placeLabel(Ghost &ghost) const;
    void tell(QAccessible::Event event, const SessionId &session);
    QString tipOf(const CalendarBlock &block);

    double columnPx() const;
    double topPx() const;
    double rulerPx() const;
    QRectF columnRect(int column) const;
    void updateBlocks(const SessionId &session);
    void paintRulers(QPainter &painter);
    void paintDays(QPainter &painter, const QRegion &exposed);
    void paintGhost(QPainter &painter);
    void paintZoneHeads(QPainter &painter);
    void paintHead(QPainter &painter);

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
    CalendarPlan m_plan;
    BlockPainter m_painter;
    std::optional<Zone> m_secondZone; ///< of the second ruler; asked for once, not for each block
    QDate m_rulerDay;                 ///< whose clocks the rulers show
    SessionId m_shownSelection;       ///< the one that is drawn as selected
    QDate m_lastDay;                  ///< last worked on
    std::optional<Drag> m_drag;
    QTimer m_pull; ///< scrolls while a drag is held near an edge
    bool m_isByMouse = false;
    std::optional<Placed> m_placed;
    bool m_isOwnEdit = false;
    double m_pxPerMin = 1.4;
    bool m_isPlaced = false; ///< scrolled to the opening hour once
};

} // namespace planner
