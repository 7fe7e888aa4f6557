// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/languagesfield.h"

#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace planner {

using namespace Qt::StringLiterals;

LanguagesField::LanguagesField(QWidget *parent) : QWidget(parent), m_others(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    const QList<std::pair<QString, QString>> known{{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}}; // each in itself
    for (const auto &[tag, name] : known) {
        auto *box = new QCheckBox(name, this);
        box->setObjectName(u"language-"_s + tag);
        m_boxes.append({tag, box});
        row->addWidget(box);
    }
    m_others->setObjectName(u"otherLanguages"_s);
    row->addWidget(m_others, 1);
    setFocusProxy(m_boxes.front().second);
    retranslate();
}

QStringList LanguagesField::languages() const
{
    QStringList chosen;
    for (const auto &[tag, box] : m_boxes) {
        if (box->isChecked())
            chosen << tag;
    }
    static const QRegularExpression between(u"[\\s,;]+"_s);
    for (const QString &tag : m_others->text().split(between, Qt::SkipEmptyParts))
        chosen << tag.toLower();
    chosen.removeDuplicates();
    QStringList ordered;
    for (const QString &tag : m_order) {
        if (chosen.removeAll(tag) > 0)
            ordered << tag;
    }
    return ordered + chosen;
}

void LanguagesField::setLanguages(const QStringList &languages)
{
    m_order = languages;
    QStringList others = languages;
    for (const auto &[tag, box] : m_boxes)
        box->setChecked(others.removeAll(tag) > 0);
    m_others->setText(others.join(u", "_s));
}

void LanguagesField::retranslate()
{
    m_others->setPlaceholderText(tr("Others, such as pt, ca"));
    m_others->setAccessibleName(tr("Other languages, by their tags"));
}

void LanguagesField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace planner
