// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <compare>

namespace planner {

/// A record's identity, which never changes; the tag keeps a person's from a venue's.
template <class Tag>
struct Id {
    QUuid value;

    bool isNull() const noexcept { return value.isNull(); }
    /// 36 characters, lower case, no braces (RFC 4122, section 3).
    QString toString() const { return value.toString(QUuid::WithoutBraces); }
    static Id fromString(QAnyStringView text) { return {QUuid::fromString(text)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.value < b.value ? std::strong_ordering::less
            : b.value < a.value  ? std::strong_ordering::greater
                                 : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

} // namespace planner
