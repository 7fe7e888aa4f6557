// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/newfile.h"

#include "core/domain/edit.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/recordwriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// A file beside the one wanted; removed unless it got its name.
class Aside {
public:
    explicit Aside(const QString &path)
        : m_final(path), m_path(path + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8))
    {
    }
    ~Aside()
    {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_path + ending);
    }
    Q_DISABLE_COPY_MOVE(Aside)
    const QString &path() const noexcept { return m_path; }

    /// Makes an empty file. SQLite itself is not asked to: its errors would not say why.
    Status make() const
    {
        if (QFileInfo::exists(m_final) || QFileInfo(m_final).isSymLink())
            return Error{QFileInfo(m_final).isDir() ? ErrorCode::FileIsFolder : ErrorCode::FileExists, {m_final}};
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Error{ErrorCode::FileNotWritable, {m_final}, file.errorString()};
        return ok();
    }

    /// Gives it its name, if nobody else took it meanwhile, and syncs the folder.
    Status name() const
    {
        const QByteArray from = QFile::encodeName(m_path);
        const QByteArray to = QFile::encodeName(m_final);
        if (::link(from.constData(), to.constData()) != 0) {
            if (QFileInfo::exists(m_final))
                return Error{ErrorCode::FileExists, {m_final}};
            if (!QFile::rename(m_path, m_final)) // a file system without hard links
                return Error{ErrorCode::FileNotWritable, {m_final}};
        }
        const int folder = ::open(QFile::encodeName(QFileInfo(m_final).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            (void)::fsync(folder); // a file system that cannot is no worse than before
            ::close(folder);
        }
        return ok();
    }

private:
    QString m_final;
    QString m_path;
};

Status fill(const Database &database, const Programme &programme)
{
    if (const Status id = database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !id)
        return id;
    if (const Status schema = migrate(database, schemaSteps()); !schema)
        return schema;
    RecordWriter writer(database);
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Programme nothing;
    nothing.forum = programme.forum;
    std::vector<Change> changes = difference(nothing, programme);
    changes.insert(changes.begin(), Replace<Forum>{{}, programme.forum});
    for (const Change &change : changes) {
        if (const Status status = writer.write(change, 0, {}); !status)
            return status;
    }
    if (const Status done = transaction.commit(); !done)
        return done;
    return database.run(u"PRAGMA journal_mode = WAL"_s);
}

/// An error that names the file wanted, not the one aside.
Status renamed(const Status &status, const QString &path)
{
    if (status)
        return status;
    Error error = status.error();
    if (!error.args.isEmpty())
        error.args[0] = path;
    return error;
}

} // namespace

Status writeNewFile(const QString &path, const Programme &programme)
{
    const Aside aside(path);
    if (const Status made = aside.make(); !made)
        return made;
    {
        const auto database = Database::open(aside.path(), Access::ReadWrite);
        if (!database)
            return renamed(database.error(), path);
        if (const Status filled = fill(*database.value(), programme); !filled)
            return renamed(filled, path);
    }
    return aside.name();
}

Status copyToNewFile(const Database &database, const QString &path)
{
    const Aside aside(path);
    if (const Status made = aside.make(); !made)
        return made;
    QSqlQuery query(database.db());
    query.prepare(u"VACUUM INTO ?"_s); // an empty file may stand there
    query.addBindValue(aside.path());
    if (!query.exec())
        return renamed(database.errorOf(query.lastError()), path);
    query.finish();
    {
        const auto copy = Database::open(aside.path(), Access::ReadWrite);
        if (!copy)
            return renamed(copy.error(), path);
        if (const Status wal = copy.value()->run(u"PRAGMA journal_mode = WAL"_s); !wal)
            return renamed(wal, path);
    }
    return aside.name();
}

} // namespace planner::sqlite
