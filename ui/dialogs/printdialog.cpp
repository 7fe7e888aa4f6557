// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printdialog.h"

#include "ui/look/tokens.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPrintWidthPx = 472; // at least
enum Row { WhatRow, DayRow, LineRow, LanguageRow, PaperRow, DetailRow, ZonesRow };

void select(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// Gives the entries of a box their texts, keeping what is chosen.
void setTexts(QComboBox &box, const QStringList &texts)
{
    for (int i = 0; i < std::min(box.count(), static_cast<int>(texts.size())); ++i)
        box.setItemText(i, texts.at(i));
}

} // namespace

PrintChoice PrintChoice::usual(const Forum &forum, const QString &language)
{
    PrintChoice choice;
    choice.language = language;
    choice.zones = forum.otherZones;
    return choice;
}

PrintChoice PrintChoice::fitted(const Programme &programme) const
{
    PrintChoice fit = *this;
    const Forum &forum = programme.forum;
    if (!forum.languages.contains(fit.language) && !forum.languages.isEmpty())
        fit.language = forum.languages.front();
    if (std::ranges::find(forum.days, fit.day, &ForumDay::date) == forum.days.end())
        fit.day = forum.days.empty() ? QDate() : forum.days.front().date;
    if (!programme.find<ThematicLine>(fit.line)) {
        const auto lines = linesByNumber(programme);
        fit.line = lines.empty() ? LineId() : lines.front()->id;
    }
    const bool isGone = (fit.what == What::Sheet && !programme.find<Session>(fit.session)) || (fit.what == What::Day && !fit.day.isValid())
        || (fit.what == What::Line && fit.line.isNull());
    if (isGone)
        fit.what = What::Agenda;
    return fit;
}

PrintChoiceDialog::PrintChoiceDialog(const PrintChoice &choice, Next next, const Programme &programme, Settings &settings, QWidget *parent)
    : BaseDialog(settings, parent), m_given(choice.fitted(programme)), m_next(next), m_programme(programme), m_what(new QComboBox(this)),
      m_day(new QComboBox(this)), m_line(new QComboBox(this)), m_language(new QComboBox(this)), m_paper(new QComboBox(this)),
      m_detail(new QComboBox(this)), m_zones(new QWidget(this))
{
    setObjectName(u"printChoiceDialog"_s);
    const QList<std::pair<QComboBox *, QString>> boxes{{m_what, u"printWhat"_s}, {m_day, u"printDay"_s}, {m_line, u"printLine"_s},
        {m_language, u"printLanguage"_s}, {m_paper, u"printPaper"_s}, {m_detail, u"printDetail"_s}};
    QFormLayout *form = makeForm();
    for (const auto &[box, name] : boxes) {
        box->setObjectName(name);
        // As wide as its words in any language; a line's name may be longer than the screen.
        box->setSizeAdjustPolicy(box == m_line ? QComboBox::AdjustToMinimumContentsLengthWithIcon : QComboBox::AdjustToContents);
        m_labels << addRow(*form, box);
    }
    auto *column = new QVBoxLayout(m_zones);
    column->setContentsMargins(0, space::kTiny, 0, 0);
    for (const Zone &zone : programme.forum.otherZones) {
        auto *box = new QCheckBox(zone.name(), m_zones);
        box->setChecked(std::ranges::find(m_given.zones, zone) != m_given.zones.end());
        m_zoneBoxes.append({zone, box});
        column->addWidget(box);
    }
    m_labels << addRow(*form, m_zones);
    if (!m_zoneBoxes.isEmpty())
        m_zones->setFocusProxy(m_zoneBoxes.front().second);
    content().addLayout(form);
    content().addStrut(kPrintWidthPx);
    fillLists();
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintChoiceDialog::showWhatFits);
    retranslate();
    showWhatFits();
}

