// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace planner::bench {

/// A programme's file as SQLite itself sees it: the floor that the program is held against.
class BareFile {
public:
    explicit BareFile(const QByteArray &path);
    ~BareFile();
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    /// Reads every column of every row of every table, and returns the bytes seen.
    qint64 readAll();
    /// Changes one number of one session, safe on disk: WAL and full sync, as the program has it.
    void commitNumber();
    /// Writes what an edit of one session's title writes: its row, its titles, its log entry, the tally.
    void commitEdit();

private:
    using Statements = std::vector<sqlite3_stmt *>;
    sqlite3_stmt *prepare(const char *statement);
    void run(const char *statement);
    void step(const Statements &statements);
    sqlite3 *m_db = nullptr;
    Statements m_number;
    Statements m_edit;
};

} // namespace planner::bench
