// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/sharedfiles.h"
#include "ui/shell/publishtasks.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintEngine>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// A printer that takes one page and jams.
class JammedEngine final : public QPaintEngine, public QPrintEngine {
public:
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }
    void setProperty(PrintEnginePropertyKey, const QVariant &) override {}
    QVariant property(PrintEnginePropertyKey key) const override { return key == PPK_Resolution ? QVariant(72) : key == PPK_PrinterName ? QVariant(u"Old Faithful"_s) : QVariant(); }
    bool newPage() override { return false; }
    bool abort() override { return true; }
    int metric(QPaintDevice::PaintDeviceMetric) const override { return 72; }
    QPrinter::PrinterState printerState() const override { return QPrinter::Active; }
};

class JammedPrinter final : public QPrinter {
public:
    JammedPrinter() { setEngines(&m_engine, &m_engine); }

private:
    JammedEngine m_engine;
};

/// Does @p act with the next dialog of a kind, once it is there.
template <class Dialog>
void whenShown(const std::function<void(Dialog &)> &act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [act, timer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(0);
}

void printToFile(QPrinter &printer, const QString &path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
}

} // namespace

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
        return {Paper::A4, 3, [this](QPainter &painter, int index) {
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

    void theSamePagesForScreenPrinterAndFile_data()
    {
        QTest::addColumn<PrintChoice::What>("what");
        QTest::newRow("agenda") << PrintChoice::What::Agenda;
        QTest::newRow("day") << PrintChoice::What::Day;
        QTest::newRow("line") << PrintChoice::What::Line;
        QTest::newRow("sheet") << PrintChoice::What::Sheet;
    }
    void theSamePagesForScreenPrinterAndFile()
    {
        QFETCH(PrintChoice::What, what);
        const Programme p = samples::oneSession();
        PrintChoice choice = PrintChoice::usual(p.forum, u"es"_s);
        choice.what = what;
        choice.session = p.sessions.begin()->first;
        choice.day = QDate(2021, 5, 31);
        choice = choice.fitted(p);
        QCOMPARE(choice.what, what);
        const PageAccess access = plannerPages(samples::fixedClock());
        const auto pages = access.lay(p, choice, Paper::A4);
        QVERIFY(pages);
        QVERIFY(pages.value().count >= 1);
        QImage page(595, 842, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages.value().draw(painter, 0);
        painter.end();
        int dark = 0;
        int lowest = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (qGray(page.pixel(x, y)) < 160) {
                    ++dark;
                    lowest = y;
                }
            }
        }
        QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
        QVERIFY2(lowest > 780, "the foot stands at the foot of the paper"); // so the unit is the point
        QTemporaryDir folder;
        QVERIFY(access.writePdf(p, choice, folder.filePath(u"a.pdf"_s)));
        QFile pdf(folder.filePath(u"a.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QVERIFY(!access.writePdf(p, choice, folder.filePath(u"no/folder.pdf"_s)));
    }

    void aSheetAsTextNeedsItsSession()
    {
        const Programme p = samples::oneSession();
        const PageAccess access = plannerPages();
        const auto text = access.sheetText(p, p.sessions.begin()->first, u"fr"_s);
        QVERIFY(text);
        QVERIFY(text.value().contains(u"Mécanismes"_s));
        QCOMPARE(access.sheetText(p, {}, u"fr"_s).error().code, ErrorCode::NoSuchSession);
    }

    void printsAllPagesOrTheRange()
    {
        QTemporaryDir folder;
        const auto print = [&](int from, int to) {
            m_drawn.clear();
            QPrinter printer;
            printToFile(printer, folder.filePath(u"x.pdf"_s));
            if (from > 0) {
                printer.setPrintRange(QPrinter::PageRange);
                printer.setFromTo(from, to);
            }
            return printPages(threePages(), printer) ? m_drawn : QList<int>{-1};
        };
        QCOMPARE(print(0, 0), (QList<int>{0, 1, 2}));
        QCOMPARE(print(2, 3), (QList<int>{1, 2}));
        QCOMPARE(print(3, 9), (QList<int>{2}));
    }

    void laysOutAgainForThePaperThatThePreviewTurns()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Desk desk = deskOf(stage);
        QList<QSizeF> laid;
        PageAccess access;
        access.lay = [&laid](const Programme &, const PrintChoice &, const Paper &paper) -> Result<Pages> {
            laid << paper.sizePt;
            return Pages{paper, 1, [](QPainter &, int) {}};
        };
        PublishTasks tasks(desk, access);
        QPrinter printer;
        setPaper(printer, PrintChoice::Paper::Letter);
        QCOMPARE(paperOf(printer), Paper::Letter);
        setPaper(printer, PrintChoice::Paper::A4);
        Pages pages{Paper::A4, 3, [](QPainter &, int) {}};
        QPrintPreviewWidget preview(&printer);
        connect(&preview, &QPrintPreviewWidget::paintRequested, this, [&](QPrinter *paper) { QVERIFY(tasks.printOn(*paper, pages)); });
        preview.updatePreview();
        QCOMPARE(laid, QList<QSizeF>());
        QCOMPARE(preview.pageCount(), 3);
        preview.setLandscapeOrientation();
        QCOMPARE(laid, (QList<QSizeF>{{842, 595}}));
        QCOMPARE(preview.pageCount(), 1);
        preview.updatePreview();
        QCOMPARE(laid.size(), 1);
        printer.setPageSize(QPageSize(QPageSize::A5));
        preview.updatePreview();
        QCOMPARE(laid.back(), QSizeF(595, 420));
        QVERIFY(stage.window.messages().text().isEmpty());
    }

    void saysThatThereIsNoSuchPage()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Desk desk = deskOf(stage);
        PublishTasks tasks(desk, {});
        const QString path = stage.folder.filePath(u"none.pdf"_s);
        QPrinter printer;
        setPaper(printer, PrintChoice::Paper::A4);
        printToFile(printer, path);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(4, 5);
        Pages pages = threePages();
        QVERIFY(!tasks.printOn(printer, pages));
        QCOMPARE(m_drawn, QList<int>());
        QVERIFY(!QFile::exists(path));
        QVERIFY2(stage.window.messages().text().contains(u'4'), qPrintable(stage.window.messages().text()));
        printer.setFromTo(3, 5);
        QVERIFY(tasks.printOn(printer, pages));
        QCOMPARE(m_drawn, QList<int>{2});
    }

    void saysWhereThePagesWerePrintedTo()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        const Desk desk = deskOf(stage);
        PublishTasks tasks(desk, plannerPages(samples::fixedClock()));
        const QString path = stage.folder.filePath(u"printed.pdf"_s);
        // The choice, the preview, its button that prints, the printer.
        whenShown<PrintChoiceDialog>([&](PrintChoiceDialog &choice) {
            whenShown<QPrintPreviewDialog>([&](QPrintPreviewDialog &preview) {
                whenShown<QPrintDialog>([&](QPrintDialog &print) {
                    print.findChild<QLineEdit *>(u"filename"_s)->setText(path);
                    print.accept();
                });
                const auto actions = preview.findChildren<QAction *>();
                const auto printing = std::ranges::find(actions, u"Print"_s, &QAction::text);
                QVERIFY(printing != actions.end());
                (*printing)->trigger();
            });
            choice.accept();
        });
        tasks.preview();
        QVERIFY(QFile::exists(path));
        QVERIFY2(stage.window.messages().text().contains(path), qPrintable(stage.window.messages().text()));
    }

    void theWindowsLanguageIsTheContentsUntilOneIsChosen()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        const Desk desk = deskOf(stage);
        PublishTasks tasks(desk, plannerPages(samples::fixedClock()));
        const auto keep = [&tasks](const QString &language) {
            whenShown<PrintChoiceDialog>([language](PrintChoiceDialog &dialog) {
                if (auto *box = dialog.findChild<QComboBox *>(u"printLanguage"_s); !language.isEmpty())
                    box->setCurrentIndex(box->findData(language));
                dialog.accept();
            });
            tasks.choose();
        };
        keep({});
        QCOMPARE(tasks.choice().language, u"en"_s);
        stage.settings.setLanguage(u"fr"_s);
        QCOMPARE(tasks.choice().language, u"fr"_s);
        keep(u"es"_s);
        QCOMPARE(tasks.choice().language, u"es"_s);
        stage.settings.setLanguage(u"en"_s);
        QCOMPARE(tasks.choice().language, u"es"_s);
        tasks.forget();
        QCOMPARE(tasks.choice().language, u"en"_s);
    }

    void aFilesNameIsInTheLanguageOfItsContent()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Desk desk = deskOf(stage);
        const PublishTasks tasks(desk, {});
        PrintChoice choice = tasks.choice();
        const QString forum = stage.document().programme().forum.name.best(u"fr"_s);
        choice.language = u"fr"_s;
        QVERIFY2(QFileInfo(tasks.suggestedPath(choice, u"pdf"_s)).fileName().startsWith(u"Programme "_s + forum.left(10)), qPrintable(tasks.suggestedPath(choice, u"pdf"_s)));
    }

    void pagesFitAnyPaper_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(842, 595), QSizeF(842, 1191), QSizeF(420, 595), QSizeF(298, 420), QSizeF(420, 298), QSizeF(312, 624)})
            QTest::addRow("%g x %g", size.width(), size.height()) << size;
    }
    void pagesFitAnyPaper()
    {
        QFETCH(QSizeF, size);
        const Programme p = samples::oneSession();
        PrintChoice choice = PrintChoice::usual(p.forum, u"es"_s);
        choice.session = p.sessions.begin()->first;
        for (const PrintChoice::What what : {PrintChoice::What::Agenda, PrintChoice::What::Sheet}) {
            choice.what = what;
            const auto pages = plannerPages(samples::fixedClock()).lay(p, choice, {size});
            QVERIFY(pages);
            QCOMPARE(pages.value().paper, Paper{size});
            QImage page(size.toSize() + QSize(40, 40), QImage::Format_RGB32);
            page.fill(Qt::white);
            QPainter painter(&page);
            pages.value().draw(painter, 0);
            painter.end();
            QRect ink;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    if (qGray(page.pixel(x, y)) < 160)
                        ink |= QRect(x, y, 1, 1);
                }
            }
            // Margins of 51 points, less where the paper is small; the foot stands at the foot.
            QVERIFY(ink.left() > 25 && ink.right() < size.width() - 25);
            QVERIFY(ink.right() > size.width() - 60);
            QVERIFY(ink.bottom() > size.height() - 45 && ink.bottom() < size.height() - 20);
        }
    }

    void saysWhatCannotBePrinted()
    {
        Stage stage;
        stage.open(samples::oneSession());
        const Desk desk = deskOf(stage);
        PublishTasks tasks(desk, {});
        const QString path = stage.folder.filePath(u"no/such/folder.pdf"_s);
        QPrinter nowhere;
        printToFile(nowhere, path);
        setPaper(nowhere, PrintChoice::Paper::A4);
        Pages pages = threePages();
        QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
        QVERIFY(!tasks.printOn(nowhere, pages));
        QCOMPARE(m_drawn, QList<int>());
        QVERIFY(stage.window.messages().text().startsWith(path));
        JammedPrinter jammed;
        const Status printed = printPages(pages, jammed);
        QCOMPARE(m_drawn, QList<int>{0}); // and not on the same sheet again
        QVERIFY(printed.error() == (Error{ErrorCode::PrintFailed, {u"Old Faithful"_s}}));
    }
};

PLANNER_TEST(TstPublishTasks)
#include "tst_publishtasks.moc"
