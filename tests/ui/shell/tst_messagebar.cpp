// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/shell/messagebar.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace planner;
using namespace Qt::StringLiterals;

class TstMessageBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isHiddenWithoutAMessage()
    {
        MessageBar bar;
        QVERIFY(!bar.isVisibleTo(nullptr));
        bar.show({Message::Kind::Note, [] { return u"<b>Hello</b>"_s; }});
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"<b>Hello</b>"_s);
        QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
        QVERIFY(!bar.findChild<QPushButton *>(u"messageAction"_s)->isVisible());
        bar.findChild<QToolButton *>(u"messageClose"_s)->click();
        QVERIFY(!bar.isVisible());
        QVERIFY(bar.text().isEmpty());
    }

    void doesItsActionOnce()
    {
        MessageBar bar;
        int done = 0;
        bar.show({Message::Kind::Note, [] { return u"Removed"_s; }, [] { return u"Undo"_s; }, [&done] { ++done; }});
        auto *action = bar.findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), u"Undo"_s);
        action->click();
        QCOMPARE(done, 1);
        QVERIFY(!bar.isVisible());
    }

    void anActionMaySayTheNextThing()
    {
        MessageBar bar;
        bar.show({Message::Kind::Note, [] { return u"One"_s; }, [] { return u"Next"_s; },
            [&bar] { bar.show({Message::Kind::Error, [] { return u"Two"_s; }}); }});
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"Two"_s);
    }

    void followsTheLanguage()
    {
        MessageBar bar;
        QString language = u"Saved"_s;
        bar.show({Message::Kind::Good, [&language] { return language; }});
        language = u"Guardado"_s;
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bar, &change);
        QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->text(), u"Guardado"_s);
        QCOMPARE(bar.accessibleName(), u"Guardado"_s);
    }
};

PLANNER_TEST(TstMessageBar)
#include "tst_messagebar.moc"
