// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace planner::sqlite {

/// Says what a file is by reading its first bytes, without opening it as a database and without
/// writing. Errors: FileMissing, FileIsFolder, FileNotReadable, FileEmpty, FileForeign, FileNewer,
/// FileDamaged (cut short).
Status inspectFile(const QString &path, int newestVersion);

/// Does a journal stand beside the file? Then its content is not whole without it.
bool hasJournal(const QString &path);

/// By what a change is noticed of a file that is read without locks.
struct FileStamp {
    quint64 device = 0;
    quint64 file = 0; ///< its number on the device
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    bool isShared = false; ///< SQLite's files stand beside it, or its journal alone: somebody is at work or was killed
    bool operator==(const FileStamp &) const = default;
    bool isSameFile(const FileStamp &other) const noexcept { return device == other.device && file == other.file; }
};
FileStamp stampOf(const QString &path);

/// Does @p work, and again while others change the file meanwhile and it fails: what it says then is no news of the file.
template <class Work>
auto whileStill(const QString &path, Work &&work)
{
    constexpr int kMostTimes = 50;
    for (int time = 1;; ++time) {
        const FileStamp before = stampOf(path);
        auto result = work();
        if (result || stampOf(path) == before || time == kMostTimes)
            return result;
    }
}

} // namespace planner::sqlite
