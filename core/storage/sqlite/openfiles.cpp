// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/openfiles.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace planner::sqlite {

namespace {

constexpr off_t kFirstSlot = off_t(1) << 40; // far from SQLite's own locks at 1 GiB
constexpr int kSlots = 64;

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

struct flock slotLock(int slot, short type)
{
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = kFirstSlot + slot;
    lock.l_len = 1;
    return lock;
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
        struct flock lock = slotLock(slot, F_WRLCK);
        if (::fcntl(m_descriptor, F_OFD_SETLK, &lock) == 0)
            m_slot = slot;
    }
}

OpenFile::~OpenFile()
{
    const QMutexLocker locker(&mutex());
    const auto entry = entries().find(m_key);
    if (m_descriptor >= 0) {
        if (m_slot >= 0) {
            struct flock lock = slotLock(m_slot, F_UNLCK);
            (void)::fcntl(m_descriptor, F_OFD_SETLK, &lock);
        }
        entry->retired.push_back(m_descriptor);
    }
    if (--entry->users > 0)
        return;
    for (const int descriptor : entry->retired)
        ::close(descriptor);
    entries().erase(entry);
}

int OpenFile::others() const
{
    int count = 0;
    for (int slot = 0; slot < kSlots && m_descriptor >= 0; ++slot) {
        struct flock lock = slotLock(slot, F_WRLCK);
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

} // namespace planner::sqlite
