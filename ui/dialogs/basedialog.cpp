// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/basedialog.h"

#include "ui/look/tokens.h"
#include "ui/text/errortext.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

BaseDialog::BaseDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_content(new QVBoxLayout), m_error(new QLabel(this)), m_buttons(new QDialogButtonBox(this)),
      m_do(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole)), m_leave(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    m_do->setObjectName(u"doButton"_s);
    m_do->setDefault(true);
    m_leave->setObjectName(u"leaveButton"_s);
    m_error->setObjectName(u"dialogError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_content->setSpacing(space::kMedium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->setSpacing(space::kLarge);
    column->addLayout(m_content, 1);
    column->addWidget(m_error);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BaseDialog::showError(const Error &error)
{
    m_shown = error;
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, tokens().error);
    m_error->setPalette(palette);
    m_error->setText(u"✖ "_s + errorText(error, Words::in(m_settings.language())));
    m_error->show();
}

QPushButton *BaseDialog::addDoButton(const QString &name)
{
    auto *button = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void BaseDialog::clearError()
{
    m_shown.reset();
    m_error->hide();
}

void BaseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_shown)
            showError(*m_shown);
    }
    QDialog::changeEvent(event);
}

QLabel *BaseDialog::addRow(QFormLayout &form, QWidget *field)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    form.addRow(label, field);
    return label;
}

QFormLayout *BaseDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kLarge);
    form->setVerticalSpacing(space::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

} // namespace planner
