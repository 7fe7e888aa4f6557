// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/author.h"
#include "app/storeaccess.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themeswitch.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QHashFunctions>
#include <QtWidgets/QApplication>

#include <csignal>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

void readArguments(QCommandLineParser &parser, const QApplication &app, Settings &settings)
{
    parser.setApplicationDescription(QApplication::translate("Arguments", "Plans the programme of a forum."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"sample"_s, QApplication::translate("Arguments", "Open a fresh copy of the sample programme.")});
    parser.addOption({u"lang"_s, QApplication::translate("Arguments", "Language of the window: en, es or fr."), u"lang"_s});
    parser.addOption({u"theme"_s, QApplication::translate("Arguments", "Theme of the window: system, light or dark."), u"theme"_s});
    parser.addPositionalArgument(u"file"_s, QApplication::translate("Arguments", "Programme file to open."), u"[file]"_s);
    parser.process(app);
    if (const QString lang = parser.value(u"lang"_s); QStringList{u"en"_s, u"es"_s, u"fr"_s}.contains(lang))
        settings.setLanguage(lang);
    if (const QString theme = parser.value(u"theme"_s); !theme.isEmpty())
        settings.setTheme(theme == "light"_L1 ? Theme::Light : theme == "dark"_L1 ? Theme::Dark : Theme::System);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to tell of, not the end
    QHashSeed::setDeterministicGlobalSeed(); // the same programme gives the same bytes on paper
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // Qt's own speak the window's language
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"forum-planner"_s);
    QApplication::setApplicationName(u"forum-planner"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(PLANNER_VERSION));
    QApplication::setDesktopFileName(u"forum-planner"_s);

    Settings settings(std::make_unique<QSettings>());
    LanguageSwitch language(settings);
    QCommandLineParser parser;
    readArguments(parser, app, settings);
    ThemeSwitch theme(settings);
    Workspace workspace(settings, sqliteAccess(), {authorName(), systemClock(), randomIds()});
    MainWindow window(workspace, settings);
    window.show();
    window.activateWindow();
    if (parser.isSet(u"sample"_s))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
