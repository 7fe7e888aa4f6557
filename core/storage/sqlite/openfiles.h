// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace planner::sqlite {

/// Counts who has a programme's file open, by a lock on one byte far behind the file's end for each:
/// nothing is written, and the system itself lets a killed program's lock go.
///
/// Open file descriptions hold the locks (Linux, fcntl F_OFD_SETLK), because POSIX locks, which SQLite
/// uses, are lost when any descriptor of the file is closed: so a descriptor stays open until this
/// process has closed its last connection to the file.
///
/// Other code of this process may open and close the file nevertheless (a dialog that looks into what it lists), and
/// SQLite's locks are then gone without its knowing: the next program to close the file would take itself for the last
/// one and delete the journal that is written to here. holdLocks() holds the two locks that say "in use" once more.
class OpenFile {
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

    /// Says "in use" as SQLite does, from when its connection is open in WAL mode and has read.
    void holdLocks();
    /// Leaves that to SQLite again: before its connection is closed.
    void dropLocks();

    /// Does somebody put another file in this one's place just now (SoleUse)? Then this one is as good as gone.
    bool isShut() const;
    /// Is the file still the one of its path: neither moved nor removed nor replaced?
    bool isInPlace() const;
    /// How many others there are, in this process or another.
    int others() const;
    /// Does this process have @p path open? Then it must not be opened and closed by other means.
    static bool isOpenHere(const QString &path);

private:
    QString m_key;
    int m_descriptor = -1;
    int m_sharedMemory = -1; ///< descriptor of the journal's index ("-shm")
    int m_slot = -1;
};

/// Keeps everybody off a file for as long as it lives, unless somebody has it open already, in this process or another.
class SoleUse {
public:
    explicit SoleUse(const QString &path);
    ~SoleUse();
    Q_DISABLE_COPY_MOVE(SoleUse)
    bool isHeld() const noexcept { return m_isHeld; }

private:
    int m_descriptor = -1;
    bool m_isHeld = false;
};

} // namespace planner::sqlite
