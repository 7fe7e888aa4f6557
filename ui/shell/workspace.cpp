// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include <QtCore/QFileInfo>

namespace planner {

namespace {

constexpr int kRefreshMs = 500;
constexpr int kTicksPerCount = 4; // who else is there is asked every two seconds

} // namespace

Workspace::Workspace(Settings &settings, StoreAccess access, Document::Settings edits, QObject *parent)
    : QObject(parent), m_settings(settings), m_access(std::move(access)), m_edits(std::move(edits))
{
    m_clock.setInterval(kRefreshMs);
    connect(&m_clock, &QTimer::timeout, this, &Workspace::refresh);
}

Workspace::~Workspace() = default;

Status Workspace::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto store = m_access.open(whole);
    if (!store)
        return store.error();
    return take(std::move(store).value(), whole);
}

Status Workspace::create(const QString &path, const Programme &programme, IfExists ifExists)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (isOpen(whole))
        return Error{ErrorCode::FileInUse, {whole}};
    auto store = m_access.create(whole, programme, ifExists);
    if (!store)
        return store.error();
    return take(std::move(store).value(), whole);
}

Status Workspace::take(std::unique_ptr<ProgrammeStore> store, const QString &path)
{
    ProgrammeStore *kept = store.get();
    auto document = Document::open(std::move(store), m_edits);
    if (!document)
        return document.error();
    close();
    m_document = std::move(document).value();
    m_store = kept;
    m_path = path;
    connect(m_document.get(), &Document::applied, this, [this](const Edit &edit, bool isForeign) {
        if (isForeign)
            Q_EMIT changedElsewhere(edit.label);
    });
    m_settings.addRecentFile(path);
    m_others = 0;
    m_isFailing = false;
    m_clock.start();
    Q_EMIT opened();
    countOthers();
    return ok();
}

Status Workspace::saveCopy(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return isOpen(whole) ? Status(Error{ErrorCode::FileInUse, {whole}}) : m_access.copy(*m_store, whole);
}

/// Does @p path lead to the open programme, by whatever name?
bool Workspace::isOpen(const QString &path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return path == m_path || (!canonical.isEmpty() && canonical == QFileInfo(m_path).canonicalFilePath());
}

void Workspace::close()
{
    if (!m_document)
        return;
    m_clock.stop();
    Q_EMIT closing();
    m_document.reset();
    m_store = nullptr;
    m_path.clear();
    Q_EMIT opened();
}

void Workspace::refresh()
{
    if (!m_document)
        return;
    const Status taken = m_document->refresh();
    if (!taken && !m_isFailing)
        Q_EMIT failed(taken.error());
    m_isFailing = !taken;
    if (++m_ticks % kTicksPerCount == 0)
        countOthers();
}

void Workspace::countOthers()
{
    // A file that cannot say who else is there is no reason to stop working.
    const auto others = m_store->others();
    if (!others || others.value() == m_others)
        return;
    m_others = others.value();
    Q_EMIT othersChanged(m_others);
}

} // namespace planner
