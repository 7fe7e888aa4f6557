// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/zone.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QWidget>

class QListWidget;
class QPushButton;

namespace planner {

/// Chooses one time zone out of all there are; typing any part of its name finds it, and leaving
/// the field writes it out.
class ZoneBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ZoneBox(QWidget *parent = nullptr);

    /// What the text names: a zone, a city, or part of the only zone that has it. Empty while it names none.
    std::optional<Zone> zone() const;
    /// An empty name empties the field.
    void setZone(const QString &ianaName);
};

/// Some zones in an order, to add to and take from.
class ZoneList final : public QWidget {
    Q_OBJECT
public:
    explicit ZoneList(QWidget *parent = nullptr);

    std::vector<Zone> zones() const;
    void setZones(const std::vector<Zone> &zones);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add();
    QListWidget *m_list;
    ZoneBox *m_box;
    QPushButton *m_add;
    QPushButton *m_remove;
};

/// The IANA zones worth offering: places, and UTC. Ascending.
const QStringList &zoneNames();

} // namespace planner