void PrintChoiceDialog::fillLists()
{
    using What = PrintChoice::What;
    for (const What what : {What::Agenda, What::Day, What::Line, What::Sheet}) {
        const bool isThere = what == What::Agenda || (what == What::Day && !m_programme.forum.days.empty()) || (what == What::Line && !m_programme.lines.empty())
            || (what == What::Sheet && m_programme.find<Session>(m_given.session));
        if (isThere)
            m_what->addItem(QString(), static_cast<int>(what));
    }
    for (const ForumDay &day : m_programme.forum.days)
        m_day->addItem(QString(), day.date);
    for (const ThematicLine *line : linesByNumber(m_programme))
        m_line->addItem(QString(), line->id.value);
    for (const QString &language : m_programme.forum.languages)
        m_language->addItem(QString(), language);
    m_paper->addItem(u"A4"_s, static_cast<int>(PrintChoice::Paper::A4));
    m_paper->addItem(u"Letter"_s, static_cast<int>(PrintChoice::Paper::Letter));
    m_detail->addItem(QString(), false);
    m_detail->addItem(QString(), true);
    select(*m_what, static_cast<int>(m_given.what));
    select(*m_day, m_given.day);
    select(*m_line, m_given.line.value);
    select(*m_language, m_given.language);
    select(*m_paper, static_cast<int>(m_given.paper));
    select(*m_detail, m_given.isFull);
}

void PrintChoiceDialog::showWhatFits()
{
    const PrintChoice::What what = choice().what;
    const auto show = [this](Row row, QWidget *field, bool isShown) {
        m_labels.at(row)->setVisible(isShown);
        field->setVisible(isShown);
    };
    show(DayRow, m_day, what == PrintChoice::What::Day);
    show(LineRow, m_line, what == PrintChoice::What::Line);
    show(DetailRow, m_detail, what != PrintChoice::What::Sheet);
    show(ZonesRow, m_zones, !m_zoneBoxes.isEmpty());
}

void PrintChoiceDialog::retranslate()
{
    setWindowTitle(tr("What is printed"));
    const QStringList labels{tr("Pages"), tr("Day"), tr("Thematic line"), tr("Language"), tr("Paper"), tr("Detail"), tr("Other zones beside the forum’s")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    const Words words = Words::in(settings().language());
    for (int i = 0; i < m_what->count(); ++i) {
        switch (static_cast<PrintChoice::What>(m_what->itemData(i).toInt())) {
        case PrintChoice::What::Agenda: m_what->setItemText(i, tr("The agenda of all days")); break;
        case PrintChoice::What::Day: m_what->setItemText(i, tr("The agenda of one day")); break;
        case PrintChoice::What::Line: m_what->setItemText(i, tr("The agenda of one thematic line")); break;
        case PrintChoice::What::Sheet: m_what->setItemText(i, tr("The sheet of the selected session")); break;
        }
    }
    for (int i = 0; i < m_day->count(); ++i)
        m_day->setItemText(i, longDayText(m_day->itemData(i).toDate(), words));
    for (int i = 0; i < m_line->count(); ++i) {
        const ThematicLine &line = m_programme.lines.at({m_line->itemData(i).toUuid()});
        m_line->setItemText(i, u"%1 %2"_s.arg(line.number).arg(line.title.best(settings().language())));
    }
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, languageText(m_language->itemData(i).toString(), words));
    setTexts(*m_paper, {u"A4"_s, tr("Letter", "the paper")});
    setTexts(*m_detail, {tr("Brief: without summaries"), tr("Full: with summaries")});
    switch (m_next) {
    case Next::Keep: doButton().setText(tr("Keep this choice")); break;
    case Next::Export: doButton().setText(tr("Export…")); break;
    case Next::Print: doButton().setText(tr("Print…")); break;
    case Next::Preview: doButton().setText(tr("Preview")); break;
    }
    leaveButton().setText(tr("Cancel"));
}

PrintChoice PrintChoiceDialog::choice() const
{
    PrintChoice choice = m_given;
    choice.what = static_cast<PrintChoice::What>(m_what->currentData().toInt());
    choice.day = m_day->currentData().toDate();
    choice.line = {m_line->currentData().toUuid()};
    choice.language = m_language->currentData().toString();
    choice.paper = static_cast<PrintChoice::Paper>(m_paper->currentData().toInt());
    choice.isFull = m_detail->currentData().toBool();
    choice.zones.clear();
    for (const auto &[zone, box] : m_zoneBoxes) {
        if (box->isChecked())
            choice.zones.push_back(zone);
    }
    return choice;
}

} // namespace planner
