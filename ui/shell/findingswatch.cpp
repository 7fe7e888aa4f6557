// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findingswatch.h"

#include "core/document/document.h"

namespace planner {

namespace {

constexpr size_t kManySessions = 2000; // more take long enough to be felt while typing
constexpr int kIdleMs = 250;

} // namespace

FindingsWatch::FindingsWatch(QObject *parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { (void)findings(); });
}

void FindingsWatch::setDocument(const Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_findings.clear();
    m_cache.reset();
    if (document) {
        m_cache.emplace(document->programme());
        connect(document, &Document::applied, this, [this](const Edit &edit) {
            m_cache->follow(edit);
            forget();
        });
    } else {
        m_idle.stop();
    }
    forget();
}

void FindingsWatch::forget()
{
    m_isFresh = false;
    if (m_document)
        m_idle.start(m_document->programme().sessions.size() < kManySessions ? 0 : kIdleMs);
    Q_EMIT changed();
}

const std::vector<Finding> &FindingsWatch::findings()
{
    if (m_document && !m_isFresh) {
        m_findings = m_cache->all();
        m_isFresh = true;
        m_idle.stop();
        Q_EMIT changed();
    }
    return m_findings;
}

std::optional<FindingCounts> FindingsWatch::counts() const
{
    return m_isFresh ? std::optional(FindingCounts::of(m_findings)) : std::nullopt;
}

} // namespace planner
