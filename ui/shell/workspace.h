// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/state/settings.h"

#include <QtCore/QTimer>

#include <functional>

namespace planner {

/// How programmes are kept: chosen by the program, unknown to the window.
struct StoreAccess {
    using Opened = Result<std::unique_ptr<ProgrammeStore>>;
    /// Errors: those of a file that is missing, damaged, foreign, newer, busy …
    std::function<Opened(const QString &path)> open;
    /// Makes a new file that holds @p programme. Errors: FileExists, FileInUse, FileNotWritable, DiskFull …
    std::function<Opened(const QString &path, const Programme &programme, IfExists ifExists)> create;
    /// Writes a whole copy of an open programme, history included; an older file of that name goes when the copy is whole.
    /// Errors: FileInUse, FileNotWritable, DiskFull …
    std::function<Status(const ProgrammeStore &store, const QString &to)> copy;
};

/// The programme that is open, if any: opens, makes and closes it, remembers it among the recent
/// ones, and takes in what other programs write to it.
class Workspace final : public QObject {
    Q_OBJECT
public:
    Workspace(Settings &settings, StoreAccess access, Document::Settings edits, QObject *parent = nullptr);
    ~Workspace() override;

    /// nullptr while no programme is open.
    Document *document() const noexcept { return m_document.get(); }
    const QString &path() const noexcept { return m_path; }
    /// Where new records' ids come from.
    const IdSource &ids() const noexcept { return m_edits.ids; }

    /// Opens @p path in place of what was open; on an error that stays open. Errors: StoreAccess::open's, Document::open's.
    Status open(const QString &path);
    /// Makes @p path and opens it. Errors: FileInUse when it is the open programme itself; StoreAccess::create's.
    Status create(const QString &path, const Programme &programme, IfExists ifExists = IfExists::Refuse);
    /// Writes a copy. Errors: FileInUse when @p path is the open programme itself; StoreAccess::copy's.
    Status saveCopy(const QString &path);
    void close();

    /// Asks the store for other programs' edits now, instead of waiting for the clock.
    void refresh();

Q_SIGNALS:
    /// The programme is about to go: let go of it.
    void closing();
    /// Another programme, or none, is open now.
    void opened();
    /// How many other programs have the file open has changed.
    void othersChanged(int others);
    /// Another program has changed the programme.
    void changedElsewhere(const planner::EditLabel &label);
    /// The store cannot be read any more; said once until it works again.
    void failed(const planner::Error &error);

private:
    Status take(std::unique_ptr<ProgrammeStore> store, const QString &path);
    void countOthers();
    bool isOpen(const QString &path) const;

    Settings &m_settings;
    StoreAccess m_access;
    Document::Settings m_edits;
    std::unique_ptr<Document> m_document;
    ProgrammeStore *m_store = nullptr; ///< the document's
    QString m_path;
    QTimer m_clock;
    int m_others = 0;
    int m_ticks = 0;
    bool m_isFailing = false;
};

} // namespace planner
