// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreferencesWidthPx = 412; // at least

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, const Forum *forum, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_zone(new QComboBox(this))
{
    setObjectName(u"preferencesDialog"_s);
    m_language->setObjectName(u"preferredLanguage"_s);
    m_language->addItem(u"English"_s, u"en"_s); // each in itself
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(m_language->findData(settings.language()));
    m_theme->setObjectName(u"preferredTheme"_s);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addItem(QString(), static_cast<int>(theme));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.theme())));
    m_zone->setObjectName(u"secondZone"_s);
    fillZones(forum);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kLarge);
    form->setVerticalSpacing(space::kMedium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QComboBox *field : {m_language, m_theme, m_zone}) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents); // whichever language it speaks
        m_labels << label;
        form->addRow(label, field);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->setSpacing(space::kLarge);
    column->addLayout(form);
    column->addWidget(buttons);
    column->addStrut(kPreferencesWidthPx);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::activated, this, [this](int i) { m_settings.setLanguage(m_language->itemData(i).toString()); });
    connect(m_theme, &QComboBox::activated, this, [this](int i) { m_settings.setTheme(static_cast<Theme>(m_theme->itemData(i).toInt())); });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this](int i) {
        if (i >= 0)
            m_settings.setSecondZone(m_zone->itemData(i).toString());
    });
    retranslate();
}

void PreferencesDialog::fillZones(const Forum *forum)
{
    m_zone->addItem(QString(), QString()); // the forum's first other zone
    QStringList names;
    if (forum) {
        for (const Zone &zone : forum->otherZones)
            names << zone.name();
    }
    for (const QString &name : names)
        m_zone->addItem(name, name);
    if (!names.isEmpty())
        m_zone->insertSeparator(m_zone->count());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        const bool isPlace = name.contains(u'/') && !name.startsWith("Etc/"_L1) && !name.startsWith("SystemV/"_L1);
        if ((isPlace || name == "UTC"_L1) && !names.contains(name))
            m_zone->addItem(name, name);
    }
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_settings.secondZone())));
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    const QStringList labels{tr("Language"), tr("Theme"), tr("Second zone on the calendar")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_theme->setItemText(0, tr("As the desktop"));
    m_theme->setItemText(1, tr("Light", "theme"));
    m_theme->setItemText(2, tr("Dark", "theme"));
    const bool isFirst = m_zone->currentIndex() == 0;
    m_zone->setItemText(0, tr("The forum’s first other zone"));
    if (isFirst)
        m_zone->setEditText(m_zone->itemText(0));
    m_close->setText(tr("Close"));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace planner
