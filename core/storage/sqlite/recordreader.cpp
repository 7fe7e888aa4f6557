// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/recordreader.h"

#include "core/storage/sqlite/recordrows.h"

#include <QtCore/QtEndian>

#include <future>

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// Values by the name of their field.
template <class Value>
using Fields = std::vector<std::pair<QString, Value>>;

/// The rows that belong to records but stand in tables of their own, by owner. What a record has taken
/// stays behind empty: to take entries out of a large QHash one by one is slow.
struct Parts {
    QHash<QUuid, Fields<Text>> texts;
    QHash<QUuid, Fields<std::vector<OrganisationId>>> organisers;
    QHash<QUuid, std::vector<Participation>> participations;
};

/// A record in the programme and the digest that it has to have.
template <class Record>
struct Read {
    const Record *record;
    qint64 revision;
    QByteArray digest;
};

constexpr size_t kMostAtOnce = 400;
constexpr size_t kFewAtOnce = 50;

class Reader {
public:
    Reader(const Database &database, SeenRecords &seen) : m_database(database), m_seen(seen) {}
    Result<Programme> read();

private:
    Error damaged(const QString &place) const { return {ErrorCode::FileDamaged, {m_database.path(), place}}; }
    /// Calls @p row for every row of a statement.
    template <class Row>
    Status each(const QString &statement, Row &&row) const;
    Status readTexts();
    Status readOrganisers();
    Status readParticipations();
    template <class Record>
    Status readTable();
    template <class Record>
    Status takeRow(const QSqlQuery &row, std::vector<Read<Record>> &read);
    /// Compares digests, on another thread if they are many: that is a fifth of the work of opening.
    template <class Record>
    void startCheck(std::vector<Read<Record>> read);
    /// What the checks have found, the first first.
    Status awaitChecks();
    Status checkTally(const QString &table, qint64 count, qint64 sum) const;
    /// Error: FileDamaged when rows are left that no record has taken.
    Status checkTaken() const;
    /// Gives a field that has rows of its own what its owner's rows say.
    template <class F>
    void takeParts(const QUuid &owner, const char *name, F &field);

    const Database &m_database;
    SeenRecords &m_seen;
    Parts m_parts;
    Programme m_programme;
    std::vector<std::future<Status>> m_checks; ///< of records in m_programme, which has to outlive them
    qint64 m_sum = 0;
    qint64 m_count = 0;
};

template <class Row>
Status Reader::each(const QString &statement, Row &&row) const
{
    auto query = m_database.prepare(statement);
    if (!query)
        return query.error();
    if (!query.value().exec())
        return m_database.errorOf(query.value().lastError());
    while (query.value().next()) {
        if (const Status status = row(query.value()); !status)
            return status;
    }
    // A damaged page ends the rows early, without a word but here.
    if (query.value().lastError().isValid())
        return m_database.errorOf(query.value().lastError());
    return ok();
}

/// A text that was read as bytes, which Qt decodes several times quicker than SQLite. Qt takes byte order
/// marks off the start; they belong to the text.
QString decoded(QByteArrayView bytes)
{
    constexpr QByteArrayView kMark("\xef\xbb\xbf");
    qsizetype marks = 0;
    for (; bytes.startsWith(kMark); ++marks)
        bytes = bytes.sliced(kMark.size());
    return marks == 0 ? QString::fromUtf8(bytes) : QString(marks, QChar(0xfeff)) + QString::fromUtf8(bytes);
}

