// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/zonebox.h"

#include "core/base/words.h"
#include "core/domain/zonecity.h"
#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace planner {

using namespace Qt::StringLiterals;

const QStringList &zoneNames()
{
    static const QStringList names = [] {
        QStringList found;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const QString name = QString::fromLatin1(id);
            const bool isPlace = name.contains(u'/') && !name.startsWith("Etc/"_L1) && !name.startsWith("SystemV/"_L1) && !name.startsWith("US/"_L1);
            if (isPlace || name == "UTC"_L1)
                found << name;
        }
        found.sort();
        return found;
    }();
    return names;
}

namespace {

/// The zone that @p typed means: its name, or a city's in any of our languages, or the only one that has this in its name; without regard to
/// case and accents. Empty: none, or several.
QString zoneNameFor(const QString &typed)
{
    const auto plain = [](QString name) { return folded(name.replace(u'_', u' ').trimmed()); };
    const QString wanted = plain(typed);
    if (wanted.isEmpty() || Zone::make(typed.trimmed()))
        return typed.trimmed();
    QStringList containing;
    for (const QString &name : zoneNames()) {
        const QString known = plain(name);
        if (known == wanted || known.endsWith(u'/' + wanted))
            return name;
        if (known.contains(wanted))
            containing << name;
    }
    if (containing.size() == 1)
        return containing.front();
    const auto zone = zoneOfCity(typed);
    return zone ? zone->name() : QString();
}

} // namespace

ZoneBox::ZoneBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItems(zoneNames());
    setCurrentIndex(-1);
    setMaxVisibleItems(14);
    auto *finder = new QCompleter(zoneNames(), this);
    finder->setCompletionMode(QCompleter::PopupCompletion);
    finder->setFilterMode(Qt::MatchContains);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(finder);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const auto meant = zone())
            setZone(meant->name());
    });
}

std::optional<Zone> ZoneBox::zone() const
{
    auto zone = Zone::make(zoneNameFor(currentText()));
    return zone ? std::optional(std::move(zone).value()) : std::nullopt;
}

void ZoneBox::setZone(const QString &ianaName)
{
    setCurrentIndex(findText(ianaName));
    setEditText(ianaName);
}

ZoneList::ZoneList(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_box(new ZoneBox(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_list->setObjectName(u"otherZones"_s);
    m_box->setObjectName(u"otherZoneBox"_s);
    m_add->setObjectName(u"addZone"_s);
    m_remove->setObjectName(u"removeZone"_s);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_list->setFixedHeight(3 * size::kControl);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kTiny);
    grid->addWidget(m_box, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_remove, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_box);
    connect(m_add, &QPushButton::clicked, this, &ZoneList::add);
    connect(m_remove, &QPushButton::clicked, this, [this] { qDeleteAll(m_list->selectedItems()); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
    retranslate();
}

void ZoneList::add()
{
    const auto zone = m_box->zone();
    if (!zone)
        return;
    if (m_list->findItems(zone->name(), Qt::MatchExactly).isEmpty())
        m_list->addItem(zone->name());
    m_box->setZone({});
}

std::vector<Zone> ZoneList::zones() const
{
    std::vector<Zone> zones;
    for (int row = 0; row < m_list->count(); ++row) {
        if (auto zone = Zone::make(m_list->item(row)->text()))
            zones.push_back(std::move(zone).value());
    }
    // One that was typed and not added yet is meant as well.
    if (const auto typed = m_box->zone(); typed && std::ranges::find(zones, *typed) == zones.end())
        zones.push_back(*typed);
    return zones;
}

void ZoneList::setZones(const std::vector<Zone> &zones)
{
    m_list->clear();
    for (const Zone &zone : zones)
        m_list->addItem(zone.name());
}

void ZoneList::retranslate()
{
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("Other zones"));
    m_box->setAccessibleName(tr("Zone to add"));
    m_box->lineEdit()->setPlaceholderText(tr("Type a city or a region"));
}

void ZoneList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
