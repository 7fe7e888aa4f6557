// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QtCore/QByteArrayMatcher>
#include <QtCore/QHash>

#include <vector>

namespace planner {

/// Everything that can be found of each session, folded once (see folded()) and kept as UTF-8, so
/// that finding is a search of bytes: its code, all texts in all languages, tags, notes, documents,
/// and the names of its line, sub-theme, type, venue, organisers and people.
class SearchIndex {
public:
    /// What the user types to find: every word must be there, whatever its case and accents.
    class Query {
    public:
        Query() = default;
        explicit Query(const QString &text);
        bool isEmpty() const noexcept { return m_words.empty(); }
        bool matches(const QByteArray &folded) const;

    private:
        std::vector<QByteArrayMatcher> m_words; ///< the longest, which fail soonest, first
    };

    /// Does the session answer the query? It is folded when it is first asked for.
    bool matches(const Programme &programme, const Session &session, const Query &query) const;
    /// The session has changed or is gone.
    void forget(const SessionId &id) { m_folded.remove(id); }
    /// Records that sessions name have changed.
    void forgetAll() { m_folded.clear(); }
    bool knows(const SessionId &id) const { return m_folded.contains(id); }
    /// Folds the session now, so that it need not be done while the user waits.
    void learn(const Programme &programme, const Session &session) const;

    /// What is searched for a session, in folded form.
    static QByteArray foldedText(const Programme &programme, const Session &session);

private:
    mutable QHash<SessionId, QByteArray> m_folded;
};

} // namespace planner
