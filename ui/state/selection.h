// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"

#include <QtCore/QObject>

#include <optional>

namespace planner {

/// Which sessions the views show.
struct Scope {
    enum class Kind { All, Line, SubTheme, NoLine };
    Kind kind = Kind::All;
    QUuid id; ///< of the line or sub-theme
    bool operator==(const Scope &) const = default;

    bool holds(const Programme &programme, const Session &session) const;
};

/// A session as it is made where the views show @p scope: the last of its sub-theme, or in its line. Empty: the programme
/// has no type.
std::optional<Session> freshSession(const Programme &programme, const Scope &scope, const SessionId &id);

/// What the user is looking at, shared by all views, so that none needs to know another.
class Selection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The session that the form shows; a null id for none.
    SessionId session() const noexcept { return m_session; }
    const Scope &scope() const noexcept { return m_scope; }
    /// What the user typed to find; empty shows all.
    const QString &findText() const noexcept { return m_findText; }

public Q_SLOTS:
    void setSession(const planner::SessionId &session);
    void setScope(const planner::Scope &scope);
    void setFindText(const QString &text);

Q_SIGNALS:
    void sessionChanged(const planner::SessionId &session);
    void scopeChanged();
    void findTextChanged();

private:
    SessionId m_session;
    Scope m_scope;
    QString m_findText;
};

} // namespace planner
