// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newprogrammedialog.h"

#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/languagesfield.h"
#include "ui/dialogs/paths.h"
#include "ui/dialogs/zonebox.h"
#include "ui/look/tokens.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNewWidthPx = 572; // at least
constexpr int kUsualDays = 5;

QDateEdit *dateEdit(const QString &name, QDate date, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    edit->setCalendarPopup(true);
    return edit;
}

QDate mondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

} // namespace

NewProgrammeDialog::NewProgrammeDialog(const QString &folder, Settings &settings, QWidget *parent)
    : BaseDialog(settings, parent), m_folder(folder), m_name(new QLineEdit(this)), m_zone(new ZoneBox(this)),
      m_first(dateEdit(u"firstDay"_s, mondayFrom(QDate::currentDate().addMonths(1)), this)),
      m_last(dateEdit(u"lastDay"_s, m_first->date().addDays(kUsualDays - 1), this)), m_weekends(new QCheckBox(this)), m_dayCount(new QLabel(this)),
      m_otherZones(new ZoneList(this)), m_languages(new LanguagesField(this)), m_path(new QLineEdit(this)), m_browse(new QPushButton(this))
{
    setObjectName(u"newProgrammeDialog"_s);
    m_name->setObjectName(u"forumName"_s);
    m_zone->setObjectName(u"forumZone"_s);
    m_weekends->setObjectName(u"weekends"_s);
    m_dayCount->setObjectName(u"dayCount"_s);
    m_dayCount->setForegroundRole(QPalette::PlaceholderText);
    m_path->setObjectName(u"path"_s);
    m_browse->setObjectName(u"browse"_s);
    m_browse->setAutoDefault(false);
    m_zone->setZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_languages->setLanguages(NewForum{}.languages);

    auto *days = new QWidget(this);
    auto *dayRow = new QHBoxLayout(days);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->addWidget(m_first);
    dayRow->addWidget(new QLabel(u"–"_s, days));
    dayRow->addWidget(m_last);
    dayRow->addWidget(m_weekends);
    dayRow->addWidget(m_dayCount);
    dayRow->addStretch();
    days->setFocusProxy(m_first);
    auto *place = new QWidget(this);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    placeRow->addWidget(m_path, 1);
    placeRow->addWidget(m_browse);
    place->setFocusProxy(m_path);

    QFormLayout *form = makeForm();
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_zone, days, m_otherZones, m_languages, place})
        m_labels << addRow(*form, field);
    content().addLayout(form);
    content().addStrut(kNewWidthPx);

    connect(m_name, &QLineEdit::textChanged, this, &NewProgrammeDialog::suggestPath);
    connect(m_name, &QLineEdit::textEdited, this, &BaseDialog::clearError);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathTheirs = true; });
    connect(m_browse, &QPushButton::clicked, this, &NewProgrammeDialog::choosePath);
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) {
        if (m_last->date() < first)
            m_last->setDate(first.addDays(kUsualDays - 1));
    });
    connect(m_first, &QDateEdit::dateChanged, this, &NewProgrammeDialog::countDays);
    connect(m_last, &QDateEdit::dateChanged, this, &NewProgrammeDialog::countDays);
    connect(m_weekends, &QCheckBox::toggled, this, &NewProgrammeDialog::countDays);
    connect(m_zone, &QComboBox::editTextChanged, this, &BaseDialog::clearError);
    retranslate();
    m_name->setFocus();
}

void NewProgrammeDialog::retranslate()
{
    setWindowTitle(tr("New programme"));
    const QStringList labels{tr("Name of the forum"), tr("Time zone"), tr("Days"), tr("Other zones to show"), tr("Languages of the content"), tr("Keep it in")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_weekends->setText(tr("with Saturdays and Sundays"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_path->setAccessibleName(tr("Keep it in"));
    m_browse->setText(tr("Choose…"));
    doButton().setText(tr("Create programme"));
    leaveButton().setText(tr("Cancel"));
    suggestPath();
    countDays();
}

void NewProgrammeDialog::countDays()
{
    const int days = static_cast<int>(daysOf(forum()).size());
    m_dayCount->setText(tr("%n day(s)", "of the forum", days));
}

void NewProgrammeDialog::suggestPath()
{
    if (!m_isPathTheirs)
        m_path->setText(QDir::toNativeSeparators(freePath(m_folder, fileStem(m_name->text()), u"forum"_s)));
}

void NewProgrammeDialog::choosePath()
{
    const QString path = FileChoice(this, tr("Keep the new programme in"), tr("Programmes (*.forum)")).toSave(m_path->text(), u"forum"_s);
    if (path.isEmpty())
        return;
    m_isPathTheirs = true;
    m_path->setText(QDir::toNativeSeparators(path));
    m_replaced = QFileInfo::exists(this->path()) ? this->path() : QString(); // the file dialog has asked
}

NewForum NewProgrammeDialog::forum() const
{
    return {m_name->text(), m_zone->zone().value_or(Zone()), m_otherZones->zones(), m_first->date(), m_last->date(), m_weekends->isChecked(), m_languages->languages()};
}

QString NewProgrammeDialog::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return path.endsWith(".forum"_L1, Qt::CaseInsensitive) ? path : path + u".forum"_s;
}

void NewProgrammeDialog::accept()
{
    if (m_name->text().trimmed().isEmpty()) {
        showError({ErrorCode::FieldMissing, {u"name"_s}});
        m_name->setFocus();
    } else if (!m_zone->zone()) {
        showError({ErrorCode::ZoneUnknown, {m_zone->currentText()}});
        m_zone->setFocus();
    } else {
        clearError();
        BaseDialog::accept();
    }
}

} // namespace planner
