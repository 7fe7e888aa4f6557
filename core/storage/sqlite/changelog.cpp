// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/changelog.h"

#include "core/domain/names.h"
#include "core/storage/sqlite/digester.h"
#include "core/storage/sqlite/recordrows.h"

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

/// The columns of an entry without its edit, and where some of them stand.
const QString kColumns = u"seq, author, at, mark, target, verb, args, writer, editDigest, digest"_s;
constexpr int kWriter = 7;
constexpr int kEditDigest = 8;
constexpr int kDigest = 9;
constexpr int kEdit = 10;

/// What an entry's digest is computed over: its columns in their order, the edit by its own digest.
/// @p value gives the value of a column by its place.
template <class Value>
QByteArray sealOf(Value &&value)
{
    Digester digester;
    for (int column = 0; column <= kWriter; ++column) {
        if (column == 0 || column == 4)
            digester.add(value(column).toLongLong());
        else
            digester.add(value(column).toString());
    }
    digester.add(QByteArrayView(value(kEditDigest).toByteArray()));
    return digester.digest();
}

Error damaged(const Database &database, qint64 seq)
{
    return {ErrorCode::FileDamaged, {database.path(), u"changeLog %1"_s.arg(seq)}};
}

/// Reads an entry from the first columns of a row. Error: FileDamaged when they do not fit their digest.
Result<LogEntry> entryOf(const Database &database, const Statement &row)
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
    if (sealOf([&row](int column) { return row.value(column); }) != row.value(kDigest).toByteArray())
        return damaged(database, entry.seq);
    return entry;
}

} // namespace

Result<qint64> ChangeLog::append(const Edit &edit, const EditMeta &meta)
{
    const auto before = last();
    if (!before)
        return before.error();
    const qint64 seq = before.value() + 1;
    const QByteArray bytes = jsonBytes(QJsonDocument(toJson(edit)));
    const QByteArray args = jsonBytes(QJsonDocument(QJsonArray::fromStringList(edit.label.args)));
    QVariantList values{seq, meta.author.isNull() ? u""_s : meta.author, meta.at.toUTC().toString(Qt::ISODateWithMs),
        QString::fromLatin1(kMarks.at(static_cast<size_t>(meta.mark))), meta.target, enumName(edit.label.verb),
        QString::fromUtf8(args), m_writer, Digester::of(bytes)};
    values << sealOf([&values](int column) { return values[column]; }) << bytes;
    static const QString insert = u"INSERT INTO changeLog (%1, edit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns);
    if (const Status done = m_database.runOften(insert, values); !done)
        return done.error();
    return seq;
}

Result<qint64> ChangeLog::last() const
{
    // No entry is ever removed, so the newest one is the last number that was given out.
    const auto seq = m_database.valueOften(u"SELECT MAX(seq) FROM changeLog"_s);
    if (!seq)
        return seq.error();
    const auto given = m_database.valueOften(u"SELECT seq FROM sqlite_sequence WHERE name = 'changeLog'"_s);
    if (!given)
        return given.error();
    if (seq.value().toLongLong() != given.value().toLongLong())
        return damaged(m_database, given.value().toLongLong());
    return seq.value().toLongLong();
}

Result<bool> ChangeLog::isForeignAfter(qint64 seq) const
{
    auto query = m_database.prepare(u"SELECT 1 FROM changeLog WHERE seq > ? AND writer <> ?"_s);
    if (!query)
        return query.error();
    query.value().bind({seq, m_writer});
    return query.value().next();
}

Result<QByteArray> ChangeLog::seal(qint64 seq) const
{
    const auto digest = m_database.value(u"SELECT digest FROM changeLog WHERE seq = %1"_s.arg(seq));
    if (!digest)
        return digest.error();
    return digest.value().toByteArray();
}

Result<Edit> ChangeLog::editOf(const Statement &row, qint64 seq, EditReader &reader) const
{
    const QByteArray bytes = row.value(kEdit).toByteArray();
    if (Digester::of(bytes) != row.value(kEditDigest).toByteArray())
        return damaged(m_database, seq);
    return reader.read(QJsonDocument::fromJson(bytes).object());
}

Result<ChangeLog::News> ChangeLog::since(qint64 seq, const Programme &known) const
{
    auto query = m_database.prepare(u"SELECT %1, edit FROM changeLog WHERE seq > ? ORDER BY seq"_s.arg(kColumns));
    if (!query)
        return query.error();
    query.value().bind({seq});
    News news{{}, seq};
    EditReader reader(known);
    const Status status = query.value().each([this, &news, &reader](const Statement &row) -> Status {
        auto entry = entryOf(m_database, row);
        if (!entry)
            return entry.error();
        news.last = entry.value().seq;
        if (row.text(kWriter) == m_writer)
            return ok();
        auto edit = editOf(row, news.last, reader);
        if (!edit) // whole, but of a zone that this machine does not know: reading all of it says so
            return edit.error().code == ErrorCode::FieldInvalid ? Error{ErrorCode::ProgrammeChanged} : edit.error();
        news.foreign.push_back({std::move(entry).value(), std::move(edit).value()});
        return ok();
    });
    if (!status)
        return status.error();
    return news;
}

Result<std::vector<LogEntry>> ChangeLog::entriesOf(const QString &author) const
{
    auto query = m_database.prepare(u"SELECT %1 FROM changeLog WHERE author = ? ORDER BY seq"_s.arg(kColumns));
    if (!query)
        return query.error();
    query.value().bind({author});
    std::vector<LogEntry> entries;
    const Status status = query.value().each([this, &entries](const Statement &row) -> Status {
        auto entry = entryOf(m_database, row);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(entry).value());
        return ok();
    });
    if (!status)
        return status.error();
    return entries;
}

Result<Edit> ChangeLog::edit(qint64 seq, const Programme &known) const
{
    auto query = m_database.prepare(u"SELECT %1, edit FROM changeLog WHERE seq = ?"_s.arg(kColumns));
    if (!query)
        return query.error();
    Statement &row = query.value();
    row.bind({seq});
    const auto found = row.next();
    if (!found)
        return found.error();
    if (!found.value()) // none is ever removed
        return damaged(m_database, seq);
    if (const auto entry = entryOf(m_database, row); !entry)
        return entry.error();
    EditReader reader(known);
    return editOf(row, seq, reader);
}

} // namespace planner::sqlite