Status Reader::readTexts()
{
    QUuid owner;
    QString ownerText;
    Fields<Text> *texts = nullptr;
    QString field;
    QString source;
    std::vector<Text::Version> versions;
    const auto flush = [&] {
        if (texts && !versions.empty())
            texts->emplace_back(field, Text::restore(source, std::move(versions)));
        versions.clear();
        source.clear();
    };
    const Status status = each(u"SELECT owner, field, lang, CAST(text AS BLOB), isSource, madeFrom FROM text ORDER BY owner, field, lang"_s, [&](const QSqlQuery &row) {
        const QString rowOwner = row.value(0).toString();
        const QString rowField = row.value(1).toString();
        if (rowOwner != ownerText || rowField != field) {
            flush();
            if (rowOwner != ownerText) {
                ownerText = rowOwner;
                owner = QUuid::fromString(ownerText);
                texts = &m_parts.texts[owner];
            }
            field = rowField;
        }
        versions.push_back({row.value(2).toString(), decoded(row.value(3).toByteArray()), row.value(5).toString()});
        if (row.value(4).toInt() == 1)
            source = versions.back().lang;
        return ok();
    });
    flush();
    return status;
}

Status Reader::readOrganisers()
{
    return each(u"SELECT owner, field, organisation FROM organiser ORDER BY owner, field, position"_s, [this](const QSqlQuery &row) {
        auto &fields = m_parts.organisers[QUuid::fromString(row.value(0).toString())];
        const QString field = row.value(1).toString();
        if (fields.empty() || fields.back().first != field)
            fields.push_back({field, {}});
        fields.back().second.push_back(OrganisationId::fromString(row.value(2).toString()));
        return ok();
    });
}

Status Reader::readParticipations()
{
    return each(u"SELECT owner, person, role, fromLang, toLang FROM participation ORDER BY owner, position"_s, [this](const QSqlQuery &row) {
        const auto role = enumFrom<Role>(row.value(2).toString());
        if (!role)
            return Status(damaged(u"participation "_s + row.value(0).toString()));
        m_parts.participations[QUuid::fromString(row.value(0).toString())].push_back(
            {PersonId::fromString(row.value(1).toString()), *role, row.value(3).toString(), row.value(4).toString()});
        return ok();
    });
}

/// Moves the value of one owner's field out of @p all, if it is there.
template <class Value>
void takeField(QHash<QUuid, Fields<Value>> &all, const QUuid &owner, const char *name, Value &value)
{
    const auto fields = all.find(owner);
    if (fields == all.end())
        return;
    const auto field = std::ranges::find(*fields, QLatin1String(name), &std::pair<QString, Value>::first);
    if (field == fields->end())
        return;
    value = std::move(field->second);
    fields->erase(field);
}

template <class F>
void Reader::takeParts(const QUuid &owner, const char *name, F &field)
{
    if constexpr (std::is_same_v<F, Text>) {
        takeField(m_parts.texts, owner, name, field);
    } else if constexpr (std::is_same_v<F, std::vector<OrganisationId>>) {
        takeField(m_parts.organisers, owner, name, field);
    } else if constexpr (std::is_same_v<F, std::vector<Participation>>) {
        if (const auto list = m_parts.participations.find(owner); list != m_parts.participations.end())
            field = std::exchange(*list, {});
    }
}

template <class Record>
Status Reader::takeRow(const QSqlQuery &row, std::vector<Read<Record>> &read)
{
    Record record;
    const QString idText = row.value(0).toString();
    record.id = Record::IdType::fromString(idText);
    const qint64 revision = row.value(1).toLongLong();
    const QByteArray digest = row.value(2).toByteArray();
    int column = 3;
    bool isGood = !record.id.isNull();
    QString unknown;
    visitColumns(record, [&](const QString &, auto &field) {
        const QVariant value = row.value(column++);
        isGood = (fromColumn(value, field) || fromColumnByName(value, field, unknown)) && isGood;
    });
    visitFields(record, [&](const char *name, auto &field) { takeParts(record.id.value, name, field); });
    if (isGood && !unknown.isEmpty() && digestOf(record, revision) == digest) // whole, but from a machine that knows more
        return Error{ErrorCode::ZoneUnknown, {unknown, m_database.path()}};
    if (!isGood || !unknown.isEmpty())
        return damaged(tableOf<Record>() + u' ' + idText);
    m_sum ^= sumOf(digest);
    ++m_count;
    m_seen.insert(record.id.value, {revision, sumOf(digest)});
    if constexpr (std::is_same_v<Record, Forum>) {
        m_programme.forum = std::move(record);
        read.push_back({&m_programme.forum, revision, digest});
    } else {
        auto &table = m_programme.table<Record>();
        const auto id = record.id;
        read.push_back({&table.emplace_hint(table.end(), id, std::move(record))->second, revision, digest});
    }
    if (read.size() == kMostAtOnce)
        startCheck(std::exchange(read, {}));
    return ok();
}

