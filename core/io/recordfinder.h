// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/programme.h"
#include "core/io/reader.h"

#include <unordered_map>

namespace planner {

/// Finds the records that a document names, without case and accents and in any language, and makes
/// those that are missing, with a remark for each.
class RecordFinder {
public:
    RecordFinder(Programme &programme, const IdSource &ids) : m_programme(programme), m_ids(ids) {}

    /// Where remarks go from now on, and in which language the document's names are.
    void setSource(std::vector<Remark> &remarks, const QString &source, const QString &lang);

    /// The line with this number; its title is filled in the document's language where it is empty.
    LineId line(int number, const QString &title);
    SubThemeId subTheme(const LineId &line, int number, const QString &title);
    /// The line and the sub-theme with this title in any language.
    std::optional<LineId> lineCalled(const QString &title) const;
    std::optional<SubThemeId> subThemeCalled(const QString &title) const;
    VenueId venue(const QString &name);
    SessionTypeId type(const QString &name);
    std::optional<SessionTypeId> knownType(const QString &name) const;
    /// Does it look like a type of session that is new: a few words, neither a sentence nor the forum's own name?
    bool canBeType(const QString &name) const;
    /// Organisations out of one text: a whole name that is known, else parts between commas,
    /// semicolons, slashes and "and", "y", "et".
    std::vector<OrganisationId> organisations(const QString &text);
    /// What is wrong with the first record that was made or filled in and cannot be so. Errors: those of checks.h.
    const Status &fault() const { return m_fault; }

private:
    /// Puts a new record among the others.
    template <class Record>
    typename Record::IdType add(const Record &record);
    template <class Record>
    void notice(const Record &record);
    void remark(RemarkCode code, const QStringList &args) const;
    std::optional<OrganisationId> knownOrganisation(const QString &name);
    void index(const Organisation &organisation);
    /// Fills an empty title; says when it differs.
    void takeTitle(Text &title, const QString &given, RemarkCode code, const QString &number) const;
    QStringList organisationNames(const QString &text);

    Programme &m_programme;
    const IdSource &m_ids;
    std::vector<Remark> *m_remarks = nullptr;
    QString m_source;
    QString m_lang;
    Status m_fault = ok();
    bool m_isIndexed = false;
    std::unordered_map<QString, OrganisationId> m_organisationsByName; ///< letter for letter
    std::unordered_map<QString, OrganisationId> m_organisationsByKey;
};

} // namespace planner
