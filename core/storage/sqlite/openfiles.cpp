// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/openfiles.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace planner::sqlite {

namespace {

constexpr off_t kFirstSlot = off_t(1) << 40; // far from SQLite's own locks at 1 GiB
constexpr int kSlots = 64;
// Bytes that SQLite locks (os_unix.c, "unix" locking): one of SHARED_FIRST's range, which every connection to the
// file holds; and the "dead man switch" of the journal's index, which every connection in WAL mode holds.
constexpr off_t kFirstLockByte = 0x40000000; // of SQLite's, and all after it
constexpr off_t kSharedByte = kFirstLockByte + 2;
constexpr off_t kSwitchByte = 128;

/// One file that this process has open.
struct Entry {
    int users = 0;
    std::vector<int> retired; ///< descriptors to close when the last user goes
};

QMutex &mutex()
{
    static QMutex one;
    return one;
}

QHash<QString, Entry> &entries()
{
    static QHash<QString, Entry> all;
    return all;
}

QString keyOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

struct flock byteLock(off_t byte, short type)
{
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

void setLock(int descriptor, off_t byte, short type)
{
    struct flock lock = byteLock(byte, type);
    if (descriptor >= 0)
        (void)::fcntl(descriptor, F_OFD_SETLK, &lock);
}

} // namespace

OpenFile::OpenFile(const QString &path) : m_key(keyOf(path))
{
    const QMutexLocker locker(&mutex());
    ++entries()[m_key].users;
    const QByteArray name = QFile::encodeName(path);
    m_descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (m_descriptor < 0)
        return; // a file that can only be read is shared with nobody who writes
    for (int slot = 0; slot < kSlots && m_slot < 0; ++slot) {
        struct flock lock = byteLock(kFirstSlot + slot, F_WRLCK);
        if (::fcntl(m_descriptor, F_OFD_SETLK, &lock) == 0)
            m_slot = slot;
    }
}

OpenFile::~OpenFile()
{
    dropLocks();
    const QMutexLocker locker(&mutex());
    const auto entry = entries().find(m_key);
    if (m_descriptor >= 0) {
        if (m_slot >= 0)
            setLock(m_descriptor, kFirstSlot + m_slot, F_UNLCK);
        entry->retired.push_back(m_descriptor);
    }
    if (m_sharedMemory >= 0)
        entry->retired.push_back(m_sharedMemory);
    if (--entry->users > 0)
        return;
    for (const int descriptor : entry->retired)
        ::close(descriptor);
    entries().erase(entry);
}

void OpenFile::holdLocks()
{
    if (m_sharedMemory < 0)
        m_sharedMemory = ::open(QFile::encodeName(m_key + QStringLiteral("-shm")).constData(), O_RDWR | O_CLOEXEC);
    setLock(m_descriptor, kSharedByte, F_RDLCK);
    setLock(m_sharedMemory, kSwitchByte, F_RDLCK);
}

void OpenFile::dropLocks()
{
    setLock(m_descriptor, kSharedByte, F_UNLCK);
    setLock(m_sharedMemory, kSwitchByte, F_UNLCK);
}

bool OpenFile::isShut() const
{
    struct flock lock = byteLock(kFirstSlot + kSlots, F_WRLCK); // which nobody takes by itself
    return m_descriptor >= 0 && ::fcntl(m_descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool OpenFile::isInPlace() const
{
    struct stat here {};
    struct stat named {};
    return m_descriptor < 0 || ::fstat(m_descriptor, &here) != 0
        || (::stat(QFile::encodeName(m_key).constData(), &named) == 0 && here.st_dev == named.st_dev && here.st_ino == named.st_ino);
}

int OpenFile::others() const
{
    int count = 0;
    for (int slot = 0; slot < kSlots && m_descriptor >= 0; ++slot) {
        struct flock lock = byteLock(kFirstSlot + slot, F_WRLCK);
        if (slot != m_slot && ::fcntl(m_descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
            ++count;
    }
    return count;
}

bool OpenFile::isOpenHere(const QString &path)
{
    const QMutexLocker locker(&mutex());
    return entries().contains(keyOf(path));
}

SoleUse::SoleUse(const QString &path)
{
    if (OpenFile::isOpenHere(path))
        return;
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    struct flock lock = byteLock(kFirstLockByte, F_WRLCK);
    lock.l_len = 0; // to the end: SQLite's locks, and ours
    // A file system that has no locks tells of nobody.
    m_isHeld = m_descriptor >= 0 && (::fcntl(m_descriptor, F_OFD_SETLK, &lock) == 0 || (errno != EAGAIN && errno != EACCES));
}

SoleUse::~SoleUse()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace planner::sqlite
