// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace planner {

enum class Tone { Text, Muted, Accent, Warning, Error, Good };

/// A tone's colour in the theme in force.
QColor toneColour(Tone tone);

/// Small plain text in one of the tones, taken anew at each painting.
class ToneLabel : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone, QWidget *parent);
    void setTone(Tone tone);
    Tone tone() const noexcept { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// A word in a rounded frame of its tone.
class Pill final : public ToneLabel {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace planner
