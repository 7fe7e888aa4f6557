// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barefile.h"

#include "tests/bench/figures.h"

#include <sqlite3.h>

namespace planner::bench {

BareFile::BareFile(const QByteArray &path)
{
    require(sqlite3_open_v2(path.constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK, QString::fromUtf8(path));
    run("PRAGMA synchronous = FULL");
}

BareFile::~BareFile()
{
    for (const Statements &statements : {m_number, m_edit}) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close(m_db);
}

sqlite3_stmt *BareFile::prepare(const char *text)
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v2(m_db, text, -1, &statement, nullptr) == SQLITE_OK, QString::fromUtf8(sqlite3_errmsg(m_db)));
    return statement;
}

void BareFile::run(const char *statement)
{
    require(sqlite3_exec(m_db, statement, nullptr, nullptr, nullptr) == SQLITE_OK, QString::fromUtf8(sqlite3_errmsg(m_db)));
}

qint64 BareFile::readAll()
{
    std::vector<QByteArray> tables;
    sqlite3_stmt *names = prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (sqlite3_step(names) == SQLITE_ROW)
        tables.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    qint64 bytes = 0;
    for (const QByteArray &table : tables) {
        sqlite3_stmt *rows = prepare(("SELECT * FROM " + table).constData());
        const int columns = sqlite3_column_count(rows);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                if (sqlite3_column_type(rows, i) == SQLITE_INTEGER)
                    bytes += 8 + (sqlite3_column_int64(rows, i) & 1);
                else if (sqlite3_column_blob(rows, i))
                    bytes += sqlite3_column_bytes(rows, i);
            }
        }
        sqlite3_finalize(rows);
    }
    return bytes;
}

void BareFile::step(const Statements &statements)
{
    for (sqlite3_stmt *statement : statements) {
        require(sqlite3_step(statement) == SQLITE_DONE, QString::fromUtf8(sqlite3_errmsg(m_db)));
        sqlite3_reset(statement);
    }
}

void BareFile::commitNumber()
{
    if (m_number.empty())
        m_number = {prepare("BEGIN IMMEDIATE"), prepare("UPDATE session SET capacity = coalesce(capacity, 0) % 500 + 1 WHERE id = (SELECT id FROM session LIMIT 1)"),
            prepare("COMMIT")};
    step(m_number);
}

void BareFile::commitEdit()
{
    if (m_edit.empty())
        m_edit = {prepare("BEGIN IMMEDIATE"),
            prepare("UPDATE session SET revision = revision + 1, digest = randomblob(20) WHERE id = (SELECT id FROM session LIMIT 1)"),
            prepare("UPDATE text SET text = substr(text, 2) || 'x' WHERE owner = (SELECT id FROM session LIMIT 1) AND field = 'title'"),
            prepare("UPDATE tally SET sum = random() WHERE kind = 'session'"),
            prepare("INSERT INTO changeLog SELECT max(seq) + 1, author, at, mark, target, verb, args, writer, editDigest, digest, edit FROM changeLog"),
            prepare("COMMIT")};
    step(m_edit);
}

} // namespace planner::bench
