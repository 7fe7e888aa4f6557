// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspace.h"
#include "ui/state/selection.h"
#include "ui/text/words.h"

namespace planner {

/// What the window's tasks work with.
struct Desk {
    QWidget &window;
    Workspace &workspace;
    Selection &selection;
    Settings &settings;
    MessageBar &messages;
    std::function<bool()> commitPending; ///< hands a half-typed field to the document

    Words words() const;
    /// Says an error in the message bar.
    void say(const Error &error) const;
    /// Does an edit; says so when it is refused.
    bool apply(const Edit &edit) const;
    /// Does an Undo or a Redo; says why it cannot be done, or that the step is left out from now on.
    void step(LogMark mark) const;
};

} // namespace planner
