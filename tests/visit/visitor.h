// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QPoint>
#include <QtCore/QStringList>
#include <QtCore/QThread>

#include <functional>
#include <type_traits>

namespace planner::test {

/// Someone at the keyboard and the mouse: keys and clicks reach the window through the X server (xdotool), from a
/// thread of its own, so that a dialog's event loop does not stop the visit. What is seen is asked in the window's thread.
class Visitor final : public QThread {
public:
    explicit Visitor(std::function<void(Visitor &)> visit) : m_visit(std::move(visit)) {}

    /// Why the visit ended early; empty when it did not. Valid once the thread has finished.
    const QString &trouble() const { return m_trouble; }

    /// "ctrl+k", "Return" …
    void press(const QString &keys);
    void type(const QString &text);
    void click(QPoint at);
    /// Presses at @p from, moves in steps, lets go at @p to.
    void drag(QPoint from, QPoint to);
    /// Waits until @p isSo, asked in the window's thread. After half a minute the visit ends with @p what as its trouble.
    void await(const QString &what, const std::function<bool()> &isSo);
    /// The middle, on the screen, of a widget of the window that takes input; waits for it to be visible.
    /// @p path: object names, each below the one before: "languageSwitch/es".
    QPoint middleOf(const QString &path);
    /// Waits for the window or dialog of that object name to have the keyboard.
    void awaitWindow(const QString &objectName);
    /// Keeps a picture of the screen as @p name .png when PLANNER_PICTURES names a folder.
    void picture(const QString &name);

    /// @p ask's answer, from the window's thread.
    template <class Ask>
    static auto look(Ask ask)
    {
        std::invoke_result_t<Ask> answer{};
        QMetaObject::invokeMethod(QCoreApplication::instance(), [&] { answer = ask(); }, Qt::BlockingQueuedConnection);
        return answer;
    }

protected:
    void run() override;

private:
    void tool(const QString &program, const QStringList &arguments);
    std::function<void(Visitor &)> m_visit;
    QString m_trouble;
};

} // namespace planner::test
