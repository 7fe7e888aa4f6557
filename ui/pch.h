// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Precompiled for speed only; no file relies on it for a declaration.
#pragma once

#include "core/pch.h"

#include <QtWidgets/QtWidgets>
