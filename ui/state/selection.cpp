// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selection.h"

#include "core/domain/placement.h"

namespace planner {

bool Scope::holds(const Programme &programme, const Session &session) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::SubTheme:
        return session.subTheme && session.subTheme->value == id;
    case Kind::Line: {
        const ThematicLine *line = lineOf(programme, session);
        return line && line->id.value == id;
    }
    case Kind::NoLine:
        return !lineOf(programme, session);
    }
    Q_UNREACHABLE();
}

std::optional<Session> freshSession(const Programme &programme, const Scope &scope, const SessionId &id)
{
    auto session = usualSession(programme, id);
    if (session && scope.kind == Scope::Kind::SubTheme && programme.find<SubTheme>({scope.id}))
        putInto(programme, *session, {scope.id});
    else if (session && scope.kind == Scope::Kind::Line && programme.find<ThematicLine>({scope.id}))
        session->line = LineId{scope.id};
    return session;
}

void Selection::setSession(const SessionId &session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged(session);
}

void Selection::setScope(const Scope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

void Selection::setFindText(const QString &text)
{
    if (m_findText == text)
        return;
    m_findText = text;
    Q_EMIT findTextChanged();
}

} // namespace planner
