// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/actions/commands.h"
#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <vector>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kShortcutsSize(620, 620);

/// A view's own keys; a row without keys is the view's name.
struct ViewKeys {
    const char *text;
    QList<QKeySequence> keys;
};

const std::vector<ViewKeys> &viewKeys()
{
    static const std::vector<ViewKeys> all{
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Calendar"), {}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Next and previous session"), {Qt::Key_PageDown, Qt::Key_PageUp}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "First and last session"), {Qt::Key_Home, Qt::Key_End}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Move by a quarter of an hour"), {Qt::Key_Up, Qt::Key_Down}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Move by a day"), {Qt::Key_Left, Qt::Key_Right}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Move the end"), {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Move the start"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Down}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Open the session sheet"), {Qt::Key_Return}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Take off the schedule"), {Qt::Key_Delete}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "First free time, in the tray"), {Qt::Key_Return}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Give back what is dragged or was just placed"), {Qt::Key_Escape}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Larger, smaller, usual size"),
            {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus, Qt::CTRL | Qt::Key_0}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Sessions table"), {}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Edit the cell"), {Qt::Key_Return, Qt::Key_F2}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Copy for a spreadsheet"), {Qt::CTRL | Qt::Key_C}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Remove the selected sessions"), {Qt::Key_Delete}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "From the search to the table"), {Qt::Key_Down}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Clear the search"), {Qt::Key_Escape}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Outline"), {}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Add a thematic line"), {Qt::CTRL | Qt::Key_L}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Add a sub-theme"), {Qt::Key_Insert}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Add a session"), {Qt::SHIFT | Qt::Key_Insert}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Rename"), {Qt::Key_F2}},
        {QT_TRANSLATE_NOOP("planner::ShortcutsDialog", "Remove"), {Qt::Key_Delete}},
    };
    return all;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Commands &commands, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_table(new QTableWidget(0, 2, this))
{
    setObjectName(u"shortcutsDialog"_s);
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(kShortcutsSize);
    retranslate();
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Shortcut")});
    m_table->clearSpans();
    m_table->setRowCount(0);
    for (int i = 0; i < kCommandCount; ++i) {
        const QAction *action = m_commands.all()[static_cast<size_t>(i)];
        if (action->shortcut().isEmpty())
            continue;
        QString text = Commands::name(static_cast<Command>(i));
        if (text.endsWith(u'…'))
            text.chop(1);
        addRow(text, action->shortcuts());
    }
    for (const ViewKeys &row : viewKeys())
        addRow(tr(row.text), row.keys);
}

void ShortcutsDialog::addRow(const QString &text, const QList<QKeySequence> &keys)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(text);
    m_table->setItem(row, 0, item);
    m_table->setItem(row, 1, new QTableWidgetItem(QKeySequence::listToString(keys, QKeySequence::NativeText)));
    if (!keys.isEmpty())
        return;
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    m_table->setSpan(row, 0, 1, 2);
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace planner
