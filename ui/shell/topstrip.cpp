// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topstrip.h"

#include "ui/actions/commands.h"
#include "ui/look/segments.h"
#include "ui/look/tokens.h"
#include "ui/shell/gotofield.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGoToPx = 380;

QToolButton *toolButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setObjectName(action.objectName() + "Button"_L1);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(size::kControl, size::kControl);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopStrip::TopStrip(Commands &commands, Settings &settings, QWidget *parent)
    : QWidget(parent), m_goTo(new GoToField(this)), m_left(new QWidget(this)), m_languages(new Segments(this))
{
    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::kSmall);
    left->addWidget(toolButton(commands[Command::Undo], m_left));
    left->addWidget(toolButton(commands[Command::Redo], m_left));
    left->addStretch();

    m_goTo->setFixedWidth(kGoToPx);
    m_goTo->setShortcut(commands[Command::GoTo].shortcut());

    m_languages->setObjectName(u"languageSwitch"_s);
    m_languages->add(u"en"_s, u"EN"_s, u"English"_s);
    m_languages->add(u"es"_s, u"ES"_s, u"Español"_s);
    m_languages->add(u"fr"_s, u"FR"_s, u"Français"_s);
    m_languages->setCurrent(settings.language());
    connect(m_languages, &Segments::chosen, &settings, &Settings::setLanguage);
    connect(&settings, &Settings::languageChanged, this, [this, &settings] { m_languages->setCurrent(settings.language()); });

    auto *right = new QHBoxLayout;
    right->addStretch();
    right->addWidget(m_languages);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    row->addWidget(m_left, 1);
    row->addWidget(m_goTo);
    row->addLayout(right, 1);
}

void TopStrip::setHasProgramme(bool has)
{
    m_left->setVisible(has);
    m_goTo->setVisible(has);
}

} // namespace planner
