// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

namespace planner {

namespace {

/// What only somebody else's edit can make a store say of an edit that this programme accepts.
bool isOthersDoing(ErrorCode code)
{
    return code == ErrorCode::RecordChanged || code == ErrorCode::RecordMissing || code == ErrorCode::ReferenceMissing || code == ErrorCode::ReferenceInUse;
}

} // namespace

Document::Document(std::unique_ptr<ProgrammeStore> store, Settings settings, Programme programme, History history)
    : m_store(std::move(store)), m_settings(std::move(settings)), m_programme(std::move(programme)), m_history(std::move(history))
{
}

Result<std::unique_ptr<Document>> Document::open(std::unique_ptr<ProgrammeStore> store, Settings settings)
{
    auto programme = store->load();
    if (!programme)
        return programme.error();
    const auto log = store->log(settings.author);
    if (!log)
        return log.error();
    History history;
    for (const LogEntry &entry : log.value())
        history.add(entry);
    return std::unique_ptr<Document>(
        new Document(std::move(store), std::move(settings), std::move(programme).value(), std::move(history)));
}

Status Document::apply(const Edit &edit)
{
    if (edit.changes.empty())
        return ok();
    return commit(edit, LogMark::Edit, 0, edit.label);
}

Status Document::commit(const Edit &edit, LogMark mark, qint64 target, const EditLabel &label)
{
    // Memory goes first because it validates; it is taken back before anybody could look at it.
    if (const Status valid = planner::apply(m_programme, edit); !valid)
        return valid;
    const EditMeta meta{m_settings.author, m_settings.clock(), mark, target};
    const auto seq = m_store->commit(edit, meta);
    if (!seq) {
        (void)planner::apply(m_programme, inverse(edit)); // it was applied a moment ago
        if (isOthersDoing(seq.error().code))
            (void)refresh(); // the refusal itself is what the caller hears of
        return seq.error();
    }
    m_history.add({seq.value(), label, meta});
    Q_EMIT applied(edit, false);
    Q_EMIT historyChanged();
    return ok();
}

const EditLabel *Document::undoLabel() const
{
    const History::Step *step = m_history.nextUndo();
    return step ? &step->label : nullptr;
}

const EditLabel *Document::redoLabel() const
{
    const History::Step *step = m_history.nextRedo();
    return step ? &step->label : nullptr;
}

Status Document::undo()
{
    const History::Step *next = m_history.nextUndo();
    return next ? step(*next, LogMark::Undo) : Status(Error{ErrorCode::NothingToUndo});
}

Status Document::redo()
{
    const History::Step *next = m_history.nextRedo();
    return next ? step(*next, LogMark::Redo) : Status(Error{ErrorCode::NothingToRedo});
}

Status Document::step(const History::Step &step, LogMark mark)
{
    auto logged = m_store->logged(step.seq);
    if (!logged)
        return logged.error();
    const History::Step copy = step; // the history moves it while committing
    Edit edit = std::move(logged).value();
    if (mark == LogMark::Undo)
        edit = inverse(std::move(edit));
    return commit(edit, mark, copy.seq, copy.label);
}

Status Document::refresh()
{
    const auto news = m_store->news();
    if (!news)
        return news.error();
    for (const LoggedEdit &logged : news.value()) {
        if (const Status status = planner::apply(m_programme, logged.edit); !status)
            return status;
        Q_EMIT applied(logged.edit, true);
    }
    return ok();
}

} // namespace planner
