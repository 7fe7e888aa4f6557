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
using Fields = std::vector<std::pair<QByteArray, Value>>;

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
    Status takeRow(const Statement &row, std::vector<Read<Record>> &read);
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
    return query ? query.value().each(row) : query.error();
}

/// Texts that come again and again (languages), each kept once.
class Repeated {
public:
    const QString &text(QByteArrayView utf8)
    {
        const auto known = std::ranges::find(m_known, utf8, &std::pair<QByteArray, QString>::first);
        return known == m_known.end() ? m_known.emplace_back(utf8.toByteArray(), textOf(utf8)).second : known->second;
    }

private:
    std::vector<std::pair<QByteArray, QString>> m_known;
};

QUuid uuidOf(QByteArrayView text)
{
    return QUuid::fromString(QLatin1StringView(text));
}

Status Reader::readTexts()
{
    QByteArray owner;
    Fields<Text> *texts = nullptr;
    QByteArray field;
    QString source;
    std::vector<Text::Version> versions;
    Repeated languages;
    const auto flush = [&] {
        if (texts && !versions.empty())
            texts->emplace_back(field, Text::restore(source, std::exchange(versions, {})));
        source.clear();
    };
    const Status status = each(u"SELECT owner, field, lang, text, isSource, madeFrom FROM text ORDER BY owner, field, lang"_s, [&](const Statement &row) {
        if (row.bytes(0) != owner || row.bytes(1) != field) {
            flush();
            if (row.bytes(0) != owner) {
                owner = row.bytes(0).toByteArray();
                texts = &m_parts.texts[uuidOf(owner)];
            }
            field = row.bytes(1).toByteArray();
        }
        versions.push_back({languages.text(row.bytes(2)), row.text(3), row.text(5)});
        if (row.number(4) == 1)
            source = versions.back().lang;
        return ok();
    });
    flush();
    return status;
}

Status Reader::readOrganisers()
{
    return each(u"SELECT owner, field, organisation FROM organiser ORDER BY owner, field, position"_s, [this](const Statement &row) {
        auto &fields = m_parts.organisers[uuidOf(row.bytes(0))];
        if (fields.empty() || fields.back().first != row.bytes(1))
            fields.push_back({row.bytes(1).toByteArray(), {}});
        fields.back().second.push_back({uuidOf(row.bytes(2))});
        return ok();
    });
}

Status Reader::readParticipations()
{
    Repeated languages;
    return each(u"SELECT owner, person, role, fromLang, toLang FROM participation ORDER BY owner, position"_s, [&](const Statement &row) {
        const auto role = enumFrom<Role>(row.text(2));
        if (!role)
            return Status(damaged(u"participation "_s + row.text(0)));
        m_parts.participations[uuidOf(row.bytes(0))].push_back({{uuidOf(row.bytes(1))}, *role, languages.text(row.bytes(3)), languages.text(row.bytes(4))});
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
    const auto field = std::ranges::find(*fields, QByteArrayView(name), &std::pair<QByteArray, Value>::first);
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
Status Reader::takeRow(const Statement &row, std::vector<Read<Record>> &read)
{
    Record record;
    record.id = {uuidOf(row.bytes(0))};
    const qint64 revision = row.number(1);
    const QByteArray digest = row.bytes(2).toByteArray();
    int column = 3;
    bool isGood = !record.id.isNull();
    QString unknown;
    visitColumns(record, [&](const QString &, auto &field) {
        isGood = (fromColumn(row, column, field) || fromColumnByName(row, column, field, unknown)) && isGood;
        ++column;
    });
    visitFields(record, [&](const char *name, auto &field) { takeParts(record.id.value, name, field); });
    if (isGood && !unknown.isEmpty() && digestOf(record, revision) == digest) // whole, but from a machine that knows more
        return Error{ErrorCode::ZoneUnknown, {unknown, m_database.path()}};
    if (!isGood || !unknown.isEmpty())
        return damaged(tableOf<Record>() + u' ' + row.text(0));
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
        [&](const Statement &row) { return takeRow(row, read); });
    startCheck(std::move(read));
    return status ? checkTally(tableOf<Record>(), m_count, m_sum) : status;
}

Status Reader::checkTally(const QString &table, qint64 count, qint64 sum) const
{
    Status result = damaged(table);
    const Status status = each(u"SELECT count, sum FROM tally WHERE kind = '%1'"_s.arg(table), [&](const Statement &row) {
        if (row.number(0) == count && row.number(1) == sum)
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
