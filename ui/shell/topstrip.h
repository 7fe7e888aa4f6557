// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"

#include <QtWidgets/QWidget>

namespace planner {

class Commands;
class GoToField;
class Segments;

/// The strip under the menus: undo and redo, the field to go anywhere, the language switch.
class TopStrip final : public QWidget {
    Q_OBJECT
public:
    TopStrip(Commands &commands, Settings &settings, QWidget *parent = nullptr);

    GoToField &goTo() const { return *m_goTo; }
    /// Without a programme there is nothing to undo and nowhere to go.
    void setHasProgramme(bool has);

private:
    GoToField *m_goTo;
    QWidget *m_left;
    Segments *m_languages;
};

} // namespace planner
