// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memorystore.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/calendar/calendarview.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

namespace planner::test {

/// @p count sessions on days enough for 150 of them each, eight or so at a time.
inline Programme manySessions(int count)
{
    Programme programme = samples::oneSession();
    const Session base = programme.sessions.begin()->second;
    programme.sessions.clear();
    programme.forum.days.clear();
    const int days = std::max(5, count / 150);
    for (int day = 0; day < days; ++day)
        programme.forum.days.push_back({QDate(2021, 5, 26).addDays(day)});
    std::vector<SubThemeId> subThemes;
    for (const auto &[id, subTheme] : programme.subThemes)
        subThemes.push_back(id);
    IdSource ids = samples::countedIds(100000);
    for (int i = 0; i < count; ++i) {
        Session session = base;
        session.id = {ids()};
        session.subTheme = subThemes[static_cast<std::size_t>(i) % subThemes.size()];
        session.number = i / static_cast<int>(subThemes.size()) + 1;
        session.start = WallTime{programme.forum.days[static_cast<std::size_t>(i % days)].date, 8 * 60 + 15 * (i / days * 7 % 40)};
        programme.sessions.emplace(session.id, session);
    }
    return programme;
}

/// A calendar in a window, with a mouse.
struct CalendarStage {
    explicit CalendarStage(const Programme &programme, QSize size = {900, 700})
        : document(Document::open(std::make_unique<MemoryStore>(programme), {QStringLiteral("Ana"), samples::fixedClock(), samples::countedIds(9000)}).value()),
          settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat))
    {
        settings.setLanguage(QStringLiteral("en"));
        view = std::make_unique<CalendarView>(*document, selection, settings);
        QObject::connect(view.get(), &CalendarView::undoWanted, view.get(), [this] { (void)document->undo(); });
        view->resize(size);
        view->show();
        QApplication::setActiveWindow(view.get());
        // The first painting, and the findings that wait for it.
        QCoreApplication::processEvents();
    }

    /// What the window shows, as it has come about, not as it would be painted now.
    static QImage shown(QWidget &window)
    {
        for (int i = 0; i < 3; ++i) // findings of codes come when there is time, and are painted then
            QCoreApplication::processEvents();
        return window.screen()->grabWindow(window.winId()).toImage();
    }
    /// The same programme in a window that has not seen the edits.
    QImage shownAfresh()
    {
        CalendarView fresh(*document, selection, settings);
        fresh.setAttribute(Qt::WA_ShowWithoutActivating);
        fresh.resize(view->size());
        fresh.show();
        QCoreApplication::processEvents();
        fresh.grid().verticalScrollBar()->setValue(grid().verticalScrollBar()->value());
        fresh.grid().horizontalScrollBar()->setValue(grid().horizontalScrollBar()->value());
        fresh.tray().horizontalScrollBar()->setValue(tray().horizontalScrollBar()->value());
        return shown(fresh);
    }

    const Session &session() const { return document->programme().sessions.begin()->second; }
    CalendarGrid &grid() { return view->grid(); }
    TrayList &tray() { return view->tray(); }
    QWidget *viewport() { return view->grid().viewport(); }
    CalendarBlock block() { return grid().blocks().front(); }
    QPoint middle() { return grid().rectOf(block()).center().toPoint(); }
    /// Where a column's width to the right and minutes further down lie.
    QPoint away(QPoint from, int columns, int minutes)
    {
        const double columnPx = grid().rectOf(block()).width();
        return from + QPoint(static_cast<int>(columns * columnPx), static_cast<int>(minutes * grid().pxPerMin()));
    }
    void press(QPoint at) { QTest::mousePress(viewport(), Qt::LeftButton, {}, at); }
    void release(QPoint at) { QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at); }
    /// Everything but letting go.
    void drag(QPoint from, QPoint to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent event(QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport(), &event);
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Settings settings;
    Selection selection;
    std::unique_ptr<CalendarView> view;
};

} // namespace planner::test
