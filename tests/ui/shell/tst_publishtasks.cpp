// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/shell/publishtasks.h"

#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QPushButton>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

class TstPublishTasks : public QObject {
    Q_OBJECT
private:
    QList<int> m_drawn;

    static Desk deskOf(Stage &stage)
    {
        return {stage.window, stage.workspace, stage.window.selection(), stage.settings, stage.window.messages(), [] { return true; }};
    }
    Pages threePages()
    {
        return {QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()), 3, [this](QPainter &painter, int index) {
                    m_drawn << index;
                    painter.fillRect(QRectF(0, 0, 10, 10), Qt::black);
                }};
    }

private Q_SLOTS:
    void init() { m_drawn.clear(); }

    void theChoiceFollowsTheSelection()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Desk desk = deskOf(stage);
        PublishTasks tasks(desk, {});
        QCOMPARE(tasks.choice().what, PrintChoice::What::Agenda);
        QVERIFY(tasks.choice().session.isNull());
        stage.window.selection().setSession(stage.document().programme().sessions.begin()->first);
        QCOMPARE(tasks.choice().session, stage.window.selection().session());
        QCOMPARE(tasks.choice().language, u"en"_s);
    }

    void saysWhereThePdfIsOrWhyThereIsNone()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Desk desk = deskOf(stage);
        QString written;
        PageAccess pages;
        pages.writePdf = [&written](const Programme &, const PrintChoice &, const QString &path) -> Status {
            if (path.contains(u"full"_s))
                return Error{ErrorCode::DiskFull, {path}};
            written = path;
            return ok();
        };
        PublishTasks tasks(desk, pages);
        QVERIFY(tasks.writePdf(tasks.choice(), u"/out/a.pdf"_s));
        QCOMPARE(written, u"/out/a.pdf"_s);
        QVERIFY(stage.window.messages().text().contains(u"/out/a.pdf"_s));
        QVERIFY(!tasks.writePdf(tasks.choice(), u"/full/a.pdf"_s));
        QCOMPARE(written, u"/out/a.pdf"_s);
        QVERIFY(stage.window.messages().text().contains(u"/full/a.pdf"_s));
    }

    void writesASheetWholeOrNotAtAll()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Desk desk = deskOf(stage);
        PageAccess pages;
        pages.sheetText = [](const Programme &, const SessionId &, const QString &language) -> Result<QString> { return u"Sesión "_s + language; };
        PublishTasks tasks(desk, pages);
        const QString path = stage.folder.filePath(u"sheet.txt"_s);
        QVERIFY(tasks.writeSheetText({}, u"es"_s, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Sesi\xc3\xb3n es"));
        QVERIFY(!tasks.writeSheetText({}, u"es"_s, stage.folder.filePath(u"no/such/folder.txt"_s)));
        QVERIFY(stage.window.messages().text().contains(u"folder.txt"_s));
    }

    void printsAllPagesOrTheRange()
    {
        QTemporaryDir folder;
        const auto print = [&](int from, int to) {
            m_drawn.clear();
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(folder.filePath(u"x.pdf"_s));
            if (from > 0) {
                printer.setPrintRange(QPrinter::PageRange);
                printer.setFromTo(from, to);
            }
            printPages(threePages(), printer);
            return m_drawn;
        };
        QCOMPARE(print(0, 0), (QList<int>{0, 1, 2}));
        QCOMPARE(print(2, 3), (QList<int>{1, 2}));
        QCOMPARE(print(3, 9), (QList<int>{2}));
    }
};

PLANNER_TEST(TstPublishTasks)
#include "tst_publishtasks.moc"
