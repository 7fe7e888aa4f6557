// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memorystore.h"

#include <QtCore/QStringList>

#include <functional>

namespace planner::test {

/// A store that notes every call, fails when it is told to, and can have other people's edits arrive.
class SpyStore final : public ProgrammeStore {
public:
    explicit SpyStore(const Programme &programme) : m_inner(programme) {}

    QString name() const override { return QStringLiteral("spy"); }
    bool isReadOnly() const override { return false; }
    Result<int> others() override { return 0; }

    Result<Programme> load() override
    {
        return failing("load") ? Result<Programme>(*m_failure) : m_inner.load();
    }
    Result<std::vector<LogEntry>> log(const QString &author) override
    {
        return failing("log") ? Result<std::vector<LogEntry>>(*m_failure) : m_inner.log(author);
    }
    Result<Edit> logged(qint64 seq, const Programme &known) override
    {
        return failing("logged") ? Result<Edit>(*m_failure) : m_inner.logged(seq, known);
    }
    Result<std::vector<LoggedEdit>> news(const Programme &) override
    {
        if (failing("news"))
            return *m_failure;
        return std::exchange(m_arrived, {});
    }
    Result<qint64> commit(const Edit &edit, const EditMeta &meta) override
    {
        if (failing("commit"))
            return *m_failure;
        if (meta.needsNewest && !m_arrived.empty())
            return Error{ErrorCode::ProgrammeChanged};
        metas.push_back(meta);
        return m_inner.commit(edit, meta);
    }

    /// Another program's edit: it is in the store, and the next news() tells of it, unless it goes astray.
    bool arrive(const Edit &edit, const QString &author, bool isAstray = false)
    {
        const EditMeta meta{author, QDateTime(QDate(2021, 5, 20), QTime(10, 0), Qt::UTC)};
        const auto seq = m_inner.commit(edit, meta);
        if (seq && !isAstray)
            m_arrived.push_back({{seq.value(), edit.label, meta}, edit});
        return bool(seq);
    }
    /// What is in the store now, without asking through the spy.
    Programme content() { return m_inner.load().value(); }
    /// Every call of @p function fails with @p error until heal().
    void breakAt(const char *function, Error error)
    {
        m_broken = QString::fromLatin1(function);
        m_failure = std::move(error);
    }
    void heal() { m_broken.clear(); }

    QStringList calls;            ///< in order
    std::vector<EditMeta> metas;  ///< of the commits that were not made to fail

private:
    bool failing(const char *function)
    {
        calls << QString::fromLatin1(function);
        return m_broken == calls.last();
    }

    MemoryStore m_inner;
    std::vector<LoggedEdit> m_arrived;
    QString m_broken;
    std::optional<Error> m_failure;
};

} // namespace planner::test
