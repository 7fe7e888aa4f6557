// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"

#include <QtCore/QLocale>

namespace planner {

namespace {

constexpr int kMaxRecent = 10;
const QStringList kLanguages{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")};

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent) : QObject(parent), m_store(std::move(store)) {}

QString Settings::language() const
{
    const QString chosen = m_store->value(QStringLiteral("language")).toString();
    if (kLanguages.contains(chosen))
        return chosen;
    const QString system = QLocale::system().name().left(2);
    return kLanguages.contains(system) ? system : kLanguages.front();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language() && m_store->contains(QStringLiteral("language")))
        return;
    m_store->setValue(QStringLiteral("language"), language);
    Q_EMIT languageChanged();
}

Theme Settings::theme() const
{
    const QString name = m_store->value(QStringLiteral("theme")).toString();
    return name == QLatin1String("light") ? Theme::Light : name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    const char *name = theme == Theme::Light ? "light" : theme == Theme::Dark ? "dark" : "system";
    m_store->setValue(QStringLiteral("theme"), QString::fromLatin1(name));
    Q_EMIT themeChanged();
}

QString Settings::secondZone() const
{
    return m_store->value(QStringLiteral("secondZone")).toString();
}

void Settings::setSecondZone(const QString &zone)
{
    if (zone == secondZone())
        return;
    m_store->setValue(QStringLiteral("secondZone"), zone);
    Q_EMIT secondZoneChanged();
}

std::optional<Zone> Settings::secondZoneFor(const Forum &forum) const
{
    const QString chosen = secondZone();
    if (const auto zone = Zone::make(chosen); !chosen.isEmpty() && zone)
        return zone.value();
    return forum.otherZones.empty() ? std::nullopt : std::optional(forum.otherZones.front());
}

QStringList Settings::recentFiles() const
{
    return m_store->value(QStringLiteral("recentFiles")).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, kMaxRecent)));
    Q_EMIT recentFilesChanged();
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store->setValue(QStringLiteral("recentFiles"), files);
    Q_EMIT recentFilesChanged();
}

QByteArray Settings::viewState(const QString &view) const
{
    return m_store->value(QStringLiteral("views/") + view).toByteArray();
}

void Settings::setViewState(const QString &view, const QByteArray &state)
{
    m_store->setValue(QStringLiteral("views/") + view, state);
}

} // namespace planner
