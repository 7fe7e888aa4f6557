// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/rules/finding.h"
#include "ui/state/selection.h"
#include "ui/state/settings.h"

#include <QtWidgets/QWidget>

#include <functional>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace planner {

/// The views of an open programme: outline, tabs, session sheet. It lives as long as the document.
class WorkArea final : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Sessions, Calendar };

    WorkArea(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);
    ~WorkArea() override;

    void showTab(Tab tab);
    Tab tab() const;
    void setOutlineVisible(bool isVisible);
    void setFormVisible(bool isVisible);
    /// Puts the cursor where the sessions are searched.
    void focusFind();
    /// Puts the cursor into the title of the session's sheet.
    void focusForm();
    /// Shows a session: widens what the views show where it would be hidden, and puts the cursor into the view in front.
    /// False: it has gone, which refused() has said.
    bool goToSession(const SessionId &id);
    /// The same for what a finding is about; then the cursor goes into the field that it names, where the sheet is on show.
    void goToFinding(const Finding &finding);
    /// Puts the cursor into the view in front.
    void focusView();
    /// The selected rows where the table is in front, else the session on show.
    std::vector<SessionId> chosenSessions() const;
    /// Hands a half-typed field, cell or title to the document. False: that was refused, and is in view now; refused() or
    /// sheetHolds() has said so.
    bool commitPending();

Q_SIGNALS:
    void refused(const planner::Error &error);
    /// See SheetForm.
    void typingLeftBehind(const QString &typed);
    /// The cell or the title that @p typed was meant for has gone, and will not ask for it again.
    void typingCutOff(const QString &typed);
    /// The outline has what must be seen, and is hidden.
    void outlineWanted();
    /// A field of the sheet keeps what was typed, and says beside it why; the sheet may be hidden.
    void sheetHolds();
    void undoWanted();
    void newSessionRequested();
    void removalRequested(const std::vector<planner::SessionId> &sessions);
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restoreState();
    QWidget *makeOutline(Document &document, Selection &selection);
    QWidget *makeSessions(Document &document, Selection &selection);
    QWidget *makeCalendar(Document &document, Selection &selection);
    QWidget *makeForm(Document &document, Selection &selection);

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_outline = nullptr;
    QWidget *m_form = nullptr;
    std::function<void()> m_focusFind;
    std::function<void()> m_focusForm;
    std::function<void(const Finding &)> m_focusFinding;
    std::function<bool(const SessionId &)> m_isInTable;
    std::function<std::vector<SessionId>()> m_selectedRows;
    std::vector<std::function<void()>> m_focusViews; ///< by Tab
    std::vector<std::function<bool()>> m_commits;
};

} // namespace planner
