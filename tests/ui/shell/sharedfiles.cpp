// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/sharedfiles.h"

#include "core/domain/editjson.h"
#include "tests/support/samples.h"

namespace planner::test {

SharedStore::SharedStore(QString path, std::shared_ptr<SharedFile> file) : m_path(std::move(path)), m_file(std::move(file))
{
    ++m_file->holders;
}

SharedStore::~SharedStore()
{
    --m_file->holders;
}

Result<Programme> SharedStore::load()
{
    if (m_file->refusal)
        return *m_file->refusal;
    m_seen = m_file->log.size();
    return m_file->programme;
}

Result<qint64> SharedStore::commit(const Edit &edit, const EditMeta &meta)
{
    if (m_file->refusal)
        return *m_file->refusal;
    if (meta.needsNewest && m_seen < m_file->log.size())
        return Error{ErrorCode::ProgrammeChanged};
    if (const Status done = apply(m_file->programme, edit); !done)
        return done.error();
    const qint64 seq = static_cast<qint64>(m_file->log.size()) + 1;
    m_file->log.push_back({{seq, edit.label, meta}, edit});
    ++m_seen;
    return seq;
}

Result<std::vector<LoggedEdit>> SharedStore::news(const Programme &)
{
    if (m_file->refusal)
        return *m_file->refusal;
    std::vector<LoggedEdit> fresh(m_file->log.begin() + static_cast<qsizetype>(m_seen), m_file->log.end());
    m_seen = m_file->log.size();
    return fresh;
}

Result<std::vector<LogEntry>> SharedStore::log(const QString &author)
{
    std::vector<LogEntry> entries;
    for (const LoggedEdit &logged : m_file->log) {
        if (logged.entry.meta.author == author)
            entries.push_back(logged.entry);
    }
    return entries;
}

Result<Edit> SharedStore::logged(qint64 seq, const Programme &known)
{
    return EditReader(known).read(toJson(m_file->log.at(static_cast<size_t>(seq - 1)).edit));
}

SharedFile &SharedFiles::at(const QString &path)
{
    auto &file = m_files[path];
    if (!file)
        file = std::make_shared<SharedFile>();
    return *file;
}

StoreAccess SharedFiles::access()
{
    const auto hold = [this](const QString &path) -> StoreAccess::Opened {
        return std::unique_ptr<ProgrammeStore>(new SharedStore(path, m_files.at(path)));
    };
    return {[this, hold](const QString &path) -> StoreAccess::Opened {
                if (!m_files.contains(path))
                    return Error{ErrorCode::FileMissing, {path}};
                return hold(path);
            },
        [this, hold](const QString &path, const Programme &programme, IfExists ifExists) -> StoreAccess::Opened {
            if (m_files.contains(path) && ifExists == IfExists::Refuse)
                return Error{ErrorCode::FileExists, {path}};
            at(path).programme = programme;
            return hold(path);
        },
        [this](const ProgrammeStore &store, const QString &to) -> Status {
            m_files[to] = std::make_shared<SharedFile>(at(store.name()));
            return ok();
        }};
}

QString stagePath()
{
    return QStringLiteral("/stage/test.forum");
}

Document::Settings stageEdits(const QString &author)
{
    return {author, samples::fixedClock(), samples::countedIds(90'000)};
}

Stage::Stage()
    : settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)),
      workspace((settings.setLanguage(QStringLiteral("en")), settings), files.access(), stageEdits()), window(workspace, settings)
{
    window.resize(1440, 900);
}

void Stage::open(const Programme &programme)
{
    files.at(stagePath()).programme = programme;
    window.openFile(stagePath());
}

} // namespace planner::test
