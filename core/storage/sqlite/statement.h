// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QVariant>

#include <memory>

struct sqlite3_stmt;

namespace planner::sqlite {

class Database;

/// A prepared statement and the row that it stands on. It must not outlive its database.
class Statement {
public:
    /// Gives the marks their values, in their order; they stay until others are given. Known are: nothing, int,
    /// bool, qlonglong, QString, QByteArray.
    void bind(const QVariantList &values);
    /// Runs as far as the next row. False after the last one: then the statement can be run again.
    Result<bool> next();
    /// Calls @p row(statement) for every row that is left, until it returns an error.
    template <class Row>
    Status each(Row &&row);
    /// Leaves the rows that are left: the statement holds no lock any more and can be run again.
    void reset();

    // Values of the row, by column from 0.
    bool isNull(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    /// A text (in UTF-8) or a blob as it stands in the file; valid until the next row.
    QByteArrayView bytes(int column) const;
    /// As the file has it: nothing, qlonglong, QString or QByteArray.
    QVariant value(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(const Database &database, sqlite3_stmt *statement) : m_database(&database), m_statement(statement) {}
    const Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

template <class Row>
Status Statement::each(Row &&row)
{
    for (;;) {
        const auto found = next(); // an error here is how a damaged page ends the rows
        if (!found)
            return found.error();
        if (!found.value())
            return ok();
        if (const Status status = row(std::as_const(*this)); !status) {
            reset();
            return status;
        }
    }
}

/// UTF-8 as text, each byte order mark kept: they belong to the text, but Qt would take the first one for a sign.
QString textOf(QByteArrayView utf8);

} // namespace planner::sqlite
