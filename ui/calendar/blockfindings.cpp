// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blockfindings.h"

#include "core/rules/checkprogramme.h"

#include <algorithm>

namespace planner {

namespace {

constexpr std::size_t kManySessions = 2000; // more take long enough to be felt
constexpr int kIdleMs = 250;

bool changesCodes(const Replace<Session> &replace)
{
    if (!replace.before || !replace.after)
        return true;
    const Session &a = *replace.before;
    const Session &b = *replace.after;
    return a.subTheme != b.subTheme || a.line != b.line || a.number != b.number || a.ownCode != b.ownCode;
}

} // namespace

BlockFindings::BlockFindings(const Document &document, QObject *parent) : QObject(parent), m_document(document), m_sheets(document.programme())
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &BlockFindings::checkAllCodes);
    connect(&document, &Document::applied, this, &BlockFindings::follow);
    askForCodes();
}

void BlockFindings::follow(const Edit &edit)
{
    m_sheets.follow(edit);
    const bool areCodesNew = std::ranges::any_of(edit.changes, [](const Change &change) {
        const auto *session = std::get_if<Replace<Session>>(&change);
        return session ? changesCodes(*session) : kindOf(change) == RecordKind::ThematicLine || kindOf(change) == RecordKind::SubTheme;
    });
    if (areCodesNew)
        askForCodes();
}

void BlockFindings::askForCodes()
{
    m_idle.start(m_document.programme().sessions.size() < kManySessions ? 0 : kIdleMs);
}

void BlockFindings::checkAllCodes()
{
    std::vector<Finding> all;
    checkCodes(m_document.programme(), all);
    QHash<QUuid, std::vector<Finding>> codes;
    for (const Finding &finding : all) {
        for (const SessionId &session : finding.sessions)
            codes[session.value].push_back(finding);
    }
    if (codes == m_codes)
        return;
    m_codes.swap(codes);
    Q_EMIT changed();
}

std::vector<Finding> BlockFindings::of(const SessionId &session)
{
    std::vector<Finding> found = m_sheets.ofSheet(session);
    const std::vector<Finding> codes = m_codes.value(session.value);
    found.insert(found.end(), codes.begin(), codes.end());
    std::ranges::stable_sort(found, std::greater<>(), &Finding::severity);
    return found;
}

std::optional<Severity> BlockFindings::worst(const SessionId &session)
{
    std::optional<Severity> worst;
    const auto look = [&worst](const std::vector<Finding> &found) {
        for (const Finding &finding : found)
            worst = std::max(worst.value_or(finding.severity), finding.severity);
    };
    look(m_sheets.ofSheet(session));
    if (const auto codes = m_codes.constFind(session.value); codes != m_codes.constEnd())
        look(*codes);
    return worst;
}

} // namespace planner
