// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daystable.h"

#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowPx = 32;
constexpr int kRowsShown = 5;

QTimeEdit *timeEdit(int minute)
{
    auto *edit = new QTimeEdit(QTime(0, 0).addSecs(60 * (minute % kMinutesADay)));
    edit->setDisplayFormat(u"HH:mm"_s);
    return edit;
}

int minuteOf(const QTableWidget &table, int row, int column)
{
    return QTime(0, 0).secsTo(qobject_cast<QTimeEdit *>(table.cellWidget(row, column))->time()) / 60;
}

} // namespace

DaysTable::DaysTable(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 3, this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_table->setObjectName(u"forumDays"_s);
    m_add->setObjectName(u"addDay"_s);
    m_remove->setObjectName(u"removeDay"_s);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowPx);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab would go round in it for ever
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + kRowsShown * kRowPx + 2 * m_table->frameWidth());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kTiny);
    grid->addWidget(m_table, 0, 0, 3, 1);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_remove, 1, 1);
    grid->setRowStretch(2, 1);
    setFocusProxy(m_table);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const int rows = m_table->rowCount();
        ForumDay day = rows ? dayAt(rows - 1) : ForumDay{QDate::currentDate()};
        if (rows)
            day.date = day.date.addDays(1);
        addRow(day);
        orderTabs();
        m_table->selectRow(rows);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_table->removeRow(m_table->currentRow()); });
    retranslate();
}

void DaysTable::addRow(const ForumDay &day)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *date = new QDateEdit(day.date);
    date->setDisplayFormat(u"ddd dd/MM/yyyy"_s);
    date->setCalendarPopup(true);
    m_table->setCellWidget(row, 0, date);
    m_table->setColumnWidth(0, std::max(m_table->columnWidth(0), date->sizeHint().width() + space::kSmall));
    m_table->setCellWidget(row, 1, timeEdit(day.openMin));
    m_table->setCellWidget(row, 2, timeEdit(day.closeMin));
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->cellWidget(row, column)->setAccessibleName(m_table->horizontalHeaderItem(column)->text());
}

ForumDay DaysTable::dayAt(int row) const
{
    const int close = minuteOf(*m_table, row, 2);
    return {qobject_cast<QDateEdit *>(m_table->cellWidget(row, 0))->date(), minuteOf(*m_table, row, 1), close == 0 ? kMinutesADay : close};
}

std::vector<ForumDay> DaysTable::days() const
{
    std::vector<ForumDay> days;
    for (int row = 0; row < m_table->rowCount(); ++row)
        days.push_back(dayAt(row));
    std::ranges::stable_sort(days, {}, &ForumDay::date);
    days.erase(std::unique(days.begin(), days.end(), [](const ForumDay &a, const ForumDay &b) { return a.date == b.date; }), days.end());
    return days;
}

void DaysTable::setDays(const std::vector<ForumDay> &days)
{
    m_table->setRowCount(0);
    for (const ForumDay &day : days)
        addRow(day);
    orderTabs();
}

/// Row by row through the table, then its buttons.
void DaysTable::orderTabs()
{
    QWidget *last = m_table;
    const auto follow = [&last](QWidget *next) { setTabOrder(std::exchange(last, next), next); };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            follow(m_table->cellWidget(row, column));
    }
    follow(m_add);
    follow(m_remove);
}

void DaysTable::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Opens at"), tr("Closes at")});
    m_table->setAccessibleName(tr("Days of the forum"));
    m_add->setText(tr("Add a day"));
    m_remove->setText(tr("Remove the day"));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            m_table->cellWidget(row, column)->setAccessibleName(m_table->horizontalHeaderItem(column)->text());
            m_table->cellWidget(row, column)->setLocale(QLocale());
        }
    }
}

void DaysTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
