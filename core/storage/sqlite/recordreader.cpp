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

/// The rows that belong to records but stand in a table of their own, by owner. They are read in the order of
/// the owners' ids, as the owners' tables are: one walk along both finds what belongs together.
template <class Value>
class Owned {
public:
    /// What the owner of the next rows has.
    Value &add(QByteArrayView owner)
    {
        if (m_all.empty() || m_all.back().first != owner)
            m_all.push_back({owner.toByteArray(), {}});
        return m_all.back().second;
    }

    /// Begins the walk along another table.
    void rewind() { m_next = 0; }

    /// What @p owner, which comes after those asked for before, has; null: nothing.
    Value *find(QByteArrayView owner)
    {
        while (m_next < m_all.size() && m_all[m_next].first < owner)
            ++m_next;
        return m_next < m_all.size() && m_all[m_next].first == owner ? &m_all[m_next].second : nullptr;
    }

    /// The first owner of whose rows some were not taken; empty: none.
    QByteArray left() const
    {
        const auto first = std::ranges::find_if(m_all, [](const auto &one) { return !one.second.empty(); });
        return first == m_all.end() ? QByteArray() : first->first;
    }

private:
    std::vector<std::pair<QByteArray, Value>> m_all;
    size_t m_next = 0;
};

struct Parts {
    Owned<Fields<Text>> texts;
    Owned<Fields<std::vector<OrganisationId>>> organisers;
    Owned<std::vector<Participation>> participations;
};

/// A record in the programme and the digest that it has to have.
template <class Record>
struct Read {
    const Record *record;
    qint64 revision;
    QByteArray digest;
};

constexpr size_t kMostAtOnce = 128;
constexpr size_t kFewAtOnce = 50;
constexpr size_t kUsualLanguages = 3;
constexpr size_t kUsualTexts = 6;

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
    /// Gives the fields that have rows of their own what the owner's rows say.
    template <class Record>
    void takeParts(QByteArrayView owner, Record &record);

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

/// Texts that come again and again (languages, fields), each kept once.
class Repeated {
public:
    const QString &text(QByteArrayView utf8) { return find(utf8).second; }
    const QByteArray &bytes(QByteArrayView utf8) { return find(utf8).first; }

private:
    const std::pair<QByteArray, QString> &find(QByteArrayView utf8)
    {
        const auto known = std::ranges::find(m_known, utf8, &std::pair<QByteArray, QString>::first);
        return known == m_known.end() ? m_known.emplace_back(utf8.toByteArray(), textOf(utf8)) : *known;
    }

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
    Repeated fields;
    const auto flush = [&] {
        if (texts && !versions.empty())
            texts->emplace_back(field, Text::restore(source, std::exchange(versions, {})));
        source.clear();
        versions.reserve(kUsualLanguages);
    };
    const Status status = each(u"SELECT owner, field, lang, text, isSource, madeFrom FROM text ORDER BY owner, field, lang"_s, [&](const Statement &row) {
        if (row.bytes(0) != owner || row.bytes(1) != field) {
            flush();
            if (row.bytes(0) != owner) {
                owner = row.bytes(0).toByteArray();
                texts = &m_parts.texts.add(owner);
                texts->reserve(kUsualTexts);
            }
            field = fields.bytes(row.bytes(1));
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
        auto &fields = m_parts.organisers.add(row.bytes(0));
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
        m_parts.participations.add(row.bytes(0)).push_back({{uuidOf(row.bytes(1))}, *role, languages.text(row.bytes(3)), languages.text(row.bytes(4))});
        return ok();
    });
}

/// Moves a field's value out of what its owner has, if it is there.
template <class Value>
void takeField(Fields<Value> *fields, const char *name, Value &value)
{
    if (!fields)
        return;
    const auto field = std::ranges::find(*fields, QByteArrayView(name), &std::pair<QByteArray, Value>::first);
    if (field == fields->end())
        return;
    value = std::move(field->second);
    std::swap(*field, fields->back());
    fields->pop_back();
}

template <class Record>
void Reader::takeParts(QByteArrayView owner, Record &record)
{
    auto *texts = m_parts.texts.find(owner);
    auto *organisers = m_parts.organisers.find(owner);
    auto *participations = m_parts.participations.find(owner);
    visitFields(record, [&](const char *name, auto &field) {
        using F = std::remove_cvref_t<decltype(field)>;
        if constexpr (std::is_same_v<F, Text>) {
            takeField(texts, name, field);
        } else if constexpr (std::is_same_v<F, std::vector<OrganisationId>>) {
            takeField(organisers, name, field);
        } else if constexpr (std::is_same_v<F, std::vector<Participation>>) {
            if (participations)
                field = std::exchange(*participations, {});
        }
    });
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
    takeParts(row.bytes(0), record);
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
    const auto policy = read.size() < kFewAtOnce ? std::launch::deferred : std::launch::async | std::launch::deferred;
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
    m_parts.texts.rewind();
    m_parts.organisers.rewind();
    m_parts.participations.rewind();
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
    const std::pair<QString, QByteArray> all[] = {
        {u"text"_s, m_parts.texts.left()}, {u"organiser"_s, m_parts.organisers.left()}, {u"participation"_s, m_parts.participations.left()}};
    const auto left = std::ranges::find_if(all, [](const auto &one) { return !one.second.isNull(); });
    return left == std::end(all) ? ok() : Status(damaged(left->first + u' ' + textOf(left->second)));
}

Result<Programme> Reader::read()
{
    for (const auto pass : {&Reader::readTexts, &Reader::readOrganisers, &Reader::readParticipations, &Reader::readTable<Forum>,
             &Reader::readTable<Organisation>, &Reader::readTable<Person>, &Reader::readTable<Venue>, &Reader::readTable<SessionType>,
             &Reader::readTable<ThematicLine>, &Reader::readTable<SubTheme>, &Reader::readTable<Session>, &Reader::readTable<Acknowledgement>}) {
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
