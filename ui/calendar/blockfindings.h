// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/rules/findingscache.h"

#include <QtCore/QTimer>

namespace planner {

/// The findings of single sessions, looked for when they are asked for and dropped when an edit may change them.
/// Those about codes, which compare all sessions, follow when there is time.
class BlockFindings final : public QObject {
    Q_OBJECT
public:
    explicit BlockFindings(const Document &document, QObject *parent = nullptr);

    /// The worst first.
    std::vector<Finding> of(const SessionId &session);
    std::optional<Severity> worst(const SessionId &session);

Q_SIGNALS:
    /// The findings of sessions that no edit named.
    void changed();

private:
    void follow(const Edit &edit);
    void askForCodes();
    void checkAllCodes();

    const Document &m_document;
    FindingsCache m_sheets;
    QHash<QUuid, std::vector<Finding>> m_codes;
    QTimer m_idle;
};

} // namespace planner
