// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forumdialog.h"

#include "ui/dialogs/daystable.h"
#include "ui/dialogs/languagesfield.h"
#include "ui/dialogs/zonebox.h"
#include "ui/look/tokens.h"
#include "ui/text/fieldtext.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kForumWidthPx = 632; // at least
constexpr int kMostWords = 100'000;
const QStringList kLimitFields{u"summary"_s, u"conceptualization"_s, u"objectives"_s, u"points"_s};

void write(Text &text, const QList<std::pair<QString, QLineEdit *>> &fields)
{
    for (const auto &[lang, field] : fields) {
        if (text.in(lang) != field->text().trimmed())
            text.set(lang, field->text().trimmed());
    }
}

} // namespace

ForumDialog::ForumDialog(const Forum &forum, Settings &settings, QWidget *parent)
    : BaseDialog(settings, parent), m_before(forum), m_edition(new QLineEdit(forum.edition, this)), m_zone(new ZoneBox(this)),
      m_otherZones(new ZoneList(this)), m_days(new DaysTable(this)), m_languages(new LanguagesField(this)), m_minutes(new QSpinBox(this)), m_pages(new QTabWidget(this))
{
    setObjectName(u"forumDialog"_s);
    m_edition->setObjectName(u"forumEdition"_s);
    m_zone->setObjectName(u"forumZone"_s);
    m_zone->setZone(forum.zone.name());
    m_otherZones->setZones(forum.otherZones);
    m_days->setDays(forum.days);
    m_languages->setLanguages(forum.languages);
    m_minutes->setObjectName(u"defaultMinutes"_s);
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setValue(forum.defaultMinutes);

    m_pages->setObjectName(u"forumPages"_s);
    const auto page = [this](std::initializer_list<QWidget *> fields) {
        auto *sheet = new QWidget(this);
        auto *column = new QVBoxLayout(sheet);
        column->setContentsMargins(0, space::kLarge, 0, 0);
        QFormLayout *form = makeForm();
        for (QWidget *field : fields)
            m_labels << addRow(*form, field);
        column->addLayout(form);
        column->addStretch();
        m_pages->addTab(sheet, QString());
    };
    page({makeTextFields(m_name, forum.name, u"forumName"_s), m_edition, makeTextFields(m_place, forum.place, u"forumPlace"_s),
        makeTextFields(m_motto, forum.motto, u"forumMotto"_s)});
    page({m_zone, m_otherZones, m_days});
    page({m_languages, makeLimits(), m_minutes});
    content().addWidget(m_pages);
    content().addStrut(kForumWidthPx);
    connect(m_zone, &QComboBox::editTextChanged, this, &BaseDialog::clearError);
    retranslate();
}

QWidget *ForumDialog::makeTextFields(TextFields &fields, const Text &text, const QString &name)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kTiny);
    for (const QString &lang : m_before.languages) {
        auto *sign = new QLabel(lang.toUpper(), box);
        sign->setForegroundRole(QPalette::PlaceholderText);
        auto *field = new QLineEdit(text.in(lang), box);
        field->setObjectName(u"%1-%2"_s.arg(name, lang));
        const int row = grid->rowCount();
        grid->addWidget(sign, row, 0);
        grid->addWidget(field, row, 1);
        fields.append({lang, field});
    }
    if (!fields.isEmpty())
        box->setFocusProxy(fields.front().second);
    return box;
}

QWidget *ForumDialog::makeLimits()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kLarge);
    const WordLimits &limits = m_before.wordLimits;
    const QList<int> values{limits.summary, limits.conceptualization, limits.objectives, limits.points};
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto *label = new QLabel(box);
        label->setTextFormat(Qt::PlainText);
        auto *spin = new QSpinBox(box);
        spin->setObjectName(u"limit-"_s + kLimitFields.at(i));
        spin->setRange(1, kMostWords);
        spin->setValue(values.at(i));
        label->setBuddy(spin);
        m_limitLabels << label;
        m_limits << spin;
        grid->addWidget(label, static_cast<int>(i) / 2, (static_cast<int>(i) % 2) * 2);
        grid->addWidget(spin, static_cast<int>(i) / 2, (static_cast<int>(i) % 2) * 2 + 1);
    }
    grid->setColumnStretch(4, 1);
    box->setFocusProxy(m_limits.front());
    return box;
}

void ForumDialog::retranslate()
{
    setWindowTitle(tr("Forum settings"));
    const QStringList labels{tr("Name"), tr("Edition"), tr("Place"), tr("Motto"), tr("Time zone"), tr("Other zones to show"), tr("Days"),
        tr("Languages of the content"), tr("Most words"), tr("Usual length, minutes")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_pages->setTabText(0, tr("Forum"));
    m_pages->setTabText(1, tr("Time"));
    m_pages->setTabText(2, tr("Content"));
    const Words words = Words::in(settings().language());
    for (qsizetype i = 0; i < m_limitLabels.size(); ++i)
        m_limitLabels.at(i)->setText(fieldText(kLimitFields.at(i), words));
    const auto nameFields = [&words](const TextFields &fields, const QString &label) {
        for (const auto &[lang, field] : fields)
            field->setAccessibleName(tr("%1 in %2", "a field, a language").arg(label, languageText(lang, words)));
    };
    nameFields(m_name, labels.at(0));
    nameFields(m_place, labels.at(2));
    nameFields(m_motto, labels.at(3));
    doButton().setText(tr("Apply"));
    leaveButton().setText(tr("Cancel"));
}

Forum ForumDialog::forum() const
{
    Forum forum = m_before;
    write(forum.name, m_name);
    write(forum.place, m_place);
    write(forum.motto, m_motto);
    forum.edition = m_edition->text().trimmed();
    forum.zone = m_zone->zone().value_or(forum.zone);
    forum.otherZones = zonesBeside(forum.zone, m_otherZones->zones());
    forum.days = m_days->days();
    forum.languages = m_languages->languages();
    forum.wordLimits = {m_limits.at(0)->value(), m_limits.at(1)->value(), m_limits.at(2)->value(), m_limits.at(3)->value()};
    forum.defaultMinutes = m_minutes->value();
    return forum;
}

void ForumDialog::accept()
{
    if (!m_zone->zone()) {
        showError({ErrorCode::ZoneUnknown, {m_zone->currentText()}});
        m_pages->setCurrentIndex(1);
        m_zone->setFocus();
        return;
    }
    clearError();
    BaseDialog::accept();
}

} // namespace planner
