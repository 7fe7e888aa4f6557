// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/pages.h"

#include <optional>

class QPrinter;

namespace planner {

/// What the menu Publish does: choose what goes on paper, look at it, print it, write it to files.
class PublishTasks final : public QObject {
    Q_OBJECT
public:
    PublishTasks(const Desk &desk, PageAccess pages, QObject *parent = nullptr) : QObject(parent), m_desk(desk), m_pages(std::move(pages)) {}

    bool hasPages() const { return m_pages.hasPages(); }
    bool hasSheetText() const { return static_cast<bool>(m_pages.sheetText); }

    void choose();
    void exportAgenda();
    void exportSheetPdf();
    void exportSheetText();
    void print();
    void preview();
    /// Forgets what was chosen: another programme is open.
    void forget();

    /// Writes the PDF that @p choice says, and says where it is.
    bool writePdf(const PrintChoice &choice, const QString &path);
    bool writeSheetText(const SessionId &session, const QString &language, const QString &path);
    /// Prints @p pages, laid out again first where @p printer holds another paper now; says what fails, and that a
    /// page is not there.
    bool printOn(QPrinter &printer, Pages &pages);
    /// The choice as it stands, fitted to the programme and the selection.
    PrintChoice choice() const;
    /// Beside the programme, named in the language of what is in it; no file is there yet.
    QString suggestedPath(const PrintChoice &choice, const QString &suffix) const;

private:
    bool ask(PrintChoiceDialog::Next next);
    void prepare(QPrinter &printer) const;
    void tellWhere(const QString &pdf);
    std::optional<Pages> lay(const Paper &paper);
    const Programme &programme() const { return m_desk.workspace.document()->programme(); }

    const Desk &m_desk;
    PageAccess m_pages;
    std::optional<PrintChoice> m_choice;
    bool m_isLanguageChosen = false; ///< if not, it is the window's
};

} // namespace planner
