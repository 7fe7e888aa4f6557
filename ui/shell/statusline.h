// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace planner {

class Document;

/// The line at the foot of the window: is all saved, how much there is, whose time; at the right
/// the findings, which open their list.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// @p document nullptr: none is open.
    void setDocument(const Document *document);
    /// Empty until they are counted.
    void setCounts(std::optional<FindingCounts> counts);
    /// A discreet word in passing ("Elsewhere: …"); gone after some seconds.
    void mention(std::function<QString()> text);
    QString text() const;
    /// The words at the left, and the findings' button at the right.
    QWidget &facts() const;
    QWidget &findings() const;

    /// What the programme's facts have become.
    void refresh();

Q_SIGNALS:
    void findingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const Document *m_document = nullptr;
    std::optional<FindingCounts> m_counts;
    std::function<QString()> m_mention;
    QLabel *m_facts;
    QToolButton *m_findings;
    QTimer *m_forget;
};

} // namespace planner
