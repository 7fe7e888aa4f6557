// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAbstractButton;
class QButtonGroup;

namespace planner {

/// A few choices side by side in one frame, one of them chosen: "EN | ES | FR".
/// Each is a button of its own for keyboard and screen reader; the arrow keys go from one to the next.
class Segments final : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);

    /// @p key tells the choices apart; @p text is short and shown, @p name is said and in the tooltip.
    void add(const QString &key, const QString &text, const QString &name);
    /// New words for a choice, after a change of language.
    void setTexts(const QString &key, const QString &text, const QString &name);
    QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &key);

Q_SIGNALS:
    /// The user has chosen.
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *button(const QString &key) const;
    QButtonGroup *m_group;
};

} // namespace planner
