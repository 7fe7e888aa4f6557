// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/mnemonics.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace planner;
using namespace Qt::StringLiterals;

class TstCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersAreGiven_data()
    {
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("first letters") << QStringList{u"New"_s, u"Open"_s} << QStringList{u"&New"_s, u"&Open"_s};
        QTest::newRow("second word's") << QStringList{u"Save"_s, u"Save as"_s} << QStringList{u"&Save"_s, u"Save &as"_s};
        QTest::newRow("inside") << QStringList{u"Aa"_s, u"Ab"_s} << QStringList{u"&Aa"_s, u"A&b"_s};
        QTest::newRow("none left") << QStringList{u"A"_s, u"a"_s} << QStringList{u"&A"_s, u"a"_s};
        QTest::newRow("no accents") << QStringList{u"Édition"_s, u"Été"_s} << QStringList{u"É&dition"_s, u"É&té"_s};
        QTest::newRow("an ampersand of its own") << QStringList{u"Q&A"_s} << QStringList{u"&Q&&A"_s};
        QTest::newRow("no letters") << QStringList{u"日本"_s, QString()} << QStringList{u"日本"_s, QString()};
    }
    void lettersAreGiven()
    {
        QFETCH(QStringList, labels);
        QFETCH(QStringList, marked);
        QCOMPARE(withMnemonics(labels), marked);
    }

    void noShortcutTwice()
    {
        const Commands commands;
        QSet<QKeySequence> seen;
        for (const QAction *action : commands.all()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
                seen.insert(keys);
            }
        }
        QVERIFY(seen.size() > 20);
    }

    void everyCommandIsWhole()
    {
        const Commands commands;
        QSet<QString> names;
        QCOMPARE(commands.all().size(), size_t(kCommandCount));
        for (const QAction *action : commands.all()) {
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY(!names.contains(action->objectName()));
            names.insert(action->objectName());
            QVERIFY(!action->iconText().isEmpty());
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(action->toolTip().contains(keys), qPrintable(action->toolTip()));
            QVERIFY(!action->toolTip().contains(u'&'));
        }
    }

    void saysWhatUndoUndoes()
    {
        Commands commands;
        commands.setHistory(u"Move A & B to Monday"_s, QString());
        const QAction &undo = commands[Command::Undo];
        const QAction &redo = commands[Command::Redo];
        QVERIFY(undo.isEnabled());
        QCOMPARE(undo.text(), u"Undo: Move A && B to Monday"_s);
        QCOMPARE(undo.toolTip(), u"Undo: Move A & B to Monday (Ctrl+Z)"_s);
        QVERIFY(!redo.isEnabled());
        QCOMPARE(redo.text(), u"Redo"_s);
        commands.retranslate();
        QCOMPARE(undo.text(), u"Undo: Move A && B to Monday"_s);
    }

    void whatCannotBeDoneIsOff()
    {
        Commands commands;
        commands.setAvailable(false, false, false);
        QVERIFY(commands[Command::OpenProgramme].isEnabled());
        QVERIFY(!commands[Command::NewSession].isEnabled());
        QVERIFY(!commands[Command::Print].isEnabled());
        commands.setAvailable(true, false, true);
        QVERIFY(commands[Command::NewSession].isEnabled());
        QVERIFY(!commands[Command::RemoveSession].isEnabled());
        QVERIFY(!commands[Command::ExportSheetPdf].isEnabled());
        commands.setAvailable(true, true, false);
        QVERIFY(!commands[Command::RemoveSession].isEnabled());
        QVERIFY(!commands[Command::ImportSheets].isEnabled());
        QVERIFY(commands[Command::ExportSheetPdf].isEnabled());
        QVERIFY(commands[Command::SaveCopy].isEnabled());
    }
};

PLANNER_TEST(TstCommands)
#include "tst_commands.moc"
