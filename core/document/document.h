// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/document/history.h"
#include "core/rules/findingsengine.h"
#include "core/storage/programmestore.h"

#include <QtCore/QObject>

#include <memory>

namespace planner {

/// The only gateway to a programme: every edit, undo and redo goes validate, store, memory, signal.
/// A refused one leaves all of them as they were.
class Document final : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QString author;                ///< whose history can be undone
        Clock clock = systemClock();
        IdSource ids = randomIds();
    };

    /// Reads the programme and the author's history. Errors: those of ProgrammeStore::load and log.
    static Result<std::unique_ptr<Document>> open(std::unique_ptr<ProgrammeStore> store, Settings settings);

    const Programme &programme() const noexcept { return m_programme; }
    const ProgrammeStore &store() const noexcept { return *m_store; }
    /// A new record's id.
    template <class IdType>
    IdType newId() const { return {m_settings.ids()}; }
    const Settings &settings() const noexcept { return m_settings; }

    /// Does @p edit. One without changes succeeds and leaves no trace. Errors: SessionLocked, those of
    /// planner::apply and of ProgrammeStore::commit; where somebody else's edit is in the way,
    /// it has been taken in, so that the user sees what changed.
    Status apply(const Edit &edit);
    /// Another number whenever the programme has changed.
    qint64 state() const noexcept { return m_state; }
    /// The same for an edit that was planned on the whole programme, as an import is: it is done only if
    /// that is still in @p state, here and in the store. Error: ProgrammeChanged; then plan it again.
    Status applyPlanned(const Edit &edit, qint64 state);

    /// A record's replacement, ready for an Edit: before is what the programme holds.
    template <class Record>
    Change replace(const Record &after) const
    {
        const Record *before = m_programme.find<Record>(after.id);
        return Replace<Record>{before ? std::optional(*before) : std::nullopt, after};
    }
    /// A record's removal, ready for an Edit. The record must exist.
    template <class Record>
    Change removal(const typename Record::IdType &id) const
    {
        return Replace<Record>{*m_programme.find<Record>(id), std::nullopt};
    }

    /// Labels of what undo() and redo() would do, or nullptr.
    const EditLabel *undoLabel() const;
    const EditLabel *redoLabel() const;
    const History &history() const noexcept { return m_history; }
    /// Takes back what the step changed, and leaves alone what others have changed beside it since.
    /// Errors: NothingToUndo; ProgrammeChanged (one's own second window was quicker: nothing is done); those of apply()
    /// and refresh(). A step that the programme does not accept any more, as when somebody else has changed the same
    /// fields or locked the session since, is refused once and then left out.
    Status undo();
    Status redo();

    /// What the rules say of the programme as it is; made when it is asked for first, and kept up with every edit.
    FindingsEngine &findings() const;

    /// Takes in what other programs have committed, all of it before a word is said. What cannot be taken
    /// in is read afresh. Errors: those of ProgrammeStore::news and load; then the next call tries again.
    Status refresh();

Q_SIGNALS:
    /// The programme has changed by @p edit: one's own, an undo, a redo, or all that other programs
    /// have done since the last refresh, as one edit that is called by its latest.
    void applied(const planner::Edit &edit, bool isForeign);
    /// After applied(): these sessions may have other findings; never emitted before findings() was asked for.
    void findingsChanged(const std::vector<planner::SessionId> &sessions);
    /// undoLabel() or redoLabel() may have changed.
    void historyChanged();

private:
    Document(std::unique_ptr<ProgrammeStore> store, Settings settings, Programme programme, History history);
    Status applyEdit(const Edit &edit, bool needsNewest);
    Status commit(const Edit &edit, EditMeta meta, const EditLabel &label);
    Status checkLocks(const Edit &edit) const;
    Status step(LogMark mark);
    Result<Edit> stepEdit(const History::Step &step, LogMark mark) const;
    void tell(const Edit &edit, bool isForeign);
    bool isOpenStill(const History::Step &step, LogMark mark);
    /// Reads the programme and the history afresh. @p untold, which is in memory but not said, becomes all that changes.
    Status reload(Edit &untold);

    std::unique_ptr<ProgrammeStore> m_store;
    Settings m_settings;
    Programme m_programme;
    History m_history;
    mutable std::unique_ptr<FindingsEngine> m_findings; ///< of m_programme; null: nobody has asked
    qint64 m_state = 0;
    bool m_isBehind = false; ///< some news is not in memory
};

} // namespace planner
