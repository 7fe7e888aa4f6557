// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"

#include <QtCore/QObject>
#include <QtGui/QPalette>

namespace planner {

/// Gives the application its style and the palette of the theme that the user chose, and changes
/// it when the choice or the desktop changes. One for each QApplication, made before any window.
class ThemeSwitch final : public QObject {
    Q_OBJECT
public:
    explicit ThemeSwitch(Settings &settings, QObject *parent = nullptr);

    /// What the palette is to be: the desktop's own in high contrast, else light or dark.
    static QPalette paletteFor(Theme theme, const QPalette &platform);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void followPlatform();
    Settings &m_settings;
    QPalette m_platform; ///< the desktop's, as it was when last asked
    bool m_isAsking = false;
};

} // namespace planner
