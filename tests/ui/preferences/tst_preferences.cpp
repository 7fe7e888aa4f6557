// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "ui/look/palette.h"
#include "ui/look/tokens.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/themeswitch.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

using namespace planner;
using namespace Qt::StringLiterals;

class TstPreferences : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;

    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

private Q_SLOTS:
    void init()
    {
        auto store = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        store->clear();
        m_settings = std::make_unique<Settings>(std::move(store));
        m_settings->setLanguage(u"en"_s);
    }

    void everyChoiceHoldsAtOnce()
    {
        const Forum forum = samples::emptyForum().forum;
        PreferencesDialog dialog(*m_settings, &forum, nullptr);
        QSignalSpy language(m_settings.get(), &Settings::languageChanged);
        choose(dialog.findChild<QComboBox *>(u"preferredLanguage"_s), 2);
        QCOMPARE(m_settings->language(), u"fr"_s);
        QCOMPARE(language.count(), 1);
        choose(dialog.findChild<QComboBox *>(u"preferredTheme"_s), 2);
        QCOMPARE(m_settings->theme(), Theme::Dark);
        dialog.findChild<QComboBox *>(u"secondZone"_s)->setCurrentIndex(1);
        QCOMPARE(m_settings->secondZone(), u"Europe/Madrid"_s); // the forum's own come first
        dialog.findChild<QComboBox *>(u"secondZone"_s)->setCurrentIndex(0);
        QCOMPARE(m_settings->secondZone(), QString());
    }

    void showsWhatWasChosen()
    {
        m_settings->setTheme(Theme::Light);
        m_settings->setSecondZone(u"Asia/Tokyo"_s);
        const PreferencesDialog dialog(*m_settings, nullptr, nullptr);
        QCOMPARE(dialog.findChild<QComboBox *>(u"preferredLanguage"_s)->currentText(), u"English"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"preferredTheme"_s)->currentIndex(), 1);
        QCOMPARE(dialog.findChild<QComboBox *>(u"secondZone"_s)->currentText(), u"Asia/Tokyo"_s);
    }

    void theThemeFollowsTheDesktopOrTheChoice()
    {
        const QPalette lightDesktop(QColor(0xEFEFEF));
        const QPalette darkDesktop(QColor(0x202020));
        QCOMPARE(ThemeSwitch::paletteFor(Theme::System, lightDesktop), plannerPalette(false));
        QCOMPARE(ThemeSwitch::paletteFor(Theme::System, darkDesktop), plannerPalette(true));
        QCOMPARE(ThemeSwitch::paletteFor(Theme::Light, darkDesktop), plannerPalette(false));
        QCOMPARE(ThemeSwitch::paletteFor(Theme::Dark, lightDesktop), plannerPalette(true));
    }

    void highContrastKeepsItsColours()
    {
        QPalette platform;
        for (const auto role : {QPalette::Window, QPalette::Base})
            platform.setColor(role, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            platform.setColor(role, Qt::white);
        QCOMPARE(ThemeSwitch::paletteFor(Theme::Light, platform), platform);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(platform);
        QCOMPARE(tokens().surface, QColor(Qt::black));
        QCOMPARE(tokens().text, QColor(Qt::white));
        QCOMPARE(lineColours(LineColour::Blue).fill, QColor(Qt::black));
        QApplication::setPalette(before);
    }

    void theThemeIsChangedAtOnce()
    {
        const QPalette before = QApplication::palette();
        {
            m_settings->setTheme(Theme::Light);
            const ThemeSwitch theme(*m_settings);
            QVERIFY(!isDarkNow());
            m_settings->setTheme(Theme::Dark);
            QVERIFY(isDarkNow());
            QCOMPARE(tokens().surface, tokens(true).surface);
            m_settings->setTheme(Theme::Light);
            QVERIFY(!isDarkNow());
        }
        QApplication::setPalette(before);
    }
};

PLANNER_TEST(TstPreferences)
#include "tst_preferences.moc"
