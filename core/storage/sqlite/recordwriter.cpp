// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/recordwriter.h"

#include "core/domain/names.h"
#include "core/storage/sqlite/recordrows.h"

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

template <class Record>
QVariantList valuesOf(const Record &record)
{
    QVariantList values;
    visitColumns(record, [&values](const QString &, const auto &field) { values << toColumn(field); });
    return values;
}

template <class Record>
QString insertStatement()
{
    QString columns;
    QString marks;
    for (const QString &column : columnsOf<Record>()) {
        columns += u", \"%1\""_s.arg(column);
        marks += u", ?"_s;
    }
    return u"INSERT INTO %1 (id, revision, digest%2) VALUES (?, ?, ?%3)"_s.arg(tableOf<Record>(), columns, marks);
}

/// Sets the columns in which two records differ, and no other: SQLite writes every index of a column that is
/// set, changed or not. @p values takes what they hold after.
template <class Record>
QString updateStatement(const Record &before, const Record &after, QVariantList &values)
{
    QString sets;
    visitChangedColumns(before, after, [&](const QString &column, const auto &field) {
        sets += u", \"%1\" = ?"_s.arg(column);
        values << toColumn(field);
    });
    return u"UPDATE %1 SET revision = ?, digest = ?%2 WHERE id = ? AND revision = ?"_s.arg(tableOf<Record>(), sets);
}

} // namespace

template <class Record>
Error RecordWriter::otherRevision(const Record &record)
{
    const auto found = m_database.value(u"SELECT COUNT(*) FROM %1 WHERE id = '%2'"_s.arg(tableOf<Record>(), record.id.toString()));
    const bool isGone = found && found.value().toInt() == 0;
    return {isGone ? ErrorCode::RecordMissing : ErrorCode::RecordChanged, {tableOf<Record>(), shortName(record)}};
}

template <class Record>
Status RecordWriter::writeReplace(const Replace<Record> &replace, qint64 revision, const SeenRecords &seen)
{
    const QString owner = replace.id().toString();
    const QUuid id = replace.id().value;
    const Seen known = seen.value(id);
    const QByteArray digest = replace.after ? digestOf(*replace.after, revision) : QByteArray();
    Status status = ok();
    if (!replace.before) {
        status = m_database.runOften(insertStatement<Record>(), QVariantList{owner, revision, digest} + valuesOf(*replace.after));
    } else if (replace.after) {
        QVariantList values{revision, digest};
        const QString update = updateStatement(*replace.before, *replace.after, values);
        status = m_database.runOften(update, values << owner << known.revision);
    } else {
        status = m_database.runOften(u"DELETE FROM %1 WHERE id = ? AND revision = ?"_s.arg(tableOf<Record>()), {owner, known.revision});
    }
    if (!status && status.error().code == ErrorCode::RecordChanged)
        return Error{ErrorCode::RecordChanged, {tableOf<Record>(), shortName(replace.after ? *replace.after : *replace.before)}, status.error().detail};
    if (!status)
        return status;
    if (m_database.rowsChanged() != 1)
        return otherRevision(*replace.before);
    status = writeParts(replace.before, replace.after ? &*replace.after : nullptr, owner);
    if (!status)
        return status;
    const int countChange = (replace.after ? 1 : 0) - (replace.before ? 1 : 0);
    const qint64 sumBefore = replace.before ? known.sum : 0;
    m_written.insert(id, replace.after ? Seen{revision, sumOf(digest)} : Seen::gone());
    return tally(tableOf<Record>(), countChange, sumBefore ^ sumOf(digest));
}

template <class Record>
Status RecordWriter::writeParts(const std::optional<Record> &before, const Record *after, const QString &owner)
{
    const Record nothing;
    const Record &from = before ? *before : nothing;
    const Record &to = after ? *after : nothing;
    Status status = ok();
    visitChanges(from, to, [&](const char *name, const auto &field, const auto &target) {
        using F = std::remove_cvref_t<decltype(field)>;
        if (!status)
            return;
        if constexpr (std::is_same_v<F, Text>)
            status = writeText(owner, QString::fromLatin1(name), field, target);
        else if constexpr (std::is_same_v<F, std::vector<OrganisationId>>)
            status = writeOrganisers(owner, QString::fromLatin1(name), target);
        else if constexpr (std::is_same_v<F, std::vector<Participation>>)
            status = writeParticipations(owner, target);
    });
    return status;
}

