// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace planner {

/// Muted advice beside something: shown whole, or where there is no room not at all; the tooltip has it always.
class HintLabel final : public QLabel {
    Q_OBJECT
public:
    explicit HintLabel(QWidget *parent = nullptr);
    void setHint(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace planner
