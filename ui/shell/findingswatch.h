// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findingsengine.h"

#include <QtCore/QTimer>

#include <vector>

namespace planner {

class Document;

/// Reads the sheets of a programme for its findings when there is time, a few at a time, so that a large one can be worked on
/// meanwhile; what it hands out always fits the programme as it is.
class FindingsWatch final : public QObject {
    Q_OBJECT
public:
    explicit FindingsWatch(QObject *parent = nullptr);

    void setDocument(const Document *document);
    /// All of them, read at once.
    std::vector<Finding> findings();
    /// Empty while some sheets are not read.
    std::optional<FindingCounts> counts() const;

Q_SIGNALS:
    /// counts() has changed.
    void changed();

private:
    void follow();
    void readSome();
    const Document *m_document = nullptr;
    QTimer m_idle;
};

} // namespace planner
