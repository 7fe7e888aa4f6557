// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findingscache.h"
#include "ui/shell/statusline.h"

#include <QtCore/QTimer>

#include <vector>

namespace planner {

class Document;

/// The programme's findings, computed when there is time after an edit, or at once when asked for:
/// what it hands out always fits the programme as it is.
class FindingsWatch final : public QObject {
    Q_OBJECT
public:
    explicit FindingsWatch(QObject *parent = nullptr);

    void setDocument(const Document *document);
    const std::vector<Finding> &findings();
    /// Empty while they are out of date.
    std::optional<FindingCounts> counts() const;

Q_SIGNALS:
    /// counts() has changed.
    void changed();

private:
    void forget();
    const Document *m_document = nullptr;
    std::optional<FindingsCache> m_cache; ///< of m_document
    std::vector<Finding> m_findings;
    bool m_isFresh = false;
    QTimer m_idle;
};

} // namespace planner
