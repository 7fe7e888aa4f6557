// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/inspect.h"

#include "core/storage/sqlite/migrator.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <sys/stat.h>

namespace planner::sqlite {

namespace {

// Places in the header (sqlite.org/fileformat2.html, section 1.3).
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

quint32 wordAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

} // namespace

bool hasJournal(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath(); // SQLite follows links too
    return !canonical.isEmpty() && (QFileInfo(canonical + QStringLiteral("-wal")).size() > 0 || QFileInfo(canonical + QStringLiteral("-journal")).size() > 0);
}

FileStamp stampOf(const QString &path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const QString canonical = QFileInfo(path).canonicalFilePath();
    // Looked for after the file's time: who ends in between has written before.
    const bool isShared = QFileInfo::exists(canonical + QStringLiteral("-wal")) || hasJournal(path);
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec * qint64(1'000'000'000) + status.st_mtim.tv_nsec, isShared};
}

Status inspectFile(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (info.isDir())
        return Error{ErrorCode::FileIsFolder, {path}};
    if (!info.isFile()) // a pipe or a device: reading it might never end
        return Error{ErrorCode::FileForeign, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path}, file.errorString()};
    if (info.size() == 0)
        return Error{ErrorCode::FileEmpty, {path}};
    const QByteArray header = file.read(kHeaderSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{ErrorCode::FileForeign, {path}};
    if (header.size() < kHeaderSize)
        return Error{ErrorCode::FileDamaged, {path, QString()}};
    if (wordAt(header, kApplicationIdAt) != kApplicationId)
        return Error{ErrorCode::FileForeign, {path}};
    const quint32 version = wordAt(header, kUserVersionAt);
    if (version > static_cast<quint32>(newestVersion))
        return Error{ErrorCode::FileNewer, {path, QString::number(version), QString::number(newestVersion)}};
    if (version == 0) // a file gets its name only after its first schema
        return Error{ErrorCode::FileDamaged, {path, QString()}};
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (info.size() < pageSize * wordAt(header, kPageCountAt) && !hasJournal(path))
        return Error{ErrorCode::FileDamaged, {path, QString()}};
    return ok();
}

} // namespace planner::sqlite
