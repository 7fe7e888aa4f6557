// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>

namespace planner::sqlite {

/// Says what a file is by reading its first bytes, without opening it as a database and without
/// writing. Errors: FileMissing, FileIsFolder, FileNotReadable, FileEmpty, FileForeign, FileNewer,
/// FileDamaged (cut short).
Status inspectFile(const QString &path, int newestVersion);

/// Does a journal stand beside the file? Then its content is not whole without it.
bool hasJournal(const QString &path);

/// By what a change is noticed of a file that is read without locks.
struct FileStamp {
    qint64 size = 0;
    QDateTime modified;
    bool isJournaled = false;
    bool operator==(const FileStamp &) const = default;
};
FileStamp stampOf(const QString &path);

} // namespace planner::sqlite
