// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeaccess.h"
#include "core/io/sample/sampleprogramme.h"
#include "core/io/sheet/sheetwriter.h"
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/visit/visitor.h"
#include "ui/calendar/calendargrid.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/themeswitch.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCode = "1.3.2"_L1;
constexpr auto kImported = "Mechanisms that let a territory produce more than one thing"_L1;
constexpr auto kTyped = "Three ways to make more than one thing"_L1;

const Session &byCode(const Programme &programme)
{
    for (const auto &[id, session] : programme.sessions) {
        if (codeOf(programme, session) == kCode)
            return session;
    }
    qFatal("the sample has lost its session");
}

/// A new user's desk: the program's own parts, as its main() puts them together.
struct Desktop {
    Desktop()
        : settings(std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)),
          language((settings.setLanguage(u"en"_s), settings)), theme(settings),
          workspace(settings, sqliteAccess(), {u"Ana"_s, samples::fixedClock(), samples::countedIds(5000)}), window(workspace, settings)
    {
        window.setGeometry(0, 0, 1440, 900);
        window.show();
        window.activateWindow();
    }
    const Programme &programme() const { return workspace.document()->programme(); }
    QTemporaryDir folder;
    Settings settings;
    LanguageSwitch language;
    ThemeSwitch theme;
    Workspace workspace;
    MainWindow window;
};

