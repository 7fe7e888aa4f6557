// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findingswatch.h"

#include "core/document/document.h"

namespace planner {

namespace {

constexpr qsizetype kAtOnce = 100; // sheets; some milliseconds

} // namespace

FindingsWatch::FindingsWatch(QObject *parent) : QObject(parent)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &FindingsWatch::readSome);
}

void FindingsWatch::setDocument(const Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document)
        connect(document, &Document::applied, this, &FindingsWatch::follow);
    follow();
}

void FindingsWatch::follow()
{
    m_document ? m_idle.start() : m_idle.stop();
    Q_EMIT changed();
}

void FindingsWatch::readSome()
{
    FindingsEngine &engine = m_document->findings();
    engine.readSheets(kAtOnce);
    if (!engine.isComplete())
        return;
    m_idle.stop();
    Q_EMIT changed();
}

std::vector<Finding> FindingsWatch::findings()
{
    if (!m_document)
        return {};
    std::vector<Finding> all = m_document->findings().all();
    if (m_idle.isActive()) {
        m_idle.stop();
        Q_EMIT changed();
    }
    return all;
}

std::optional<FindingCounts> FindingsWatch::counts() const
{
    return m_document && !m_idle.isActive() ? std::optional(m_document->findings().counts()) : std::nullopt;
}

} // namespace planner
