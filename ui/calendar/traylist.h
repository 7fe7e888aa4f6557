// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/state/selection.h"
#include "ui/state/settings.h"

#include <QtWidgets/QListWidget>

namespace planner {

/// The sessions that wait for a time, side by side; they are dragged from here to the calendar.
class TrayList final : public QListWidget {
    Q_OBJECT
public:
    TrayList(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);

    /// How many wait, those outside the scope not counted.
    int waiting() const { return count(); }
    SessionId sessionAt(const QListWidgetItem &item) const;

Q_SIGNALS:
    void filled();

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override;

private:
    void fill();
    void showSelection();

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
};

} // namespace planner
