// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/changelog.h"

#include "core/domain/names.h"
#include "core/domain/recordjson.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QVariant>

#include <array>

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMarks = {"edit", "undo", "redo"};

LogMark markOf(const QString &name)
{
    return name == u"undo" ? LogMark::Undo : name == u"redo" ? LogMark::Redo : LogMark::Edit;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

/// Reads seq, author, at, mark, target, verb, args from the first columns of a row.
LogEntry entryOf(const QSqlQuery &row)
{
    LogEntry entry;
    entry.seq = row.value(0).toLongLong();
    entry.meta.author = row.value(1).toString();
    entry.meta.at = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs);
    entry.meta.mark = markOf(row.value(3).toString());
    entry.meta.target = row.value(4).toLongLong();
    entry.label.verb = enumFrom<EditVerb>(row.value(5).toString()).value_or(EditVerb::Modify);
    const QJsonArray args = QJsonDocument::fromJson(row.value(6).toString().toUtf8()).array();
    for (const QJsonValue &arg : args)
        entry.label.args << arg.toString();
    return entry;
}

} // namespace

Result<qint64> ChangeLog::append(const Edit &edit, const EditMeta &meta)
{
    if (!m_append) {
        auto query = m_database.prepare(
            u"INSERT INTO changeLog (author, at, mark, target, verb, args, edit, digest, writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!query)
            return query.error();
        m_append = std::move(query).value();
    }
    const QByteArray bytes = QJsonDocument(toJson(edit)).toJson(QJsonDocument::Compact);
    const QByteArray args = QJsonDocument(QJsonArray::fromStringList(edit.label.args)).toJson(QJsonDocument::Compact);
    const QVariantList values{meta.author.isNull() ? u""_s : meta.author, meta.at.toUTC().toString(Qt::ISODateWithMs),
        QString::fromLatin1(kMarks.at(static_cast<size_t>(meta.mark))), meta.target, enumName(edit.label.verb),
        QString::fromUtf8(args), bytes, digestOf(bytes), m_writer};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_append->bindValue(static_cast<int>(i), values[i]);
    if (!m_append->exec())
        return m_database.errorOf(m_append->lastError());
    const qint64 seq = m_append->lastInsertId().toLongLong();
    m_append->finish();
    return seq;
}

Result<qint64> ChangeLog::last() const
{
    const auto seq = m_database.value(u"SELECT MAX(seq) FROM changeLog"_s);
    if (!seq)
        return seq.error();
    return seq.value().toLongLong();
}

Result<Edit> ChangeLog::editOf(const QSqlQuery &row, qint64 seq) const
{
    const QByteArray bytes = row.value(7).toByteArray();
    auto edit = editFromJson(QJsonDocument::fromJson(bytes).object());
    if (digestOf(bytes) != row.value(8).toByteArray() || !edit)
        return Error{ErrorCode::FileDamaged, {m_database.path(), u"changeLog %1"_s.arg(seq)}};
    return edit;
}

Result<ChangeLog::News> ChangeLog::since(qint64 seq) const
{
    auto query = m_database.prepare(u"SELECT seq, author, at, mark, target, verb, args, edit, digest, writer FROM changeLog WHERE seq > ? ORDER BY seq"_s);
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    rows.addBindValue(seq);
    if (!rows.exec())
        return m_database.errorOf(rows.lastError());
    News news{{}, seq};
    while (rows.next()) {
        LogEntry entry = entryOf(rows);
        news.last = entry.seq;
        if (rows.value(9).toString() == m_writer)
            continue;
        auto edit = editOf(rows, entry.seq);
        if (!edit)
            return edit.error();
        news.foreign.push_back({std::move(entry), std::move(edit).value()});
    }
    if (rows.lastError().isValid())
        return m_database.errorOf(rows.lastError());
    return news;
}

Result<std::vector<LogEntry>> ChangeLog::entriesOf(const QString &author) const
{
    auto query = m_database.prepare(u"SELECT seq, author, at, mark, target, verb, args FROM changeLog WHERE author = ? ORDER BY seq"_s);
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    rows.addBindValue(author);
    if (!rows.exec())
        return m_database.errorOf(rows.lastError());
    std::vector<LogEntry> entries;
    while (rows.next())
        entries.push_back(entryOf(rows));
    if (rows.lastError().isValid())
        return m_database.errorOf(rows.lastError());
    return entries;
}

Result<Edit> ChangeLog::edit(qint64 seq) const
{
    auto query = m_database.prepare(u"SELECT seq, author, at, mark, target, verb, args, edit, digest FROM changeLog WHERE seq = ?"_s);
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    rows.addBindValue(seq);
    if (!rows.exec())
        return m_database.errorOf(rows.lastError());
    if (!rows.next())
        return Error{ErrorCode::RecordMissing, {u"log"_s, QString::number(seq)}};
    return editOf(rows, seq);
}

} // namespace planner::sqlite
