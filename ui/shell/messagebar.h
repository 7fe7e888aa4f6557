// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace planner {

/// Something the user should read, and perhaps answer. Texts are made when they are shown, so that
/// they follow the language.
struct Message {
    enum class Kind { Note, Good, Warning, Error };
    Kind kind = Kind::Note;
    std::function<QString()> text;
    std::function<QString()> actionText = {}; ///< of its button; empty: none
    std::function<void()> action = {};
    bool offersUndo = false; ///< of the last edit: it goes when there is a later one
    bool tellsOfOthers = false; ///< who have the programme open: it goes when they have left
};

/// The place for ordinary messages: a bar in the line at the foot of the window, so that nothing moves when it comes
/// and goes. Hidden while there is none.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Lies in @p line from now on, between what @p before says and @p after; a long text grows upwards.
    void layIn(QWidget &line, QWidget &before, QWidget &after);
    /// Shows @p message in place of an older one.
    void show(Message message);
    void dismiss();
    /// There is a later edit: an offer to undo the one before would mean another now.
    void forgetUndo();
    /// The others have left.
    void forgetOthers();
    /// What is shown, or empty.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void place();
    QColor colour() const;
    Message m_message;
    QWidget *m_line = nullptr;
    QWidget *m_before = nullptr;
    QWidget *m_after = nullptr;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace planner