QString paperText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TstVisit : public QObject {
    Q_OBJECT
private:
    /// The sheet that a partner sends, written from @p programme with another title.
    static QString partnersSheet(const Programme &programme, const QString &folder)
    {
        Session session = byCode(programme);
        session.title.set(u"en"_s, kImported);
        QFile file(folder + u"/partner.txt"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room for a sheet");
        file.write(writeSheet(programme, session, u"en"_s));
        return file.fileName();
    }

    static std::function<bool()> titleIs(Desktop &desk, QLatin1StringView title)
    {
        return [&desk, title] { return byCode(desk.programme()).title.in(u"en"_s) == title; };
    }

    static std::function<bool()> startsAt(Desktop &desk, int minute)
    {
        return [&desk, minute] { return byCode(desk.programme()).start->minute == minute; };
    }

    static void openTheSample(Visitor &visitor, Desktop &desk)
    {
        visitor.awaitWindow(u"mainWindow"_s);
        visitor.picture(u"start"_s);
        visitor.click(visitor.middleOf(u"startSample"_s));
        visitor.await(u"the sample"_s, [&desk] { return desk.workspace.document() != nullptr; });
    }

    static void importSheet(Visitor &visitor, const QString &sheet)
    {
        visitor.press(u"ctrl+i"_s);
        visitor.awaitWindow(u"fileChoice"_s);
        visitor.type(sheet);
        visitor.press(u"Return"_s);
        visitor.awaitWindow(u"importDialog"_s);
        visitor.picture(u"import"_s);
        visitor.click(visitor.middleOf(u"doButton"_s));
        visitor.awaitWindow(u"mainWindow"_s);
    }

    static void editTheTitle(Visitor &visitor, Desktop &desk)
    {
        visitor.press(u"ctrl+k"_s);
        visitor.type(QString(kCode));
        visitor.press(u"Return"_s);
        visitor.await(u"the session"_s, [&desk] { return desk.window.selection().session() == byCode(desk.programme()).id; });
        visitor.click(visitor.middleOf(u"sheetTabs/en"_s));
        visitor.click(visitor.middleOf(u"sheetTitle"_s));
        visitor.press(u"ctrl+a"_s);
        visitor.type(QString(kTyped));
        visitor.press(u"Tab"_s);
        visitor.await(u"the typed title"_s, titleIs(desk, kTyped));
        visitor.picture(u"title"_s);
    }

    static void dragAnHourLater(Visitor &visitor, Desktop &desk)
    {
        visitor.press(u"ctrl+2"_s);
        visitor.middleOf(u"calendarGrid"_s);
        const auto blockMiddle = [&desk] {
            const auto *grid = desk.window.findChild<CalendarGrid *>(u"calendarGrid"_s);
            for (const CalendarBlock &block : grid->blocks()) {
                if (block.session == byCode(desk.programme()).id)
                    return grid->viewport()->mapToGlobal(grid->rectOf(block).center().toPoint());
            }
            return QPoint();
        };
        const QPoint from = Visitor::look(blockMiddle);
        const int hourPx = Visitor::look([&desk] { return qRound(60 * desk.window.findChild<CalendarGrid *>(u"calendarGrid"_s)->pxPerMin()); });
        visitor.drag(from, from + QPoint(0, hourPx));
        visitor.await(u"the later time"_s, startsAt(desk, 9 * 60));
        visitor.picture(u"dragged"_s);
    }

    static void undoAndRedo(Visitor &visitor, Desktop &desk)
    {
        visitor.press(u"ctrl+z"_s);
        visitor.await(u"the time before"_s, startsAt(desk, 8 * 60));
        visitor.press(u"ctrl+z"_s);
        visitor.await(u"the title before"_s, [&desk] { return !titleIs(desk, kTyped)(); });
        visitor.press(u"ctrl+shift+z"_s);
        visitor.await(u"the title again"_s, titleIs(desk, kTyped));
        visitor.press(u"ctrl+shift+z"_s);
        visitor.await(u"the time again"_s, startsAt(desk, 9 * 60));
    }

    static void speakAll(Visitor &visitor, Desktop &desk)
    {
        const QList<std::pair<QString, QString>> firstMenus{{u"es"_s, u"Archivo"_s}, {u"fr"_s, u"Fichier"_s}, {u"en"_s, u"File"_s}};
        for (const auto &[lang, menu] : firstMenus) {
            visitor.click(visitor.middleOf(u"languageSwitch/"_s + lang));
            visitor.await(menu, [&desk, menu = menu] { return desk.window.menuBar()->actions().constFirst()->text().remove(u'&') == menu; });
            visitor.picture(u"speaks-"_s + lang);
        }
    }

    static void exportTheAgenda(Visitor &visitor, Desktop &desk, const QString &path)
    {
        visitor.press(u"ctrl+e"_s);
        visitor.awaitWindow(u"printChoiceDialog"_s);
        visitor.press(u"Return"_s);
        visitor.awaitWindow(u"fileChoice"_s);
        visitor.press(u"ctrl+a"_s);
        visitor.type(path);
        visitor.press(u"Return"_s);
        visitor.await(u"the word that it is written"_s, [&desk, path] { return desk.window.messages().text().contains(path); });
        visitor.picture(u"exported"_s);
    }

private Q_SLOTS:
    void fromASheetToPaper_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::newRow("a partner's sheet") << QString();
        QTest::newRow("the real sheet") << QStringLiteral(PLANNER_SHARED_DIR "/data/seed/session-sheet-1.3.2.txt");
    }

    void fromASheetToPaper()
    {
        QFETCH(QString, sheet);
        if (!sheet.isEmpty() && !QFile::exists(sheet))
            QSKIP("the folder of real documents is not here");
        Desktop desk;
        const Programme sample = sampleProgramme().value();
        const bool isOurs = sheet.isEmpty();
        if (isOurs)
            sheet = partnersSheet(sample, desk.folder.path());
        const QString paper = desk.folder.filePath(u"agenda.pdf"_s);
        QString file;
        Visitor visitor([&](Visitor &v) {
            openTheSample(v, desk);
            importSheet(v, sheet);
            v.await(u"the sheet's title"_s, [&desk, &sample] { return byCode(desk.programme()).title != byCode(sample).title; });
            editTheTitle(v, desk);
            dragAnHourLater(v, desk);
            undoAndRedo(v, desk);
            speakAll(v, desk);
            exportTheAgenda(v, desk, paper);
            file = Visitor::look([&desk] { return desk.workspace.path(); });
            v.press(u"ctrl+w"_s);
            v.await(u"the start page"_s, [&desk] { return !desk.workspace.document(); });
        });
        visitor.start();
        QTRY_VERIFY_WITH_TIMEOUT(visitor.isFinished(), 300000);
        QVERIFY2(visitor.trouble().isEmpty(), qPrintable(visitor.trouble()));

        const auto store = sqliteAccess().open(file);
        QVERIFY(store);
        const Programme kept = store.value()->load().value();
        Session expected = isOurs ? byCode(sample) : byCode(kept);
        expected.title.set(u"en"_s, kTyped);
        expected.start->minute = 9 * 60;
        QCOMPARE(byCode(kept), expected);
        Programme rest = kept;
        rest.sessions.at(expected.id) = byCode(sample);
        QCOMPARE(rest.sessions, sample.sessions);
        if (isOurs)
            QCOMPARE(rest, sample);
        const QString text = paperText(paper).simplified();
        QVERIFY2(text.contains(kTyped), qPrintable(text.left(4000)));
        QVERIFY2(text.contains(u"09:00–10:30"_s), qPrintable(text.left(4000)));
    }
};

PLANNER_TEST(TstVisit)
#include "tst_visit.moc"
