// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/aside.h"

#include "core/storage/sqlite/inspect.h"
#include "core/storage/sqlite/migrator.h"
#include "core/storage/sqlite/openfiles.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace planner::sqlite {

using namespace Qt::StringLiterals;

namespace {

bool isFull(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

/// Has the system write a file or a folder to the disk; gives what went wrong, 0 for nothing.
int sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
}

/// Removes the files that SQLite has beside one; false when one of them stays.
bool removeCompanions(const QString &path)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (!QFile::remove(path + ending) && QFileInfo::exists(path + ending))
            return false;
    }
    return true;
}

/// The files that SQLite has had beside a name, renamed to "NAME-wal.left-1a2b3c4d" and the like.
class Companions {
public:
    explicit Companions(const QString &path)
    {
        const QString ending = u".left-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
        for (const QString &companion : {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s}) {
            if (QFile::rename(companion, companion + ending))
                m_moved.push_back({companion, companion + ending});
            m_isAside = m_isAside && !QFileInfo::exists(companion);
        }
    }
    bool isAside() const noexcept { return m_isAside; }
    void putBack() const
    {
        for (const auto &[before, now] : m_moved)
            QFile::rename(now, before);
    }
    /// Leaves only journals that hold something.
    void dropEmpty() const
    {
        for (const auto &[before, now] : m_moved) {
            if (before.endsWith(u"-shm") || QFileInfo(now).size() == 0)
                QFile::remove(now);
        }
    }

private:
    std::vector<std::pair<QString, QString>> m_moved; ///< name before, name now
    bool m_isAside = true;
};

/// Puts into a database what its journal holds; SQLite removes the journal when the last one closes it.
Status settle(const QString &path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    if (const auto read = schemaVersion(*database.value()); !read)
        return read.error();
    return database.value()->run(u"PRAGMA wal_checkpoint"_s);
}

/// The file that a link leads to; any other path as it is.
QString followed(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return target.isEmpty() ? path : target;
}

} // namespace

Aside::Aside(const QString &path, IfExists ifExists)
    : m_ifExists(ifExists), m_final(ifExists == IfExists::Replace ? followed(path) : path),
      m_path(m_final + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8))
{
}

Aside::~Aside()
{
    QFile::remove(m_path);
    removeCompanions(m_path);
}

Status Aside::make() const
{
    const QFileInfo old(m_final);
    if (old.isDir())
        return Error{ErrorCode::FileIsFolder, {m_final}};
    if (old.isSymLink() || (old.exists() && m_ifExists == IfExists::Refuse))
        return Error{ErrorCode::FileExists, {m_final}};
    if (old.exists() && !(old.isFile() && old.isWritable()))
        return Error{ErrorCode::FileNotWritable, {m_final}};
    QFile file(m_path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{isFull(errno) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {m_final}, file.errorString()};
    return ok();
}

Status Aside::name() const
{
    if (const int error = sync(m_path, O_RDONLY); error != 0)
        return Error{isFull(error) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {m_final}, qt_error_string(error)};
    const bool isThere = QFileInfo::exists(m_final);
    if (isThere && m_ifExists == IfExists::Refuse)
        return Error{ErrorCode::FileExists, {m_final}};
    if (const Status named = isThere ? replace() : take(); !named)
        return named;
    (void)sync(QFileInfo(m_final).absolutePath(), O_RDONLY | O_DIRECTORY); // a file system that cannot is no worse than before
    return ok();
}

Status Aside::take() const
{
    // SQLite would take a journal that stands there for the new file's. It may hold what was accepted, or its file was made
    // this very moment: so it is put aside until the name is ours, and kept if there is something in it.
    const Companions others(m_final);
    if (!others.isAside())
        return Error{ErrorCode::FileNotWritable, {m_final}};
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_final);
    if (::link(from.constData(), to.constData()) != 0) {
        const int error = errno;
        if (QFileInfo::exists(m_final)) {
            others.putBack();
            return Error{ErrorCode::FileExists, {m_final}};
        }
        if (!QFile::rename(m_path, m_final)) { // a file system without hard links
            others.putBack();
            return Error{isFull(error) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {m_final}, qt_error_string(error)};
        }
    }
    others.dropEmpty();
    return ok();
}

Status Aside::replace() const
{
    const Status settled = hasJournal(m_final) ? settle(m_final) : ok();
    if (!settled && settled.error().code != ErrorCode::FileForeign) // then the journal is not this file's
        return about(settled.error());
    const SoleUse sole(m_final);
    if (!sole.isHeld() || (settled && hasJournal(m_final)))
        return Error{ErrorCode::FileInUse, {m_final}};
    QFile::setPermissions(m_path, QFileInfo(m_final).permissions());
    const bool isDone = removeCompanions(m_final) && std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_final).constData()) == 0;
    return isDone ? ok() : Status(Error{ErrorCode::FileNotWritable, {m_final}, qt_error_string(errno)});
}

Error Aside::about(Error error) const
{
    if (!error.args.isEmpty())
        error.args[0] = m_final;
    if (error.code == ErrorCode::FileReadOnly) // of the file aside, which is ours: so it is the folder
        error.code = ErrorCode::FileNotWritable;
    return error;
}

} // namespace planner::sqlite
