// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"

#include <QtCore/QTranslator>

namespace planner {

/// The interface's words and Qt's own (its dialogs), in the language that the user chose, and how
/// numbers and dates are written. A change reaches every widget as one QEvent::LanguageChange.
/// One for each application, made before any window.
class LanguageSwitch final : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(Settings &settings, QObject *parent = nullptr);
    ~LanguageSwitch() override;

private:
    /// Two catalogues in one translator: a change of language is then one event instead of four.
    class Catalogue;
    void speak();
    Settings &m_settings;
    std::unique_ptr<Catalogue> m_catalogue;
};

} // namespace planner
