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
class OpenFile {
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

    /// How many others there are, in this process or another.
    int others() const;
    /// Does this process have @p path open? Then it must not be opened and closed by other means.
    static bool isOpenHere(const QString &path);

private:
    QString m_key;
    int m_descriptor = -1;
    int m_slot = -1;
};

} // namespace planner::sqlite
