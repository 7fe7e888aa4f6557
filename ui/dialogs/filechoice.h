// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFileDialog>

namespace planner {

/// The dialog that asks for files. It opens none of those it lists: Qt's own looks into each to tell what it is, and
/// when any descriptor of an open programme is closed, the locks by which SQLite keeps other programs out are gone.
class FileChoice {
    Q_DECLARE_TR_FUNCTIONS(planner::FileChoice)
public:
    /// @p filter: "PDF files (*.pdf)"; several are divided by ";;".
    FileChoice(QWidget *parent, const QString &title, const QString &filter);
    ~FileChoice();
    Q_DISABLE_COPY_MOVE(FileChoice)

    /// A file that is there; empty when the user has thought better of it.
    QString toOpen(const QString &folder);
    QStringList severalToOpen(const QString &folder);
    /// Where to write, starting from @p path; @p suffix is added to a name without one before the user is asked whether
    /// an older file may go.
    QString toSave(const QString &path, const QString &suffix);

    QFileDialog &dialog() { return m_dialog; }

private:
    class Signs;
    QStringList ask();
    std::unique_ptr<Signs> m_signs; ///< outlives the dialog
    QFileDialog m_dialog;
};

} // namespace planner
