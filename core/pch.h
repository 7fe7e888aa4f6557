// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Precompiled for speed only; no file relies on it for a declaration.
#pragma once

#include <QtCore/QtCore>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
