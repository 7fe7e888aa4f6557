// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

namespace planner {

struct ImportRun;

/// What the menu File does to programme files and sheets.
class FileTasks final : public QObject {
    Q_OBJECT
public:
    explicit FileTasks(const Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}

    void newProgramme();
    void chooseAndOpen();
    bool open(const QString &path);
    /// A fresh copy of the sample, in the user's documents.
    bool openSample();
    void saveCopy();
    void closeProgramme();
    void chooseAndImport();
    /// Shows what the files would change, and changes it when the user says so. Where others' edits have made that
    /// something else meanwhile, it is shown anew.
    void importSheets(const QStringList &paths);

Q_SIGNALS:
    /// The session has to be seen, whatever is shown now.
    void sessionWanted(const planner::SessionId &session);

private:
    bool told(const Status &status);
    void sayImported(const ImportRun &run);
    const Desk &m_desk;
};

} // namespace planner
