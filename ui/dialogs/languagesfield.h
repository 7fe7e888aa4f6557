// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QCheckBox;
class QLineEdit;

namespace planner {

/// Languages of content: the three that the program speaks as boxes, any other by its tag.
class LanguagesField final : public QWidget {
    Q_OBJECT
public:
    explicit LanguagesField(QWidget *parent = nullptr);

    /// BCP 47, in the order in which they were given; new ones after them.
    QStringList languages() const;
    void setLanguages(const QStringList &languages);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<std::pair<QString, QCheckBox *>> m_boxes; ///< by tag
    QLineEdit *m_others;
    QStringList m_order;
};

} // namespace planner
