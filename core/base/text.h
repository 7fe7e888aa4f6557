// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace planner {

/// The same text in several languages. One of them is the source; every other remembers the
/// digest of the source it was made from, so that a changed source marks it "needs review".
class Text {
public:
    /// One language's version. Never empty: an empty text is no version.
    struct Version {
        QString lang;     ///< BCP 47, lower case: "es"
        QString text;
        QString madeFrom; ///< digest of the source when this was written; empty for the source
        bool operator==(const Version &) const = default;
    };

    Text() = default;
    Text(const QString &lang, const QString &text) { set(lang, text); }

    bool isEmpty() const noexcept { return m_versions.empty(); }
    /// The text in @p lang, or empty.
    QString in(QStringView lang) const;
    /// The text in @p lang; where there is none, in the source language. Empty only if all are.
    QString best(QStringView lang) const;
    /// Language of the source, or empty while there is no text.
    const QString &source() const noexcept { return m_source; }
    /// Ascending by language.
    const std::vector<Version> &versions() const noexcept { return m_versions; }
    QStringList languages() const;

    /// Writes the text in @p lang; an empty one takes the version away. The first language written
    /// is the source. A translation written now counts as made from the source as it is now.
    void set(const QString &lang, const QString &text);
    /// Says that the translation in @p lang still fits the source as it is now.
    void markReviewed(QStringView lang);
    /// Is @p lang a translation of an older source?
    bool needsReview(QStringView lang) const;
    /// All those languages, in order.
    QStringList outdated() const;

    /// Puts a stored text together again, unchanged. @p versions may come in any order.
    static Text restore(QString source, std::vector<Version> versions);
    /// What `madeFrom` holds: the first 16 hex digits of the text's SHA-256 in UTF-8.
    static QString digest(QStringView text);

    bool operator==(const Text &) const = default;

private:
    Version *find(QStringView lang);
    const Version *find(QStringView lang) const;

    QString m_source;
    std::vector<Version> m_versions;
};

} // namespace planner
