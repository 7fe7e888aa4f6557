// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/text/errortext.h"

namespace planner {

Words Desk::words() const
{
    return Words::in(settings.language());
}

void Desk::say(const Error &error) const
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    Settings *asked = &settings;
    messages.show({Message::Kind::Error, [error, asked] { return errorText(error, Words::in(asked->language())); }});
}

bool Desk::apply(const Edit &edit) const
{
    const Status done = workspace.document()->apply(edit);
    if (!done)
        say(done.error());
    return static_cast<bool>(done);
}

} // namespace planner
