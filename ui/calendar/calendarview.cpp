// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "ui/look/hintlabel.h"
#include "ui/look/panel.h"
#include "ui/look/tokens.h"
#include "ui/text/datetext.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

CalendarView::CalendarView(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent), m_document(document), m_settings(settings), m_day(new QComboBox(this)), m_hint(new HintLabel(this)),
      m_grid(new CalendarGrid(document, selection, settings, this)),
      m_waiting(new QLabel(this)), m_trayHint(new HintLabel(this)), m_tray(new TrayList(document, selection, settings, this))
{
    setObjectName(u"calendarView"_s);
    m_day->setObjectName(u"calendarDay"_s);
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_waiting->setTextFormat(Qt::PlainText);
    QFont bold = m_waiting->font();
    bold.setWeight(QFont::DemiBold);
    m_waiting->setFont(bold);
    m_waiting->setBuddy(m_tray);
    auto *strip = new QHBoxLayout;
    strip->addWidget(m_day);
    strip->addWidget(m_hint, 1);
    auto *days = new Panel(m_grid, this);
    auto *waiting = new QWidget(this);
    auto *rows = new QVBoxLayout(waiting);
    rows->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    rows->setSpacing(space::kTiny);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::kMedium);
    heading->addWidget(m_waiting);
    heading->addWidget(m_trayHint, 1);
    rows->addLayout(heading);
    rows->addWidget(m_tray);
    auto *tray = new Panel(waiting, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(strip);
    column->addWidget(days, 1);
    column->addWidget(tray);

    connect(m_grid, &CalendarGrid::refused, this, &CalendarView::refused);
    connect(m_grid, &CalendarGrid::undoWanted, this, &CalendarView::undoWanted);
    connect(m_grid, &CalendarGrid::daysChanged, this, &CalendarView::fillDays);
    connect(m_grid, &CalendarGrid::droppedOutside, this, [this, tray](const SessionId &session, QPoint at) {
        if (tray->rect().contains(tray->mapFromGlobal(at)))
            m_grid->unschedule(session);
    });
    connect(m_grid, &CalendarGrid::carried, m_tray, [this, tray](QPoint at) { m_tray->setInviting(tray->rect().contains(tray->mapFromGlobal(at))); });
    connect(m_grid, &CalendarGrid::putDown, m_tray, [this] { m_tray->setInviting(false); });
    connect(m_grid, &CalendarGrid::gaveBack, this, [this] { m_tray->setFocus(Qt::OtherFocusReason); });
    connect(m_grid, &CalendarGrid::sheetRequested, this, &CalendarView::sheetRequested);
    connect(m_tray, &TrayList::placeRequested, m_grid, &CalendarGrid::placeFirstFree);
    connect(m_tray, &TrayList::filled, this, &CalendarView::showWaiting);
    connect(m_day, &QComboBox::currentIndexChanged, this, [this] { m_grid->showDay(m_day->currentData().toDate()); });
    addZoomKeys();
    retranslate();
}

void CalendarView::addZoomKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, int steps) {
        auto *shortcut = new QShortcut(this); // in the whole window, as long as the calendar is seen
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, m_grid, [this, steps] { m_grid->zoom(steps); });
    };
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, 1);
    add({Qt::CTRL | Qt::Key_Minus}, -1);
    add({Qt::CTRL | Qt::Key_0, Qt::CTRL | Qt::Key_Agrave}, 0); // the 0 of a French keyboard
}

void CalendarView::fillDays()
{
    const QSignalBlocker quiet(m_day);
    const QDate shown = m_day->currentData().toDate();
    const Words words = Words::in(m_settings.language());
    m_day->clear();
    m_day->addItem(tr("All days"), QDate());
    for (const QDate day : m_grid->plan().allDays())
        m_day->addItem(longDayText(day, words), day);
    m_day->setCurrentIndex(std::max(0, m_day->findData(shown)));
    if (m_day->currentData().toDate() != shown)
        m_grid->showDay({}); // its day is gone
}

void CalendarView::showWaiting()
{
    m_waiting->setText(tr("Unscheduled") + u"  "_s + QString::number(m_tray->waiting()));
    if (m_document.store().isReadOnly())
        return;
    m_trayHint->setHint(m_tray->waiting() > 0 ? tr("Drag onto a day, or Enter for its first free time") : tr("Sessions without a time wait here"));
}

void CalendarView::retranslate()
{
    m_day->setAccessibleName(tr("Days shown"));
    m_grid->setAccessibleName(tr("Calendar"));
    m_tray->setAccessibleName(tr("Unscheduled sessions"));
    m_hint->setHint(m_document.store().isReadOnly() ? QString() : tr("Drag to move, by an edge to stretch, into the tray to take off"));
    fillDays();
    showWaiting();
}

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
