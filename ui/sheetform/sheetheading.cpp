// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheetform/sheetheading.h"

#include "ui/look/tokens.h"
#include "ui/text/fieldtext.h"

#include <QtWidgets/QHBoxLayout>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Draft: return Tone::Muted;
    case SessionStatus::Proposed: return Tone::Accent;
    case SessionStatus::Confirmed: return Tone::Good;
    case SessionStatus::Cancelled: return Tone::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

SheetHeading::SheetHeading(QWidget *parent) : QWidget(parent), m_code(new QLabel(this)), m_type(new ToneLabel(Tone::Muted, this)), m_status(new Pill(this))
{
    QFont bold = font();
    bold.setPixelSize(size::kHeading);
    bold.setWeight(QFont::DemiBold);
    m_code->setFont(bold);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setObjectName(u"sheetHeadingCode"_s);
    QFont body = font();
    body.setPixelSize(size::kBody);
    m_type->setFont(body);
    m_type->setObjectName(u"sheetHeadingType"_s);
    m_status->setObjectName(u"sheetHeadingStatus"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_code);
    row->addWidget(m_type, 1);
    row->addWidget(m_status);
}

void SheetHeading::show(const Session &session, const Programme &programme, const Words &words)
{
    const QString code = codeOf(programme, session);
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    const SessionType *type = programme.find<SessionType>(session.type);
    m_type->setText(type ? type->name.best(words.language()) : QString());
    m_status->setText(statusText(session.status, words));
    m_status->setTone(toneOf(session.status));
    m_status->updateGeometry();
}

} // namespace planner
