// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheetform/tonelabel.h"

namespace planner {

/// How many words of how many: "94 / 100".
class WordMeter final : public ToneLabel {
    Q_OBJECT
public:
    explicit WordMeter(QWidget *parent);
    /// A @p limit of 0 shows nothing. A change of state is told to screen readers, unless the text is new to them too.
    void show(int words, int limit, const QLocale &locale, bool isNew);
    int words() const noexcept { return m_words; }
    int limit() const noexcept { return m_limit; }

Q_SIGNALS:
    /// Screen readers have been told.
    void announced(const QString &text);

private:
    int m_words = 0;
    int m_limit = 0;
};

/// The same as a thin bar.
class WordBar final : public QWidget {
    Q_OBJECT
public:
    WordBar(const WordMeter &meter, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WordMeter &m_meter;
};

} // namespace planner
