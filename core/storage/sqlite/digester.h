// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtCore/QString>
#include <QtCore/QStringEncoder>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>

namespace planner::sqlite {

/// Puts values together to bytes that are the same on every machine, and gives their digest. Every value
/// has its length or a fixed one, so no two rows of values share bytes.
class Digester {
public:
    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        std::memcpy(grow(sizeof little), &little, sizeof little);
    }
    void add(const QString &text)
    {
        // Room for the longest that the text can become; what is not needed is given back.
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const qsizetype most = encoder.requiredSpace(text.size());
        char *const start = grow(qsizetype(sizeof(qint64)) + most);
        const qint64 size = encoder.appendToBuffer(start + sizeof(qint64), text) - start - qsizetype(sizeof(qint64));
        const qint64 little = qToLittleEndian(size);
        std::memcpy(start, &little, sizeof little);
        m_used -= most - size;
    }
    void add(QByteArrayView bytes)
    {
        add(qint64(bytes.size()));
        if (!bytes.isEmpty()) // no bytes have no address
            std::memcpy(grow(bytes.size()), bytes.data(), size_t(bytes.size()));
    }
    void add(const QUuid &id)
    {
        const QByteArray bytes = id.toRfc4122();
        std::memcpy(grow(bytes.size()), bytes.constData(), size_t(bytes.size()));
    }

    QByteArray digest() const { return of(QByteArrayView(m_bytes).first(m_used)); }

    /// BLAKE2b with 160 bits.
    static QByteArray of(QByteArrayView bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    }

private:
    /// Room for some bytes more.
    char *grow(qsizetype count)
    {
        if (m_used + count > m_bytes.size())
            m_bytes.resize(std::max(2 * m_bytes.size(), m_used + count));
        m_used += count;
        return m_bytes.data() + m_used - count;
    }

    QByteArray m_bytes = QByteArray(1024, Qt::Uninitialized);
    qsizetype m_used = 0;
};

} // namespace planner::sqlite
