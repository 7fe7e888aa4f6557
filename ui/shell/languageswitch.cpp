// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

namespace planner {

using namespace Qt::StringLiterals;

class LanguageSwitch::Catalogue final : public QTranslator {
public:
    void load(const QString &language)
    {
        m_own = std::make_unique<QTranslator>();
        if (!m_own->load(u":/i18n/forum-planner_%1.qm"_s.arg(language)))
            qWarning("the words in %s are missing", qPrintable(language));
        m_qt = std::make_unique<QTranslator>();
        if (!m_qt->load(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)) && language != "en"_L1)
            qWarning("Qt's own words in %s are missing", qPrintable(language));
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QString own = m_own->translate(context, source, comment, n);
        return own.isEmpty() ? m_qt->translate(context, source, comment, n) : own;
    }

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

LanguageSwitch::LanguageSwitch(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_catalogue(std::make_unique<Catalogue>())
{
    m_catalogue->load(m_settings.language());
    QLocale::setDefault(QLocale(m_settings.language()));
    QCoreApplication::installTranslator(m_catalogue.get());
    connect(&m_settings, &Settings::languageChanged, this, &LanguageSwitch::speak);
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(m_catalogue.get());
}

void LanguageSwitch::speak()
{
    m_catalogue->load(m_settings.language());
    QLocale::setDefault(QLocale(m_settings.language()));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

} // namespace planner
