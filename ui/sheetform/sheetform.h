// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "ui/sheetform/sheetfield.h"
#include "ui/state/selection.h"

#include <map>
#include <set>
#include <tuple>

class QCheckBox;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace planner {

class Segments;
class SheetHeading;

/// The selected session's sheet, to read and to edit, with a tab for each language of the content.
/// A field is one edit, made when the user has done with it; what cannot be committed is kept, also
/// while another session is shown.
class SheetForm final : public QWidget {
    Q_OBJECT
public:
    SheetForm(Document &document, Selection &selection, Settings &settings, QWidget *parent = nullptr);
    /// What is not committed by now is lost.
    ~SheetForm() override;

    /// Commits what is being typed. False: something could not be committed and is now in view.
    bool commitPending();
    /// Puts the cursor into the title, with the top of the sheet in view.
    void focusTitle();
    /// Puts the cursor into the field of the shown session that @p finding is about, in its language; nowhere when there is none.
    void focusFinding(const Finding &finding);
    /// The language whose texts are shown.
    QString contentLanguage() const { return m_sheet.lang(); }

Q_SIGNALS:
    /// An edit that failed for a reason other than what was typed.
    void refused(const planner::Error &error);
    /// The session of half-typed fields was removed; @p typed is what they held. It waits for the session to come back.
    void typingLeftBehind(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct DraftKey {
        SessionId session;
        QString lang; ///< empty for what is not translated
        SheetPart part;
        friend bool operator<(const DraftKey &a, const DraftKey &b) { return std::tie(a.session, a.lang, a.part) < std::tie(b.session, b.lang, b.part); }
    };

    void buildFields();
    SheetField *addField(SheetPart part, PartEditor *editor);
    QVBoxLayout *addRow(std::initializer_list<std::pair<SheetField *, int>> fields);
    void addText(SheetPart part, int leastLines);
    void rebuildTabs();
    void showTabs();
    void retranslate();
    void showSession(const SessionId &id);
    void showLanguage(const QString &lang);
    void noteImported(const Edit &edit);
    /// The language to show a session in that was just imported: the shown one, unless it has no title in it.
    QString writtenLanguage() const;
    void stash();
    void tellLeftBehind();
    void loadAll();
    void followAll(const Edit &edit);
    void showAround();
    void showFindings();
    bool reveal(SheetField *field);
    DraftKey keyOf(SheetPart part) const;

    Document &m_document;
    Selection &m_selection;
    Settings &m_settings;
    SheetSession m_sheet;
    std::map<DraftKey, SheetField::Draft> m_drafts;
    std::set<SessionId> m_imported; ///< by the last import, and not shown since
    std::set<SessionId> m_toldOf; ///< sessions that went with drafts
    std::vector<SheetField *> m_fields;

    QStackedWidget *m_stack;
    QLabel *m_empty;
    QWidget *m_page;
    SheetHeading *m_heading;
    QVBoxLayout *m_tabPlace;
    Segments *m_tabs = nullptr;
    QStringList m_tabLanguages;
    QCheckBox *m_showOriginal;
    QScrollArea *m_scroll;
    QTimer *m_findingsSoon; ///< they look at the whole programme, so they wait until an edit is through
    QVBoxLayout *m_column;
    ToneLabel *m_zones;
};

} // namespace planner
