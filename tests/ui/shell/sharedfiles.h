// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmestore.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QTemporaryDir>

#include <map>

namespace planner::test {

/// A file that several stores can hold at once, as two programs hold one file; in memory.
struct SharedFile {
    Programme programme;
    std::vector<LoggedEdit> log;
    int holders = 0;
    bool isReadOnly = false;
    std::optional<Error> refusal; ///< of everything that asks for it
};

/// One program's hold on a SharedFile.
class SharedStore final : public ProgrammeStore {
public:
    SharedStore(QString path, std::shared_ptr<SharedFile> file);
    ~SharedStore() override;
    QString name() const override { return m_path; }
    Result<Programme> load() override;
    Result<qint64> commit(const Edit &edit, const EditMeta &meta) override;
    Result<std::vector<LoggedEdit>> news(const Programme &known) override;
    Result<std::vector<LogEntry>> log(const QString &author) override;
    Result<Edit> logged(qint64 seq, const Programme &known) override;
    Result<int> others() override { return m_file->holders - 1; }
    bool isReadOnly() const override { return m_file->isReadOnly; }

private:
    QString m_path;
    std::shared_ptr<SharedFile> m_file;
    size_t m_seen = 0;
};

/// Programme files by path, without a disk.
class SharedFiles {
public:
    StoreAccess access();
    /// Makes or finds the file at @p path.
    SharedFile &at(const QString &path);

private:
    std::map<QString, std::shared_ptr<SharedFile>> m_files;
};

/// A window on files in memory, with settings of its own.
class Stage {
public:
    Stage();
    /// Opens @p programme as "/stage/test.forum".
    void open(const Programme &programme);
    Document &document() { return *workspace.document(); }
    template <class W>
    W *find(const QString &name)
    {
        return window.findChild<W *>(name);
    }

    QTemporaryDir folder;
    SharedFiles files;
    Settings settings;
    Workspace workspace;
    MainWindow window;
};

/// Where Stage's programme lies.
QString stagePath();
Document::Settings stageEdits(const QString &author = QStringLiteral("tester"));

} // namespace planner::test
