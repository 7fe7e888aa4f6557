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
};

/// The place for ordinary messages: a bar under the top strip, hidden while there is none.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p message in place of an older one.
    void show(Message message);
    void dismiss();
    /// There is a later edit: an offer to undo the one before would mean another now.
    void forgetUndo();
    /// What is shown, or empty.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QColor colour() const;
    Message m_message;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace planner
