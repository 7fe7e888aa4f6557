// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/startpage/startpage.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace planner;
using namespace Qt::StringLiterals;

class TstStartPage : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;

    QString makeFile(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        auto store = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        store->clear();
        m_settings = std::make_unique<Settings>(std::move(store));
    }

    void offersToBegin()
    {
        StartPage page(*m_settings);
        QSignalSpy fresh(&page, &StartPage::newRequested);
        QSignalSpy open(&page, &StartPage::openRequested);
        QSignalSpy sample(&page, &StartPage::sampleRequested);
        page.findChild<QPushButton *>(u"startNew"_s)->click();
        page.findChild<QPushButton *>(u"startOpen"_s)->click();
        page.findChild<QPushButton *>(u"startSample"_s)->click();
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(open.count(), 1);
        QCOMPARE(sample.count(), 1);
    }

    void listsRecentProgrammesAndMarksMissingOnes()
    {
        const QString there = makeFile(u"there.forum"_s);
        const QString gone = m_folder.filePath(u"gone.forum"_s);
        m_settings->addRecentFile(gone);
        m_settings->addRecentFile(there);
        StartPage page(*m_settings);
        QSignalSpy chosen(&page, &StartPage::recentRequested);
        auto *first = page.findChild<QAbstractButton *>(u"recent:"_s + there);
        auto *second = page.findChild<QAbstractButton *>(u"recent:"_s + gone);
        QVERIFY(first && second);
        QCOMPARE(first->accessibleName(), u"there"_s);
        QCOMPARE(second->accessibleName(), u"gone (not found)"_s);
        page.resize(800, 600);
        page.show();
        QVERIFY2(first->height() >= 40, "two lines have room");
        first->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toString(), there);
    }

    void enterOpensARecentProgramme()
    {
        const QString there = makeFile(u"there.forum"_s);
        m_settings->addRecentFile(there);
        StartPage page(*m_settings);
        page.resize(1400, 860);
        page.show();
        QApplication::setActiveWindow(&page);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows before it was shown
        QSignalSpy chosen(&page, &StartPage::recentRequested);
        auto *row = page.findChild<QAbstractButton *>(u"recent:"_s + there);
        row->setFocus();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(row, key);
        QCOMPARE(chosen.count(), 3);
        QTRY_COMPARE(row->visibleRegion().boundingRect(), row->rect()); // its frame is seen all around
    }

    void forgetsWhenTold()
    {
        const QString gone = m_folder.filePath(u"gone.forum"_s);
        m_settings->addRecentFile(gone);
        StartPage page(*m_settings);
        page.findChild<QAbstractButton *>(u"forget:"_s + gone)->click();
        QCOMPARE(m_settings->recentFiles(), QStringList());
        QTRY_VERIFY(!page.findChild<QAbstractButton *>(u"recent:"_s + gone));
    }

    void followsTheList()
    {
        StartPage page(*m_settings);
        const QString path = makeFile(u"new.forum"_s);
        m_settings->addRecentFile(path);
        QVERIFY(page.findChild<QAbstractButton *>(u"recent:"_s + path));
    }
};

PLANNER_TEST(TstStartPage)
#include "tst_startpage.moc"
