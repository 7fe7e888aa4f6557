// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPx = 64;
constexpr int kTextPx = 380;

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_name(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(u"aboutDialog"_s);
    auto *icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(kIconPx, kIconPx));
    QFont heading = font();
    heading.setPixelSize(size::kHeading);
    heading.setWeight(QFont::DemiBold);
    m_name->setFont(heading);
    m_name->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextPx);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_text);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->setSpacing(space::kLarge);
    column->addLayout(row);
    column->addWidget(buttons);
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Forum Planner"));
    m_name->setText(tr("Forum Planner %1", "the version").arg(QString::fromLatin1(PLANNER_VERSION)));
    m_text->setText(tr("Plans the programme of a forum in several languages, from the partners’ session sheets to the agenda on paper.")
        + u"\n\n"_s + tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
        + u"\n\n"_s + tr("Icons: Breeze, by the KDE community, under the GNU Lesser General Public License."));
    m_close->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace planner
