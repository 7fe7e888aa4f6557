// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace planner {

/// What the window shows while no programme is open: new, open, sample, and the recent ones.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    /// Looks again which of the recent programmes are still there.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    QPushButton *makeButton(const QString &name, const QString &icon);

    Settings &m_settings;
    QLabel *m_heading;
    QLabel *m_lead;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
    QLabel *m_recentHeading;
    QLabel *m_recentEmpty;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace planner