Status RecordWriter::writeText(const QString &owner, const QString &field, const Text &before, const Text &after)
{
    Status status = ok();
    for (const Text::Version &version : before.versions()) {
        if (status && after.in(version.lang).isEmpty())
            status = m_database.runOften(u"DELETE FROM text WHERE owner = ? AND field = ? AND lang = ?"_s, {owner, field, version.lang});
    }
    for (const Text::Version &version : after.versions()) {
        const bool isSource = version.lang == after.source();
        const bool wasSource = version.lang == before.source();
        if (!status || (isSource == wasSource && std::ranges::count(before.versions(), version) == 1))
            continue;
        status = m_database.runOften(u"INSERT OR REPLACE INTO text (owner, field, lang, text, isSource, madeFrom) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {owner, field, version.lang, version.text, isSource ? 1 : 0, toColumn(version.madeFrom)});
    }
    return status;
}

Status RecordWriter::writeOrganisers(const QString &owner, const QString &field, const std::vector<OrganisationId> &list)
{
    Status status = m_database.runOften(u"DELETE FROM organiser WHERE owner = ? AND field = ?"_s, {owner, field});
    for (size_t i = 0; i < list.size() && status; ++i)
        status = m_database.runOften(u"INSERT INTO organiser (owner, field, position, organisation) VALUES (?, ?, ?, ?)"_s, {owner, field, qlonglong(i), list[i].toString()});
    return status;
}

Status RecordWriter::writeParticipations(const QString &owner, const std::vector<Participation> &list)
{
    Status status = m_database.runOften(u"DELETE FROM participation WHERE owner = ?"_s, {owner});
    for (size_t i = 0; i < list.size() && status; ++i) {
        const Participation &part = list[i];
        status = m_database.runOften(u"INSERT INTO participation (owner, position, person, role, fromLang, toLang) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {owner, qlonglong(i), part.person.toString(), enumName(part.role), toColumn(part.from), toColumn(part.to)});
    }
    return status;
}

Status RecordWriter::tally(const QString &table, int count, qint64 sum)
{
    // (a | b) - (a & b) is a XOR b, which SQLite has no sign for.
    return m_database.runOften(u"UPDATE tally SET count = count + ?, sum = (sum | ?) - (sum & ?) WHERE kind = ?"_s, {count, sum, sum, table});
}

Status RecordWriter::write(const Change &change, qint64 revision, const SeenRecords &seen)
{
    return std::visit([&](const auto &replace) { return writeReplace(replace, revision, seen); }, change);
}

Error RecordWriter::brokenReference(const Edit &edit) const
{
    Error error{ErrorCode::ReferenceMissing, {{}, {}}};
    auto query = m_database.prepare(
        u"SELECT broken.parent, reference.\"from\", COUNT(*) OVER () FROM pragma_foreign_key_check AS broken"
        " JOIN pragma_foreign_key_list(broken.\"table\") AS reference ON reference.id = broken.fkid"_s);
    if (!query)
        return error;
    Statement &row = query.value();
    if (const auto found = row.next(); !found || !found.value())
        return error;
    const QString parent = row.text(0);
    const QString uses = row.text(2);
    error.args = {row.text(1), {}};
    for (const Change &change : edit.changes) {
        std::visit(
            [&](const auto &replace) {
                using Record = typename std::remove_cvref_t<decltype(replace.before)>::value_type;
                if (!replace.after && tableOf<Record>() == parent)
                    error = {ErrorCode::ReferenceInUse, {parent, shortName(*replace.before), uses}};
            },
            change);
    }
    return error;
}

} // namespace planner::sqlite
