// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memorystore.h"
#include "tests/support/samples.h"
#include "ui/sessiontable/sessiontableview.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QTableView>

namespace planner::test {

/// What a table of sessions needs: a document and settings of its own.
struct TableStage {
    explicit TableStage(const Programme &programme) : TableStage(std::make_unique<MemoryStore>(programme)) {}
    explicit TableStage(std::unique_ptr<ProgrammeStore> store)
        : document(Document::open(std::move(store), {QStringLiteral("Ana"), samples::fixedClock(), samples::countedIds()}).value()),
          settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat))
    {
        settings.setLanguage(QStringLiteral("en"));
    }
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Settings settings;
    Selection selection;
};

/// The editor of the cell that is being edited, or nullptr.
inline QWidget *openEditor(QTableView &table)
{
    return table.findChild<QWidget *>(QStringLiteral("cellEditor"));
}

} // namespace planner::test
