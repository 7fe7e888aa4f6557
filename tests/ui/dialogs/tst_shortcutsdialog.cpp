// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/actions/commands.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QTableWidget>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const QString &path)
{
    QFile file(QStringLiteral(PLANNER_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The rows below @p section, up to the next one: text and keys.
QMap<QString, QString> rowsOf(const QTableWidget &table, const QString &section)
{
    QMap<QString, QString> rows;
    bool isInside = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.columnSpan(row, 0) == 2)
            isInside = table.item(row, 0)->text() == section;
        else if (isInside)
            rows.insert(table.item(row, 0)->text(), table.item(row, 1)->text());
    }
    return rows;
}

} // namespace

class TstShortcutsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachCommandWithAShortcutIsListed()
    {
        Commands commands;
        ShortcutsDialog dialog(commands, nullptr);
        const auto *table = dialog.findChild<QTableWidget *>(u"shortcutsTable"_s);
        int listed = 0;
        for (const QAction *action : commands.all()) {
            if (action->shortcut().isEmpty())
                continue;
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            QCOMPARE(table->findItems(keys, Qt::MatchExactly).size(), 1);
            ++listed;
        }
        QVERIFY(listed > 20);
        QCOMPARE(table->columnSpan(listed, 0), 2); // the views begin after the commands
    }

    void theKeysOfTheViewsHaveSections()
    {
        Commands commands;
        ShortcutsDialog dialog(commands, nullptr);
        const auto *table = dialog.findChild<QTableWidget *>(u"shortcutsTable"_s);
        const auto calendar = rowsOf(*table, u"Calendar"_s);
        QCOMPARE(calendar.value(u"Move by a day"_s), u"Left; Right"_s);
        QCOMPARE(calendar.value(u"Move the end"_s), u"Shift+Up; Shift+Down"_s);
        QCOMPARE(calendar.value(u"Move the start"_s), u"Ctrl+Shift+Up; Ctrl+Shift+Down"_s);
        QCOMPARE(calendar.value(u"Larger, smaller, usual size"_s), u"Ctrl++; Ctrl+-; Ctrl+0"_s);
        QCOMPARE(rowsOf(*table, u"Sessions table"_s).value(u"Copy for a spreadsheet"_s), u"Ctrl+C"_s);
        QCOMPARE(rowsOf(*table, u"Outline"_s).value(u"Add a sub-theme"_s), u"Ins"_s);
    }

    void noKeyThatTheCalendarTakesIsMissing()
    {
        Commands commands;
        ShortcutsDialog dialog(commands, nullptr);
        const auto rows = rowsOf(*dialog.findChild<QTableWidget *>(u"shortcutsTable"_s), u"Calendar"_s);
        const QString listed = QStringList(rows.values()).join(u", "_s);
        const QString source = sourceOf(u"ui/calendar/calendargridinput.cpp"_s) + sourceOf(u"ui/calendar/calendarview.cpp"_s);
        static const QRegularExpression key(u"Qt::Key_(\\w+)"_s);
        int taken = 0;
        for (auto match = key.globalMatch(source); match.hasNext(); ++taken) {
            QString name = match.next().captured(1);
            name.replace(u"Plus"_s, u"+"_s).replace(u"Minus"_s, u"-"_s).replace(u"Page"_s, u"Pg"_s).replace(u"Escape"_s, u"Esc"_s).replace(u"Delete"_s, u"Del"_s);
            if (name == u"Equal" || name == u"Agrave" || name == u"Enter") // the same key as +, 0 and Return
                continue;
            QVERIFY2(listed.contains(name) || listed.contains(QString(name).replace(u"PgDown"_s, u"PgDn"_s)), qPrintable(name));
        }
        QVERIFY(taken > 15);
    }
};

PLANNER_TEST(TstShortcutsDialog)
#include "tst_shortcutsdialog.moc"
