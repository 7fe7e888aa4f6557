// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// What Qt's own Spanish and French catalogues lack of the dialogs that are shown here: our catalogues have it.
[[maybe_unused]] constexpr const char *kMissingInQt[]{
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication Needed"),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication needed to use %1 on %2."),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication needed to use %1."),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Password:"),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Username:"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "<b>The name \"%1\" cannot be used.</b><p>Try using another name, with fewer characters or no punctuation marks."),
    QT_TRANSLATE_NOOP("QPrintDialog", "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other."),
    QT_TRANSLATE_NOOP("QPrintDialog", "Duplex Settings Conflicts"),
    QT_TRANSLATE_NOOP("QPrintDialog", "Invalid Pages Definition"),
    QT_TRANSLATE_NOOP("QPrintDialog", "There are conflicts in duplex settings. Do you want to fix them?"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Advanced Option Conflicts"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Page Setup Conflicts"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Printer Properties"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "There are conflicts in page setup options. Do you want to fix them?"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "There are conflicts in some advanced options. Do you want to fix them?"),
    QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "Advanced"),
    QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "There are conflicts in some options. Please fix them."),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9."),
};

} // namespace

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
        if (qstrcmp(context, "QShortcut") == 0 && qstrcmp(source, "Return") == 0) // keyboards of today call it otherwise
            return enterKey();
        const QString qts = m_qt->translate(context, source, comment, n);
        return qts.isEmpty() ? m_own->translate(context, source, comment, n) : qts;
    }

private:
    QString enterKey() const
    {
        const QString name = m_own->translate("QShortcut", "Enter");
        return name.isEmpty() ? u"Enter"_s : name;
    }
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
