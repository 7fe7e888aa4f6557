// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themeswitch.h"

#include "ui/look/palette.h"
#include "ui/look/plannerstyle.h"
#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QFont>
#include <QtGui/QFontInfo>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace planner {

namespace {

constexpr int kDark = 128; // of 255

} // namespace

ThemeSwitch::ThemeSwitch(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings), m_platform(QApplication::palette())
{
    QApplication::setStyle(new PlannerStyle);
    QFont font = QApplication::font();
    font.setPixelSize(std::max(size::kBody, QFontInfo(font).pixelSize()));
    QApplication::setFont(font);
    applyTheme();
    connect(&m_settings, &Settings::themeChanged, this, &ThemeSwitch::applyTheme);
    qApp->installEventFilter(this);
}

QPalette ThemeSwitch::paletteFor(Theme theme, const QPalette &platform)
{
    if (isHighContrast(platform))
        return platform;
    const bool isDark = theme == Theme::Dark || (theme == Theme::System && platform.color(QPalette::Window).lightness() < kDark);
    return plannerPalette(isDark);
}

void ThemeSwitch::applyTheme()
{
    QApplication::setPalette(paletteFor(m_settings.theme(), m_platform));
}

void ThemeSwitch::followPlatform()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    QApplication::setPalette(QPalette()); // the only way to ask Qt 6.4 for the desktop's
    m_platform = QApplication::palette();
    applyTheme();
    m_isAsking = false;
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        followPlatform();
    return QObject::eventFilter(watched, event);
}

} // namespace planner
