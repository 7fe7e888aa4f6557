// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtCore/QString>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

namespace planner::sqlite {

/// Puts values together to bytes that are the same on every machine, and gives their digest. Every value
/// has its length or a fixed one, so no two rows of values share bytes.
class Digester {
public:
    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void add(const QString &text)
    {
        add(qint64(text.size()));
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + text.size() * 2);
        qToLittleEndian<char16_t>(text.utf16(), text.size(), m_bytes.data() + at);
    }
    void add(QByteArrayView bytes)
    {
        add(qint64(bytes.size()));
        m_bytes.append(bytes);
    }
    void add(const QUuid &id) { m_bytes.append(id.toRfc4122()); }

    QByteArray digest() const { return of(m_bytes); }

    /// BLAKE2b with 160 bits.
    static QByteArray of(QByteArrayView bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    }

private:
    QByteArray m_bytes;
};

} // namespace planner::sqlite
