// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/domain/checks.h"

#include <map>

namespace planner {

namespace {

/// What only somebody else's edit can make a store say of an edit that this programme accepts.
bool isOthersDoing(ErrorCode code)
{
    return code == ErrorCode::ProgrammeChanged || code == ErrorCode::RecordChanged || code == ErrorCode::RecordMissing || code == ErrorCode::ReferenceMissing || code == ErrorCode::ReferenceInUse;
}

/// Several edits in a row as one, called by the last one's label. Each record stands in it once.
class EditSum {
public:
    void add(const Edit &next)
    {
        m_label = next.label;
        for (const Change &change : next.changes) {
            const auto [place, isFirst] = m_places.try_emplace({kindOf(change), idOf(change)}, m_changes.size());
            if (isFirst)
                m_changes.push_back(change);
            else
                std::visit([this, at = place->second](const auto &replace) { std::get<std::remove_cvref_t<decltype(replace)>>(m_changes[at]).after = replace.after; }, change);
        }
    }
    Edit take()
    {
        std::erase_if(m_changes, [](const Change &change) { return std::visit([](const auto &replace) { return replace.before == replace.after; }, change); });
        return {m_label, std::move(m_changes)};
    }

private:
    EditLabel m_label;
    std::vector<Change> m_changes;
    std::map<std::pair<RecordKind, QUuid>, size_t> m_places; ///< of the records in m_changes
};

History historyOf(const std::vector<LogEntry> &log)
{
    History history;
    for (const LogEntry &entry : log)
        history.add(entry);
    return history;
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
    return std::unique_ptr<Document>(
        new Document(std::move(store), std::move(settings), std::move(programme).value(), historyOf(log.value())));
}

Status Document::apply(const Edit &edit)
{
    return applyEdit(edit, false);
}

Status Document::applyPlanned(const Edit &edit, qint64 state)
{
    if (const Status caughtUp = refresh(); !caughtUp)
        return caughtUp;
    return m_state == state ? applyEdit(edit, true) : Status(Error{ErrorCode::ProgrammeChanged});
}

Status Document::applyEdit(const Edit &edit, bool needsNewest)
{
    if (edit.changes.empty())
        return ok();
    if (const Status free = checkLocks(edit); !free)
        return free;
    EditMeta meta;
    meta.needsNewest = needsNewest;
    return commit(edit, meta, edit.label);
}

/// Does it leave locked sessions where they are?
Status Document::checkLocks(const Edit &edit) const
{
    Status free = ok();
    for (const Change &change : edit.changes) {
        const auto *session = std::get_if<Replace<Session>>(&change);
        if (free && session && session->before && session->after)
            free = checkLock(m_programme, *session->before, *session->after);
    }
    return free;
}

Status Document::commit(const Edit &edit, EditMeta meta, const EditLabel &label)
{
    if (m_isBehind) { // the store would take what was made of old records
        if (const Status caughtUp = refresh(); !caughtUp)
            return caughtUp;
    }
    // Memory goes first because it validates; it is taken back before anybody could look at it.
    if (const Status valid = planner::apply(m_programme, edit); !valid)
        return valid;
    meta.author = m_settings.author;
    meta.at = m_settings.clock();
    const auto seq = m_store->commit(edit, meta);
    if (!seq) {
        (void)planner::apply(m_programme, inverse(edit)); // it was applied a moment ago
        if (isOthersDoing(seq.error().code))
            (void)refresh(); // the refusal itself is what the caller hears of
        return seq.error();
    }
    m_history.add({seq.value(), label, meta});
    tell(edit, false);
    Q_EMIT historyChanged();
    return ok();
}

FindingsEngine &Document::findings() const
{
    if (!m_findings)
        m_findings = std::make_unique<FindingsEngine>(m_programme);
    return *m_findings;
}

/// Says that the programme has changed; by then its findings are those of the programme as it is.
void Document::tell(const Edit &edit, bool isForeign)
{
    ++m_state;
    std::vector<SessionId> sessions;
    if (m_findings)
        sessions = m_findings->follow(edit);
    Q_EMIT applied(edit, isForeign);
    if (m_findings)
        Q_EMIT findingsChanged(sessions);
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
    return step(LogMark::Undo);
}

Status Document::redo()
{
    return step(LogMark::Redo);
}

Status Document::step(LogMark mark)
{
    const auto next = [this, mark] { return mark == LogMark::Undo ? m_history.nextUndo() : m_history.nextRedo(); };
    if (!next())
        return Error{mark == LogMark::Undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo};
    const History::Step copy = *next(); // the history moves it while committing
    // What an entry does not hold comes from the programme, so that has to be as it is now.
    if (const Status caughtUp = refresh(); !caughtUp)
        return caughtUp;
    if (!next() || next()->seq != copy.seq) // a second window was quicker: what was meant is done
        return Error{ErrorCode::ProgrammeChanged};
    auto edit = stepEdit(copy, mark);
    if (!edit && edit.error().code != ErrorCode::FieldInvalid)
        return edit.error();
    Status done = edit ? checkLocks(edit.value()) : Status(edit.error());
    if (done)
        done = commit(edit.value(), {{}, {}, mark, copy.seq}, copy.label);
    if (done || m_isBehind || isOpenStill(copy, mark))
        return done;
    m_history.leaveOut(copy.seq, mark);
    Q_EMIT historyChanged();
    return done;
}

/// Can a step that was refused be tried again: was it the store's trouble, or is over by now? The refusal may have brought
/// news, so it is read once more.
bool Document::isOpenStill(const History::Step &step, LogMark mark)
{
    auto edit = stepEdit(step, mark);
    if (!edit)
        return edit.error().code != ErrorCode::FieldInvalid;
    if (!checkLocks(edit.value()) || !planner::apply(m_programme, edit.value()))
        return false;
    (void)planner::apply(m_programme, inverse(std::move(edit).value()));
    return true;
}

/// What undoing or doing a step again changes now.
Result<Edit> Document::stepEdit(const History::Step &step, LogMark mark) const
{
    auto logged = m_store->logged(step.seq, m_programme);
    return logged && mark == LogMark::Undo ? inverse(std::move(logged).value()) : std::move(logged);
}

Status Document::refresh()
{
    auto news = m_store->news(m_programme);
    const bool isOther = !news && news.error().code == ErrorCode::FileMoved && m_store->isReadOnly(); // who only looks sees what stands there now
    if (isOther || (!news && news.error().code == ErrorCode::ProgrammeChanged)) {
        m_isBehind = true;
        news = std::vector<LoggedEdit>();
    }
    if (!news)
        return news.error();
    // The store counts all of them as seen now, so memory takes all of them before anybody can commit again.
    EditSum sum;
    bool isHistoryMoved = false;
    for (const LoggedEdit &logged : news.value()) {
        m_isBehind = m_isBehind || !planner::apply(m_programme, logged.edit);
        if (!m_isBehind)
            sum.add(logged.edit);
        const EditMeta &meta = logged.entry.meta;
        if (meta.author == m_settings.author && meta.mark != LogMark::Edit) {
            m_history.add(logged.entry);
            isHistoryMoved = true;
        }
    }
    Edit edit = sum.take();
    isHistoryMoved = isHistoryMoved || m_isBehind;
    const Status caughtUp = m_isBehind ? reload(edit) : ok();
    if (!edit.changes.empty())
        tell(edit, true);
    if (isHistoryMoved)
        Q_EMIT historyChanged();
    return caughtUp;
}

Status Document::reload(Edit &untold)
{
    auto fresh = m_store->load();
    if (!fresh)
        return fresh.error();
    const auto log = m_store->log(m_settings.author); // what cannot be told may have been one's own, in a second window
    if (!log)
        return log.error();
    (void)planner::apply(m_programme, inverse(untold)); // back to what the views know
    untold = {untold.label, difference(m_programme, fresh.value())};
    m_programme = std::move(fresh).value();
    m_history = historyOf(log.value());
    m_isBehind = false;
    return ok();
}

} // namespace planner
