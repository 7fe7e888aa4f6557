// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/visit/visitor.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QProcess>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <optional>

namespace planner::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30000;
constexpr int kDragSteps = 12;

/// Ends the visit.
struct Trouble {
    QString what;
};

QWidget *windowInUse()
{
    return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
}

QStringList place(QPoint at)
{
    return {QString::number(at.x()), QString::number(at.y())};
}

} // namespace

void Visitor::run()
{
    try {
        m_visit(*this);
    } catch (const Trouble &trouble) {
        m_trouble = trouble.what;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [] {
            while (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close(); // so that the test can go on to say what is wrong
        });
    }
}

void Visitor::tool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        throw Trouble{program + u' ' + arguments.join(u' ') + u": "_s + QString::fromUtf8(process.readAllStandardError())};
}

void Visitor::press(const QString &keys)
{
    tool(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, keys});
}

void Visitor::type(const QString &text)
{
    tool(u"xdotool"_s, {u"type"_s, u"--clearmodifiers"_s, text});
}

void Visitor::click(QPoint at)
{
    tool(u"xdotool"_s, QStringList{u"mousemove"_s} + place(at) + QStringList{u"click"_s, u"1"_s});
}

void Visitor::drag(QPoint from, QPoint to)
{
    tool(u"xdotool"_s, QStringList{u"mousemove"_s} + place(from) + QStringList{u"mousedown"_s, u"1"_s});
    for (int step = 1; step <= kDragSteps; ++step)
        tool(u"xdotool"_s, QStringList{u"mousemove"_s} + place(from + (to - from) * step / kDragSteps));
    tool(u"xdotool"_s, {u"mouseup"_s, u"1"_s});
}

void Visitor::await(const QString &what, const std::function<bool()> &isSo)
{
    const QDeadlineTimer patience(kPatienceMs);
    while (!look(isSo)) {
        if (patience.hasExpired())
            throw Trouble{u"waited in vain: "_s + what};
    }
}

QPoint Visitor::middleOf(const QString &path)
{
    std::optional<QPoint> middle;
    await(path, [&] {
        QWidget *widget = windowInUse();
        for (const QString &name : path.split(u'/')) {
            if (widget)
                widget = widget->findChild<QWidget *>(name);
        }
        if (widget && widget->isVisible())
            middle = widget->mapToGlobal(widget->rect().center());
        return middle.has_value();
    });
    return *middle;
}

void Visitor::awaitWindow(const QString &objectName)
{
    await(objectName, [&] { return windowInUse() && windowInUse()->objectName() == objectName && windowInUse()->isActiveWindow(); });
}

void Visitor::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("PLANNER_PICTURES");
    if (!folder.isEmpty())
        tool(u"import"_s, {u"-window"_s, u"root"_s, folder + u'/' + name + u".png"_s});
}

} // namespace planner::test
