// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/calendar/blockpainter.h"
#include "ui/state/selection.h"
#include "ui/state/settings.h"

#include <QtWidgets/QListWidget>

namespace planner {

/// The sessions that wait for a time, side by side. They are dragged from here to the calendar, or sent there
/// with Enter.
class TrayList final : public QListWidget {
    Q_OBJECT
public:
    TrayList(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);

    /// How many wait, those outside the scope not counted.
    int waiting() const { return count(); }
    SessionId sessionAt(const QListWidgetItem &item) const;
    /// Lights up: what is dragged over it comes here when it is let go.
    void setInviting(bool isInviting);
    bool isInviting() const noexcept { return m_isInviting; }

Q_SIGNALS:
    void filled();
    /// A session is to be put on the calendar.
    void placeRequested(const planner::SessionId &session);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void changeEvent(QEvent *event) override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override;

private:
    class ChipDelegate;
    void follow(const Edit &edit);
    void fill();
    void retranslate();
    void showSelection();

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
    BlockPainter m_painter;
    bool m_isInviting = false;
};

} // namespace planner
