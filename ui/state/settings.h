// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtCore/QStringList>

#include <memory>

namespace planner {

enum class Theme { System, Light, Dark };

/// What the user prefers, kept between runs. One place for every setting; each setter writes at
/// once and signals.
class Settings final : public QObject {
    Q_OBJECT
public:
    /// @p store: where it is kept; tests hand in a file of their own.
    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);

    /// Of the interface: "en", "es" or "fr". Until one is chosen, the desktop's, else "en".
    QString language() const;
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    /// The zone of the second ruler, IANA name; empty: the forum's first other zone.
    QString secondZone() const;
    void setSecondZone(const QString &zone);
    /// The second ruler's zone for @p forum: the one chosen, else the forum's first other zone, if it has one.
    std::optional<Zone> secondZoneFor(const Forum &forum) const;
    /// Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// What a view remembers of itself (column widths, splitters), by a name of its own.
    QByteArray viewState(const QString &view) const;
    void setViewState(const QString &view, const QByteArray &state);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void secondZoneChanged();
    void recentFilesChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace planner
