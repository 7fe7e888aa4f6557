// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/aside.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <cerrno>

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

} // namespace

Aside::Aside(const QString &path)
    : m_final(path), m_path(path + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8))
{
}

Aside::~Aside()
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_path + ending);
}

Status Aside::make() const
{
    if (QFileInfo::exists(m_final) || QFileInfo(m_final).isSymLink())
        return Error{QFileInfo(m_final).isDir() ? ErrorCode::FileIsFolder : ErrorCode::FileExists, {m_final}};
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
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_final);
    if (::link(from.constData(), to.constData()) != 0) {
        const int error = errno;
        if (QFileInfo::exists(m_final))
            return Error{ErrorCode::FileExists, {m_final}};
        if (!QFile::rename(m_path, m_final)) // a file system without hard links
            return Error{isFull(error) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {m_final}, qt_error_string(error)};
    }
    (void)sync(QFileInfo(m_final).absolutePath(), O_RDONLY | O_DIRECTORY); // a file system that cannot is no worse than before
    return ok();
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
