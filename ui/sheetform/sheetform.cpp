// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/sheetform.h"

#include "core/domain/checks.h"
#include "ui/look/segments.h"
#include "ui/look/tokens.h"
#include "ui/sheetform/choiceeditors.h"
#include "ui/sheetform/documentseditor.h"
#include "ui/sheetform/organiserseditor.h"
#include "ui/sheetform/sheetheading.h"
#include "ui/sheetform/venueeditor.h"
#include "ui/sheetform/zonelines.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/findingtext.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// A language in itself, as its tab says it: "Español".
QString ownName(const QString &tag)
{
    QString name = QLocale(tag).nativeLanguageName();
    if (tag == u"en")
        name = u"English"_s;
    else if (tag == u"es")
        name = u"Español"_s; // Qt adds the region
    if (name.isEmpty() || QLocale(tag).language() == QLocale::C)
        return tag;
    return name.left(1).toUpper() + name.mid(1);
}

/// The part of the sheet beside which a finding is shown; empty: none.
QString partOf(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::SheetWordLimit:
    case Rule::SheetFieldMissing:
    case Rule::LinkInvalid: return finding.args.value(0);
    case Rule::CodeDoubled:
    case Rule::CodeHole:
    case Rule::CodeMissing: return partName(SheetPart::Code);
    case Rule::VenueOver:
    case Rule::VenueClosed:
    case Rule::VenueSmall: return partName(SheetPart::Venue);
    case Rule::VenueChannels:
    case Rule::InterpretersFew: return partName(SheetPart::Interpreted);
    case Rule::AudienceOver: return partName(SheetPart::Registered);
    case Rule::TranslationOutdated: // the field says so itself, with the way out
    case Rule::TimeGap:             // the line of zones says so
    case Rule::TimeTwice:
    case Rule::LanguageNone:
    case Rule::LineDoubled:
    case Rule::SubThemeDoubled: return {};
    case Rule::TimeOutside:
    case Rule::TimeMidnight:
    case Rule::PersonTwice:
    case Rule::PersonUnavailable:
    case Rule::PersonNight:
    case Rule::PersonHours:
    case Rule::PersonMove:
    case Rule::InterpreterTwice:
    case Rule::InterpreterTurn:
    case Rule::InterpreterRest:
    case Rule::InterpreterDay:
    case Rule::PlenaryBeside:
    case Rule::LineParallel:
    case Rule::SubThemeParallel:
    case Rule::OrganiserParallel: return partName(SheetPart::Start);
    }
    Q_UNREACHABLE();
}

/// The language that a finding is about; empty for any.
QString languageOf(const Finding &finding)
{
    const bool hasLang = finding.rule == Rule::SheetWordLimit || finding.rule == Rule::SheetFieldMissing;
    return hasLang ? finding.args.value(1) : QString();
}

bool isAbout(const Finding &finding, SheetPart part, const QString &lang)
{
    const QString asked = languageOf(finding);
    return partOf(finding) == partName(part) && (asked.isEmpty() || asked == lang);
}

} // namespace

