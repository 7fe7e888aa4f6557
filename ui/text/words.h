// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <memory>

class QTranslator;

namespace planner {

/// The program's words in one language, whatever the interface speaks: an agenda in French is
/// printed from an English window. Cheap to copy.
class Words {
public:
    /// @p language: "en", "es" or "fr"; any other speaks English.
    static Words in(const QString &language);

    /// The translation of @p source. lupdate reads these calls; write context and source as literals.
    /// With @p n >= 0 the plural form for n is taken and %n in it becomes n, as the language writes it.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    const QString &language() const noexcept { return m_language; }
    /// How the language writes dates and numbers.
    const QLocale &locale() const noexcept { return m_locale; }

private:
    Words(QString language, std::shared_ptr<const QTranslator> translator);
    QString m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace planner
