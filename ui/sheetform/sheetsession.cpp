// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/sheetsession.h"

#include "core/domain/names.h"

namespace planner {

using namespace Qt::StringLiterals;

Status SheetSession::put(SheetPart part, const QVariant &value)
{
    const Session *before = session();
    if (!before)
        return Error{ErrorCode::RecordMissing, {u"session"_s, m_id.toString()}};
    const auto change = withPart(part, *before, value, context(), [this] { return m_document.newId<VenueId>().value; });
    if (!change)
        return change.error();
    if (change.value().session == *before && change.value().added.empty())
        return ok();
    return apply(change.value(), part);
}

Status SheetSession::markReviewed(SheetPart part)
{
    const Session *before = session();
    if (!before)
        return Error{ErrorCode::RecordMissing, {u"session"_s, m_id.toString()}};
    Session after = *before;
    (after.*textOf(part)).markReviewed(m_lang);
    return apply({after, {}}, part);
}

bool SheetSession::needsReview(SheetPart part) const
{
    const auto text = textOf(part);
    return text && session() && (session()->*text).needsReview(m_lang);
}

bool SheetSession::needsWork(const QString &lang) const
{
    if (!session())
        return false;
    for (const SheetPart part : {SheetPart::Title, SheetPart::Summary, SheetPart::Conceptualization, SheetPart::Objectives, SheetPart::Points}) {
        const Text &text = session()->*textOf(part);
        if (!text.isEmpty() && (text.in(lang).isEmpty() || text.needsReview(lang)))
            return true;
    }
    return false;
}

Status SheetSession::apply(const SheetChange &change, SheetPart part)
{
    const Session &before = *session();
    Edit edit{{EditVerb::Modify, {u"session"_s, nameOf(programme(), before, words().language()), fieldName(part, before)}}, {}};
    for (const Organisation &organisation : change.added)
        edit.changes.push_back(m_document.replace(organisation));
    if (change.venue)
        edit.changes.push_back(m_document.replace(*change.venue));
    edit.changes.push_back(m_document.replace(change.session));
    return m_document.apply(edit);
}

} // namespace planner