SheetForm::SheetForm(Document &document, Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_settings(settings), m_sheet(document, settings), m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(m_stack)), m_page(new QWidget(m_stack)), m_heading(new SheetHeading(m_page)), m_tabPlace(new QVBoxLayout),
      m_showOriginal(new QCheckBox(m_page)), m_scroll(new QScrollArea(m_page)), m_findingsSoon(new QTimer(this))
{
    setObjectName(u"sheetForm"_s);
    m_empty->setObjectName(u"sheetEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(space::kHuge);
    m_showOriginal->setObjectName(u"showOriginal"_s);
    m_findingsSoon->setSingleShot(true);
    m_findingsSoon->setInterval(0);
    m_heading->setContentsMargins(0, 0, space::kMedium, 0);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(space::kLarge, space::kMedium, 0, 1);
    page->setSpacing(space::kSmall);
    page->addWidget(m_heading);
    page->addLayout(m_tabPlace);
    page->addWidget(m_showOriginal);
    page->addWidget(m_scroll, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    const QStringList &languages = document.programme().forum.languages;
    m_sheet.setLang(languages.contains(settings.language()) ? settings.language() : languages.value(0));
    rebuildTabs();
    buildFields();
    retranslate();
    connect(m_showOriginal, &QCheckBox::toggled, this, [this](bool isOn) {
        for (SheetField *field : m_fields)
            field->setOriginalShown(isOn);
    });
    connect(m_findingsSoon, &QTimer::timeout, this, &SheetForm::showFindings);
    connect(&selection, &Selection::sessionChanged, this, &SheetForm::showSession);
    connect(&document, &Document::applied, this, &SheetForm::followAll);
    showSession(selection.session());
}

SheetForm::~SheetForm()
{
    for (QWidget *inside : findChildren<QWidget *>())
        inside->blockSignals(true); // one loses the focus, to another, when its editor is half gone already
    for (SheetField *field : m_fields)
        field->retire();
}

SheetField *SheetForm::addField(SheetPart part, PartEditor *editor)
{
    auto *field = new SheetField(part, editor, m_sheet, m_scroll->widget());
    connect(field, &SheetField::refused, this, &SheetForm::refused);
    m_fields.push_back(field);
    return field;
}

QVBoxLayout *SheetForm::addRow(std::initializer_list<std::pair<SheetField *, int>> fields)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(space::kTiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    block->addLayout(row);
    for (const auto &[field, stretch] : fields) {
        row->addWidget(field, stretch, Qt::AlignTop);
        block->addWidget(field->notes());
    }
    m_column->addLayout(block);
    return block;
}

void SheetForm::addText(SheetPart part, int leastLines)
{
    m_column->addWidget(addField(part, new TextEditor(leastLines, part == SheetPart::Title, this)));
}

void SheetForm::buildFields()
{
    auto *sheet = new QWidget;
    sheet->setObjectName(u"sheetFields"_s);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, space::kMedium, space::kLarge);
    m_column->setSpacing(space::kMedium);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    m_zones = new ToneLabel(Tone::Muted, sheet);
    m_zones->setObjectName(u"sheetZones"_s);
    m_zones->setWordWrap(true);

    const auto line = [this](SheetPart part) { return addField(part, new LineEditor(this)); };
    const auto combo = [this](SheetPart part) { return addField(part, new ComboEditor(this)); };
    addText(SheetPart::Title, 2);
    m_column->addWidget(combo(SheetPart::Line));
    SheetField *code = line(SheetPart::Code);
    addRow({{code, 1}, {combo(SheetPart::Type), 3}});
    m_column->addWidget(addField(SheetPart::Organisers, new OrganisersEditor(this)));
    SheetField *date = combo(SheetPart::Date);
    SheetField *start = line(SheetPart::Start);
    addRow({{date, 4}, {start, 2}, {line(SheetPart::Minutes), 2}})->addWidget(m_zones);
    m_column->addWidget(addField(SheetPart::Venue, new VenueEditor(this)));
    m_column->addWidget(addField(SheetPart::Capacity, new CapacityEditor(this)));
    SheetField *registration = combo(SheetPart::Registration);
    addRow({{registration, 3}, {line(SheetPart::Registered), 2}});
    m_column->addWidget(line(SheetPart::Link));
    m_column->addWidget(addField(SheetPart::Languages, new ChecksEditor(true, this)));
    m_column->addWidget(addField(SheetPart::Interpreted, new ChecksEditor(false, this)));
    m_column->addWidget(combo(SheetPart::State));
    addText(SheetPart::Summary, 4);
    addText(SheetPart::Conceptualization, 5);
    addText(SheetPart::Objectives, 3);
    addText(SheetPart::Points, 3);
    m_column->addWidget(addField(SheetPart::Documents, new DocumentsEditor(this)));
    m_column->addWidget(line(SheetPart::Tags));
    addText(SheetPart::Notes, 3);
    m_column->addWidget(addField(SheetPart::Locked, new FlagEditor(this)));
    m_column->addStretch(1);
}

SheetForm::DraftKey SheetForm::keyOf(SheetPart part) const
{
    return {m_sheet.id(), textOf(part) ? m_sheet.lang() : QString(), part};
}

void SheetForm::stash()
{
    for (SheetField *field : m_fields) {
        if (!field->commit() || field->isDirty()) // it may be dirty still: its session has gone
            m_drafts.insert_or_assign(keyOf(field->part()), field->draft());
        else
            m_drafts.erase(keyOf(field->part()));
    }
}

/// Speaks of the drafts whose sessions have gone since it last did.
void SheetForm::tellLeftBehind()
{
    const auto isThere = [this](const SessionId &id) { return m_document.programme().find<Session>(id) != nullptr; };
    std::erase_if(m_toldOf, isThere);
    QStringList typed;
    std::set<SessionId> gone;
    for (const auto &[key, draft] : m_drafts) {
        if (isThere(key.session) || m_toldOf.contains(key.session))
            continue;
        gone.insert(key.session);
        QStringList parts = draft.value.toStringList();
        if (key.part == SheetPart::Organisers) { // the others are ids
            parts.removeIf([](const QString &part) { return !part.startsWith(kNewSign); });
            parts.replaceInStrings(QRegularExpression(u"^\\+"_s), QString());
        }
        typed << parts.join(u'\n');
    }
    m_toldOf.merge(gone);
    if (!typed.isEmpty())
        Q_EMIT typingLeftBehind(typed.join(u'\n'));
}

void SheetForm::loadAll()
{
    const bool hasSession = m_sheet.session();
    m_stack->setCurrentWidget(hasSession ? m_page : m_empty);
    if (!hasSession)
        return;
    for (SheetField *field : m_fields) {
        const auto kept = m_drafts.find(keyOf(field->part()));
        if (kept == m_drafts.end())
            field->load();
        else
            field->restore(kept->second);
    }
    showAround();
    showFindings();
}

void SheetForm::showSession(const SessionId &id)
{
    if (id == m_sheet.id() && m_stack->currentWidget() == m_page)
        return;
    if (m_stack->currentWidget() == m_page)
        stash();
    if (id != m_sheet.id())
        m_scroll->verticalScrollBar()->setValue(0);
    m_sheet.setId(id);
    if (m_imported.erase(id) > 0)
        m_sheet.setLang(writtenLanguage());
    loadAll();
}

QString SheetForm::writtenLanguage() const
{
    const Session *session = m_sheet.session();
    const bool isElsewhere = session && session->title.in(m_sheet.lang()).isEmpty() && m_tabLanguages.contains(session->title.source());
    return isElsewhere ? session->title.source() : m_sheet.lang();
}

void SheetForm::showLanguage(const QString &lang)
{
    if (lang == m_sheet.lang())
        return;
    if (m_sheet.session())
        stash();
    m_sheet.setLang(lang);
    loadAll();
}

void SheetForm::followAll(const Edit &edit)
{
    if (edit.label.verb == EditVerb::Import)
        noteImported(edit);
    const QStringList &languages = m_document.programme().forum.languages;
    if (languages != m_tabLanguages)
        rebuildTabs();
    if (!languages.contains(m_sheet.lang()))
        showLanguage(languages.value(0));
    if (m_imported.erase(m_sheet.id()) > 0)
        showLanguage(writtenLanguage());
    const bool isShown = m_stack->currentWidget() == m_page;
    if (m_sheet.session())
        tellLeftBehind();
    if (!m_sheet.session()) {
        if (isShown)
            stash();
        m_stack->setCurrentWidget(m_empty);
        tellLeftBehind();
        return;
    }
    if (!isShown) {
        loadAll(); // it has come back
        return;
    }
    const bool isSessionsOnly = std::ranges::all_of(edit.changes, [](const Change &change) { return kindOf(change) == RecordKind::Session; });
    for (SheetField *field : m_fields)
        field->follow(isSessionsOnly && !dependsOnSession(field->part()));
    showAround();
    m_findingsSoon->start();
}

void SheetForm::noteImported(const Edit &edit)
{
    m_imported.clear();
    for (const Change &change : edit.changes) {
        const auto *session = std::get_if<Replace<Session>>(&change);
        if (session && session->after)
            m_imported.insert(session->id());
    }
}

void SheetForm::showAround()
{
    const Session &session = *m_sheet.session();
    const Words words = m_sheet.words();
    m_heading->show(session, m_sheet.programme(), words);
    m_zones->setText(zoneLines(session, m_sheet.programme().forum, words));
    m_zones->setVisible(!m_zones->text().isEmpty());
    for (SheetField *field : m_fields) {
        if (field->part() == SheetPart::Start)
            field->setEnabled(session.start.has_value());
        if (field->part() == SheetPart::Interpreted)
            field->setVisible(!session.languages.isEmpty());
        if (isKeptByLock(fieldName(field->part(), session)))
            field->setHeld(session.locked ? errorText(lockedError(m_sheet.programme(), session), words) : QString());
    }
    m_showOriginal->setVisible(!session.title.isEmpty() && session.title.source() != m_sheet.lang());
    showTabs();
}

void SheetForm::showFindings()
{
    m_findingsSoon->stop();
    if (!m_sheet.session())
        return;
    const std::vector<Finding> all = m_document.findings().of(m_sheet.id());
    for (SheetField *field : m_fields) {
        std::vector<PartNote> notes;
        for (const Finding &finding : all) {
            if (!isAbout(finding, field->part(), m_sheet.lang()))
                continue;
            const Tone tone = finding.severity == Severity::Error ? Tone::Error : finding.severity == Severity::Warning ? Tone::Warning : Tone::Muted;
            notes.push_back({findingLine(finding, m_sheet.id(), m_sheet.programme(), m_sheet.words()), tone});
        }
        field->setFindings(notes);
    }
}

bool SheetForm::reveal(SheetField *field)
{
    m_scroll->ensureWidgetVisible(field, 0, space::kHuge);
    if (QWidget *editor = field->findChild<QWidget *>(u"sheet"_s + partName(field->part()).left(1).toUpper() + partName(field->part()).mid(1)))
        editor->setFocus(Qt::OtherFocusReason);
    return false;
}

void SheetForm::focusTitle()
{
    const auto title = std::ranges::find(m_fields, SheetPart::Title, &SheetField::part);
    if (m_sheet.session() && title != m_fields.end())
        reveal(*title);
}

void SheetForm::focusFinding(const Finding &finding)
{
    const QString lang = languageOf(finding);
    if (m_tabLanguages.contains(lang))
        showLanguage(lang);
    const auto field = std::ranges::find_if(m_fields, [&](const SheetField *one) { return isAbout(finding, one->part(), m_sheet.lang()); });
    if (m_sheet.session() && field != m_fields.end())
        reveal(*field);
}

bool SheetForm::commitPending()
{
    if (m_stack->currentWidget() == m_page) {
        for (SheetField *field : m_fields) {
            if (!field->commit())
                return reveal(field);
            m_drafts.erase(keyOf(field->part()));
        }
    }
    // Those of sessions that are gone wait for them.
    const auto kept = std::ranges::find_if(m_drafts, [this](const auto &draft) { return m_document.programme().find<Session>(draft.first.session) != nullptr; });
    if (kept == m_drafts.end())
        return true;
    const DraftKey key = kept->first;
    if (!key.lang.isEmpty())
        showLanguage(key.lang);
    m_selection.setSession(key.session);
    const auto field = std::ranges::find(m_fields, key.part, &SheetField::part);
    return reveal(*field);
}

void SheetForm::rebuildTabs()
{
    if (m_tabs) {
        m_tabs->hide();
        m_tabs->deleteLater(); // it may be what was clicked
    }
    m_tabs = new Segments(m_page);
    m_tabs->setObjectName(u"sheetTabs"_s);
    m_tabPlace->addWidget(m_tabs);
    m_tabLanguages = m_document.programme().forum.languages;
    for (const QString &lang : m_tabLanguages)
        m_tabs->add(lang, ownName(lang), ownName(lang));
    connect(m_tabs, &Segments::chosen, this, &SheetForm::showLanguage);
    for (auto *tab : m_tabs->findChildren<QAbstractButton *>())
        putBeforeInTabOrder(tab, m_showOriginal);
    showTabs();
}

void SheetForm::showTabs()
{
    for (const QString &lang : m_tabLanguages) {
        const QString name = ownName(lang);
        if (m_sheet.needsWork(lang)) {
            //: %1: a language whose translation is missing or old
            m_tabs->setTexts(lang, tr("%1 ⚠").arg(name), tr("%1: something is missing or must be reviewed").arg(languageText(lang, m_sheet.words())));
        } else {
            m_tabs->setTexts(lang, name, name);
        }
    }
    m_tabs->setCurrent(m_sheet.lang());
}

void SheetForm::retranslate()
{
    m_empty->setText(tr("Choose a session in the calendar or the table to read and edit its sheet."));
    m_showOriginal->setText(tr("Show original"));
    m_tabs->setAccessibleName(tr("Languages of the sheet"));
    m_scroll->setAccessibleName(tr("Session sheet"));
    if (!m_sheet.session())
        return;
    for (SheetField *field : m_fields)
        field->retranslate();
    showAround();
    showFindings();
}

void SheetForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
