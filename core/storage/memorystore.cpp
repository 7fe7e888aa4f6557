// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorystore.h"

#include "core/domain/editjson.h"

namespace planner {

Result<qint64> MemoryStore::commit(const Edit &edit, const EditMeta &meta)
{
    if (m_refusal)
        return *std::exchange(m_refusal, std::nullopt);
    if (const Status status = apply(m_programme, edit); !status)
        return status.error();
    const qint64 seq = static_cast<qint64>(m_log.size()) + 1;
    m_log.push_back({{seq, edit.label, meta}, edit});
    return seq;
}

Result<std::vector<LogEntry>> MemoryStore::log(const QString &author)
{
    std::vector<LogEntry> entries;
    for (const LoggedEdit &logged : m_log) {
        if (logged.entry.meta.author == author)
            entries.push_back(logged.entry);
    }
    return entries;
}

Result<Edit> MemoryStore::logged(qint64 seq, const Programme &known)
{
    if (seq < 1 || seq > static_cast<qint64>(m_log.size()))
        return Error{ErrorCode::FileDamaged, {name(), QStringLiteral("changeLog %1").arg(seq)}};
    return EditReader(known).read(toJson(m_log[static_cast<size_t>(seq) - 1].edit));
}

} // namespace planner
