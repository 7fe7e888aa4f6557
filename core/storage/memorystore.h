// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmestore.h"

namespace planner {

/// A store that keeps everything in memory: for dry runs, previews and tests.
class MemoryStore final : public ProgrammeStore {
public:
    explicit MemoryStore(Programme programme = {}) : m_programme(std::move(programme)) {}

    QString name() const override { return QStringLiteral("memory"); }
    Result<Programme> load() override { return m_programme; }
    Result<qint64> commit(const Edit &edit, const EditMeta &meta) override;
    Result<std::vector<LoggedEdit>> news(const Programme &) override { return std::vector<LoggedEdit>(); }
    Result<std::vector<LogEntry>> log(const QString &author) override;
    Result<Edit> logged(qint64 seq, const Programme &known) override;
    Result<int> others() override { return 0; }
    bool isReadOnly() const override { return false; }

    /// Makes the next commit fail with @p error, as a full disk would.
    void refuseNext(Error error) { m_refusal = std::move(error); }

private:
    Programme m_programme;
    std::vector<LoggedEdit> m_log;
    std::optional<Error> m_refusal;
};

} // namespace planner
