// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/statement.h"

#include "core/storage/sqlite/database.h"

#include <sqlite3.h>

namespace planner::sqlite {

namespace {

void bindOne(sqlite3_stmt *statement, int mark, const QVariant &value)
{
    // SQLite copies what it is given. It takes no address for NULL, which an empty value must not become.
    const auto address = [](const QByteArray &bytes) { return bytes.isNull() ? "" : bytes.constData(); };
    switch (value.userType()) {
    case QMetaType::Int:
    case QMetaType::Bool:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, mark, value.toLongLong());
        return;
    case QMetaType::QString: {
        const QByteArray utf8 = value.toString().toUtf8();
        sqlite3_bind_text64(statement, mark, address(utf8), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        return;
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(statement, mark, address(bytes), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        return;
    }
    default:
        Q_ASSERT(!value.isValid());
        sqlite3_bind_null(statement, mark);
    }
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(const QVariantList &values)
{
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement.get()));
    int mark = 0;
    for (const QVariant &value : values)
        bindOne(m_statement.get(), ++mark, value);
}

Result<bool> Statement::next()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        reset();
        return false;
    default: {
        Error error = m_database->lastError();
        reset();
        return error;
    }
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    return textOf(bytes(column));
}

QByteArrayView Statement::bytes(int column) const
{
    const void *address = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(address), sqlite3_column_bytes(m_statement.get(), column)};
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return number(column);
    case SQLITE_BLOB: return bytes(column).toByteArray();
    default: return text(column);
    }
}

QString textOf(QByteArrayView utf8)
{
    constexpr QByteArrayView kMark("\xef\xbb\xbf");
    qsizetype marks = 0;
    for (; utf8.startsWith(kMark); ++marks)
        utf8 = utf8.sliced(kMark.size());
    return marks == 0 ? QString::fromUtf8(utf8) : QString(marks, QChar(0xfeff)) + QString::fromUtf8(utf8);
}

} // namespace planner::sqlite
