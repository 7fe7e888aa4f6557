// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace planner {

/// A rounded surface with a hairline around it. What it holds may reach into its corners: they are
/// drawn over it.
class Panel final : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    /// A panel filled by @p content.
    Panel(QWidget *content, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    QWidget *m_corners = nullptr;
};

} // namespace planner
