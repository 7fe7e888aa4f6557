// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>

namespace planner {

QString errorText(const Error &error)
{
    return error.args.join(u' ');
}

} // namespace planner
