// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/storage/sqlite/sqlitestore.h"
#include "tests/bench/figures.h"
#include "tests/support/samples.h"
#include "ui/calendar/calendarview.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themeswitch.h"
#include "ui/shell/workarea.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace planner::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimes = 9;

StoreAccess onDisk()
{
    return {[](const QString &path) -> StoreAccess::Opened {
                auto opened = SqliteStore::open(path, SqliteStore::OpenMode::ReadWrite);
                if (!opened)
                    return opened.error();
                return std::unique_ptr<ProgrammeStore>(std::move(opened).value());
            },
        {}, {}};
}

/// Says when a widget has been painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    /// Milliseconds from the start of @p action to when the widget has been painted after it.
    double timeOf(const Task &action)
    {
        return bench::timeOf([&] {
            action();
            m_isPainted = false;
            const QDeadlineTimer patience(10'000);
            while (!m_isPainted) {
                require(!patience.hasExpired(), u"a repaint"_s);
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        });
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// The program as it is started, on a display of memory.
struct Program {
    explicit Program(const QString &path)
        : settings(std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)),
          language((settings.setLanguage(u"es"_s), settings)), theme(settings),
          workspace(settings, onDisk(), {u"bench"_s, systemClock(), randomIds()}), window(workspace, settings)
    {
        window.resize(1440, 900);
        require(window.openFile(path), path);
        window.show();
        rest(3000);
    }

    /// Lets the idle work that follows an action finish, so that it is not counted with the next.
    static void rest(int ms = 500)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

    template <class W>
    W &find(const QString &name)
    {
        W *found = window.findChild<W *>(name);
        require(found, name);
        return *found;
    }

    QTemporaryDir folder;
    Settings settings;
    LanguageSwitch language;
    ThemeSwitch theme;
    Workspace workspace;
    MainWindow window;
};

void benchFilter(Program &program, const QString &size)
{
    program.window.workArea()->showTab(WorkArea::Tab::Sessions);
    auto &field = program.find<QLineEdit>(u"findSessions"_s);
    PaintWatch painted(*program.find<QTableView>(u"sessionTable"_s).viewport());
    Program::rest();
    for (const auto &[what, text] : {std::pair(u"a word most have"_s, u"economia"_s), std::pair(u"a code"_s, u"1.4.2"_s), std::pair(u"a letter"_s, u"a"_s)}) {
        std::vector<double> found;
        std::vector<double> cleared;
        for (int turn = 0; turn < kTimes; ++turn) {
            found.push_back(painted.timeOf([&, &filter = text] { field.setText(filter); }));
            Program::rest(50);
            cleared.push_back(painted.timeOf([&] { field.clear(); }));
            Program::rest(50);
        }
        show({u"filter the table: "_s + what, size, median(found), {}, 50, u"ms"_s});
        if (text == u"a")
            show({u"filter the table: all again"_s, size, median(cleared), {}, 50, u"ms"_s});
    }
}

void benchLanguage(Program &program, const QString &size)
{
    const QStringList languages{u"en"_s, u"fr"_s, u"es"_s};
    for (const auto &[tab, what] : {std::pair(WorkArea::Tab::Sessions, u"table"_s), std::pair(WorkArea::Tab::Calendar, u"calendar"_s)}) {
        program.window.workArea()->showTab(tab);
        Program::rest();
        PaintWatch painted(tab == WorkArea::Tab::Sessions ? *program.find<QTableView>(u"sessionTable"_s).viewport()
                                                          : *program.find<CalendarGrid>(u"calendarGrid"_s).viewport());
        std::vector<double> taken;
        for (int turn = 0; turn < kTimes; ++turn) {
            taken.push_back(painted.timeOf([&] { program.settings.setLanguage(languages[turn % languages.size()]); }));
            Program::rest();
        }
        show({u"switch the language, %1 in front"_s.arg(what), size, median(std::move(taken)), {}, 300, u"ms"_s});
    }
}

/// A mouse on the calendar's grid.
class Mouse {
public:
    explicit Mouse(CalendarGrid &grid) : m_viewport(*grid.viewport()) {}
    void press(QPoint at) { send(QEvent::MouseButtonPress, at, Qt::LeftButton); }
    void move(QPoint at) { send(QEvent::MouseMove, at, Qt::NoButton); }
    void release(QPoint at) { send(QEvent::MouseButtonRelease, at, Qt::LeftButton); }

private:
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, m_viewport.mapToGlobal(at), button, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_viewport, &event);
    }
    QWidget &m_viewport;
};

/// The middle of a block, where it is in view with room to drag.
QPoint someBlock(CalendarGrid &grid)
{
    const QRectF view = QRectF(grid.viewport()->rect()).adjusted(60, 90, -20, -60);
    for (const CalendarBlock &block : grid.blocks()) {
        if (const QPointF middle = grid.rectOf(block).center(); view.contains(middle))
            return middle.toPoint();
    }
    require(false, u"a block in view"_s);
    return {};
}

void benchMove(Program &program, const QString &size, const QString &what)
{
    auto &grid = program.find<CalendarGrid>(u"calendarGrid"_s);
    PaintWatch painted(*grid.viewport());
    Mouse mouse(grid);
    std::vector<double> dragged;
    std::vector<double> dropped;
    for (int turn = -1; turn < kTimes; ++turn) {
        const QPoint from = someBlock(grid);
        const QPoint to = from + QPoint(0, static_cast<int>((turn % 2 ? 30 : -30) * grid.pxPerMin()));
        mouse.press(from);
        mouse.move((from + to) / 2);
        Program::rest();
        const double drag = painted.timeOf([&] { mouse.move(to); });
        const size_t before = program.workspace.document()->history().done().size();
        const double drop = painted.timeOf([&] { mouse.release(to); });
        require(program.workspace.document()->history().done().size() == before + 1, u"a move"_s);
        if (turn >= 0) {
            dragged.push_back(drag);
            dropped.push_back(drop);
        }
        Program::rest();
    }
    show({u"drag a session one step further, "_s + what, size, median(dragged), {}, 16, u"ms"_s});
    show({u"drop a session, saved and painted, "_s + what, size, median(dropped), {}, 16, u"ms"_s});
}

} // namespace

void benchWindow(const QString &folder, const std::vector<int> &counts)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "planner_bench";
    char *argv[] = {name, nullptr};
    QApplication app(argc, argv);
    const QString path = folder + u"/window.forum"_s;
    for (const int count : counts) {
        QFile::remove(path);
        require(QFile::copy(programmePath(folder, count), path), path);
        {
            Program program(path);
            const QString size = QString::number(count);
            benchFilter(program, size);
            benchLanguage(program, size);
            benchMove(program, size, u"all days"_s);
            program.find<QComboBox>(u"calendarDay"_s).setCurrentIndex(1);
            Program::rest();
            benchMove(program, size, u"one day"_s);
        }
        QFile::remove(path);
    }
}

} // namespace planner::bench
