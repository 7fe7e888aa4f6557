// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

namespace planner {

QString errorText(const Error &error, const Words &words)
{
    switch (error.code) {
    case ErrorCode::NothingToUndo: return words.translate("ErrorText", "There is nothing to undo.");
    default: return error.args.join(u' ');
    }
}

} // namespace planner
