// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/rules/languagehours.h"
#include "core/rules/rules.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace planner {

/// How many findings there are of each severity.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    bool operator==(const FindingCounts &) const = default;

    void add(const std::vector<Finding> &findings, int step);
};

/// All of a programme's findings, kept up with its edits: the work for an edit grows with what it touches. What has to do
/// with time, people and codes is always as the programme is. Sheets are read when they are asked for, or when there is time:
/// counting words is most of the work.
class FindingsEngine {
public:
    /// @p programme has to stay, and every edit of it has to be told to follow().
    explicit FindingsEngine(const Programme &programme);

    /// Takes in an edit that the programme has had. Gives the sessions whose findings may be others now; all of them where it
    /// was about the forum itself.
    std::vector<SessionId> follow(const Edit &edit);

    /// Those that name a session, the worst first.
    std::vector<Finding> of(const SessionId &session);
    std::optional<Severity> worst(const SessionId &session);
    /// All: sessions by code, each with its own, then codes, sub-themes, lines and days. Reads what sheets are left.
    std::vector<Finding> all();

    /// Have all sheets been read?
    bool isComplete() const { return m_unread.isEmpty(); }
    /// Reads up to @p most sheets that are left.
    void readSheets(qsizetype most);
    /// Of all that were found until now.
    const FindingCounts &counts() const { return m_counts; }
    const RuleIndex &index() const { return m_index; }
    const RuleSet &rules() const { return m_rules; }

private:
    RuleContext context() const { return {m_programme, m_index, m_rules}; }
    /// Calls @p visit for each finding that names a session.
    template <class Visit>
    void forEachOf(const SessionId &session, Visit &&visit);
    void reset();
    void readAll();
    std::vector<Finding> sheetOf(const SessionId &session) const;
    void setSheet(const QUuid &session, std::vector<Finding> found);
    void addReindexed(const Change &change, QSet<QUuid> &sessions) const;
    void addLooked(const Change &change, QSet<QUuid> &sessions) const;
    void addAffected(const QUuid &session, QSet<QUuid> &affected) const;
    void lookAt(const QUuid &session);
    void lookAtCode(const QString &code);
    void lookAtPlaces();
    void lookAtDay(QDate day);
    /// Puts findings in the place of those that something had.
    template <class Key>
    void keep(QHash<Key, std::vector<Finding>> &all, const Key &key, std::vector<Finding> found);

    const Programme &m_programme;
    RuleSet m_rules;
    RuleIndex m_index;
    LanguageHours m_hours;
    QHash<QUuid, std::vector<Finding>> m_placed; ///< by the session that they are about
    QHash<QUuid, QSet<QUuid>> m_beside;          ///< who names a session beside itself
    QHash<QUuid, std::vector<Finding>> m_sheets;
    QSet<QUuid> m_unread;
    QHash<QString, std::vector<Finding>> m_codes;
    QHash<QString, std::vector<Finding>> m_places; ///< by the sub-themes' code; lines under the empty one
    QHash<QDate, std::vector<Finding>> m_days;
    FindingCounts m_counts;
};

} // namespace planner