template <class Record>
void Reader::startCheck(std::vector<Read<Record>> read)
{
    const auto policy = read.size() < kFewAtOnce ? std::launch::deferred : std::launch::async;
    m_checks.push_back(std::async(policy, [this, all = std::move(read)]() -> Status {
        for (const Read<Record> &one : all) {
            if (digestOf(*one.record, one.revision) != one.digest)
                return damaged(tableOf<Record>() + u' ' + one.record->id.toString());
        }
        return ok();
    }));
}

Status Reader::awaitChecks()
{
    Status first = ok();
    for (auto &check : std::exchange(m_checks, {})) {
        if (const Status status = check.get(); first && !status)
            first = status;
    }
    return first;
}

template <class Record>
Status Reader::readTable()
{
    m_sum = 0;
    m_count = 0;
    const QString columns = columnsOf<Record>().join(u"\", \""_s);
    const QString comma = columns.isEmpty() ? QString() : u", \""_s + columns + u'"';
    std::vector<Read<Record>> read;
    const Status status = each(u"SELECT id, revision, digest%1 FROM %2 ORDER BY id"_s.arg(comma, tableOf<Record>()),
        [&](const QSqlQuery &row) { return takeRow(row, read); });
    startCheck(std::move(read));
    return status ? checkTally(tableOf<Record>(), m_count, m_sum) : status;
}

Status Reader::checkTally(const QString &table, qint64 count, qint64 sum) const
{
    Status result = damaged(table);
    const Status status = each(u"SELECT count, sum FROM tally WHERE kind = '%1'"_s.arg(table), [&](const QSqlQuery &row) {
        if (row.value(0).toLongLong() == count && row.value(1).toLongLong() == sum)
            result = ok();
        return ok();
    });
    return status ? result : status;
}

Status Reader::checkTaken() const
{
    const auto left = [this](const QString &table, const auto &parts) {
        const auto first = std::ranges::find_if(parts, [](const auto &list) { return !list.empty(); });
        return first == parts.end() ? ok() : Status(damaged(table + u' ' + first.key().toString(QUuid::WithoutBraces)));
    };
    for (const Status &status : {left(u"text"_s, m_parts.texts), left(u"organiser"_s, m_parts.organisers), left(u"participation"_s, m_parts.participations)}) {
        if (!status)
            return status;
    }
    return ok();
}

Result<Programme> Reader::read()
{
    for (const auto pass : {&Reader::readTexts, &Reader::readOrganisers, &Reader::readParticipations, &Reader::readTable<Forum>,
             &Reader::readTable<Organisation>, &Reader::readTable<Person>, &Reader::readTable<Venue>, &Reader::readTable<SessionType>,
             &Reader::readTable<ThematicLine>, &Reader::readTable<SubTheme>, &Reader::readTable<Session>}) {
        if (const Status status = (this->*pass)(); !status) {
            const Status before = awaitChecks(); // a record read before comes first
            return before ? status.error() : before.error();
        }
    }
    if (const Status status = awaitChecks(); !status)
        return status.error();
    if (m_programme.forum.id.isNull())
        return damaged(tableOf<Forum>());
    if (const Status status = checkTaken(); !status)
        return status.error();
    return std::move(m_programme);
}

} // namespace

qint64 sumOf(const QByteArray &digest)
{
    return digest.size() >= 8 ? qFromLittleEndian<qint64>(digest.constData()) : 0;
}

Result<Programme> readProgramme(const Database &database, SeenRecords &seen)
{
    seen.clear();
    return Reader(database, seen).read();
}

} // namespace planner::sqlite
